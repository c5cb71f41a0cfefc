import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClock, simulatedClock } from '../../../infra/local/simulated-clock.ts';
import { openSqliteStores } from '../../../shared/adapters/sqlite-stores.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => temporary.remove());

let realMs = epochMs('2026-11-22T08:00:00Z');
const real = () => realMs;
const open = () => openSqliteStores(`${temporary.folder}/ringback.db`);

describe('the simulated clock', () => {
  test('starts where it is told, and ticks', async () => {
    const stores = open();
    const clock = simulatedClock({ settings: stores.settings, startAt: '2026-12-01T09:00:00Z', real });
    expect(clock.now()).toBe('2026-12-01T09:00:00Z');
    realMs += 1500;
    expect(clock.now()).toBe('2026-12-01T09:00:01.5Z');
    await stores.close();
  });

  test('without a start it is the real time', async () => {
    const stores = open();
    const clock = simulatedClock({ settings: stores.settings, real });
    expect(epochMs(clock.now())).toBe(realMs);
    await stores.close();
  });

  test('moves forward, never back', async () => {
    const stores = open();
    const clock = simulatedClock({ settings: stores.settings, startAt: '2026-12-01T09:00:00Z', real });
    clock.moveTo('2026-12-04T10:00:00+01:00');
    expect(clock.now()).toBe('2026-12-04T09:00:00Z');
    clock.moveTo('2026-12-04T09:00:00Z');
    clock.moveTo('2026-12-04T08:59:59Z');
    expect(clock.now()).toBe('2026-12-04T09:00:00Z');
    await stores.close();
  });

  test('is kept with the data: a folder that has a clock keeps it, and time goes on meanwhile', async () => {
    const before = open();
    simulatedClock({ settings: before.settings, startAt: '2026-12-01T09:00:00Z', real }).moveTo(
      '2027-01-05T09:00:00Z',
    );
    await before.close();
    realMs += 60_000;
    const after = open();
    const clock = simulatedClock({ settings: after.settings, startAt: '2030-01-01T00:00:00Z', real });
    expect(clock.now()).toBe('2027-01-05T09:01:00Z');
    await after.close();
  });
});

test('the real clock is that of the machine', () => {
  expect(Math.abs(epochMs(realClock.now()) - Date.now())).toBeLessThan(1000);
});
