import { GSM_BASIC, GSM_EXTENSION } from './gsm-alphabet.data.ts';

export type Encoding = 'GSM-7' | 'UCS-2';

export interface SegmentCount {
  encoding: Encoding;
  /** Parts that the carrier counts and charges. */
  segments: number;
  /** Septets (GSM-7) or 16-bit units (UCS-2) used, fill before an unsplittable character included. */
  units: number;
  /** Units still free before one more part is needed. */
  left: number;
}

export interface SenderKind {
  /** Toll-free senders in the US and Canada carry a longer header: 152 and 66 a part. */
  tollFree?: boolean | undefined;
}

/** Units of a message of one part, and of each part of a longer one (GSM 03.38, 03.40; Twilio for toll-free). */
const capacity = {
  'GSM-7': { single: 160, part: 153, tollFreePart: 152 },
  'UCS-2': { single: 70, part: 67, tollFreePart: 66 },
} as const;

const septets = (character: string) => (GSM_EXTENSION.has(character) ? 2 : 1);

/** Whether every character of `text` is in GSM-7. */
export function isGsm(text: string): boolean {
  return Array.from(text).every((character) => GSM_BASIC.has(character) || GSM_EXTENSION.has(character));
}

/** Lays characters into parts; one that needs two units never straddles two parts. */
function pack(sizes: readonly number[], part: number): { segments: number; units: number; left: number } {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { segments, units: (segments - 1) * part + used, left: part - used };
}

/** How many parts a text message takes. An empty text counts as one, as carriers do. */
export function countSegments(text: string, { tollFree = false }: SenderKind = {}): SegmentCount {
  const encoding: Encoding = isGsm(text) ? 'GSM-7' : 'UCS-2';
  const { single, part, tollFreePart } = capacity[encoding];
  const sizes = Array.from(text).map(encoding === 'GSM-7' ? septets : (character) => character.length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole <= single) return { encoding, segments: 1, units: whole, left: single - whole };
  return { encoding, ...pack(sizes, tollFree ? tollFreePart : part) };
}
