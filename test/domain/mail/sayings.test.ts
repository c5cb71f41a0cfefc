import { describe, expect, it } from 'vitest';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { sayings, type Saying, type SayingSender } from '../../support/mail/sayings.data.ts';
import { shapes } from '../../support/mail/shapes.ts';

const senders: Record<SayingSender, string> = {
  employer: 'Robin Ashdown <r.ashdown@fenwick-marlow.example>',
  friend: 'Pat Doyle <pat.doyle@freemail.example>',
  agency: 'Toni Marsh <toni@brookfield-recruitment.example>',
  robot: 'Kestrel Foods <no-reply@hirelane.example>',
  firm: 'Northway <hello@northway.example>',
};

async function kindOf([kind, sender, subject, text]: Saying): Promise<string> {
  const signed = sender === 'employer' ? 'Robin Ashdown' : sender === 'agency' ? 'Toni' : '';
  const letter = {
    id: subject,
    from: senders[sender],
    subject,
    body: `${text}\n\n${signed}`,
    sent: '2026-10-13T09:20+01:00',
    expect: { kind },
  };
  const raw = shapes[0]?.wrap(letter) ?? '';
  return readMail(await parseMime(new TextEncoder().encode(raw))).kind.value;
}

describe('how it is said', () => {
  it.each(sayings)('%s, from %s: %s', async (...saying) => {
    expect(await kindOf(saying)).toBe(saying[0]);
  });
});
