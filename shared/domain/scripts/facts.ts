import { saidPhone } from '../message/phone-words.ts';
import { DEFAULT_PLAYBOOK, playbooks, type Playbook } from '../playbooks.ts';
import type { Person } from '../record/person.ts';
import type { PlanningPerson, PlanningRecord } from '../record/record.ts';
import type { PlannedStep } from '../record/step.ts';
import { dateIn, epochMs, type CalendarDate, type Instant, type ZoneName } from '../time/zoned.ts';
import { greetingName, shortName } from './names.ts';
import { nextCallOn } from './next-call.ts';
import { sayable } from './sayable.ts';
import { slotsAfter } from './slots.ts';
import { saidComingDay, saidMonthDay, saidPastDay, saidTime } from './spoken-time.ts';
import { storyOf, type Story } from './story.ts';

/** A record as the words need it: a preview may know as little of the person as the planner does. */
export interface ScriptRecord extends PlanningRecord {
  person: PlanningPerson & Partial<Person>;
}

/** Everything a script may say, each fact cleaned; one that is unknown is undefined, and its sentence is left out. */
export interface Facts {
  story: Story;
  playbook: Playbook;
  attempt: number;
  /** The employer's date on which the words are said. */
  today: CalendarDate;
  /** The employer's zone: whoever hears the words lives by it. */
  zone: ZoneName;
  me?: string | undefined;
  /** My number in groups, as it is said. */
  myPhone?: string | undefined;
  them?: string | undefined;
  /** What I call them to their face. */
  hello?: string | undefined;
  company?: string | undefined;
  /** Without article and without "role": "data analyst". */
  role?: string | undefined;
  /** "on Tuesday, December 1st" */
  metOn: string;
  /** "December 1st" */
  metDay: string;
  metVerb: 'met' | 'spoke';
  strength?: string | undefined;
  wentWell?: string | undefined;
  bestWayThrough?: string | undefined;
  /** "today at three": only of a call that was agreed, and only of that very call. */
  agreedFor?: string | undefined;
  /** "on Tuesday the 15th"; undefined when no call follows. */
  nextTry?: string | undefined;
  /** Whether this call leaves a message on a machine, and whether that message is the last. */
  leavesVoicemail: boolean;
  lastVoicemail: boolean;
  /** "on Friday": the day by which they hoped to decide, once gone by. */
  hopedToDecide?: string | undefined;
  /** "yesterday": when we last spoke since the interview. */
  spokeOn?: string | undefined;
  /** Two concrete times to offer, and no holiday among them. */
  slots: readonly [string, string];
}

const LONGEST_NOTE = 160;

function roleName(role: string | undefined): string | undefined {
  return sayable(role)?.replace(/^(?:the|an?)\s+|\s+(?:role|position|job|post)$/giu, '');
}

const sameInstant = (a: Instant | undefined, b: Instant | undefined) =>
  a !== undefined && b !== undefined && epochMs(a) === epochMs(b);

function agreedFor(step: PlannedStep, { callAt }: Story, today: CalendarDate, zone: ZoneName) {
  if (step.kind !== 'call' || !callAt || !sameInstant(step.window?.start, callAt)) return undefined;
  const on = dateIn(callAt, zone);
  return `${on === today ? 'today' : saidPastDay(on, today)} at ${saidTime(callAt, zone)}`;
}

/** Messages left when this call is made, supposing that each coming call before it leaves one. */
function messagesBefore(step: PlannedStep, story: Story): number {
  const comingBefore = Math.max(0, (step.attempt ?? 1) - 1 - story.attempts);
  return story.messagesLeft + comingBefore;
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

function timely(step: PlannedStep, story: Story, playbook: Playbook, today: CalendarDate) {
  const zone = story.interview.timeZone;
  const attempt = step.attempt ?? 1;
  const next = nextCallOn(today, attempt, playbook);
  const spokeOn = story.spokeAt && dateIn(story.spokeAt, zone);
  return {
    today,
    zone,
    attempt,
    metOn: saidPastDay(dateIn(story.interview.interviewAt, zone), today),
    metDay: saidMonthDay(dateIn(story.interview.interviewAt, zone)),
    agreedFor: agreedFor(step, story, today, zone),
    nextTry: next && saidComingDay(next, today),
    hopedToDecide:
      story.decisionBy && story.decisionBy < today ? saidPastDay(story.decisionBy, today) : undefined,
    spokeOn: spokeOn && spokeOn < today ? saidPastDay(spokeOn, today) : undefined,
    slots: slotsAfter(today, playbook),
  };
}

/** Gathers and cleans what may be said for `step`; `now` only matters when the words are asked for on a later day. */
export function factsOf(step: PlannedStep, record: ScriptRecord, now: Instant): Facts {
  const story = storyOf(record);
  const { interview } = story;
  const playbook = playbooks[interview.playbook ?? DEFAULT_PLAYBOOK];
  const strengths = (interview.strengths ?? []).flatMap((strength) => sayable(strength, LONGEST_NOTE) ?? []);
  const them = shortName(interview.interviewer?.name);
  const today = later(step.date, dateIn(now, interview.timeZone));
  return {
    story,
    playbook,
    ...timely(step, story, playbook, today),
    ...voicemailFacts(step, story, playbook),
    me: shortName(record.person.name),
    myPhone: saidPhone(record.person.phone, interview.interviewer?.phone ?? record.person.phone),
    them,
    hello: them && greetingName(them, interview.timeZone),
    company: sayable(interview.company),
    role: roleName(interview.role),
    metVerb: interview.mode === 'phone' ? 'spoke' : 'met',
    strength: strengths[((step.attempt ?? 1) - 1) % strengths.length],
    wentWell: sayable(interview.wentWell, LONGEST_NOTE),
    bestWayThrough: sayable(interview.bestWayThrough, LONGEST_NOTE),
  };
}
