import * as z from 'zod/mini';
import { withMail, type MailMarks } from '../../domain/mail/match-record.ts';
import type { MailReading } from '../../domain/mail/mail-reading.ts';
import { personEvent, type PersonEvent } from '../../domain/record/event.ts';
import { applyEvents, type Applied, type Applying } from '../apply-events.ts';
import type { InterviewKey } from '../ports/interviews.ts';
import { updateInterview } from '../update.ts';

/** The event without the fields that make no sense of it; undefined when it is nothing without them. */
function without(event: PersonEvent, faulty: readonly string[]): PersonEvent | undefined {
  const names = faulty.map((path) => path.split('.')[0] ?? '');
  const kept = Object.entries(event).filter(([name]) => !names.includes(name));
  const isEmpty = event.type === 'promised' && kept.length === 1;
  const read = z.safeParse(personEvent, Object.fromEntries(kept));
  return read.success && !isEmpty ? read.data : undefined;
}

/** Adds what a mail told to a record; of an event that makes no sense as a whole, what does. */
export async function applyMailEvents(
  world: Applying,
  key: InterviewKey,
  events: readonly PersonEvent[],
): Promise<Applied> {
  const first = await applyEvents(world, key, events);
  if (first.kind !== 'faults') return first;
  const faulty = first.faults.map(({ path }) => path);
  const mended = events.flatMap((event) => without(event, faulty) ?? []);
  return mended.length > 0 ? applyEvents(world, key, mended) : first;
}

/** Remembers that a mail was about this record. */
export async function rememberMail(
  world: Applying,
  key: InterviewKey,
  reading: Pick<MailReading, 'thread'>,
): Promise<void> {
  await updateInterview(world, key, (record) => ({
    write: { ...record, mails: withMail(record.mails, reading) },
    value: undefined,
  }));
}

/** Remembers the mails of a draft with the record that it completed. */
export async function rememberMarks(world: Applying, key: InterviewKey, marks: MailMarks): Promise<void> {
  const [uid = null, ...others] = marks.uids;
  const thread = { messageIds: marks.messageIds, uid, sequence: marks.sequence ?? null };
  await rememberMail(world, key, { thread });
  for (const other of others)
    await rememberMail(world, key, { thread: { messageIds: [], uid: other, sequence: null } });
}
