import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callCounts, callCountsFile } from '../../../infra/commands/cost/call-counts.ts';
import { awsHomes } from './aws-homes.ts';
import { readSynthesized } from './synthesized.ts';
import { countLife } from './typical-life.ts';

/**
 * A report that comes while its nudge is being written down is worth a read or two, and so is a word more or less in a
 * text; what is a third more, or something new, is a change that the cost should know of.
 */
const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.max(1, other / 3);

test('a typical life takes as many calls as npm run cost reckons with', async () => {
  const synthesized = readSynthesized(process.env['CDK_OUT'] ?? 'cdk.out');
  const homes = awsHomes({ synthesized, node: process.env['NODE_24'] ?? process.execPath });
  const counted = await countLife(homes.start);
  await homes.close();
  if (process.env['WRITE_CALL_COUNTS'])
    writeFileSync(callCountsFile, `${JSON.stringify(counted, null, 2)}\n`);
  const kept = callCounts();
  const things = (counts: Record<string, Record<string, number>>) =>
    Object.entries(counts).flatMap(([what, each]) =>
      Object.entries(each).map(([name, count]) => ({ what, name, count })),
    );
  const off = [
    ...things(counted).filter(({ what, name, count }) => !isNear(count, kept[what]?.[name] ?? 0)),
    ...things(kept).filter(({ what, name }) => counted[what]?.[name] === undefined),
  ];
  expect(off, 'If this is meant: WRITE_CALL_COUNTS=1 npm run test:aws').toEqual([]);
});
