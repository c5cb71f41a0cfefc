import { describe, expect, it } from 'vitest';
import { asPrediction } from '../../../infra/commands/evaluate/mail-prediction.ts';
import { scoreMail } from '../../../infra/commands/evaluate/mail-score.ts';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { kindLetters, type KindLetter } from '../../support/mail/kinds.data.ts';
import { shapes } from '../../support/mail/shapes.ts';

const shape = shapes[0];

async function faultsOf({ kind, from, subject, body, company, by }: KindLetter): Promise<string[]> {
  const letter = { id: subject, from, subject, body, sent: '2026-10-13T09:20+01:00', expect: { kind } };
  const raw = shape?.wrap(letter) ?? '';
  const read = asPrediction(subject, readMail(await parseMime(new TextEncoder().encode(raw))));
  const label = { ...read, kind, company: company ?? null, decisionBy: by ?? null };
  const verdicts = scoreMail(read, label);
  const looked = [
    'kind',
    ...(company === undefined ? [] : ['company']),
    ...(by === undefined ? [] : ['decisionBy']),
  ];
  return looked
    .filter((field) => verdicts.get(field) !== 'right')
    .map(
      (field) =>
        `${field}: ${JSON.stringify({ kind: read.kind, company: read.company, by: read.decisionBy })}`,
    );
}

describe('what a letter is about', () => {
  it.each(kindLetters.map((one) => [`${one.kind}: ${one.subject}, ${one.from}`, one] as const))(
    '%s',
    async (_name, letter) => {
      expect(await faultsOf(letter)).toEqual([]);
    },
  );
});
