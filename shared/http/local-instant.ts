import { Temporal } from '../domain/time/temporal.ts';
import { instantAt, type Instant, type ZoneName } from '../domain/time/zoned.ts';

/** The instant of a form's local date and time (`2026-12-02T14:00`) by the clock of `zone`; undefined when it is none. */
export function localInstant(written: string, zone: ZoneName): Instant | undefined {
  try {
    const local = Temporal.PlainDateTime.from(written);
    return instantAt(local.toPlainDate().toString(), local.toPlainTime().toString(), zone);
  } catch {
    return undefined;
  }
}

/** The local date and time of an instant, as a form's field holds it. */
export function localTime(at: Instant, zone: ZoneName): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}
