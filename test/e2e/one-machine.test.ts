import { describe } from 'vitest';
import { startOneMachine } from './one-machine.ts';
import { silenceAndMany } from './scenarios/silence-and-many.ts';
import { wholeLoop } from './scenarios/whole-loop.ts';

describe.concurrent('the whole loop, on one machine', () => wholeLoop(startOneMachine));
describe.concurrent('silence, and many people at once, on one machine', () =>
  silenceAndMany(startOneMachine),
);
