import type { Answer } from '../../domain/message/answers/answer-text.ts';
import { didWords, type AnswerFacts } from '../../domain/message/answers/did-words.ts';
import { offerReply, rejectionReply, rescueReply } from '../../domain/message/answers/outcome-scripts.ts';
import { withShortNames } from '../../domain/message/answers/short-names.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { plan } from '../../domain/plan/index.ts';
import { inForce } from '../../domain/record/in-force.ts';
import type { PlannedStep } from '../../domain/record/step.ts';
import type { Meaning } from '../../domain/reply/meaning/meaning.ts';
import { instantWords } from '../../domain/message/when.ts';
import { storyOf } from '../../domain/scripts/story.ts';
import { isBefore, type Instant } from '../../domain/time/zoned.ts';
import { isUndoable, type Applied } from '../apply-events.ts';
import { planningRecord } from '../present.ts';
import type { Talk } from './talk.ts';

export type AppliedNow = Extract<Applied, { kind: 'applied' }>;

/** Words to send to the employer that go with what was noted. */
export function wordsToSend(
  talk: Talk,
  { record, account }: AppliedNow,
  meaning: Meaning,
): string | undefined {
  const planning = planningRecord(record, account.person);
  const now = talk.world.clock.now();
  if (meaning.say === 'rescue') return rescueReply(planning, now);
  if (meaning.say === 'rejection-reply') return rejectionReply(planning, now);
  return meaning.say === 'offer-reply' && !meaning.ask ? offerReply(planning, now) : undefined;
}

/** The question in words; nobody is asked again for the day that they have just named. */
function questionOf(ask: NonNullable<Meaning['ask']>, { events }: AppliedNow, noDay: boolean): string {
  const hasDay = events.some((event) => event.type === 'offer' && event.answerBy !== undefined);
  return ask === 'in-writing' && (hasDay || noDay) ? talkWords.inWritingOnly : talkWords.asks[ask];
}

/** What comes next needs no words of its own: it is the very reminder that was asked for, or what to do now is said. */
function isSaid({ say }: Meaning, { events }: AppliedNow, next: PlannedStep | undefined): boolean {
  if (say === 'rescue') return true;
  return events.some((event) => event.type === 'snoozed' && event.until === next?.nudgeAt);
}

/** They wait at the agreed time, whatever the person moves: said while it is still ahead. */
function stillExpected({ record, account, events }: AppliedNow, now: Instant): string[] {
  const planning = planningRecord(record, account.person);
  const callAt = storyOf(planning, now).callAt;
  if (callAt === undefined || isBefore(callAt, now)) return [];
  const isMoved = events.some(
    (event) => event.type === 'snoozed' && (event.step ?? 'call') === 'call' && isBefore(callAt, event.until),
  );
  const clocks = { own: account.person.timeZone, theirs: planning.interview.timeZone };
  return isMoved ? [talkWords.theyExpect(instantWords(callAt, clocks))] : [];
}

/** What was noted, what comes next and why, or the one question that is open; `also`: what the events do not say. */
export function changeAnswer(
  talk: Talk,
  applied: AppliedNow,
  meaning: Meaning,
  also: readonly string[],
): Answer {
  const now = talk.world.clock.now();
  const record = planningRecord(applied.record, applied.account.person);
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const added = new Set(applied.events.map(({ id }) => id));
  const offeredBefore = inForce(record.history).some(({ type, id }) => type === 'offer' && !added.has(id));
  const facts: AnswerFacts = { interview: record.interview, clocks, offeredBefore };
  const brief: AnswerFacts = { ...facts, interview: withShortNames(record.interview) };
  const [next] = plan(record, now);
  const told = applied.events.filter(({ type }) =>
    type === 'note' ? also.length === 0 : type !== 'undone' || applied.events.length === 1,
  );
  const more = [
    ...(meaning.tomorrowTaken ? [talkWords.tomorrow] : []),
    ...stillExpected(applied, now),
    ...also,
  ];
  return {
    did: [...told.map((event) => didWords(event, facts)), ...more],
    briefly: [...told.map((event) => didWords(event, brief)), ...more],
    asks: meaning.ask && questionOf(meaning.ask, applied, also.length > 0),
    record,
    next: isSaid(meaning, applied, next) ? undefined : next,
    now,
    undoable: applied.events.some(isUndoable),
    sender: { tollFree: talk.world.site.tollFreeSender },
  };
}
