import type { State } from '../../plan/state.ts';
import type { PlannedStep } from '../../record/step.ts';
import { factsOf, type Facts, type ScriptRecord } from '../../scripts/facts.ts';
import { sayable, sayableWhole } from '../../scripts/sayable.ts';
import { thankYou } from '../../scripts/thank-you.ts';
import { shortVoicemail } from '../../scripts/voicemail.ts';
import { dateIn, epochMs, isBefore, type Instant } from '../../time/zoned.ts';
import { shownPhone } from '../phone-words.ts';
import { promiseDay, type PromiseDay } from '../promise-day.ts';
import { dayWords, instantWords, windowWords, type Clocks } from '../when.ts';
import type { Omission } from './fit-segments.ts';

/** How a text is to be written. */
export interface SmsOptions {
  /** Sent from a toll-free number, whose parts are a little smaller. */
  tollFree?: boolean | undefined;
  /** Leaves the company, the role and what it is about off the lock screen. */
  lockScreenSafe?: boolean | undefined;
  /** The one reminder after a step whose window has gone by in silence. */
  reminder?: boolean | undefined;
  /** Sent later than it was planned: the text says so. */
  late?: boolean | undefined;
}

/** What a text may say of one step; one that is unknown or left out takes its sentence with it. */
export interface SmsFacts {
  step: PlannedStep;
  who?: string | undefined;
  company?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  /** No number is known but an address: the e-mail takes the place of the call. */
  writesInstead: boolean;
  /** The same hours without the employer's. */
  ownWhen?: string | undefined;
  /** "Tue 8 Dec, 9-10 am your time (noon-1 pm in New York)" */
  when?: string | undefined;
  /** "Tue 1 Dec": the day of the interview, to tell one meeting from another where nothing else may be said. */
  metDay: string;
  /** There was no meeting: it was called off before it began. */
  calledOff: boolean;
  /** The interview's start, in both zones. */
  interviewAt: string;
  theyCallAt?: string | undefined;
  answerBy?: string | undefined;
  promise?: string | undefined;
  promiseDay?: PromiseDay | undefined;
  /** The short voicemail; undefined when none is left, or no room. */
  voicemail?: string | undefined;
  /** Its shorter forms, the longest first. */
  shorterVoicemails: readonly string[];
  /** Its words after name and number, which the person knows. */
  namelessVoicemail?: string | undefined;
  bareWords?: string | undefined;
  leavesVoicemail: boolean;
  /** Whether there is room for what only helps. */
  roomy: boolean;
  thanks?: string | undefined;
  /** Two times to offer, "Tue 15 Dec 9:30". */
  slots: readonly [string, string];
  because?: string | undefined;
  agreed: boolean;
  /** "Tue 8 Dec, 2 pm": when they expected a call that was not made then. */
  missedAt?: string | undefined;
  snoozed: boolean;
  late: boolean;
  windowOver: boolean;
}

const LONGEST_NUMBER = 30;
const LONGEST_PROMISE = 100;
const LONGEST_EMAIL = 64;
const LONGEST_REASON = 120;

const within = (text: string | undefined, longest: number) =>
  text !== undefined && text.length <= longest ? text : undefined;

/** The body of the thank-you note: its paragraph between greeting and name. */
const thanksOf = (facts: Facts) => thankYou(facts).text.split('\n\n')[1];

function timesOf(step: PlannedStep, facts: Facts, clocks: Clocks) {
  const { interview } = facts;
  const { theyCallAt } = facts.story;
  const agreed = facts.agreedFor !== undefined;
  const told = (at: Instant) => instantWords(at, clocks);
  return {
    agreed,
    missedAt: facts.missedCall && facts.story.callAt && told(facts.story.callAt),
    when: step.window && (agreed ? told(step.window.start) : windowWords(step.window, clocks)),
    ownWhen: step.window && windowWords(step.window, { own: clocks.own, theirs: clocks.own }),
    metDay: dayWords(dateIn(interview.interviewAt, clocks.own)),
    calledOff: facts.calledOff,
    interviewAt: told(interview.interviewAt),
    theyCallAt: theyCallAt && told(theyCallAt),
    answerBy: facts.answerBy && dayWords(facts.answerBy),
  };
}

/** A snooze brings the nudge at the instant that the person named. */
function isSnoozed({ kind, nudgeAt }: PlannedStep, { counts, marks }: State): boolean {
  const mark = marks[kind];
  const once = typeof mark === 'object' ? mark.snoozedTo : undefined;
  const moved = { call: counts.callSnoozedTo, visit: counts.visitSnoozedTo };
  const until = kind === 'call' || kind === 'visit' ? moved[kind] : once;
  return until !== undefined && epochMs(nudgeAt) === until;
}

export function smsFactsOf(
  step: PlannedStep,
  record: ScriptRecord,
  now: Instant,
  options: SmsOptions,
): SmsFacts {
  const facts = factsOf(step, record, now);
  const { interview } = facts;
  const shy = options.lockScreenSafe === true;
  const phone = within(shownPhone(interview.interviewer?.phone, record.person.phone), LONGEST_NUMBER);
  const clocks = { own: record.person.timeZone, theirs: interview.timeZone };
  return {
    step,
    ...timesOf(step, facts, clocks),
    who: facts.them,
    company: shy ? undefined : facts.company,
    phone,
    email: within(interview.interviewer?.email, LONGEST_EMAIL),
    writesInstead: phone === undefined && interview.interviewer?.email !== undefined,
    promise: shy ? undefined : sayableWhole(facts.ownPromise, LONGEST_PROMISE),
    promiseDay: promiseDay(facts.story, now, record.person.timeZone),
    leavesVoicemail: facts.leavesVoicemail,
    voicemail: facts.leavesVoicemail ? shortVoicemail(facts) : undefined,
    shorterVoicemails: facts.leavesVoicemail
      ? [shortVoicemail(facts, 'plain'), shortVoicemail(facts, 'barest')]
      : [],
    namelessVoicemail: undefined,
    bareWords: facts.leavesVoicemail ? shortVoicemail(facts, 'nameless') : undefined,
    roomy: true,
    thanks: shy ? undefined : thanksOf(facts),
    slots: [facts.slots[0].brief, facts.slots[1].brief],
    because: shy ? undefined : sayableWhole(step.because, LONGEST_REASON),
    snoozed: isSnoozed(step, facts.story.state),
    late: options.late === true,
    windowOver: step.window !== undefined && !isBefore(now, step.window.end),
  };
}

const SHORT_NAME = 24;

function withShorterVoicemail(facts: SmsFacts): SmsFacts {
  const [voicemail, ...shorterVoicemails] = facts.shorterVoicemails;
  return voicemail === undefined ? facts : { ...facts, voicemail, shorterVoicemails };
}

/** What a text does without when space is short: the first to go first. Number, own hours and reply words stay. */
export const omissions: readonly Omission<SmsFacts>[] = [
  { name: 'why this day', matters: false, without: (facts) => ({ ...facts, because: undefined }) },
  {
    name: 'a long company name',
    matters: false,
    without: (facts) => ({ ...facts, company: sayable(facts.company, SHORT_NAME) }),
  },
  { name: 'what only helps', matters: false, without: (facts) => ({ ...facts, roomy: false }) },
  { name: 'the thanks of the voicemail', matters: false, without: withShorterVoicemail },
  {
    name: 'the words of the thank-you',
    matters: false,
    without: (facts) => ({ ...facts, thanks: undefined }),
  },
  {
    name: 'the company, where a name is known',
    matters: false,
    without: (facts) => (facts.who ? { ...facts, company: undefined } : facts),
  },
  { name: 'when we met, in the voicemail', matters: false, without: withShorterVoicemail },
  {
    name: 'name and number in the voicemail',
    matters: true,
    without: (facts) => ({ ...facts, voicemail: undefined, namelessVoicemail: facts.bareWords }),
  },
  {
    name: 'the voicemail; SCRIPT sends it',
    matters: true,
    without: (facts) => ({ ...facts, namelessVoicemail: undefined }),
  },
  { name: 'the company', matters: true, without: (facts) => ({ ...facts, company: undefined }) },
  { name: 'the promise in words', matters: true, without: (facts) => ({ ...facts, promise: undefined }) },
  {
    name: 'a long name',
    matters: true,
    without: (facts) => ({ ...facts, who: sayable(facts.who, SHORT_NAME) }),
  },
  {
    name: "the employer's hours",
    matters: true,
    without: (facts) => ({ ...facts, when: facts.ownWhen }),
  },
  { name: 'the e-mail address', matters: true, without: (facts) => ({ ...facts, email: undefined }) },
  { name: 'the name', matters: true, without: (facts) => ({ ...facts, who: undefined }) },
];
