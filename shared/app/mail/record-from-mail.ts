import type { MailMarks } from '../../domain/mail/match-record.ts';
import type { ReadInterview } from '../../domain/mail/interview-of.ts';
import type { Fault } from '../../domain/record/record.ts';
import type { Account } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { readNewInterview, recordInterview, type Recording } from '../record-interview.ts';
import { updateAccount } from '../update.ts';

export type RecordedFromMail =
  { kind: 'recorded'; record: StoredInterview } | { kind: 'faults'; faults: Fault[] };

/** What must be right, or there is nothing to record; anything else that makes no sense is left out. */
const needed = new Set(['company', 'interviewAt', 'timeZone']);

const fieldOf = ({ path }: Fault) => /^interview\.(\w+)/.exec(path)?.[1] ?? '';

/** Without the fields that make no sense; undefined when one is needed, or none is named. */
export function withoutFaulty<Fields extends object>(
  fields: Fields,
  faulty: readonly string[],
): Partial<Fields> | undefined {
  if (faulty.length === 0 || faulty.some((name) => needed.has(name) || !(name in fields))) return undefined;
  const kept: Partial<Fields> = { ...fields };
  for (const name of Object.keys(fields)) if (faulty.includes(name)) Reflect.deleteProperty(kept, name);
  return kept;
}

/** Records an interview that was read from a mail; UNDO removes it again. */
export async function recordFromMail(
  world: Recording,
  account: Account,
  interview: ReadInterview,
  mails: MailMarks,
): Promise<RecordedFromMail> {
  const first = readNewInterview(world, { interview }, account);
  const mended = first.ok ? undefined : withoutFaulty(interview, first.faults.map(fieldOf));
  const read = mended ? readNewInterview(world, { interview: mended }, account) : first;
  if (!read.ok) return { kind: 'faults', faults: read.faults };
  const recorded = await recordInterview(world, { ...read.value, mails }, account);
  if (recorded.kind === 'faults') return recorded;
  const { record } = recorded;
  const changes = [{ recordId: record.id, eventIds: [], created: true }];
  await updateAccount(world, account.id, (known) => ({
    ...known,
    conversation: { ...known.conversation, lastChange: { changes, at: world.clock.now() } },
  }));
  return { kind: 'recorded', record };
}
