import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../../shared/domain/time/temporal.ts';
import { toIso } from '../../../shared/domain/time/zone-clock.ts';
import { epochMs, toInstant } from '../../../shared/domain/time/zoned.ts';

const outcome = (read: () => unknown) => {
  try {
    return read();
  } catch (fault) {
    return fault instanceof RangeError ? 'RangeError' : fault;
  }
};

const digits = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
const nearInstants = fc
  .tuple(
    digits(4, 9999),
    digits(2, 14),
    digits(2, 33),
    digits(2, 25),
    digits(2, 61),
    digits(2, 61),
    fc.constantFrom('Z', 'z', '.5Z', '.000Z', '+02:00', '', '[UTC]', 'Z[UTC]'),
  )
  .map(
    ([year, month, day, hour, minute, second, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
  );

describe('reading an instant', () => {
  test('always agrees with Temporal, for what is nearly an instant too', () => {
    fc.assert(
      fc.property(nearInstants, (text) => {
        const read = () => Temporal.Instant.from(text);
        expect(outcome(() => toInstant(text))).toEqual(outcome(() => read().toString()));
        expect(outcome(() => epochMs(text))).toEqual(outcome(() => read().epochMilliseconds));
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, string]>([
    ['2026-12-08T19:00:00Z', '2026-12-08T19:00:00Z'],
    ['2026-12-08T19:00:00.000Z', '2026-12-08T19:00:00Z'],
    ['2026-12-08T19:00:00.50Z', '2026-12-08T19:00:00.5Z'],
    ['2026-12-08T14:00:00-05:00', '2026-12-08T19:00:00Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z'],
  ])('%s is %s', (text, instant) => expect(toInstant(text)).toBe(instant));

  test.each(['2026-02-29T00:00:00Z', '2026-02-30T00:00:00Z', '2026-12-08T24:00:00Z', '2026-12-08', 'soon'])(
    '%s is none',
    (text) => expect(() => toInstant(text)).toThrow(RangeError),
  );
});

describe('writing an instant', () => {
  test('always agrees with Temporal', () => {
    const anyMs = fc.integer({ min: -8.64e15, max: 8.64e15 });
    const nearMs = fc.tuple(fc.integer({ min: 0, max: 4e9 }), fc.constantFrom(0, 1, 10, 100, 500, 999));
    fc.assert(
      fc.property(
        fc.oneof(
          anyMs,
          nearMs.map(([seconds, ms]) => seconds * 1000 + ms),
        ),
        (ms) => {
          expect(toIso(ms)).toBe(Temporal.Instant.fromEpochMilliseconds(ms).toString());
        },
      ),
      { numRuns: 500 },
    );
  });
});
