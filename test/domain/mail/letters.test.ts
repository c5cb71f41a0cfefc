import { describe, expect, it } from 'vitest';
import { asPrediction } from '../../../infra/commands/evaluate/mail-prediction.ts';
import { scoreMail } from '../../../infra/commands/evaluate/mail-score.ts';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import type { ExpectedReading, Letter } from '../../support/mail/letters.data.ts';
import { letters } from '../../support/mail/letters.data.ts';
import { shapes, type Shape } from '../../support/mail/shapes.ts';

/** Every letter comes through this many programs: more than 180 mails in all. */
const SHAPES_OF_A_LETTER = 2;

const fieldNames: Record<keyof ExpectedReading, string> = {
  kind: 'kind',
  company: 'company',
  role: 'role',
  name: 'interviewer.name',
  phone: 'interviewer.phone',
  at: 'interviewAt',
  minutes: 'durationMinutes',
  mode: 'mode',
  place: 'location',
  by: 'decisionBy',
  call: 'mayCall.phone',
  callAt: 'mayCall.at',
};

/** What only the sender's address tells. */
const bySender = ['company', 'name', 'phone', 'role'];

const cases = letters
  .flatMap((letter, i) =>
    Array.from({ length: SHAPES_OF_A_LETTER }, (_, n) => {
      // An automatic forward cannot carry a line of the user's.
      const fitting = shapes.filter(
        ({ id }) => letter.note === undefined || (id !== 'automatic' && id !== 'pasted'),
      );
      const shape = fitting[(i * SHAPES_OF_A_LETTER + n) % fitting.length];
      return shape ? ([`${letter.id} by ${shape.id}`, letter, shape] as const) : null;
    }),
  )
  .filter((one) => one !== null);

/** The fields that are not read as expected, each with both values. */
async function faultsOf(letter: Letter, shape: Shape): Promise<string[]> {
  const reading = readMail(await parseMime(new TextEncoder().encode(shape.wrap(letter))));
  const prediction = asPrediction(letter.id, reading);
  const { expect: wanted } = letter;
  const label = {
    kind: wanted.kind,
    company: wanted.company ?? null,
    role: wanted.role ?? null,
    interviewer: { name: wanted.name ?? null, phone: wanted.phone ?? null, email: null },
    interviewAt: wanted.at ?? null,
    durationMinutes: wanted.minutes ?? null,
    mode: wanted.mode ?? null,
    location: wanted.place ?? null,
    decisionBy: wanted.by ?? null,
    mayCall: typeof wanted.call !== 'string' ? null : { phone: wanted.call, at: wanted.callAt ?? null },
    timeZone: null,
    forwarder: 'robin.vale@example.com',
  };
  const verdicts = scoreMail(prediction, label);
  const looked = Object.entries(fieldNames)
    .filter(([key]) => key in wanted && !(shape.pasted && bySender.includes(key)))
    .map(([, field]) => field);
  return [...looked, 'forwarder']
    .filter((field) => verdicts.get(field) !== 'right')
    .map(
      (field) =>
        `${field}: ${JSON.stringify({ prediction: Object.entries(prediction).find(([key]) => key === field.split('.')[0])?.[1], wanted })}`,
    );
}

describe('letters of many hands through many mail programs', () => {
  it('are at least 150 mails', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases)('%s', async (_name, letter, shape) => {
    expect(await faultsOf(letter, shape)).toEqual([]);
  });
});
