import { afterAll, beforeAll } from 'vitest';
import { wakeUpsContract } from '../contracts/wake-ups.ts';
import { openSchedulerHome } from '../support/scheduler-home.ts';
import { startSchedulerLookAlike, type SchedulerLookAlike } from '../support/scheduler-look-alike.ts';

/** Whatever is named there is tested; by default the look-alike. */
const named = process.env['AWS_ENDPOINT_URL_SCHEDULER'];

let lookAlike: SchedulerLookAlike | undefined;
beforeAll(async () => {
  if (named === undefined) lookAlike = await startSchedulerLookAlike();
});
afterAll(() => lookAlike?.stop());

wakeUpsContract(`EventBridge Scheduler at ${named ?? 'the look-alike'}`, () =>
  openSchedulerHome(named ?? lookAlike?.endpoint ?? ''),
);
