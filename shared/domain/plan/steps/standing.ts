import type { Draft } from '../draft.ts';
import type { Nudge } from '../state.ts';

/** A step that was nudged and waits for an answer, as it was sent. */
export function standingDraft(nudge: Nudge): Draft {
  const { kind, attempt, window } = nudge;
  return {
    kind,
    ...(attempt !== undefined && { attempt }),
    day: nudge.day,
    ...(window && { window }),
    nudgeAt: nudge.at,
    reason: { why: 'sent', kind },
  };
}
