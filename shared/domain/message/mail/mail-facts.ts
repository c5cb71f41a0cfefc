import type { PlannedStep, Script } from '../../record/step.ts';
import { factsOf, type Facts, type ScriptRecord } from '../../scripts/facts.ts';
import { scriptsFor } from '../../scripts/scripts-for.ts';
import { sayable, sayableWhole } from '../../scripts/sayable.ts';
import type { Instant } from '../../time/zoned.ts';
import { shownPhone, telLink } from '../phone-words.ts';
import { promiseDay, type PromiseDay } from '../promise-day.ts';
import { dayWords, instantWords, windowWords } from '../when.ts';

/** What a mail says of one step. */
export interface MailFacts {
  step: PlannedStep;
  facts: Facts;
  scripts: readonly Script[];
  /** "Dana Whitfield", else the company, else the day of the meeting. */
  who: string;
  company?: string | undefined;
  title?: string | undefined;
  phone?: string | undefined;
  tel?: string | undefined;
  email?: string | undefined;
  when?: string | undefined;
  /** The interview's start, in both zones. */
  interviewAt: string;
  theyCallAt?: string | undefined;
  answerBy?: string | undefined;
  promiseDay?: PromiseDay | undefined;
  because?: string | undefined;
}

const LONGEST_REASON = 200;

export function mailFactsOf(step: PlannedStep, record: ScriptRecord, now: Instant): MailFacts {
  const facts = factsOf(step, record, now);
  const { interview } = facts;
  const { theyCallAt } = facts.story;
  const clocks = { own: record.person.timeZone, theirs: interview.timeZone };
  const phone = shownPhone(interview.interviewer?.phone, record.person.phone);
  const interviewAt = instantWords(interview.interviewAt, clocks);
  return {
    step,
    facts,
    scripts: scriptsFor(step, record, now),
    who: facts.them ?? facts.company ?? `your meeting of ${interviewAt}`,
    company: facts.company,
    title: sayable(interview.interviewer?.title),
    phone,
    tel: phone && telLink(interview.interviewer?.phone),
    email: interview.interviewer?.email,
    when:
      step.window &&
      (facts.agreedFor ? instantWords(step.window.start, clocks) : windowWords(step.window, clocks, 'fine')),
    interviewAt,
    theyCallAt: theyCallAt && instantWords(theyCallAt, clocks),
    answerBy: facts.answerBy && dayWords(facts.answerBy),
    promiseDay: promiseDay(facts.story, now, record.person.timeZone),
    because: sayableWhole(step.because, LONGEST_REASON),
  };
}
