import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStores, type SqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { sampleAccount, sampleAttempt, sampleInterview, sampleSession } from '../contracts/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let place: ReturnType<typeof temporaryFolder>;
let stores: SqliteStores;
beforeEach(() => {
  place = temporaryFolder();
  stores = openSqliteStores(path.join(place.folder, 'ringback.db'));
});
afterEach(async () => {
  await stores.close();
  place.remove();
});

describe('clearing away what has expired', () => {
  const END = '2026-12-10T00:00:00Z';
  test.each<[string, boolean]>([
    ['2026-12-09T23:59:59.999Z', true],
    [END, false],
  ])('what ends at 10 December, at %s: still there %s', async (now, there) => {
    const account = sampleAccount({ expiresAt: END });
    const record = sampleInterview({ pending: { until: END } });
    const session = sampleSession({ expiresAt: END });
    await stores.accounts.create(account);
    await stores.interviews.create(record);
    await stores.sessions.put(session);
    const claim = { key: 'k', fingerprint: 'f', owner: 'o', now: '2026-12-08T00:00:00Z' };
    await stores.once.claim({ ...claim, leaseUntil: '2026-12-09T00:00:00Z' });
    await stores.once.settle({ key: 'k', owner: 'o', answer: 'a', forgetAt: END });

    await stores.removeExpired(now);

    const found = [
      await stores.accounts.get(account.id),
      await stores.interviews.get(record),
      await stores.sessions.get(session.tokenHash, '2026-12-01T00:00:00Z'),
    ].map((item) => item !== undefined);
    expect(found).toEqual([there, there, there]);
    const again = await stores.once.claim({ ...claim, owner: 'p', leaseUntil: END });
    expect(again.kind).toBe(there ? 'done' : 'claimed');
  });

  test('what does not expire stays', async () => {
    const account = sampleAccount();
    const record = sampleInterview();
    await stores.accounts.create(account);
    await stores.interviews.create(record);
    await stores.removeExpired('2999-01-01T00:00:00Z');
    expect(await stores.accounts.get(account.id)).toEqual(account);
    expect(await stores.interviews.get(record)).toEqual(record);
  });

  test('what was confirmed before it expired stays', async () => {
    const { expiresAt: _, ...account } = sampleAccount({ expiresAt: END });
    const { pending: __, ...record } = sampleInterview({ pending: { until: END } });
    await stores.accounts.create({ ...account, expiresAt: END });
    await stores.interviews.create({ ...record, pending: { until: END } });
    await stores.accounts.save(account);
    await stores.interviews.save(record);
    await stores.removeExpired('2026-12-31T00:00:00Z');
    expect(await stores.accounts.get(account.id)).toEqual({ ...account, version: 2 });
    expect(await stores.interviews.get(record)).toEqual({ ...record, version: 2 });
  });

  test('an attempt stays 400 days', async () => {
    const attempt = sampleAttempt({ createdAt: '2026-12-01T00:00:00Z' });
    await stores.attempts.put(attempt);
    await stores.removeExpired('2028-01-04T23:59:59Z');
    expect(await stores.attempts.get(attempt.id)).toEqual(attempt);
    await stores.removeExpired('2028-01-05T00:00:00Z');
    expect(await stores.attempts.get(attempt.id)).toBeUndefined();
  });
});

describe('captured messages', () => {
  test('are listed in the order in which they were captured, whole', async () => {
    const mail = {
      id: 'm1',
      channel: 'email' as const,
      to: 'sam@example.com',
      from: 'nudge@example.org',
      subject: 'Today',
      text: 'Call Dana.',
      html: '<p>Call Dana.</p>',
      headers: { 'List-Unsubscribe': '<https://example.org/u>' },
      attachments: [{ filename: 'a.ics', contentType: 'text/calendar', content: 'QQ==' }],
      sentAt: '2026-12-14T15:00:00Z',
    };
    const text = {
      id: 'm0',
      channel: 'sms' as const,
      to: '+15555550100',
      from: '+15555550199',
      text: 'Call Dana.',
      sentAt: '2026-12-14T15:00:00Z',
    };
    await Promise.all([stores.captured.append(mail), stores.captured.append(text)]);
    expect(await stores.captured.list()).toEqual([mail, text]);
  });
});

describe('without a hash of the caller’s', () => {
  test('contacts are kept under a key of the file’s own, the same when opened again', async () => {
    const contact = { version: 0, codes: [], codesSentAt: [], waiting: [], ownerId: 'p1' };
    await stores.contacts.save({ ...contact, key: 'phone:+15555550100' });
    const again = openSqliteStores(path.join(place.folder, 'ringback.db'));
    expect((await again.contacts.get('phone:+15555550100')).ownerId).toBe('p1');
    await again.close();
    const other = openSqliteStores(path.join(place.folder, 'other.db'));
    expect(await other.settings.get('contact-key')).not.toBe(await stores.settings.get('contact-key'));
    await other.close();
  });
});
