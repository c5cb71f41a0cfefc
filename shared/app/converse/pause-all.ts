import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { statusOf } from '../../domain/plan/index.ts';
import type { PersonEvent } from '../../domain/record/event.ts';
import type { Reading } from '../../domain/reply/reading.ts';
import { applyEvents } from '../apply-events.ts';
import type { LastChange } from '../ports/accounts.ts';
import { planningRecord } from '../present.ts';
import { noteTalk } from './note-talk.ts';
import type { Talk } from './talk.ts';

function eventFor({ detail, time }: Reading): PersonEvent | undefined {
  if (detail === 'pause') return { type: 'paused', ...(time && { until: time.at }) };
  return detail === 'resume' ? { type: 'resumed' } : undefined;
}

/** PAUSE and RESUME that name nothing: everything of mine, in one change that UNDO takes back whole. */
export async function pauseAll(talk: Talk, reading: Reading): Promise<string | undefined> {
  const { world, account, open } = talk;
  const event = eventFor(reading);
  const named = reading.target !== null || (reading.targets?.length ?? open.length) < open.length;
  if (!event || named) return undefined;
  const now = world.clock.now();
  const pausing = event.type === 'paused';
  const meant = open.filter(
    ({ record }) => (statusOf(planningRecord(record, account.person), now) === 'paused') !== pausing,
  );
  if (meant.length === 0) return pausing ? talkWords.nothingOpen() : talkWords.nothingPaused();
  const changes: LastChange['changes'][number][] = [];
  for (const { record } of meant) {
    const applied = await applyEvents(world, { personId: account.id, id: record.id }, [event]);
    if (applied.kind === 'applied')
      changes.push({ recordId: record.id, eventIds: applied.events.map(({ id }) => id) });
  }
  await noteTalk(world, account, (known) => ({ ...known, lastChange: { changes, at: now } }));
  const { timeZone } = account.person;
  const until = reading.time && instantWords(reading.time.at, { own: timeZone, theirs: timeZone });
  return pausing ? talkWords.paused(until) : talkWords.resumed();
}
