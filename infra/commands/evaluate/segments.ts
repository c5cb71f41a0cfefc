import { countSegments } from '../../../shared/domain/message/sms/segments.ts';
import { smsNudge } from '../../../shared/domain/message/sms/sms-nudge.ts';
import { chanceFrom } from '../samples/chance.ts';
import { randomNudge } from '../samples/random-record.ts';

const RECORDS = 10_000;
const SEED = 20_261_208;
/** One record in twenty has names that force UCS-2. */
const OTHER_SCRIPTS = 0.05;

interface Tally {
  texts: number;
  bySegments: Map<number, number>;
  longest: number;
}

const empty = (): Tally => ({ texts: 0, bySegments: new Map(), longest: 0 });

function add(tally: Tally, segments: number, units: number): void {
  tally.texts += 1;
  tally.bySegments.set(segments, (tally.bySegments.get(segments) ?? 0) + 1);
  tally.longest = Math.max(tally.longest, units);
}

function line(name: string, { texts, bySegments, longest }: Tally): string {
  const shares = [1, 2, 3, 4].map((count) => {
    const share = (100 * (bySegments.get(count) ?? 0)) / texts;
    return `${share.toFixed(1)} %`.padStart(8);
  });
  return [name.padEnd(24), String(texts).padStart(7), ...shares, String(longest).padStart(8)].join(' ');
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? empty();
  tallies.set(name, tally);
  return tally;
}

/** Writes the text of 10,000 random nudges and prints how many segments they take, by kind and by alphabet. */
export function evaluate(): Promise<number> {
  const chance = chanceFrom(SEED);
  const tallies = new Map<string, Tally>();
  for (let left = RECORDS; left > 0; left -= 1) {
    const { record, step, now } = randomNudge(chance, chance.happens(OTHER_SCRIPTS));
    const tollFree = chance.happens(0.5);
    const text = smsNudge({ steps: [step], record, now, options: { tollFree } });
    const { encoding, segments, units } = countSegments(text, { tollFree });
    for (const name of ['all', encoding, step.kind]) add(tallyOf(tallies, name), segments, units);
  }
  console.log(
    [
      'nudge'.padEnd(24),
      'texts'.padStart(7),
      ...[1, 2, 3, 4].map((n) => `${n} seg.`.padStart(8)),
      ' longest',
    ].join(' '),
  );
  for (const [name, tally] of tallies) console.log(line(name, tally));
  const tooLong = [...(tallies.get('all')?.bySegments.keys() ?? [])].some((count) => count > 3);
  return Promise.resolve(tooLong ? 1 : 0);
}
