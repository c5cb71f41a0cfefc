import { describe } from 'vitest';
import { startOneMachine } from './one-machine.ts';
import { wholeLoop } from './scenarios/whole-loop.ts';

describe.concurrent('the whole loop, on one machine', () => wholeLoop(startOneMachine));
