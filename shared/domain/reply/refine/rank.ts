import type { Intent } from '../reading.ts';

/** Which of several findings a text is about: the outcome before the reminder, the weightier outcome first. */
const order: Intent[] = [
  'undo',
  'stop_contact',
  'rejected',
  'withdrawn',
  'offer',
  'next_round',
  'spoke_callback',
  'promised',
  'left_voicemail',
  'no_answer',
  'done',
  'script',
  'skip',
  'list',
  'snooze',
  'help',
  'thanks_smalltalk',
  'unknown',
];

export const rankOf = (intent: Intent): number => {
  const rank = order.indexOf(intent);
  return rank < 0 ? order.length : rank;
};

/** What ends a record, or is nearly as grave: never taken from a guess. */
export const graveIntents: ReadonlySet<Intent> = new Set([
  'stop_contact',
  'rejected',
  'withdrawn',
  'offer',
  'unsubscribe',
]);

/** What says how the follow-up went. */
export const outcomeIntents: ReadonlySet<Intent> = new Set([
  'done',
  'left_voicemail',
  'no_answer',
  'spoke_callback',
  'promised',
  'offer',
  'rejected',
  'withdrawn',
  'stop_contact',
  'next_round',
]);
