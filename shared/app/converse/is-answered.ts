import { inForce } from '../../domain/record/in-force.ts';
import type { StepKind } from '../../domain/record/step.ts';
import type { StoredInterview } from '../ports/interviews.ts';

/** Whether what a debrief or a thank-you asked for was told since. */
export function isAnswered(kind: StepKind, { history }: StoredInterview): boolean {
  const events = inForce(history);
  const askedAt = events.findLastIndex((event) => event.type === 'nudged' && event.step === kind);
  const since = events.slice(askedAt + 1);
  if (kind === 'thank-you') return since.some(({ type }) => type === 'thanked');
  return kind === 'debrief' && since.some(({ type }) => type === 'promised' || type === 'called');
}
