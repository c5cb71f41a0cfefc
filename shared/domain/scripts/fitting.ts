/** A piece of a message. Pieces without `drop` stay; of the others the lowest number goes first when space is short. */
export interface Piece {
  text: string;
  drop?: number | undefined;
}

const present = (piece: Piece | string | false | undefined): Piece[] => {
  if (!piece) return [];
  return [typeof piece === 'string' ? { text: piece } : piece];
};

/** The pieces there are, joined; those first to go are left out, one by one, until `fits`. */
export function fitting(
  pieces: readonly (Piece | string | false | undefined)[],
  fits: (text: string) => boolean,
  join = ' ',
): string {
  let kept = pieces.flatMap(present);
  const order = [...new Set(kept.flatMap(({ drop }) => (drop === undefined ? [] : [drop])))].sort(
    (a, b) => a - b,
  );
  const written = () => kept.map(({ text }) => text).join(join);
  for (const next of order) {
    if (fits(written())) break;
    kept = kept.filter(({ drop }) => drop !== next);
  }
  return written();
}

/** The sentences whose facts are known, as one paragraph. */
export function sentences(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Paragraphs of a script, empty ones left out. */
export function paragraphs(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** Words as somebody counts them who reads aloud. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
