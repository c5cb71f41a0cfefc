import type { SaidTime } from '../reading.ts';
import type { OpenFollowUp, ReplyContext } from '../reply-context.ts';
import type { Mention, Purpose } from '../time/mention.ts';
import { resolveTime } from '../time/resolve-time.ts';

/**
 * The moment a mention names: on the person's clock, or on the employer's when the employer named an hour and their
 * zones differ.
 */
export function timeIn(
  mention: Mention | undefined,
  purpose: Purpose,
  { now, timeZone }: ReplyContext,
  employer?: OpenFollowUp,
): SaidTime | undefined {
  if (!mention) return undefined;
  const theirs = employer?.timeZone;
  if (theirs !== undefined && theirs !== timeZone && purpose !== 'snooze' && mention.minutes === undefined)
    return resolveTime(mention, purpose, { now, zone: theirs, zoneOf: 'employer' });
  return resolveTime(mention, purpose, { now, zone: timeZone, zoneOf: 'person' });
}
