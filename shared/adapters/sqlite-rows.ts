import type { Belonging, UnreadableBelonging } from '../app/ports/belongings.ts';
import { UnreadableItem } from '../domain/record/unreadable-item.ts';
import type { Column, SqliteDatabase, Statement } from './sqlite-database.ts';

export type Row = Readonly<Record<string, Column>>;

/** How one kind of belonging lies in its table. */
export interface RowShape {
  table: string;
  /** The columns of the primary key. */
  key: readonly string[];
  /** All columns of a belonging of this kind; undefined for one of another. */
  rowOf: (belonging: Belonging) => Row | undefined;
  /** Throws UnreadableItem, or what its schema throws when a column is not what it should be. */
  read: (row: unknown) => Belonging;
}

/** The items of one table, one after the other and back into it. */
export interface MovableRows {
  isHomeOf(belonging: Belonging): boolean;
  everything(): Iterable<Belonging | UnreadableBelonging>;
  inPlaceOf(like: Belonging): Belonging | undefined;
  putBack(belonging: Belonging): Promise<boolean>;
}

const PAGE = 100;

const isColumn = (value: unknown): value is Column => typeof value === 'string' || typeof value === 'number';

function keyIn(row: unknown, key: readonly string[]): Column[] {
  const columns = new Map<string, unknown>(
    typeof row === 'object' && row !== null ? Object.entries(row) : [],
  );
  return key.map((name) => {
    const value = columns.get(name);
    if (!isColumn(value)) throw new Error(`A row has no ${name}.`);
    return value;
  });
}

/** The table of `shape`, read a page at a time. */
export function movableRows(db: SqliteDatabase, { table, key, rowOf, read }: RowShape): MovableRows {
  const keys = key.join(', ');
  const marks = (columns: readonly unknown[]) => columns.map(() => '?').join(', ');
  const first = db.prepare(`SELECT * FROM ${table} ORDER BY ${keys} LIMIT ${PAGE}`);
  const next = db.prepare(
    `SELECT * FROM ${table} WHERE (${keys}) > (${marks(key)}) ORDER BY ${keys} LIMIT ${PAGE}`,
  );
  const one = db.prepare(`SELECT * FROM ${table} WHERE (${keys}) = (${marks(key)})`);

  /** By the columns it fills: one that is left out of a prepared statement would keep the value of the row before. */
  const inserts = new Map<string, Statement>();

  function readOne(row: unknown): Belonging | UnreadableBelonging {
    try {
      return read(row);
    } catch (fault) {
      const named = `${table} ${keyIn(row, key).join('/')}`;
      return { kind: 'unreadable', key: fault instanceof UnreadableItem ? fault.key : named, raw: row };
    }
  }

  return {
    isHomeOf: (belonging) => rowOf(belonging) !== undefined,
    *everything() {
      let rows = first.all();
      while (rows.length > 0) {
        yield* rows.map(readOne);
        rows = rows.length < PAGE ? [] : next.all(...keyIn(rows.at(-1), key));
      }
    },
    inPlaceOf: (like) => {
      const found = one.get(...keyIn(rowOf(like), key));
      return found === undefined ? undefined : read(found);
    },
    putBack: (belonging) => {
      const columns = Object.entries(rowOf(belonging) ?? {});
      const names = columns.map(([name]) => name).join(', ');
      const prepared =
        inserts.get(names) ??
        db.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks(columns)}) ON CONFLICT DO NOTHING`);
      inserts.set(names, prepared);
      return db.write(() => prepared.run(...columns.map(([, value]) => value)) === 1);
    },
  };
}
