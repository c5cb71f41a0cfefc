import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLetters } from '../../../../shared/domain/message/sms/plain-letters.ts';
import { countSegments, isGsm } from '../../../../shared/domain/message/sms/segments.ts';

const times = (text: string, count: number) => text.repeat(count);

describe('counting segments', () => {
  test.each<[string, string, string, number, number]>([
    ['nothing', '', 'GSM-7', 1, 160],
    ['a full single', times('a', 160), 'GSM-7', 1, 0],
    ['one more', times('a', 161), 'GSM-7', 2, 145],
    ['two full parts', times('a', 306), 'GSM-7', 2, 0],
    ['three full parts', times('a', 459), 'GSM-7', 3, 0],
    ['a fourth', times('a', 460), 'GSM-7', 4, 152],
    ['extension characters count two', times('€', 80), 'GSM-7', 1, 0],
    ['and one more needs parts', times('€', 81), 'GSM-7', 2, 153 - 10],
    ['an extension character does not straddle', times('a', 152) + '€' + times('a', 10), 'GSM-7', 2, 141],
    ['nor three times', times(times('a', 152) + '[', 3), 'GSM-7', 4, 149],
    ['accents of GSM stay', 'Zoé Müller, Ñandú Øst, Ångström'.replace('ú', 'u'), 'GSM-7', 1, 129],
    ['70 of UCS-2', times('ł', 70), 'UCS-2', 1, 0],
    ['71 of UCS-2', times('ł', 71), 'UCS-2', 2, 63],
    ['emoji are two units', times('🎉', 35), 'UCS-2', 1, 0],
    ['and do not straddle', times('🎉', 36), 'UCS-2', 2, 67 - 6],
    ['a curly quote turns all to UCS-2', `${times('a', 100)}’`, 'UCS-2', 2, 33],
    ['ç is not in GSM-7, Ç is', 'François', 'UCS-2', 1, 62],
  ])('%s', (_, text, encoding, segments, left) => {
    expect(countSegments(text)).toMatchObject({ encoding, segments, left });
  });

  test.each<[string, string, number]>([
    ['single', times('a', 160), 1],
    ['304', times('a', 304), 2],
    ['305', times('a', 305), 3],
    ['456', times('a', 456), 3],
    ['457', times('a', 457), 4],
    ['132 of UCS-2', times('ł', 132), 2],
    ['133 of UCS-2', times('ł', 133), 3],
  ])('toll-free: %s', (_, text, segments) => {
    expect(countSegments(text, { tollFree: true }).segments).toBe(segments);
  });

  test('one character more never needs fewer parts, and never two parts more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.boolean(), (text, tollFree) => {
        const before = countSegments(text, { tollFree }).segments;
        const after = countSegments(`${text}a`, { tollFree }).segments;
        expect(after - before === 0 || after - before === 1).toBe(true);
      }),
    );
  });
});

describe('plain letters', () => {
  test.each([
    ['O’Brien “Bill” – 3 pm…', 'O\'Brien "Bill" - 3 pm...'],
    ['Zoe\u0301', 'Zoé'],
    ['Ｄａｎａ', 'Dana'],
    ['Łukasz', 'Łukasz'],
    ['李雷', '李雷'],
    ['a\u00A0b', 'a b'],
  ])('%s → %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  test('a text in GSM-7 stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (text) => {
        fc.pre(isGsm(text));
        expect(plainLetters(text)).toBe(text);
      }),
    );
  });
});
