import type { PlanningInterview } from '../../record/record.ts';
import { sayable } from '../../scripts/sayable.ts';

/** Longest name in a text that has no room. */
const SHORT = 24;

/** As many whole words of a name as fit; of one endless word its beginning. */
export function shortName(name: string): string;
export function shortName(name: string | undefined): string | undefined;
export function shortName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const clean = sayable(name, Infinity) ?? name;
  if (clean.length <= SHORT) return clean;
  return (
    sayable(clean, SHORT) ??
    `${Array.from(clean)
      .slice(0, SHORT - 3)
      .join('')}...`
  );
}

/** The interview with names that fit into a text without room. */
export function withShortNames(interview: PlanningInterview): PlanningInterview {
  const { company, interviewer } = interview;
  return {
    ...interview,
    ...(company !== undefined && { company: shortName(company) }),
    ...(interviewer && {
      interviewer: { ...interviewer, ...(interviewer.name && { name: shortName(interviewer.name) }) },
    }),
  };
}
