import { movingMark, type MovingMarks } from './moving-mark.ts';
import { readStored } from './read-stored.ts';
import type { Settings } from './sqlite-settings.ts';

const KEY = 'moving';

/** The mark of a home on one machine, kept with its data. */
export function sqliteMovingMarks(settings: Settings): MovingMarks {
  return {
    get: async () => {
      const text = await settings.get(KEY);
      return text ? readStored(movingMark, 'setting moving', text) : undefined;
    },
    set: (mark) => settings.set(KEY, JSON.stringify(mark)),
    remove: () => settings.set(KEY, ''),
  };
}
