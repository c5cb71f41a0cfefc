import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { labelledReply } from '../../../infra/commands/evaluate/sms-case.ts';
import { judge } from '../../../infra/commands/evaluate/sms-verdict.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';

const corpora = path.resolve(import.meta.dirname, '../../corpora/sms');

const verdictsOn = (file: string) =>
  readFileSync(path.join(corpora, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const one = z.parse(labelledReply, JSON.parse(line));
      return judge(i + 1, one, readReply(one));
    });

/** The worst mistakes: an ending or an opt-out that nobody meant. */
const GRAVE = ['unsubscribe', 'stop_contact', 'rejected', 'offer', 'withdrawn'];

describe.each([
  ['dev.jsonl', 0.96],
  ['own.jsonl', 0.98],
  ['fresh.jsonl', 0.92],
])('%s', (file, floor) => {
  const verdicts = verdictsOn(file);

  test(`at least ${floor} of it is read fully right`, () => {
    expect(verdicts.filter(({ fully }) => fully).length / verdicts.length).toBeGreaterThanOrEqual(floor);
  });

  test('nobody is taken for having ended what goes on', () => {
    const wrong = verdicts.filter(({ intent, prediction }) => !intent && GRAVE.includes(prediction.intent));
    expect(wrong.map(({ text, said }) => `${text}: ${said}`)).toEqual([]);
  });
});

test('what is asked, hoped, planned or told of others is no outcome', () => {
  const outcomes = [...GRAVE, 'done', 'left_voicemail', 'no_answer'];
  const wrong = verdictsOn('not-outcomes.jsonl').filter(({ prediction }) =>
    outcomes.includes(prediction.intent),
  );
  expect(wrong.map(({ text, said }) => `${text}: ${said}`)).toEqual([]);
});
