import { statusOf, type Duty } from '../domain/plan/index.ts';
import { isBefore, plusMinutes } from '../domain/time/zoned.ts';
import { isCutOff } from './channels.ts';
import { claim, dueDuty, type Claimed, type Claiming } from './claim.ts';
import { deliver } from './deliver.ts';
import { nudgeLetter, pauseLetter, type LetterWorld } from './nudge-letter.ts';
import { dropPending } from './drop-pending.ts';
import type { Account, Asked } from './ports/accounts.ts';
import type { InterviewKey, StoredInterview } from './ports/interviews.ts';
import { planningRecord } from './present.ts';
import { settle, settleOverdue } from './settle.ts';
import { dueAtOf } from './due-at.ts';
import { setAlarm, updateAccount, updateInterview } from './update.ts';

export type Looking = Claiming & LetterWorld;

/** A record never needs more turns than this at one moment; the sweeper comes back to one that does. */
const MOST_TURNS = 20;
/** So many records of one person due at once travel as one list. */
const LIST_FROM = 3;

/** Duties that speak of steps; the others are only written down. */
const isSpoken = (duty: Duty) => duty.kind === 'nudge' || duty.kind === 'remind';

/** The person's other records that have something to say right now. */
async function dueBeside(
  world: Looking,
  record: StoredInterview,
  account: Account,
): Promise<StoredInterview[]> {
  const now = world.clock.now();
  const all = await world.interviews.ofPerson(record.personId);
  return all.filter((other) => {
    const duty = other.id === record.id ? undefined : dueDuty(other, account, world, now);
    return duty !== undefined && isSpoken(duty);
  });
}

async function claimAll(
  world: Looking,
  first: Claimed,
  others: readonly StoredInterview[],
  groupId: string,
): Promise<Claimed[]> {
  const claimed = [first];
  for (const { personId, id } of others) {
    const one = await claim(world, { personId, id }, groupId, isSpoken);
    if (one) claimed.push(one);
  }
  return claimed.filter(({ steps }) => steps.length > 0);
}

/** Sends what was claimed, in one message, and settles each record's claim. */
async function speak(world: Looking, claimed: readonly Claimed[], groupId: string): Promise<void> {
  const [first] = claimed;
  if (!first) return;
  const isReminder = claimed.every(({ duty }) => duty.kind === 'remind');
  const delivery = await deliver(world, first.account, nudgeLetter(world, claimed), {
    groupId,
    purpose: isReminder ? 'reminder' : 'nudge',
    about: claimed.map(({ record, steps }) => ({ recordId: record.id, steps })),
  });
  for (const { record } of claimed)
    await settle(world, { personId: record.personId, id: record.id }, groupId, delivery);
  if (delivery.kind !== 'failed') await noteAsked(world, claimed);
}

/** What was asked last, so that a bare "Friday" can be understood. */
async function noteAsked(world: Looking, claimed: readonly Claimed[]): Promise<void> {
  const [first] = claimed;
  if (!first) return;
  const at = world.clock.now();
  const asked = { recordId: first.record.id, steps: first.steps.map(({ kind }) => kind), at };
  const numbered = { recordIds: claimed.map(({ record }) => record.id), at };
  await updateAccount(world, first.account.id, (account) => ({
    ...account,
    // After a list, or two messages at once, nobody can tell which record a bare answer means.
    conversation:
      claimed.length > 1
        ? { ...account.conversation, asked: undefined, numbered }
        : { ...account.conversation, asked: isAskedBeside(account, asked) ? undefined : asked },
  }));
}

/** Messages about two records within so many minutes reach the phone together. */
const TOGETHER_MINUTES = 2;

function isAskedBeside({ conversation }: Account, { recordId, at }: Asked): boolean {
  const before = conversation.asked;
  if (!before || before.recordId === '' || before.recordId === recordId) return false;
  return isBefore(at, plusMinutes(before.at, TOGETHER_MINUTES));
}

/** Does the one thing that is due. Undefined when nothing is. */
async function takeTurn(
  world: Looking,
  record: StoredInterview,
  account: Account,
): Promise<Duty | undefined> {
  const duty = dueDuty(record, account, world, world.clock.now());
  if (!duty) return undefined;
  const key = { personId: record.personId, id: record.id };
  const groupId = world.chance.id();
  const others = isSpoken(duty) ? await dueBeside(world, record, account) : [];
  const first = await claim(world, key, groupId, (found) => found.kind === duty.kind);
  if (!first) return duty;
  if (isSpoken(duty)) {
    const together = others.length + 1 >= LIST_FROM ? others : [];
    await speak(world, await claimAll(world, first, together, groupId), groupId);
  } else if (duty.kind === 'pause') {
    const meta = { groupId, purpose: 'pause', about: [{ recordId: record.id, steps: [] }] };
    await settle(world, key, groupId, await deliver(world, first.account, pauseLetter(world, first), meta));
  }
  world.log.info('duty-done', { record: record.id, duty: duty.kind });
  return duty;
}

/** A record that nobody confirmed in time is gone, with what waited for it. */
async function dropOverdue(world: Looking, record: StoredInterview): Promise<void> {
  if (!record.pending || isBefore(world.clock.now(), record.pending.until)) return;
  await dropPending(world, record);
}

/**
 * Looks at a record and does whatever is due of it: sends, reminds, writes down silence. The record decides, not
 * the alarm that woke us: one that comes late, twice or for something that is gone does no harm.
 */
export async function lookAt(world: Looking, key: InterviewKey): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const [record, account] = await Promise.all([
      world.interviews.get(key),
      world.accounts.get(key.personId),
    ]);
    if (!record || !account) return world.log.info('wake-up-without-record', { record: key.id });
    if (record.pending) return dropOverdue(world, record);
    if (await settleOverdue(world, record)) continue;
    if (await takeTurn(world, record, account)) continue;
    if (turn === 0) noteNothingDue(world, record, account);
    return keepAlarm(world, key);
  }
  world.log.error('record-never-rests', { record: key.id });
}

/** One line that says why a wake-up came to nothing: the record is closed, paused, or due at another time. */
function noteNothingDue(world: Looking, record: StoredInterview, account: Account): void {
  const status = statusOf(planningRecord(record, account.person), world.clock.now());
  const { id, version, dueAt } = record;
  if (isCutOff(account, world.carriers)) world.log.error('no-carrier-for-record', { record: id });
  world.log.info('nothing-due', { record: id, status, version, dueAt });
}

/** Makes sure that the record knows when it is due next, and that an alarm stands for it. */
async function keepAlarm(world: Looking, key: InterviewKey): Promise<void> {
  const before = await world.interviews.get(key);
  const after = await updateInterview(world, key, (record, account) => {
    const due = dueAtOf(record, account, world.carriers, world.clock.now());
    if (due === record.dueAt) return { leave: true, value: undefined };
    return { write: record, value: undefined };
  });
  if (after.kind === 'done' && after.record.version === before?.version)
    await setAlarm(world, after.record, after.account);
}
