import type { Clock } from '../app/ports/chance.ts';

/** The time as this computer has it. */
export const nodeClock: Clock = {
  now: () => new Date().toISOString().replace(/\.?0+Z$/, 'Z'),
};
