import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteDatabase } from '../../shared/adapters/sqlite-database.ts';
import { sqliteSchema } from '../../shared/adapters/sqlite-schema.ts';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let place: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  place = temporaryFolder();
  file = path.join(place.folder, 'ringback.db');
});
afterEach(() => place.remove());

describe('a database', () => {
  test('flushes its write-ahead log with every commit', async () => {
    const db = openSqliteDatabase(file);
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    await db.close();
  });

  test('commits what is asked for meanwhile together, and a change that fails fails alone', async () => {
    const db = openSqliteDatabase(file);
    const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
    const results = await Promise.allSettled(
      ['a', 'b', 'a', 'c'].map((key) => db.write(() => insert.run(key, 'x'))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(db.prepare('SELECT key FROM settings ORDER BY key').all()).toMatchObject(
      ['a', 'b', 'c'].map((key) => ({ key })),
    );
    await db.close();
  });

  test('acknowledges nothing of a transaction that could not be committed', async () => {
    const db = openSqliteDatabase(file);
    const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
    const rollback = db.prepare('ROLLBACK');
    const results = await Promise.allSettled([
      db.write(() => insert.run('a', 'x')),
      db.write(() => rollback.run()),
      db.write(() => insert.run('b', 'x')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(db.prepare('SELECT key FROM settings').all()).toEqual([]);
    await db.write(() => insert.run('c', 'x'));
    expect(db.prepare('SELECT key FROM settings').all()).toHaveLength(1);
    await db.close();
  });

  test('finishes the writes under way when it is closed', async () => {
    const db = openSqliteDatabase(file);
    const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
    const written = db.write(() => insert.run('a', 'x'));
    await db.close();
    expect(await written).toBe(1);
  });

  test('keeps its data and its schema when opened again', async () => {
    const first = openSqliteStores(file);
    await first.settings.set('clock-offset-ms', '5');
    await first.settings.set('clock-offset-ms', '7');
    await first.close();
    const second = openSqliteStores(file);
    expect(await second.settings.get('clock-offset-ms')).toBe('7');
    expect(await second.settings.get('nothing')).toBeUndefined();
    await second.close();
  });

  test('is refused in words when a newer version wrote it', () => {
    const newer = new Database(file);
    newer.exec(`PRAGMA user_version = ${sqliteSchema.length + 1}`);
    newer.close();
    expect(() => openSqliteDatabase(file)).toThrow(/written by a newer version/);
  });

  test('what was acknowledged outlives a process that is killed', async () => {
    const script = path.resolve(import.meta.dirname, '../support/write-until-killed.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.length > 3000) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGKILL');

    const acknowledged = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
    expect(acknowledged.length).toBeGreaterThan(300);
    const stores = openSqliteStores(file);
    const kept = new Map((await stores.interviews.ofPerson('p1')).map((record) => [record.id, record]));
    for (const id of acknowledged)
      expect(kept.get(id)).toMatchObject({ version: 2, failures: Number(id.split('-')[1]) });
    await stores.close();
  });
});
