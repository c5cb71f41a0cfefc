import { attributionAt } from './older-text.ts';
import { quoteDepth, unquote } from './clean-text.ts';
import type { HeaderBlock } from './header-block.ts';
import { headerBlockAt } from './header-block.ts';
import { forwardMarks, forwardPrefix } from './header-labels.data.ts';

/** Forwards of forwards that are opened. */
const DEEPEST_FORWARD = 5;

/** A header block, what stands above it and what below. */
export interface FoundBlock {
  headers: HeaderBlock;
  note: readonly string[];
  rest: readonly string[];
}

/** The header block of the mail that was forwarded first: of a forward of a forward, the inner one. */
export function innermostBlock(lines: readonly string[], depth: number): FoundBlock | null {
  const outer = firstBlock(lines);
  if (!outer || depth === DEEPEST_FORWARD) return outer;
  const inner = innermostBlock(outer.rest, depth + 1);
  if (!inner) return outer;
  const between = withoutSignOff(inner.note);
  const markedForward = isForwardMarked(outer.rest, inner.headers.start);
  if (between.length > 0 && !forwardPrefix.test(outer.headers.subject) && !markedForward) return outer;
  const note = withoutSignOff(outer.note);
  return { ...inner, note: note.length > 0 ? note : between };
}

function firstBlock(lines: readonly string[]): FoundBlock | null {
  for (let i = 0; i < lines.length; i += 1) {
    const headers = headerBlockAt(lines, i);
    if (!headers) continue;
    const rest = unquotedBody(lines.slice(headers.end).map((line) => unquote(line, headers.quoted)));
    return { headers, note: withoutMark(lines.slice(0, i)), rest };
  }
  return null;
}

/** Some programs quote the forwarded text below an unquoted header block. */
function unquotedBody(lines: string[]): string[] {
  const levels = quoteDepth(lines.find((line) => line.trim() !== '') ?? '');
  return levels === 0 ? lines : lines.map((line) => unquote(line, levels));
}

/** The mark above the mail that was answered, rather than forwarded. */
const answers = /origin|ursprüng|initial|původní|opprinnelig|oprindelig/i;

function isForwardMarked(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at).some((line) => isForwardMark(line) && !answers.test(line));
}

function isForwardMark(line: string): boolean {
  const text = line.replace(/^[\s>*_-]+|[\s:*_-]+$/g, '').toLowerCase();
  return forwardMarks.some(
    (mark) => text === mark || (text.startsWith(mark) && text.length < mark.length + 40),
  );
}

function withoutMark(lines: readonly string[]): string[] {
  const kept = [...lines];
  while (
    kept.length > 0 &&
    (/^[\s>_*-]*$/.test(kept.at(-1) ?? '') ||
      isForwardMark(kept.at(-1) ?? '') ||
      attributionAt([kept.at(-1) ?? ''], 0) > 0)
  )
    kept.pop();
  return kept;
}

const programs =
  /^(?:(?:sent|get|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat|holen sie|obtenez|obtener)\b.{0,60}(?:iphone|ipad|android|outlook|mobile|samsung|galaxy|yahoo|mail|smartphone|handy|proton|phone|móvil|gmx|web\.de|blackberry|huawei|pixel).{0,60}|--\s*)$/i;

/** The lines without "Sent from my phone" and empty ones around. */
export function withoutSignOff(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !programs.test(line.replace(/^[\s>]+/, '').trim()));
  while (kept.length > 0 && /^[\s>_-]*$/.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && /^[\s>_-]*$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}
