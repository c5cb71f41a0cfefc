import { statusOf } from '../../domain/plan/index.ts';
import type { PersonEvent } from '../../domain/record/event.ts';
import { inForce } from '../../domain/record/in-force.ts';
import { applyEvents } from '../apply-events.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import { planningRecord } from '../present.ts';
import { noteTalk } from './note-talk.ts';
import type { Talk } from './talk.ts';

const LONGEST_NOTE = 2000;

/** Any event of the person's ends a pause; words that nobody could read must not, so the pause is renewed after them. */
function pauseAgain({ world, account }: Talk, { record }: FollowUp): PersonEvent[] {
  if (statusOf(planningRecord(record, account.person), world.clock.now()) !== 'paused') return [];
  const last = inForce(record.history).findLast(({ type }) => type === 'paused');
  if (last?.type !== 'paused') return [];
  return [{ type: 'paused', ...('until' in last && last.until && { until: last.until }) }];
}

/** Keeps words as a note on a record; the name of its company, or undefined when the record is gone. */
export async function noteOn(talk: Talk, target: FollowUp, text: string): Promise<string | undefined> {
  const { account, world } = talk;
  const { record } = target;
  const again = pauseAgain(talk, target);
  const note: PersonEvent = { type: 'note', text: text.trim().slice(0, LONGEST_NOTE) };
  const noted = await applyEvents(world, { personId: account.id, id: record.id }, [note, ...again]);
  if (noted.kind !== 'applied') return undefined;
  const renewed = noted.events.flatMap(({ type, id }) => (type === 'paused' ? [id] : []));
  const before = account.conversation.lastChange;
  // UNDO takes back what the person changed before, with the pause as it was renewed.
  const lastChange = before && {
    ...before,
    changes: before.changes.map((one) =>
      one.recordId === record.id ? { ...one, eventIds: [...one.eventIds, ...renewed] } : one,
    ),
  };
  if (renewed.length > 0) await noteTalk(world, account, (known) => ({ ...known, lastChange }));
  return planningRecord(record, account.person).interview.company;
}
