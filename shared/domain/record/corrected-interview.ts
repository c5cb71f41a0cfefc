import * as z from 'zod/mini';
import type { HistoryEvent } from './event.ts';
import { inForce } from './in-force.ts';
import { interview as interviewSchema, type Interview } from './interview.ts';
import { mergePatch } from './merge-patch.ts';

/**
 * The interview as it stands after every correction that was not taken back. The interview that was first
 * recorded is never overwritten; a correction whose result is no interview (hand-edited) is passed over.
 */
export function correctedInterview(recorded: Interview, history: readonly HistoryEvent[]): Interview {
  return inForce(history).reduce<Interview>((interview, event) => {
    if (event.type !== 'corrected') return interview;
    const corrected = z.safeParse(interviewSchema, mergePatch(interview, event.after));
    return corrected.success ? corrected.data : interview;
  }, recorded);
}
