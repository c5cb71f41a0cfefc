import type { Instant } from '../time/zoned.ts';
import { Temporal } from '../time/temporal.ts';
import { decodeEntities } from './html-text.ts';

/** An event or reservation that a mail states in schema.org markup. */
export interface MarkedEvent {
  name: string;
  startAt: Instant | null;
  startText: string;
  durationMinutes: number | null;
  place: string;
  url: string;
  organizer: string;
  cancelled: boolean;
}

const LONGEST_SCRIPT = 50_000;
/** The first event of the JSON-LD or microdata of an HTML mail; null when there is none. */
export function readMarkup(html: string): MarkedEvent | null {
  return fromJson(html.slice(0, 400_000)) ?? fromMicrodata(html.slice(0, 400_000));
}

function fromJson(html: string): MarkedEvent | null {
  for (const text of scriptsIn(html)) {
    try {
      const event = eventIn(JSON.parse(text), 0);
      if (event) return marked((...path) => textAt(event, path));
    } catch {
      continue;
    }
  }
  return null;
}

const MOST_SCRIPTS = 10;

/** The texts of the JSON-LD scripts. */
function scriptsIn(html: string): string[] {
  const out: string[] = [];
  const lower = html.toLowerCase();
  let at = lower.indexOf('application/ld+json');
  while (at !== -1 && out.length < MOST_SCRIPTS) {
    const start = lower.indexOf('>', at);
    const end = lower.indexOf('</script', at);
    if (start === -1 || end === -1) break;
    out.push(html.slice(start + 1, Math.min(end, start + LONGEST_SCRIPT)));
    at = lower.indexOf('application/ld+json', end);
  }
  return out;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function eventIn(value: unknown, depth: number): Json | null {
  if (depth > 6) return null;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 50)
        .map((item: unknown) => eventIn(item, depth + 1))
        .find((found) => found !== null) ?? null
    );
  if (!isObject(value)) return null;
  if (typeof value['startDate'] === 'string') return value;
  for (const key of [
    '@graph',
    'reservationFor',
    'mainEntity',
    'event',
    'potentialAction',
    'object',
    'item',
  ]) {
    const found = eventIn(value[key], depth + 1);
    if (found) return found;
  }
  return null;
}

function textAt(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return textAt(value[0], path);
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? value : '';
  return isObject(value) ? textAt(value[key], rest) : '';
}

function marked(read: (...path: string[]) => string): MarkedEvent {
  const startText = read('startDate');
  const address =
    read('location', 'address') ||
    [
      read('location', 'address', 'streetAddress'),
      read('location', 'address', 'addressLocality'),
      read('location', 'address', 'addressRegion'),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return {
    name: read('name'),
    startAt: instantOf(startText),
    startText,
    durationMinutes: minutesBetween(startText, read('endDate')),
    place: address || (/^https?:/.test(read('location')) ? '' : read('location')),
    url: read('location', 'url') || read('url'),
    organizer: read('organizer', 'name') || read('performer', 'name'),
    cancelled: /cancel/i.test(read('eventStatus')) || /cancel/i.test(read('reservationStatus')),
  };
}

function fromMicrodata(html: string): MarkedEvent | null {
  const scope = html.search(/itemtype\s*=\s*["']?https?:\/\/schema\.org\/(?:\w*Event|\w*Reservation)/i);
  if (scope === -1) return null;
  const part = html.slice(scope, scope + 20_000);
  return marked((...path) => {
    const name = path.at(-1) ?? '';
    const tag = new RegExp(
      `<[^<>]{0,300}itemprop\\s*=\\s*["']?${name}["'][^<>]{0,300}>([^<]{0,300})`,
      'i',
    ).exec(part);
    const content = /(?:content|datetime|href)\s*=\s*"([^"]{1,400})"/i.exec(tag?.[0] ?? '')?.[1];
    return decodeEntities(content ?? tag?.[1] ?? '').trim();
  });
}

/** Only a start with an offset is an instant; one without is left to the text. */
function instantOf(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    return null;
  }
}

function minutesBetween(start: string, end: string): number | null {
  const from = instantOf(start);
  const to = instantOf(end);
  if (!from || !to) return null;
  const minutes = Temporal.Instant.from(to).since(Temporal.Instant.from(from)).total('minutes');
  return minutes > 0 && minutes <= 14 * 60 ? minutes : null;
}
