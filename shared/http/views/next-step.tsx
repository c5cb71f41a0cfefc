import { shownPhone, telLink } from '../../domain/message/phone-words.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { isBefore, type Instant, type ZoneName } from '../../domain/time/zoned.ts';
import { stepDistance, stepTitle, stepWhen } from './step-words.ts';

interface NextStepProps {
  step: PlannedStep;
  interview: PlanningInterview;
  own: ZoneName;
  /** The person's own phone, by whose country numbers are shown. */
  phone?: string | undefined;
  now: Instant;
  /** Where a number can be added. */
  correctHref: string;
  /** The first on the page is its heading. */
  first: boolean;
}

/** Steps in which somebody is called or written to, so that number and address belong on top. */
const REACHING: ReadonlySet<StepKind> = new Set([
  'call',
  'their-call',
  'thank-you',
  'keep-promise',
  'written-offer',
  'answer-offer',
]);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const Reach = ({ step, interview, phone, correctHref }: Omit<NextStepProps, 'own' | 'now' | 'first'>) => {
  const them = interview.interviewer;
  if (!REACHING.has(step.kind)) return null;
  const tel = telLink(them?.phone);
  const mail = them?.email;
  return (
    <>
      {tel && (
        <a class="number" href={tel}>
          {shownPhone(them?.phone, phone)}
        </a>
      )}
      {mail && (
        <p>
          <a href={`mailto:${mail}`}>{mail}</a>
        </p>
      )}
      {!tel && !mail && (
        <p class="small muted">
          We have no number for them. <a href={correctHref}>Add one</a>, or take it from the advert or their
          site.
        </p>
      )}
    </>
  );
};

/** What to do next, before anything else: whom, at which number, when in my time. */
export const NextStep = ({ step, interview, own, phone, now, first, correctHref }: NextStepProps) => {
  const due = !isBefore(now, step.nudgeAt);
  const kicker = due ? 'Now' : capital(stepDistance(step, own, now));
  const title = stepTitle(step, interview);
  return (
    <div class={due || kicker === 'Today' ? 'next' : 'next calm'}>
      <p class="kicker">{kicker}</p>
      {first ? <h1>{title}</h1> : <h2>{title}</h2>}
      {interview.interviewer?.title && step.kind === 'call' && (
        <p class="muted">
          {interview.interviewer.title}
          {interview.company && `, ${interview.company}`}
        </p>
      )}
      <p class="when">
        <time datetime={step.window?.start ?? step.nudgeAt}>{stepWhen(step, own, interview.timeZone)}</time>
      </p>
      <Reach step={step} interview={interview} phone={phone} correctHref={correctHref} />
      <p class="because small">
        <b>Why then: </b>
        {step.because}
      </p>
    </div>
  );
};
