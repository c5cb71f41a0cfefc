import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import { intents } from '../../../shared/domain/reply/reading.ts';
import type { ReplyContext } from '../../../shared/domain/reply/reply-context.ts';

const context = (text: string): ReplyContext => ({
  text,
  now: '2026-11-05T15:04:00Z',
  timeZone: 'America/Chicago',
  open: [
    { n: 1, company: 'Granite Loop', role: 'Field Service Tech', interviewer: 'Trent Whitlock' },
    { n: 2, company: 'Boxelder Supply', role: 'Inside Sales', interviewer: 'Andre Kowalski' },
  ],
  lastNudged: 2,
});

const anyText = oneof(
  string({ unit: 'binary', maxLength: 400 }),
  string({ unit: 'grapheme', maxLength: 400 }),
  array(
    constantFrom(
      '\u0000',
      '\u202e',
      '\ud800',
      '\udfff',
      '\u{1f389}',
      '\u05e9\u05dc\u05d5\u05dd',
      '\n',
      '#0',
      '@9',
      '?',
    ),
    { maxLength: 60 },
  ).map((parts) => parts.join('')),
  array(
    constantFrom(
      'called',
      'him',
      'no',
      'answer',
      'fri',
      'at',
      '3',
      'call',
      'back',
      'they',
      'said',
      'not',
      'left',
      'the',
      'job',
      '1',
      'and',
      'remind',
      'me',
      ',',
    ),
    { maxLength: 80 },
  ).map((parts) => parts.join(' ')),
);

test('any text at all is read without a throw', () => {
  assert(
    property(anyText, (text) => {
      const reading = readReply(context(text));
      expect(intents).toContain(reading.intent);
      expect(reading.text.length).toBeLessThanOrEqual(2000);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['emoji only', '\u{1f389}\u{1f629}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(20)],
  ['control characters', '\u0000\u0007\u001b\u009f'],
  ['right to left', '\u05d4\u05ea\u05e7\u05e9\u05e8\u05ea\u05d9 \u05d5\u05dc\u05d0 \u05e2\u05e0\u05d5'],
  ['lone surrogates', '\ud83d \udc4d'],
])('%s says nothing', (_, text) => {
  expect(readReply(context(text)).intent).toBe('unknown');
});

test.each([
  ['one word', 'a'.repeat(10_000)],
  ['many words', 'called and '.repeat(1000)],
  ['digits', '1 '.repeat(5000)],
  ['times', 'next week at 3 or tuesday '.repeat(400)],
  ['spaces', `the ${' '.repeat(9000)} x`],
  ['thanks', 'thanks for the help you are a star '.repeat(300)],
  ['stops', 'stop '.repeat(2000)],
])('10,000 characters of %s are read within a second', (_, text) => {
  const start = performance.now();
  readReply(context(text));
  expect(performance.now() - start).toBeLessThan(1000);
});

const stopWord = constantFrom('stop', 'STOP', 'cancel', 'end', 'quit', 'unsubscribe', 'revoke', 'Stop');
const otherWords = array(
  constantFrom<string[]>(
    'the',
    'bus',
    'at',
    'their',
    'office',
    'work',
    'of',
    'day',
    'my',
    'lease',
    'interview',
    'month',
    'and',
    'week',
    'is',
  ),
  { minLength: 2, maxLength: 8 },
);

test('a stop word inside a longer sentence stops nothing', () => {
  assert(
    property(stopWord, otherWords, nat(8), (word, words, at) => {
      const text = words.toSpliced(at % (words.length + 1), 0, word).join(' ');
      expect(readReply(context(text)).intent).not.toBe('unsubscribe');
    }),
  );
});

const OUTCOMES = [
  'done',
  'left_voicemail',
  'no_answer',
  'offer',
  'rejected',
  'withdrawn',
  'stop_contact',
  'next_round',
];
const harmless = array(
  constantFrom(
    'i',
    'the',
    'bus',
    'he',
    'was',
    'nice',
    'dog',
    'green',
    'and',
    'tomorrow',
    'my',
    'shoes',
    'monday',
    'very',
    'coffee',
    'rain',
    'please',
    'we',
    'at',
    '3',
    'trent',
    'boxelder',
    'is',
  ),
  { maxLength: 12 },
);

test('a text without any word for an outcome is none', () => {
  assert(
    property(harmless, (words) => {
      expect(OUTCOMES).not.toContain(readReply(context(words.join(' '))).intent);
    }),
  );
});
