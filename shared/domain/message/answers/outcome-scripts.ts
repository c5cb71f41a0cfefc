import type { PlannedStep, StepKind } from '../../record/step.ts';
import { factsOf, type ScriptRecord } from '../../scripts/facts.ts';
import { offerScript } from '../../scripts/offer-reply.ts';
import { rejectionScript } from '../../scripts/rejection-reply.ts';
import { rescue } from '../../scripts/rescue.ts';
import { dateIn, type Instant } from '../../time/zoned.ts';

/** Words are for a step; an outcome that no step asked for gets them as of now. */
function nowStep(kind: StepKind, { interview }: ScriptRecord, now: Instant): PlannedStep {
  return { kind, date: dateIn(now, interview.timeZone), nudgeAt: now, because: 'It just happened' };
}

/** The reply to send after a rejection: thanks, where to improve, to be kept in mind. */
export function rejectionReply(record: ScriptRecord, now: Instant): string {
  return rejectionScript(factsOf(nowStep('call', record, now), record, now)).text;
}

/** The reply to send after an offer: thanks, in writing, by when an answer is due. */
export function offerReply(record: ScriptRecord, now: Instant): string {
  return offerScript(factsOf(nowStep('written-offer', record, now), record, now)).text;
}

/** What to say, or send, when the call they promised did not come. */
export function rescueReply(record: ScriptRecord, now: Instant): string {
  return rescue(factsOf(nowStep('their-call', record, now), record, now)).text;
}
