import type { Belonging, Belongings } from '../app/ports/belongings.ts';
import { accountRows } from './sqlite-accounts.ts';
import { attemptRows } from './sqlite-attempts.ts';
import { contactRows } from './sqlite-contacts.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { interviewRows } from './sqlite-interviews.ts';
import { markerRows } from './sqlite-once.ts';
import { movableRows, type MovableRows } from './sqlite-rows.ts';
import { sessionRows } from './sqlite-sessions.ts';

const shapes = [accountRows, interviewRows, attemptRows, contactRows, sessionRows, markerRows];

/** Everything that the tables of people hold. */
export function sqliteBelongings(db: SqliteDatabase): Belongings {
  const tables = shapes.map((shape) => movableRows(db, shape));
  const homeOf = (belonging: Belonging): MovableRows => {
    const home = tables.find((table) => table.isHomeOf(belonging));
    if (!home) throw new Error(`No table holds a ${belonging.kind}.`);
    return home;
  };
  return {
    async *everything() {
      for (const table of tables) yield* table.everything();
    },
    inPlaceOf: async (like) => homeOf(like).inPlaceOf(like),
    putBack: (belonging) => homeOf(belonging).putBack(belonging),
  };
}
