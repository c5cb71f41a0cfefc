import { parse, type Parsed } from '../../shared/app/parse.ts';
import { personEvent, type PersonEvent } from '../../shared/domain/record/event.ts';
import type { Fault, PlanningInterview } from '../../shared/domain/record/record.ts';
import {
  dateIn,
  instantAt,
  plusDays,
  plusMinutes,
  type Instant,
  type ZoneName,
} from '../../shared/domain/time/zoned.ts';
import { localInstant, localTime } from '../../shared/http/local-instant.ts';

/** What is needed to read what somebody told by a button or a small form. */
export interface Telling {
  interview: PlanningInterview;
  /** The person's own zone. */
  own: ZoneName;
  now: Instant;
}

/** What was told as an event; `none` when it changes nothing, such as "not yet" to a call that did not come. */
export type Told = Parsed<PersonEvent | undefined>;

type Loose = Record<string, unknown>;

const fault = (path: string, message: string): { ok: false; faults: Fault[] } => ({
  ok: false,
  faults: [{ path, message }],
});

const CHOOSE_TIME = 'Choose the day and the hour they named.';

/** What they said comes next, from the cards; nothing chosen promises nothing. */
function promiseOf(
  fields: URLSearchParams,
  zone: ZoneName,
): { ok: true; value: Loose } | { ok: false; faults: Fault[] } {
  const said = fields.get('said');
  if (said === 'decide-by') {
    const decisionBy = fields.get('decisionBy')?.trim();
    return decisionBy
      ? { ok: true, value: { decisionBy } }
      : fault('decisionBy', 'Choose the day they named.');
  }
  const field = said === 'may-call' ? 'callAt' : said === 'they-call' ? 'theyCallAt' : undefined;
  if (!field) return { ok: true, value: {} };
  const at = localInstant(fields.get(field)?.trim() ?? '', zone);
  return at ? { ok: true, value: { [field]: at } } : fault(field, CHOOSE_TIME);
}

/** Until when something is put off: an hour, the same hour tomorrow, or a moment of the person's own choice. */
function untilOf(fields: URLSearchParams, { own, now }: Telling): Instant | undefined {
  const until = fields.get('until');
  if (until === 'hour') return plusMinutes(now, 60);
  if (until === 'at') return localInstant(fields.get('untilAt')?.trim() ?? '', own);
  return instantAt(plusDays(dateIn(now, own), 1), localTime(now, own).slice(11), own);
}

/** The event's own fields, before they are checked; `null` changes nothing. */
function looseEvent(
  did: string,
  fields: URLSearchParams,
  telling: Telling,
): Loose | null | { faults: Fault[] } {
  const text = (name: string) => fields.get(name)?.trim() || undefined;
  const step = text('step');
  const withPromise = (event: Loose) => {
    const promise = promiseOf(fields, telling.interview.timeZone);
    return promise.ok ? { ...event, ...promise.value } : { faults: promise.faults };
  };
  switch (did) {
    case 'voicemail':
    case 'no_answer':
    case 'message_with_person':
      return { type: 'called', outcome: did };
    case 'spoke':
    case 'they_called':
      return withPromise({ type: 'called', outcome: 'spoke' });
    case 'promised':
      if (!fields.get('said')) return { faults: [{ path: 'said', message: 'Choose what they said.' }] };
      return withPromise({ type: 'promised' });
    case 'nothing_promised':
      return { type: 'promised' };
    case 'later': {
      const until = untilOf(fields, telling);
      if (!until) return { faults: [{ path: 'untilAt', message: 'Choose a day and an hour.' }] };
      return { type: 'snoozed', until, step };
    }
    case 'skip':
      return { type: 'skipped', step, date: text('date') };
    case 'not_yet':
      return step === 'written-offer' ? { type: 'still_waiting' } : null;
    case 'offer_in_writing':
      return { type: 'offer', inWriting: true };
    case 'offer':
      return { type: 'offer', inWriting: fields.has('inWriting'), answerBy: text('answerBy') };
    case 'keep_going':
      return { type: 'resumed' };
    case 'moved': {
      const interviewAt = localInstant(text('interviewAt') ?? '', telling.interview.timeZone);
      if (!interviewAt) return { faults: [{ path: 'interviewAt', message: 'Choose the new day and hour.' }] };
      return { type: fields.get('as') === 'rescheduled' ? 'rescheduled' : 'next_round', interviewAt };
    }
    case 'you_promised':
      return { type: 'you_promised', what: text('what') ?? '', by: text('by') ?? '' };
    case 'note':
      return { type: 'note', text: text('text') ?? '' };
    case 'undone':
      return { type: 'undone', event: text('event') };
    default:
      return { type: did };
  }
}

const hasFaults = (value: Loose | { faults: Fault[] }): value is { faults: Fault[] } => 'faults' in value;

/** Reads what a button or a small form told, in the words of the links in our mails (`did=voicemail`). */
export function readTold(fields: URLSearchParams, telling: Telling): Told {
  const loose = looseEvent(fields.get('did') ?? '', fields, telling);
  if (loose === null) return { ok: true, value: undefined };
  if (hasFaults(loose)) return { ok: false, faults: loose.faults };
  const filled = Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined));
  return parse(personEvent, filled);
}
