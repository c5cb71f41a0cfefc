import { expect, test } from 'vitest';
import { startOneProcess } from '../e2e/one-machine.ts';
import { signedUp } from '../e2e/someone.ts';
import { acme, sam, TUESDAY } from '../e2e/scenarios/people.ts';

test('what was acknowledged survives a kill -9, and nothing is sent twice', { timeout: 60_000 }, async () => {
  const home = await startOneProcess(TUESDAY);
  const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
  await home.kill9();
  expect(await who.reads(id)).toMatchObject({ status: 'active' });
  await home.moveClock('2026-12-08T14:00:00Z');
  expect(await who.says('left vm')).toContain('Tue 15 Dec');
  await home.kill9();
  const record = await who.reads(id);
  expect(record.history.filter(({ type }) => type === 'called')).toHaveLength(1);
  expect(record.steps[0]).toMatchObject({ kind: 'call', attempt: 2 });
  await home.moveClock('2026-12-14T14:00:00Z');
  expect((await who.nudges()).filter(({ text }) => text.startsWith('Ringback: Call'))).toHaveLength(1);
  await home.close();
});
