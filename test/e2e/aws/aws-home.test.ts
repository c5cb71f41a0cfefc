import { describe } from 'vitest';
import { refusals } from '../scenarios/refusals.ts';
import { silenceAndMany } from '../scenarios/silence-and-many.ts';
import { wholeLoop } from '../scenarios/whole-loop.ts';
import { startAwsHome } from './aws-home.ts';
import { readSynthesized } from './synthesized.ts';
import { wakeUpTroubles } from './wake-up-troubles.ts';

const synthesized = readSynthesized(process.env['CDK_OUT'] ?? 'cdk.out');

/** Lambda's own Node, and this machine's. */
const nodes = [
  { name: 'Node 24', node: process.env['NODE_24'] ?? process.execPath },
  { name: `Node ${process.versions.node}`, node: process.execPath },
];

describe.each(nodes)('the AWS home, its bundles run by $name', ({ node }) => {
  const start = (now: string) => startAwsHome({ synthesized, node, now });
  describe('the whole loop', () => {
    wholeLoop(start);
  });
  describe('silence, and many people', () => {
    silenceAndMany(start);
  });
  describe('refusals', () => {
    refusals(start);
  });
  describe('wake-ups and their troubles', () => {
    wakeUpTroubles(start);
  });
});
