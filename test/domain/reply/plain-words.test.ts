import { constantFrom, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksOutInPart } from '../../../shared/domain/reply/command/stop-words.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import type { Asked } from '../../../shared/domain/reply/reply-context.ts';
import { coreOf } from '../../../shared/domain/reply/text/core.ts';
import { inPlainWords } from '../../../shared/domain/reply/text/plain-words.ts';

const read = (text: string, asked?: Asked) =>
  readReply({
    text,
    now: '2026-11-11T16:00:00Z',
    timeZone: 'America/Chicago',
    open: [
      { n: 1, company: 'Larkfield Logistics', role: 'Dispatcher', interviewer: 'Priya Raman' },
      { n: 2, company: 'Bluegate Dental', role: 'Practice Manager', interviewer: 'Tom Okafor' },
      { n: 3, company: 'Sable & Finch', role: 'Junior Designer', interviewer: 'Imogen Hart' },
    ],
    lastNudged: 1,
    asked,
  });

describe('idioms are put into plain words', () => {
  test.each([
    ['gave @0 a tinkle', 'called @0'],
    ['give @0 a quick buzz', 'call @0'],
    ['they are mulling it over', 'they are still deciding'],
    ['said my piece to the voicemail', 'left a voicemail'],
    ['the jury is out', 'they are still deciding'],
  ])('%s: %s', (said, plain) => {
    expect(inPlainWords(said)).toBe(plain);
  });

  test('who was named within one is still meant', () => {
    expect(read('told the girl on the desk to have Tom ring me')).toMatchObject({
      intent: 'left_voicemail',
      target: 2,
    });
  });
});

describe('the core of a clause', () => {
  test.each([
    ['sadly they have apparently gone with another candidate', 'they gone with another candidate'],
    ['the hiring manager very kindly said no', 'they said no'],
    ['they have to decide', 'they have to decide'],
    ['they have not decided yet', 'they have not decided yet'],
    ['i almost got it', 'i almost got it'],
  ])('of "%s" is "%s"', (said, core) => {
    expect(coreOf(said)).toBe(core);
  });

  test('no colour hides or makes an ending', () => {
    const colour = constantFrom('sadly', 'apparently', 'just', 'unfortunately', 'actually', 'very politely');
    assert(
      property(colour, colour, (one, other) => {
        expect(read(`they ${one} ${other} went with another candidate`).intent).toBe('rejected');
        expect(read(`they ${one} have not ${other} picked anybody yet`).intent).not.toBe('rejected');
      }),
    );
  });
});

describe('what people say in passing', () => {
  test('a bare offer with a deadline of the person is an offer', () => {
    expect(read('offer! must answer by friday')).toMatchObject({ intent: 'offer', answerBy: '2026-11-13' });
    expect(read('they must answer by friday').intent).not.toBe('offer');
  });

  test('a thank-you that was done is no small talk', () => {
    expect(read('did my thank you')).toMatchObject({ intent: 'done', detail: 'thanked' });
  });

  test('nothing promised by one of several is said as such', () => {
    const both = read('1 they decide by friday, 3 nothing', { stepKind: 'debrief' });
    expect(both).toMatchObject({ intent: 'promised', target: 1 });
    expect(both.also).toMatchObject({ intent: 'promised', detail: 'nothing_promised', target: 3 });
  });

  test('"promise" is not mistaken for "promised"', () => {
    expect(read('I promise to call').intent).toBe('unknown');
  });

  test.each([
    ['tom answered', 2],
    ['vm for tom', 2],
    ['snooze till tom', 1],
    ['tom', null],
  ])('a given name that is a word of its own, in "%s"', (text, target) => {
    expect(read(text).target).toBe(target);
  });
});

describe('an opt-out beside its reason', () => {
  test.each([
    'not using this any more , please do not text me',
    'i do not need the service now , stop texting me',
  ])('is one: %s', (masked) => {
    expect(asksOutInPart(masked)).toBe(true);
  });

  test.each([
    '@0 wrote , please do not text me',
    'she said , do not contact me',
    'busy until #0 , do not text me',
    'called , no more texts',
  ])('is none in the words of others, or for a while: %s', (masked) => {
    expect(asksOutInPart(masked)).toBe(false);
  });
});

describe('no more calls, passed on', () => {
  test.each([
    "they've asked that I don't get in touch by phone",
    'HR said applicants should not call',
    'got told off for ringing',
    'she was quite firm that I am not to ring again',
  ])('is read: %s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'stop_contact', target: 1 });
  });

  test.each([
    'she said not to call before 10',
    'they said not to ring till friday',
    'my landlord said stop calling',
    'she told me not to hesitate to call',
    'should I stop calling?',
  ])('is not read from: %s', (text) => {
    expect(read(text).intent).not.toBe('stop_contact');
  });
});
