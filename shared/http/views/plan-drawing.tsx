import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { Temporal } from '../../domain/time/temporal.ts';
import type { CalendarDate } from '../../domain/time/zoned.ts';

interface PlanDrawingProps {
  /** What the drawing says, for whoever cannot see it. */
  label: string;
  metOn: CalendarDate;
  steps: readonly PlannedStep[];
  /** It goes on in the same rhythm. */
  endless: boolean;
}

/** Days the drawing spans; what comes later is left to the words. */
const DAYS = 49;
const LEFT = 12;
const WIDTH = 340;
const AXIS_Y = 34;

const dayOf = (date: CalendarDate, metOn: CalendarDate) =>
  Temporal.PlainDate.from(metOn).until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;

const xOf = (day: number) => LEFT + (day * (WIDTH - 2 * LEFT)) / DAYS;

/** The mark of one kind of step: shape as well as colour tells them apart. */
export const StepMark = ({ kind, x, y }: { kind: StepKind | 'met'; x: number; y: number }) => {
  if (kind === 'met') return <rect class="met" x={x - 5} y={y - 5} width="10" height="10" rx="1.5" />;
  if (kind === 'thank-you') return <circle class="thank" cx={x} cy={y} r="4.5" />;
  if (kind === 'visit') return <path class="visit" d={`M${x} ${y - 7}l6 11h-12z`} />;
  if (kind === 'close') return <path class="close" d={`M${x - 1} ${y - 9}h2v18h-2z`} />;
  return <circle class="call" cx={x} cy={y} r="5.5" />;
};

const DRAWN: ReadonlySet<StepKind> = new Set(['thank-you', 'call', 'visit', 'close']);
const WEEKS = [0, 7, 14, 21, 28, 35, 42, 49];

/** A plan on a line of seven weeks, from the day of the interview. */
export const PlanDrawing = ({ label, metOn, steps, endless }: PlanDrawingProps) => (
  <svg class="drawn" viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={label}>
    {WEEKS.map((day) => (
      <>
        <line class="week" x1={xOf(day)} y1="22" x2={xOf(day)} y2="44" />
        {day % 14 === 0 && (
          <text x={xOf(day)} y="58" text-anchor={day === 0 ? 'start' : 'middle'}>
            {day === 0 ? 'interview' : `week ${day / 7}`}
          </text>
        )}
      </>
    ))}
    <line class="axis" x1={xOf(0)} y1={AXIS_Y} x2={xOf(DAYS)} y2={AXIS_Y} />
    <StepMark kind="met" x={xOf(0)} y={AXIS_Y} />
    {endless && (
      <text x={WIDTH - 2} y="16" text-anchor="end">
        and so on
      </text>
    )}
    {steps
      .filter(({ kind, date }) => DRAWN.has(kind) && dayOf(date, metOn) <= DAYS)
      .map(({ kind, date }) => (
        <StepMark
          kind={kind}
          x={xOf(dayOf(date, metOn)) + (kind === 'thank-you' ? 9 : 0)}
          y={kind === 'thank-you' ? AXIS_Y - 14 : AXIS_Y}
        />
      ))}
  </svg>
);
