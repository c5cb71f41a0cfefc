import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep } from '../../domain/record/step.ts';
import type { Instant, ZoneName } from '../../domain/time/zoned.ts';
import { Timeline } from './timeline.tsx';

interface PreviewProps {
  interview: PlanningInterview;
  steps: readonly PlannedStep[];
  own: ZoneName;
  now: Instant;
}

/** A preview longer than this says the same again and again. */
const MOST_STEPS = 8;

/** The plan of an interview that is not recorded yet, each day with its reason. */
export const Preview = ({ interview, steps, own, now }: PreviewProps) => (
  <>
    <h2>Your plan</h2>
    <p class="small muted">If nobody calls you back. Every answer you tell us changes it.</p>
    <Timeline interview={interview} history={[]} steps={steps.slice(0, MOST_STEPS)} own={own} now={now} />
    {steps.length > MOST_STEPS && <p class="small muted">… and so on, in the same rhythm.</p>}
  </>
);
