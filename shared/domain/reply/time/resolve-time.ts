import { Temporal } from '../../time/temporal.ts';
import type { Instant, ZoneName } from '../../time/zoned.ts';
import type { SaidTime } from '../reading.ts';
import type { Clock, Mention, Purpose } from './mention.ts';

/** The hour of a day when none was said. */
const DEFAULT_HOUR = 9;

interface Where {
  now: Instant;
  zone: ZoneName;
  zoneOf: 'person' | 'employer';
}

/** A bare number beside "evening" is in the evening, beside "morning" in the morning. */
function clockOf({ clock, part }: Mention): Clock | undefined {
  if (!clock) return part && { hour: part.hour, minute: 0, sure: true };
  if (!part || clock.sure) return clock;
  const hour = clock.hour % 12;
  const pm = part.half === 'pm' && !(hour === 0 && part.hour === 19);
  return { ...clock, hour: pm ? hour + 12 : hour, sure: true };
}

function dayOf(one: Mention, today: Temporal.PlainDate, purpose: Purpose): Temporal.PlainDate | undefined {
  if (!one.day) return undefined;
  const day = one.day(today, purpose);
  if (one.before && !one.clock && !one.part) return day.subtract({ days: 1 });
  return one.after ? day.add({ days: 1 }) : day;
}

function resolveOne(one: Mention, purpose: Purpose, { now, zone, zoneOf }: Where): SaidTime | undefined {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  if (one.minutes !== undefined) {
    const then = here.add({ minutes: one.minutes });
    return {
      at: then.toInstant().toString(),
      on: then.toPlainDate().toString(),
      hourSaid: true,
      zone,
      zoneOf,
    };
  }
  const today = here.toPlainDate();
  const day = dayOf(one, today, purpose);
  const said = clockOf(one);
  const clock = one.before && said && one.clock ? undefined : said;
  const time = Temporal.PlainTime.from({ hour: clock?.hour ?? DEFAULT_HOUR, minute: clock?.minute ?? 0 });
  const on = day ?? today;
  let then = on.toZonedDateTime({ timeZone: zone, plainTime: time });
  const passed = Temporal.ZonedDateTime.compare(then, here) <= 0;
  if (passed && !day) then = today.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: time });
  // "Later today" names no moment: there is nothing to wake up at.
  else if (passed && purpose !== 'promise') return undefined;
  return {
    at: then.toInstant().toString(),
    on: then.toPlainDate().toString(),
    hourSaid: clock !== undefined,
    zone,
    zoneOf,
  };
}

/**
 * The moment that a mention names, by the label rules (09:00 when no hour was said, a clock time already past is
 * tomorrow's). Undefined when it names none that is still ahead.
 */
export function resolveTime(mention: Mention, purpose: Purpose, where: Where): SaidTime | undefined {
  try {
    const first = resolveOne(mention, purpose, where);
    const second = mention.or && resolveOne({ ...mention.or }, purpose, where);
    return purpose === 'promise' && second ? second : (first ?? second);
  } catch {
    // A date beyond what a calendar holds is no date.
    return undefined;
  }
}
