import type { HistoryEvent } from '../record/event.ts';
import type { PlanningInterview, PlanningRecord } from '../record/record.ts';
import { dateIn, epochMs, type CalendarDate, type Instant } from '../time/zoned.ts';

/** What the words need to know of all that happened, the taken-back left out. */
export interface Story {
  /** The interview as it now stands: new rounds and new times taken in. */
  interview: PlanningInterview;
  /** Attempts and messages left since the counts last started afresh. */
  attempts: number;
  messagesLeft: number;
  /** The last conversation since the interview. */
  spokeAt?: Instant | undefined;
  /** The last offer heard. */
  offer?: Extract<HistoryEvent, { type: 'offer' }> | undefined;
  youPromised?: string | undefined;
  /** What they last promised, as far as it still stands. */
  decisionBy?: CalendarDate | undefined;
  callAt?: Instant | undefined;
  theyCallAt?: Instant | undefined;
  /** The last snooze, until anything else answered. */
  snoozedUntil?: Instant | undefined;
}

type Dated = HistoryEvent & { at: Instant };

/** History in order of time, without what was undone; an `undone` can itself be undone. */
function standing(history: readonly HistoryEvent[]): Dated[] {
  const gone = new Set<string>();
  const kept: Dated[] = [];
  for (const event of [...history].reverse()) {
    if (event.id !== undefined && gone.has(event.id)) continue;
    if (event.type === 'undone') gone.add(event.event);
    else if (event.at !== undefined) kept.push({ ...event, at: event.at });
  }
  return kept.reverse().sort((a, b) => epochMs(a.at) - epochMs(b.at));
}

function opening(interview: PlanningInterview): Story {
  return {
    interview,
    attempts: 0,
    messagesLeft: 0,
    decisionBy: interview.decisionBy,
    callAt: interview.callAt,
    theyCallAt: interview.theyCallAt,
    youPromised: interview.youPromised?.what,
  };
}

interface Promised {
  decisionBy?: CalendarDate | undefined;
  callAt?: Instant | undefined;
  theyCallAt?: Instant | undefined;
}

/** The part of a promise that an event names replaces the old; the other part stays only while it is ahead. */
function withPromise(story: Story, event: Dated & Promised): Story {
  const on = dateIn(event.at, story.interview.timeZone);
  const ahead = story.decisionBy !== undefined && story.decisionBy >= on ? story.decisionBy : undefined;
  const laterCall =
    story.callAt !== undefined && epochMs(story.callAt) > epochMs(event.at) ? story.callAt : undefined;
  return {
    ...story,
    decisionBy: event.decisionBy ?? ahead,
    callAt: event.callAt ?? laterCall,
    theyCallAt: event.theyCallAt,
  };
}

const promisesSomething = ({ decisionBy, callAt, theyCallAt }: Promised) =>
  decisionBy !== undefined || callAt !== undefined || theyCallAt !== undefined;

const afresh = { attempts: 0, messagesLeft: 0 } as const;

function afterCall(story: Story, event: Dated & { type: 'called' }): Story {
  if (event.outcome === 'spoke') return { ...withPromise(story, event), ...afresh, spokeAt: event.at };
  const left = event.outcome === 'voicemail' || event.outcome === 'message_with_person' ? 1 : 0;
  const told = promisesSomething(event) ? withPromise(story, event) : story;
  return { ...told, attempts: story.attempts + 1, messagesLeft: story.messagesLeft + left };
}

type NewTime = Dated & { type: 'rescheduled' | 'next_round' };

/** A new time plans like a new interview: promises and counts are gone, what it does not name stays. */
function withNewTime(story: Story, event: NewTime): Story {
  const { id: _id, at: _at, type: _type, company, timeZone, ...changed } = event;
  const named = { ...(company && { company }), ...(timeZone && { timeZone }) };
  const next = opening({ ...story.interview, ...changed, ...named });
  return {
    ...next,
    decisionBy: changed.decisionBy,
    callAt: changed.callAt,
    theyCallAt: changed.theyCallAt,
    youPromised: changed.youPromised?.what ?? story.youPromised,
  };
}

function after(story: Story, event: Dated): Story {
  switch (event.type) {
    case 'called':
      return { ...afterCall(story, event), snoozedUntil: undefined };
    case 'emailed': {
      const told = promisesSomething(event) ? withPromise(story, event) : story;
      return { ...told, attempts: story.attempts + 1, snoozedUntil: undefined };
    }
    case 'promised': {
      const told = promisesSomething(event)
        ? withPromise(story, event)
        : { ...story, decisionBy: undefined, callAt: undefined, theyCallAt: undefined };
      return { ...told, ...afresh, snoozedUntil: undefined };
    }
    case 'cancelled':
      return { ...withPromise(story, event), ...afresh, snoozedUntil: undefined };
    case 'rescheduled':
    case 'next_round':
      return withNewTime(story, event);
    case 'unreported':
      return event.step === 'call' ? { ...story, attempts: story.attempts + 1 } : story;
    case 'skipped':
      return { ...story, snoozedUntil: undefined };
    case 'snoozed':
      return { ...story, snoozedUntil: event.until };
    case 'you_promised':
      return { ...story, youPromised: event.what };
    case 'offer':
      return { ...story, offer: event };
    case 'resumed':
      return { ...story, ...afresh };
    case 'answered':
    case 'asked_to_stop':
    case 'closed':
    case 'corrected':
    case 'kept':
    case 'note':
    case 'nudged':
    case 'paused':
    case 'rejected':
    case 'reminded':
    case 'still_waiting':
    case 'thanked':
    case 'undone':
    case 'visited':
    case 'withdrawn':
      break;
  }
  return story;
}

/** Reads a record's history once, for the words. */
export function storyOf(record: PlanningRecord): Story {
  return standing(record.history).reduce(after, opening(record.interview));
}
