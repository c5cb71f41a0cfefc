import type { Account } from '../../shared/app/ports/accounts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import { planningRecord, present } from '../../shared/app/present.ts';
import { planningOf } from '../../shared/domain/plan/plan.ts';
import type { RecordedEvent } from '../../shared/domain/record/event.ts';
import { inForce } from '../../shared/domain/record/in-force.ts';
import type { PlanningInterview } from '../../shared/domain/record/record.ts';
import type { Script } from '../../shared/domain/record/step.ts';
import { offerReply, rejectionReply } from '../../shared/domain/scripts/index.ts';
import type { Instant } from '../../shared/domain/time/zoned.ts';
import { eventWords } from '../../shared/http/views/event-words.ts';
import { emptyForm, type FormState } from '../../shared/http/views/form-state.ts';
import type { InterviewPageProps } from '../../shared/http/views/interview-page.tsx';

/** Events the service writes by itself; nobody takes those back. */
const OURS: ReadonlySet<RecordedEvent['type']> = new Set(['nudged', 'reminded', 'unreported', 'closed']);

const PROMISED: ReadonlySet<RecordedEvent['type']> = new Set([
  'promised',
  'called',
  'rescheduled',
  'next_round',
  'cancelled',
  'offer',
]);

/** The interview as it now stands, new rounds and new times taken in. */
export function standingInterview(
  stored: StoredInterview,
  account: Account,
  now: Instant,
): PlanningInterview {
  return planningOf(planningRecord(stored, account.person), now).state.interview;
}

/** Whether the person was asked what was promised, and has not said. */
function wasAsked(interview: PlanningInterview, history: readonly RecordedEvent[]): boolean {
  const { decisionBy, callAt, theyCallAt, nothingPromised } = interview;
  if (decisionBy || callAt || theyCallAt || nothingPromised) return false;
  const asked = history.findLastIndex((event) => event.type === 'nudged' && event.step === 'debrief');
  return asked >= 0 && !history.slice(asked).some((event) => PROMISED.has(event.type));
}

function replyTo(
  status: string,
  stored: StoredInterview,
  account: Account,
  now: Instant,
  inWriting: boolean,
): Script | undefined {
  const record = planningRecord(stored, account.person);
  if (status === 'rejected') return rejectionReply(record, now);
  return status === 'offer' && !inWriting ? offerReply(record, now) : undefined;
}

interface Shown {
  stored: StoredInterview;
  account: Account;
  now: Instant;
  token: string;
  /** The form that could not be read. */
  form?: FormState | undefined;
  /** The id of the event that was just kept. */
  doneId?: string | undefined;
}

/** Everything the page of one interview shows. */
export function interviewView({ stored, account, now, token, form, doneId }: Shown): InterviewPageProps {
  const { status, steps, history } = present(stored, account.person, now);
  const interview = standingInterview(stored, account, now);
  const clocks = { own: account.person.timeZone, theirs: interview.timeZone };
  const living = inForce(history);
  const last = living.findLast((event) => !OURS.has(event.type));
  const done = history.find(({ id }) => id === doneId);
  const inWriting = living.some((event) => event.type === 'offer' && event.inWriting);
  const words = last && eventWords(last, clocks);
  return {
    id: stored.id,
    status,
    interview,
    history,
    steps,
    person: account.person,
    now,
    token,
    form: form ?? emptyForm(),
    done: done && (eventWords(done, clocks) ?? 'taken back.'),
    undo: last && words ? { id: last.id, words } : undefined,
    inWriting,
    reply: replyTo(status, stored, account, now, inWriting),
    asks: wasAsked(interview, living),
  };
}
