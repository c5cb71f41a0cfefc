import * as z from 'zod/mini';
import type { Account, Accounts } from '../app/ports/accounts.ts';
import { epochMs } from '../domain/time/zoned.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { readAccount } from './stored-account.ts';

const presentRow = z.object({ id: z.string(), version: z.int(), body: z.string() });
const row = z.optional(presentRow);

function read(found: unknown): Account | undefined {
  const stored = z.parse(row, found);
  return stored && readAccount(stored.id, stored.version, stored.body);
}

const columnsOf = (account: Account) =>
  [
    account.inboundSecret,
    account.calendarSecret,
    account.expiresAt === undefined ? null : epochMs(account.expiresAt),
    JSON.stringify(account),
  ] as const;

/** How accounts lie in their table. */
export const accountRows: RowShape = {
  table: 'accounts',
  key: ['id'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'account') return undefined;
    const { item } = belonging;
    const [inbound, calendar, expires, body] = columnsOf(item);
    return { id: item.id, version: item.version, inbound, calendar, expires, body };
  },
  read: (found) => {
    const { id, version, body } = z.parse(presentRow, found);
    return { kind: 'account', item: readAccount(id, version, body) };
  },
};

/** Accounts in SQLite. `create` throws when the id or one of the secrets is taken. */
export function sqliteAccounts(db: SqliteDatabase): Accounts {
  const insert = db.prepare(
    'INSERT INTO accounts (version, id, inbound, calendar, expires, body) VALUES (1, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare(
    'UPDATE accounts SET version = version + 1, inbound = ?, calendar = ?, expires = ?, body = ? WHERE id = ? AND version = ?',
  );
  const select = db.prepare('SELECT id, version, body FROM accounts WHERE id = ?');
  const bySecret = {
    inbound: db.prepare('SELECT id, version, body FROM accounts WHERE inbound = ?'),
    calendar: db.prepare('SELECT id, version, body FROM accounts WHERE calendar = ?'),
  };
  const removals = [
    db.prepare('DELETE FROM interviews WHERE person = ?'),
    db.prepare('DELETE FROM attempts WHERE person = ?'),
    db.prepare('DELETE FROM sessions WHERE person = ?'),
    db.prepare('DELETE FROM once WHERE person = ?'),
    db.prepare('DELETE FROM accounts WHERE id = ?'),
  ];
  return {
    create: async (account) => {
      await db.write(() => insert.run(account.id, ...columnsOf(account)));
    },
    get: async (id) => read(select.get(id)),
    save: (account) =>
      db.write(() =>
        update.run(...columnsOf(account), account.id, account.version) === 1 ? 'saved' : 'stale',
      ),
    erase: (id) => db.write(() => removals.forEach((removal) => removal.run(id))),
    bySecret: async (kind, secret) => read(bySecret[kind].get(secret)),
  };
}
