import { Temporal } from '../../time/temporal.ts';
import type { PlainDate } from './find-dates.ts';

/** When a mail was sent, as far as its header tells. */
export interface SentAt {
  date: PlainDate;
  /** Minutes since midnight on that clock. */
  minutes: number;
  /** Offset from UTC in minutes; null when the header gives none. */
  offsetMinutes: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const namedOffsets: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  BST: 60,
  IST: 330,
  CET: 60,
  CEST: 120,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** A `Date:` header as RFC 5322 writes it (with its usual slips); null when it cannot be read. */
export function readHeaderDate(header: string): SentAt | null {
  const match =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:([+-])(\d{2}):?(\d{2})|\(?([A-Z]{1,4})\)?)?/i.exec(
      header.slice(0, 200),
    );
  const iso = match
    ? null
    : /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:([+-])(\d\d):?(\d\d)|(Z))?/.exec(
        header.slice(0, 200),
      );
  const parts = match ?? iso;
  if (!parts) return null;
  const [, first, second, third, hour, minute, sign, offsetHours, offsetRest, name] = parts;
  const year = Number(match ? third : first);
  const month = match ? months.indexOf((second ?? '').toLowerCase()) + 1 : Number(second);
  try {
    const date = Temporal.PlainDate.from(
      { year: year < 100 ? 2000 + year : year, month, day: Number(match ? first : third) },
      { overflow: 'reject' },
    );
    const numeric =
      sign === undefined ? null : (Number(offsetHours) * 60 + Number(offsetRest)) * (sign === '-' ? -1 : 1);
    const offset = numeric ?? (name === undefined ? null : (namedOffsets[name.toUpperCase()] ?? null));
    return {
      date,
      minutes: Math.min(1439, Number(hour) * 60 + Number(minute)),
      offsetMinutes: offset !== null && Math.abs(offset) <= 14 * 60 ? offset : null,
    };
  } catch {
    return null;
  }
}
