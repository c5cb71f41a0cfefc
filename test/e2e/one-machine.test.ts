import { afterAll, beforeAll, describe } from 'vitest';
import { guardOutbound } from '../support/outbound-guard.ts';
import { startOneMachine } from './one-machine.ts';
import { carriers } from './scenarios/carriers.ts';
import { contacts } from './scenarios/contacts.ts';
import { form } from './scenarios/form.ts';
import { oddTexts } from './scenarios/odd-texts.ts';
import { refusals } from './scenarios/refusals.ts';
import { silenceAndMany } from './scenarios/silence-and-many.ts';
import { wholeLoop } from './scenarios/whole-loop.ts';

let outbound: ReturnType<typeof guardOutbound>;
beforeAll(() => {
  outbound = guardOutbound();
});
// Whatever was lived here, no machine but this one was ever spoken to.
afterAll(() => {
  outbound.end();
  if (outbound.hosts.length === 0 || outbound.strangers.length > 0)
    throw new Error(`Not only this machine was spoken to: ${outbound.strangers.join(', ')}`);
});

// Homes wait for their disk, so several are lived in at once; each scenario has one of its own.
const together = { concurrent: true, timeout: 60_000 };

describe('the whole loop, on one machine', together, () => {
  wholeLoop(startOneMachine);
});
describe('silence, and many people, on one machine', together, () => {
  silenceAndMany(startOneMachine);
});
describe('refusals, on one machine', together, () => {
  refusals(startOneMachine);
});
describe('contacts, on one machine', together, () => {
  contacts(startOneMachine);
});
describe('carriers, on one machine', together, () => {
  carriers(startOneMachine);
});
describe('odd texts, and carriers in trouble, on one machine', together, () => {
  oddTexts(startOneMachine);
});
describe('the form, on one machine', together, () => {
  form(startOneMachine);
});
