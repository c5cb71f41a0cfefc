import { createHash } from 'node:crypto';
import path from 'node:path';
import Database from 'libsql';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { jsonLog } from '../../shared/log.ts';
import { storesContract } from '../contracts/all-stores.ts';
import type { OpenStores, StoredItem } from '../contracts/stores.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const hash = (text: string) => createHash('sha256').update(`test ${text}`).digest('hex');

function placeOf(item: StoredItem): [table: string, where: string, ...values: string[]] {
  if (item.kind === 'interview')
    return ['interviews', 'person = ? AND id = ?', item.key.personId, item.key.id];
  if (item.kind === 'account') return ['accounts', 'id = ?', item.id];
  if (item.kind === 'contact') return ['contacts', 'hash = ?', hash(item.key)];
  if (item.kind === 'session') return ['sessions', 'token_hash = ?', item.tokenHash];
  return ['attempts', 'id = ?', item.id];
}

async function openFresh(): Promise<OpenStores> {
  const place = temporaryFolder();
  const file = path.join(place.folder, 'ringback.db');
  const logged: string[] = [];
  const stores = openSqliteStores(file, { hash, log: jsonLog((line) => logged.push(line)) });
  const behind = new Database(file);
  const tables = ['accounts', 'interviews', 'contacts', 'sessions', 'once', 'attempts'];
  return {
    ...stores,
    logged,
    spoil: async (item, text) => {
      const [table, where, ...values] = placeOf(item);
      const { changes } = behind.prepare(`UPDATE ${table} SET body = ? WHERE ${where}`).run(text, ...values);
      if (changes !== 1) throw new Error('there was nothing to spoil');
    },
    everything: async () =>
      JSON.stringify(tables.map((table) => behind.prepare(`SELECT * FROM ${table}`).all())),
    close: async () => {
      behind.close();
      await stores.close();
      place.remove();
    },
  };
}

storesContract('SQLite', openFresh);
