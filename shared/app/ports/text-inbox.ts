import type { Instant } from '../../domain/time/zoned.ts';

/** A text as the carrier's own list shows it. */
export interface CarrierText {
  /** The carrier's id, the same that a webhook would bring. */
  id: string;
  direction: 'in' | 'out';
  /** E.164. */
  from: string;
  to: string;
  body: string;
  pictures: number;
  /** The carrier's word for how far it got, such as `received` or `delivered`. */
  status: string;
  errorCode?: string | undefined;
  at: Instant;
}

/** Asks the carrier for texts, where it cannot reach us with a webhook. */
export interface TextInbox {
  /** Texts to and from our number since `since`, oldest first. Throws when the carrier cannot say. */
  since(since: Instant): Promise<CarrierText[]>;
}
