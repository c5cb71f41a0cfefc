import { plan } from '../../../shared/domain/plan/index.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import type {
  PlanningInterview,
  PlanningPerson,
  PlanningRecord,
} from '../../../shared/domain/record/record.ts';
import type { StepKind } from '../../../shared/domain/record/step.ts';
import { dayOf, weekdayOf } from '../../../shared/domain/time/calendar-day.ts';

const NEW_YORK = 'America/New_York';
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface Story {
  interview?: Partial<PlanningInterview>;
  person?: Partial<PlanningPerson>;
  history?: readonly HistoryEvent[];
}

/** A record of an interview on Tue 2026-09-15 at 10:00 in New York, nothing promised, unless told otherwise. */
export function recordOf({ interview, person, history = [] }: Story): PlanningRecord {
  return {
    person: { timeZone: NEW_YORK, ...person },
    interview: {
      interviewAt: '2026-09-15T14:00:00Z',
      timeZone: NEW_YORK,
      nothingPromised: true,
      ...interview,
    },
    history,
  };
}

/** The plan as lines to read: kind, attempt, weekday and date, window and nudge in UTC. */
export function told(story: Story, now: string, ...kinds: readonly StepKind[]): string[] {
  return plan(recordOf(story), now)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, attempt, date, window, nudgeAt }) =>
      [
        kind,
        ...(attempt === undefined ? [] : [attempt]),
        weekdays[weekdayOf(dayOf(date)) - 1],
        date,
        ...(window ? [`${clock(window.start)}-${clock(window.end)}`] : []),
        `told ${nudgeAt.slice(5, 10)} ${clock(nudgeAt)}`,
      ].join(' '),
    );
}

function clock(at: string): string {
  const [time = ''] = at.slice(11).split('Z');
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}

export const at = (instant: string, event: HistoryEvent): HistoryEvent => ({ ...event, at: instant });
