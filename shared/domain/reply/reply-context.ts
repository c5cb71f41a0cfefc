import type { StepKind } from '../record/step.ts';
import type { Instant, ZoneName } from '../time/zoned.ts';

/** One follow-up that is still open, under the number the person knows it by. */
export interface OpenFollowUp {
  n: number;
  company: string;
  role?: string | null | undefined;
  interviewer?: string | null | undefined;
  /** Where the employer is, if known; the person's zone otherwise. */
  timeZone?: ZoneName | undefined;
  /** ISO 3166, two letters; decides whether 11/12 is November or December. */
  country?: string | undefined;
}

/** A question the service has put and not had answered yet. */
export type Question =
  | 'which-one'
  | 'how-did-it-go'
  | 'in-writing'
  | 'answer-by'
  | 'yes-no'
  | 'what-was-promised'
  | 'call-at'
  | 'new-interview-at'
  | 'interview-at';

/** What the person was last asked about. */
export interface Asked {
  stepKind?: StepKind | undefined;
  question?: Question | undefined;
}

/** A text from a person and the light it is read in. */
export interface ReplyContext {
  text: string;
  now: Instant;
  /** Where the person is. */
  timeZone: ZoneName;
  open: readonly OpenFollowUp[];
  /** The number of the follow-up last nudged; null when none was. */
  lastNudged: number | null;
  asked?: Asked | undefined;
  /** Whether the person's texts are paused: a bare RESUME then ends the pause. */
  paused?: boolean;
}
