import { describe, expect, test } from 'vitest';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { forwarded, invitation, mailOf } from '../../support/written-mail.ts';

async function decisionBy(line: string): Promise<string | undefined> {
  const raw = mailOf({
    text: `${line}\n\n${forwarded(invitation)}`,
    date: 'Tue, 01 Dec 2026 18:00:00 -0500',
  });
  return readMail(await parseMime(new TextEncoder().encode(raw)), {}).decisionBy?.value;
}

describe("the person's own line above a forward", () => {
  test.each([
    ['they said the 20th, call Dana 555-0177', '2026-12-20'],
    ['They told me by the 11th', '2026-12-11'],
    ['he reckons friday', '2026-12-04'],
    ['call Dana 555-0177', '2026-10-16'],
    ['see you on the 20th', '2026-10-16'],
  ])('%s: %s', async (line, expected) => {
    expect(await decisionBy(line)).toBe(expected);
  });
});
