import type { Day } from './calendar-day.ts';

/** 2023-01-01: the day before which nothing is packed. */
const ORIGIN: Day = 19_358;

/** The first printable character; quotes and backslash are jumped over so that a row needs no escapes. */
const alphabet = [...Array(94).keys()]
  .map((index) => String.fromCharCode(33 + index))
  .filter((char) => !`'"\`\\$`.includes(char));
const STRIDE = alphabet.length - 1;
const valueOf = new Map(alphabet.map((char, value) => [char, value]));

/**
 * Days as one short string: each is written as the gap from the one before (the first from ORIGIN), one character a gap; the last character of the alphabet stands for a full stride still to add.
 * @param days ascending and distinct, none before 2023-01-01
 */
export function packDays(days: readonly Day[]): string {
  let before = ORIGIN;
  return days
    .map((day) => {
      const gap = day - before;
      before = day;
      return (alphabet[STRIDE] ?? '').repeat(Math.floor(gap / STRIDE)) + (alphabet[gap % STRIDE] ?? '');
    })
    .join('');
}

/** The days that `packDays` packed. */
export function unpackDays(packed: string): Day[] {
  const days: Day[] = [];
  let day = ORIGIN;
  for (const char of packed) {
    const value = valueOf.get(char) ?? 0;
    day += value;
    if (value < STRIDE) days.push(day);
  }
  return days;
}

/** Numbers below 7000 as two characters each. */
export function packNumbers(numbers: readonly number[]): string {
  const char = (value: number) => alphabet[value] ?? '';
  return numbers.map((one) => char(Math.floor(one / alphabet.length)) + char(one % alphabet.length)).join('');
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
  const pairs = packed.match(/../g) ?? [];
  const value = (char: string | undefined) => valueOf.get(char ?? '') ?? 0;
  return pairs.map((pair) => value(pair[0]) * alphabet.length + value(pair[1]));
}
