import { saidPhone, shownPhone } from '../message/phone-words.ts';
import type { Playbook } from '../playbooks.ts';
import type { Person } from '../record/person.ts';
import type { PlanningInterview, PlanningPerson, PlanningRecord } from '../record/record.ts';
import type { PlannedStep } from '../record/step.ts';
import { dateOf, dayOf } from '../time/calendar-day.ts';
import { dateIn, epochMs, isBefore, type CalendarDate, type Instant, type ZoneName } from '../time/zoned.ts';
import { greetingName, shortName } from './names.ts';
import { nextCallOn } from './next-call.ts';
import { sayableName, sayableWhole } from './sayable.ts';
import { slotsAfter, type Slot } from './slots.ts';
import { saidComingDay, saidDate, saidMonthDay, saidPastDay, saidTime } from './spoken-time.ts';
import { storyOf, type Story } from './story.ts';

/** A record as the words need it: a preview may know as little of the person as the planner does. */
export interface ScriptRecord extends PlanningRecord {
  person: PlanningPerson & { [Field in keyof Person]?: Person[Field] | undefined };
}

/** Everything a script may say, each fact cleaned; one that is unknown is undefined, and its sentence is left out. */
export interface Facts {
  story: Story;
  /** The interview as it now stands, new rounds and new times taken in. */
  interview: PlanningInterview;
  playbook: Playbook;
  attempt: number;
  /** The employer's date on which the words are said. */
  today: CalendarDate;
  /** The employer's zone: whoever hears the words lives by it. */
  zone: ZoneName;
  me?: string | undefined;
  /** My number in groups, as it is said. */
  myPhone?: string | undefined;
  /** The same as it is written. */
  myPhoneWritten?: string | undefined;
  them?: string | undefined;
  /** What I call them to their face. */
  hello?: string | undefined;
  company?: string | undefined;
  /** Without article and without "role": "data analyst". */
  role?: string | undefined;
  /** The interview was called off before it began: there is no meeting to speak of, only a new time to find. */
  calledOff: boolean;
  /** "on Tuesday, December 1st": of an interview that was called off, the day on which it was to be. */
  metOn: string;
  /** "December 1st" */
  metDay: string;
  metVerb: 'met' | 'spoke';
  strength?: string | undefined;
  wentWell?: string | undefined;
  bestWayThrough?: string | undefined;
  /** "today at three": only of a call that was agreed, and only of that very call. */
  agreedFor?: string | undefined;
  /** "yesterday at two": a call that was agreed for an hour, and was not made then. */
  missedCall?: string | undefined;
  /** "on Tuesday the 15th"; undefined when no call follows. */
  nextTry?: string | undefined;
  /** Whether this call leaves a message on a machine, and whether that message is the last. */
  leavesVoicemail: boolean;
  lastVoicemail: boolean;
  /** "by Friday": the day by which they hoped to decide, while it has only just gone by. */
  hopedToDecide?: string | undefined;
  /** "yesterday": when we last spoke since the interview. */
  spokeOn?: string | undefined;
  /** Whether there is an offer and it is in writing; by when they want the answer. */
  offerInWriting: boolean;
  answerBy?: CalendarDate | undefined;
  /** What I promised them, as I wrote it down. */
  ownPromise?: string | undefined;
  /** Two concrete times to offer, and no holiday among them. */
  slots: readonly [Slot, Slot];
}

const LONGEST_NOTE = 160;
const LONGEST_PROMISE = 200;

function roleName(role: string | undefined): string | undefined {
  return sayableName(role)?.replace(/^(?:the|an?)\s+|\s+(?:role|position|job|post)$/giu, '');
}

const sameInstant = (a: Instant | undefined, b: Instant | undefined) =>
  a !== undefined && b !== undefined && epochMs(a) === epochMs(b);

function agreedFor(step: PlannedStep, { callAt }: Story, today: CalendarDate, zone: ZoneName) {
  if (step.kind !== 'call' || !callAt || !sameInstant(step.window?.start, callAt)) return undefined;
  const on = dateIn(callAt, zone);
  return `${on === today ? 'today' : saidPastDay(on, today)} at ${saidTime(callAt, zone)}`;
}

function missedCall(step: PlannedStep, { callAt }: Story, today: CalendarDate, zone: ZoneName) {
  if (step.kind !== 'call' || !callAt || !step.window || !isBefore(callAt, step.window.start))
    return undefined;
  return `${saidPastDay(dateIn(callAt, zone), today)} at ${saidTime(callAt, zone)}`;
}

/** Messages left when this call is made, supposing that each coming call before it leaves one. */
function messagesBefore(step: PlannedStep, story: Story): number {
  const { attempts, messages } = story.state.counts;
  return messages + Math.max(0, (step.attempt ?? 1) - 1 - attempts);
}

function voicemailFacts(step: PlannedStep, story: Story, playbook: Playbook) {
  const before = messagesBefore(step, story);
  const lastCall = playbook.end !== undefined && (step.attempt ?? 1) >= playbook.end.afterCalls;
  const leavesVoicemail = before < playbook.messagesLeft;
  return {
    leavesVoicemail,
    lastVoicemail: leavesVoicemail && (lastCall || before + 1 >= playbook.messagesLeft),
  };
}

const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);

/** After this many days nobody likes to be reminded of what they had hoped. */
const RECENT_DAYS = 10;

function justGone(decisionBy: CalendarDate | undefined, today: CalendarDate): string | undefined {
  if (!decisionBy || decisionBy >= today || dayOf(today) - dayOf(decisionBy) > RECENT_DAYS) return undefined;
  return saidPastDay(decisionBy, today).replace(/^on |^(?=yesterday)/, 'by ');
}

function timely(step: PlannedStep, story: Story, today: CalendarDate) {
  const { meeting, interview } = story.state;
  const { zone } = meeting;
  const attempt = step.attempt ?? 1;
  const next = nextCallOn(today, attempt, story.state);
  const meetingOn = dateIn(interview.interviewAt, zone);
  const spokeOn = story.spokeAt && dateIn(story.spokeAt, zone);
  return {
    today,
    zone,
    attempt,
    calledOff: story.calledOff,
    metOn: story.calledOff ? `on ${saidDate(meetingOn)}` : saidPastDay(meetingOn, today),
    metDay: saidMonthDay(meetingOn),
    agreedFor: agreedFor(step, story, today, zone),
    missedCall: missedCall(step, story, today, zone),
    nextTry: next && saidComingDay(next, today),
    hopedToDecide: justGone(story.decisionBy, today),
    spokeOn: spokeOn && spokeOn < today ? saidPastDay(spokeOn, today) : undefined,
    slots: slotsAfter(today, meeting),
  };
}

/** What went well, as far as one sentence says it. */
const firstSentence = (text: string | undefined) => text?.split(/(?<=[.!?])\s|\n/u, 1)[0];

/** Gathers and cleans what may be said for `step`; `now` only matters when the words are asked for on a later day. */
export function factsOf(step: PlannedStep, record: ScriptRecord, now: Instant): Facts {
  const story = storyOf(record, now);
  const { interview, meeting, offer, own } = story.state;
  const { playbook, zone } = meeting;
  const strengths = (interview.strengths ?? []).flatMap((text) => sayableWhole(text, LONGEST_NOTE) ?? []);
  const them = shortName(interview.interviewer?.name);
  const { name, phone } = record.person;
  return {
    story,
    interview,
    playbook,
    ...timely(step, story, later(step.date, dateIn(now, zone))),
    ...voicemailFacts(step, story, playbook),
    offerInWriting: offer?.inWriting === true,
    answerBy: offer?.answerBy === undefined ? undefined : dateOf(offer.answerBy),
    ownPromise: sayableWhole(own?.what, LONGEST_PROMISE),
    me: shortName(name),
    myPhone: saidPhone(phone, interview.interviewer?.phone ?? phone),
    myPhoneWritten: shownPhone(phone, interview.interviewer?.phone ?? phone),
    them,
    hello: them && greetingName(them, zone),
    company: sayableName(interview.company),
    role: roleName(interview.role),
    metVerb: interview.mode === 'phone' ? 'spoke' : 'met',
    strength: strengths[((step.attempt ?? 1) - 1) % strengths.length],
    wentWell: sayableWhole(firstSentence(interview.wentWell), LONGEST_NOTE),
    bestWayThrough: sayableWhole(interview.bestWayThrough, LONGEST_NOTE),
  };
}
