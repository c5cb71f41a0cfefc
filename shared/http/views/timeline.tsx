import type { Child } from 'hono/jsx';
import { clockWords, dayWords, instantWords } from '../../domain/message/when.ts';
import type { RecordedEvent } from '../../domain/record/event.ts';
import { inForce } from '../../domain/record/in-force.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep } from '../../domain/record/step.ts';
import { dateIn, epochMs, isBefore, type Instant, type ZoneName } from '../../domain/time/zoned.ts';
import { eventWords } from './event-words.ts';
import { stepDistance, stepTitle, stepWhen } from './step-words.ts';

interface Point {
  at: Instant;
  /** `past`, `now` or `ahead`. */
  place: string;
  what: Child;
  why?: string | undefined;
  when: string;
}

export interface TimelineProps {
  interview: PlanningInterview;
  history: readonly RecordedEvent[];
  steps: readonly PlannedStep[];
  own: ZoneName;
  now: Instant;
}

function meetingWords(past: boolean, company: string | undefined): string {
  if (!company) return past ? 'The interview' : 'Your interview';
  return past ? `You met ${company}` : `Interview with ${company}`;
}

function meetingPoint({ interview, own, now }: TimelineProps): Point {
  const at = interview.interviewAt;
  const past = isBefore(at, now);
  return {
    at,
    place: past ? 'past' : 'ahead',
    what: meetingWords(past, interview.company),
    when: instantWords(at, { own, theirs: interview.timeZone }),
  };
}

function pastPoints({ history, interview, own }: TimelineProps): Point[] {
  return inForce(history).flatMap((event) => {
    const what = eventWords(event, { own, theirs: interview.timeZone });
    if (!what) return [];
    return [
      {
        at: event.at,
        place: 'past',
        what,
        when: `${dayWords(dateIn(event.at, own))}, ${clockWords(event.at, own)}`,
      },
    ];
  });
}

function stepPoint(step: PlannedStep, { interview, own, now }: TimelineProps, isNext: boolean): Point {
  const distance = stepDistance(step, own, now);
  return {
    at: step.nudgeAt,
    place: isNext ? 'now' : 'ahead',
    what: stepTitle(step, interview),
    why: step.because,
    when: `${stepWhen(step, own, interview.timeZone)} · ${distance}`,
  };
}

const Row = ({ point }: { point: Point }) => (
  <li class={point.place} aria-current={point.place === 'now' ? 'step' : undefined}>
    <time datetime={point.at}>{point.when}</time>
    <span class="what">{point.what}</span>
    {point.why && <span class="why">{point.why}</span>}
  </li>
);

/** The line of time: the past quiet, what is next strong, the future light, each with its reason in small type. */
export const Timeline = (props: TimelineProps) => {
  const [next, ...later] = props.steps;
  const before = [...pastPoints(props), meetingPoint(props)].sort((a, b) => epochMs(a.at) - epochMs(b.at));
  const past = before.filter(({ place }) => place === 'past');
  const ahead = [
    ...before.filter(({ place }) => place === 'ahead'),
    ...later.map((step) => stepPoint(step, props, false)),
  ].sort((a, b) => epochMs(a.at) - epochMs(b.at));
  const points = [...past, ...(next ? [stepPoint(next, props, true)] : []), ...ahead];
  return (
    <ol class="line">
      {points.map((point) => (
        <Row point={point} />
      ))}
    </ol>
  );
};
