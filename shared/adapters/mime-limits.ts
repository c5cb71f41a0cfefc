import type { MailFault } from '../domain/mail/parsed-mail.ts';

/** What Inbound Parse accepts at most. */
const MOST_BYTES = 30 * 1024 * 1024;
const MOST_PARTS = 1000;
const MOST_LINES = 400_000;
const NEWLINE = 0x0a;
const DASH = 0x2d;

/**
 * Cuts a mail to what is parsed of it: at most 30 MB, 1,000 boundary lines and 400,000 lines. The cut-off rest is lost,
 * and the fault says so; what stands before it is read.
 */
export function withinLimits(raw: Uint8Array): { bytes: Uint8Array; faults: MailFault[] } {
  const faults: MailFault[] = [];
  let end = raw.length;
  if (end > MOST_BYTES) {
    end = MOST_BYTES;
    faults.push('too-large');
  }
  let parts = 0;
  let lines = 0;
  for (let at = 0; at < end; ) {
    if (raw[at] === DASH && raw[at + 1] === DASH && isBoundaryLike(raw, at)) parts += 1;
    lines += 1;
    if (parts > MOST_PARTS || lines > MOST_LINES) {
      faults.push(parts > MOST_PARTS ? 'too-many-parts' : 'too-many-lines');
      end = at;
      break;
    }
    const next = raw.indexOf(NEWLINE, at);
    at = next === -1 ? end : next + 1;
  }
  return { bytes: raw.slice(0, end), faults };
}

/** A line of two dashes with something behind them that is not a dash or blank: a boundary, or close enough to count. */
function isBoundaryLike(raw: Uint8Array, at: number): boolean {
  for (let i = at + 2; i < at + 72; i += 1) {
    const byte = raw[i];
    if (byte === undefined || byte === NEWLINE) return false;
    if (byte !== DASH && byte !== 0x20 && byte !== 0x0d) return true;
  }
  return false;
}
