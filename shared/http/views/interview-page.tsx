import type { PlanningInterview, Status } from '../../domain/record/record.ts';
import type { RecordedEvent } from '../../domain/record/event.ts';
import type { Script, Step } from '../../domain/record/step.ts';
import type { Person } from '../../domain/record/person.ts';
import { placeOf } from '../../domain/message/when.ts';
import { isBefore, type Instant } from '../../domain/time/zoned.ts';
import { FaultSummary } from './fault-summary.tsx';
import type { FormState } from './form-state.ts';
import { Happened } from './happened.tsx';
import { InterviewFacts } from './interview-facts.tsx';
import { NextStep } from './next-step.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';
import { Words } from './spoken.tsx';
import { Standing } from './standing.tsx';
import { Timeline } from './timeline.tsx';

export interface InterviewPageProps {
  id: string;
  status: Status;
  /** The interview as it now stands, corrections and new rounds taken in. */
  interview: PlanningInterview;
  history: readonly RecordedEvent[];
  steps: readonly Step[];
  person: Person;
  now: Instant;
  token: string;
  /** The form that was sent and could not be read, else an empty one. */
  form: FormState;
  /** What was just kept, in words. */
  done?: string | undefined;
  /** The last thing the person told that can be taken back, in words. */
  undo?: { id: string; words: string } | undefined;
  /** The offer is in writing. */
  inWriting: boolean;
  /** The words that answer an offer or a rejection. */
  reply?: Script | undefined;
  /** They were asked what was promised, and have not said. */
  asks: boolean;
}

const TakeBack = ({ id, undo, token }: InterviewPageProps) =>
  undo ? (
    <PostForm action={`/interviews/${id}/events`} token={token} fields={{ did: 'undone', event: undo.id }}>
      <button class="plain">Take it back</button>
    </PostForm>
  ) : null;

const Done = (props: InterviewPageProps) =>
  props.done ? (
    <div class="note" role="status" id="done">
      <p>Kept: {props.done}</p>
      <TakeBack {...props} />
    </div>
  ) : null;

const Last = (props: InterviewPageProps) =>
  props.undo && !props.done ? (
    <div class="last">
      <p class="small muted">The last you told us: {props.undo.words}</p>
      <TakeBack {...props} />
    </div>
  ) : null;

/** The steps that are due together: the next, and whatever came due with it or before now. */
function together(steps: readonly Step[], now: Instant): readonly Step[] {
  const [next] = steps;
  return steps.filter(
    (step) => step === next || step.nudgeAt === next?.nudgeAt || !isBefore(now, step.nudgeAt),
  );
}

/** One interview: the next step first, its words, what came of it; then why and when; then the rest. */
export function interviewPage(props: InterviewPageProps): string {
  const { id, status, interview, history, steps, person, now, token, form } = props;
  const action = `/interviews/${id}/events`;
  const own = person.timeZone;
  const clock = interview.timeZone === own ? undefined : `By the clock in ${placeOf(interview.timeZone)}`;
  const company = interview.company ?? 'this company';
  const title = [interview.company, interview.role].filter(Boolean).join(' · ');
  const due = together(steps, now);
  const quiet = status === 'rejected' || status === 'withdrawn' || status === 'stopped';
  return page({
    title: title || 'Interview',
    signedIn: true,
    children: (
      <>
        <p class="small">
          <a href="/interviews">My interviews</a> <span class="muted">/ {title}</span>
        </p>
        <FaultSummary form={form} />
        <Done {...props} />
        <Standing
          status={status}
          inWriting={props.inWriting}
          company={company}
          reply={props.reply}
          action={action}
          token={token}
        />
        {due.map((step, index) => (
          <section class="stack">
            <NextStep
              step={step}
              interview={interview}
              own={own}
              phone={person.phone}
              now={now}
              correctHref={`/interviews/${id}/correct`}
              first={index === 0 && status === 'active'}
            />
            <Words scripts={step.scripts} of={`${index}`} />
            <OutcomeButtons step={step} action={action} token={token} form={form} clock={clock} />
          </section>
        ))}
        {steps.length === 0 && status === 'active' && (
          <section class="stack">
            <h1>{company}</h1>
            <p>Nothing is due. Tell us when something happens.</p>
          </section>
        )}
        <Last {...props} />
        {!quiet && (
          <Happened
            action={action}
            token={token}
            form={form}
            status={status}
            clock={clock}
            asks={props.asks && due.every((step) => isBefore(now, step.nudgeAt))}
          />
        )}
        <section class="stack">
          <h2>The whole line</h2>
          <Timeline interview={interview} history={history} steps={steps} own={own} now={now} />
        </section>
        <InterviewFacts id={id} interview={interview} own={own} phone={person.phone} />
      </>
    ),
  });
}
