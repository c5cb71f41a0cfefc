import { utimesSync } from 'node:fs';
import path from 'node:path';
import { folderRawMails } from '../../shared/adapters/folder-raw-mails.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { sqliteKeys } from '../../shared/adapters/sqlite-keys.ts';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import type { ContactKey } from '../../shared/app/ports/contacts.ts';
import { plusMinutes, type Instant } from '../../shared/domain/time/zoned.ts';
import { sampleAccount, sampleAttempt, sampleInterview, sampleSession } from '../contracts/samples.ts';
import { silentLog } from './silent-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Somebody who said STOP and was erased since: nothing but the hash of the number is left. */
export const STOPPED: ContactKey = 'phone:+12025550199';
export const DAY_MINUTES = 24 * 60;

/**
 * A data folder in which some people live at `now`, as many as `people`, with one of everything that is kept, and with
 * something of every kind that has expired.
 */
export async function livedInFolder(now: Instant, people = 2) {
  const place = temporaryFolder();
  const stores = openSqliteStores(path.join(place.folder, 'ringback.db'), { log: silentLog() });
  const mails = folderRawMails(path.join(place.folder, 'mail'));
  const inDays = (days: number) => plusMinutes(now, days * DAY_MINUTES);
  const accounts = Array.from({ length: people }, () => sampleAccount());
  const records = accounts.map(({ id }) => sampleInterview({ personId: id, dueAt: inDays(1), sending: [] }));
  const attempts = accounts.map(({ id }) => sampleAttempt({ personId: id, createdAt: inDays(-2) }));
  const sessions = accounts.map(({ id }) => sampleSession({ personId: id, expiresAt: inDays(20) }));
  await Promise.all([
    ...accounts.map((account) => stores.accounts.create(account)),
    ...records.map((record) => stores.interviews.create(record)),
    ...attempts.map((attempt) => stores.attempts.put(attempt)),
    ...sessions.map((session) => stores.sessions.put(session)),
    stores.accounts.create(sampleAccount({ expiresAt: inDays(-1) })),
    stores.interviews.create(sampleInterview({ pending: { until: inDays(-1) } })),
    stores.attempts.put(sampleAttempt({ createdAt: inDays(-401) })),
    stores.sessions.put(sampleSession({ expiresAt: inDays(-1) })),
  ]);
  const key: ContactKey = 'email:sam@example.com';
  const contact = { version: 0, codes: [], codesSentAt: [], waiting: [] };
  await stores.contacts.save({ ...contact, key, ownerId: accounts[0]?.id });
  await stores.contacts.save({ ...contact, key: STOPPED, suppressedAt: inDays(-3) });
  const claim = { key: 'SM1', fingerprint: 'f', owner: 'o', now, leaseUntil: plusMinutes(now, 1) };
  await stores.once.claim(claim);
  await stores.once.settle({ key: 'SM1', owner: 'o', answer: 'Noted.', forgetAt: inDays(1) });
  await mails.keep('a-mail', new TextEncoder().encode('Subject: ünï\r\n\r\nhello'));
  utimesSync(path.join(place.folder, 'mail/a-mail.eml'), new Date(inDays(-4)), new Date(inDays(-4)));
  await mails.keep('an-old-mail', new Uint8Array([1]));
  utimesSync(path.join(place.folder, 'mail/an-old-mail.eml'), new Date(inDays(-31)), new Date(inDays(-31)));
  await stores.mailQueue.put({ id: 'a-mail', to: 'secret@in.example.com', receivedAt: now });
  const token = nodeSeal(sqliteKeys(stores.settings).seal).sign('a link');
  await stores.close();
  return { ...place, accounts, records, attempts, sessions, claim, token };
}
