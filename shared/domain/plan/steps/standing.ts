import { dayIn } from '../../time/zone-clock.ts';
import type { ZoneName } from '../../time/zoned.ts';
import type { Draft } from '../draft.ts';
import type { Nudge } from '../state.ts';

/** A step that was nudged and waits for an answer, as it was sent. */
export function standingDraft(nudge: Nudge, personZone: ZoneName): Draft {
  const { kind, attempt, window } = nudge;
  const toldOn = dayIn(nudge.at, personZone);
  return {
    kind,
    ...(attempt !== undefined && { attempt }),
    day: nudge.day,
    ...(window && { window }),
    nudgeAt: nudge.at,
    standing: nudge,
    reason: { why: 'sent', on: toldOn },
  };
}
