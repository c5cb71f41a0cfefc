import type { MailFault } from '../domain/mail/parsed-mail.ts';

/** What Inbound Parse accepts at most. */
const MOST_BYTES = 30 * 1024 * 1024;
const MOST_PARTS = 1000;
/** Lines parsed of one part and of all parts together; parsing costs time by the line. */
const MOST_LINES_OF_PART = 2000;
const MOST_LINES = 6000;
/** Of pictures, documents and the like only the head is needed. */
const MOST_LINES_OF_FILE = 30;
const LONGEST_LINE = 300_000;
const NEWLINE = 0x0a;
const DASH = 0x2d;

/**
 * Cuts a mail to what is parsed of it: the first lines of each part, at most 1,000 parts, at most 30 MB. The rest is
 * lost, and the fault says so where it may matter.
 */
export function withinLimits(raw: Uint8Array): { bytes: Uint8Array; faults: MailFault[] } {
  const faults = new Set<MailFault>();
  const end = Math.min(raw.length, MOST_BYTES);
  if (end < raw.length) faults.add('too-large');
  const kept: Uint8Array[] = [];
  let parts = 0;
  let lines = 0;
  let ofPart = 0;
  let most = MOST_LINES_OF_PART;
  let inHeader = true;
  for (let at = 0; at < end;) {
    const next = raw.indexOf(NEWLINE, at);
    const stop = next === -1 ? end : Math.min(end, next + 1);
    if (isBoundaryLike(raw, at)) {
      parts += 1;
      ofPart = 0;
      most = MOST_LINES_OF_PART;
      inHeader = true;
    } else if (inHeader) {
      if (stop - at <= 2) inHeader = false;
      else if (isFile(raw, at, stop)) most = MOST_LINES_OF_FILE;
    }
    if (parts > MOST_PARTS || lines >= MOST_LINES) {
      faults.add(parts > MOST_PARTS ? 'too-many-parts' : 'too-many-lines');
      break;
    }
    ofPart += 1;
    if (ofPart <= most) {
      lines += 1;
      kept.push(raw.subarray(at, Math.min(stop, at + LONGEST_LINE)));
    } else if (most === MOST_LINES_OF_PART) faults.add('too-many-lines');
    at = stop;
  }
  return { bytes: joined(kept), faults: [...faults] };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** `Content-Type:` of a part that is neither text nor a calendar nor a mail nor made of parts. */
function isFile(raw: Uint8Array, at: number, stop: number): boolean {
  if (raw[at] !== 0x43 && raw[at] !== 0x63) return false;
  const line = new TextDecoder('latin1').decode(raw.subarray(at, Math.min(stop, at + 200)));
  return /^content-type:\s*(?:image|audio|video|font|application\/(?!ics|octet-stream))/i.test(line);
}

/** A line of two dashes and then something that is neither dash nor blank: a boundary, or close enough to count. */
function isBoundaryLike(raw: Uint8Array, at: number): boolean {
  if (raw[at] !== DASH || raw[at + 1] !== DASH) return false;
  for (let i = at + 2; i < at + 72; i += 1) {
    const byte = raw[i];
    if (byte === undefined || byte === NEWLINE) return false;
    if (byte !== DASH && byte !== 0x20 && byte !== 0x0d) return true;
  }
  return false;
}
