import path from 'node:path';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { timerWakeUps } from '../../shared/adapters/timer-wake-ups.ts';
import type { InterviewKey } from '../../shared/app/ports/interviews.ts';
import type { Instant } from '../../shared/domain/time/zoned.ts';
import { sampleInterview } from '../contracts/samples.ts';
import { wakeUpsContract, type OpenWakeUps } from '../contracts/wake-ups.ts';
import { silentLog } from '../support/silent-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const START = '2026-12-14T15:00:00Z';

async function open(): Promise<OpenWakeUps> {
  const place = temporaryFolder();
  const stores = openSqliteStores(path.join(place.folder, 'ringback.db'));
  const { interviews } = stores;
  let now: Instant = START;
  const clock = {
    now: () => now,
    moveTo: (at: Instant) => {
      now = at;
    },
    hold: () => undefined,
    release: () => undefined,
  };
  const timers = timerWakeUps(interviews, clock, silentLog());
  let looked: InterviewKey[] = [];
  const forget = async (key: InterviewKey) => {
    const record = await interviews.get(key);
    if (record) await interviews.save({ ...record, dueAt: undefined });
  };
  timers.start(async (key) => {
    looked.push(key);
    await forget(key);
  });
  return {
    wakeUps: timers,
    start: START,
    record: async ({ personId, id, at }) => {
      await interviews.create(sampleInterview({ personId, id, dueAt: at }));
    },
    unrecord: forget,
    runUntil: async (at) => {
      await timers.runUntil(clock, at);
      const seen = looked;
      looked = [];
      return seen;
    },
    close: async () => {
      await timers.stop();
      await stores.close();
      place.remove();
    },
  };
}

wakeUpsContract('timers', open);
