import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../shared/app/ports/accounts.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId, sampleAccount, sampleAttempt, sampleInterview, sampleSession } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

/** What every keeper of accounts must do. */
export function accountsContract(name: string, openFresh: OpenFresh): void {
  describe(`accounts in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    const created = async (change: Partial<Account> = {}) => {
      const account = sampleAccount(change);
      await stores.accounts.create(account);
      return account;
    };

    test('gives back what was stored, whole', async () => {
      const account = await created({
        textsStoppedAt: '2026-11-21T00:00:00Z',
        emailsStoppedAt: '2026-11-21T00:00:01Z',
        undeliverable: { email: '2026-12-21T00:00:00Z' },
        expiresAt: '2026-12-22T00:00:00Z',
      });
      expect(await stores.accounts.get(account.id)).toEqual(account);
    });

    test('knows nothing of an account that was never stored', async () => {
      expect(await stores.accounts.get(newId())).toBeUndefined();
      expect(await stores.accounts.save(sampleAccount())).toBe('stale');
    });

    test('refuses to create an id twice, and leaves the first as it was', async () => {
      const account = await created();
      await expect(
        stores.accounts.create(sampleAccount({ id: account.id, createdAt: '2020-01-01T00:00:00Z' })),
      ).rejects.toBeInstanceOf(Error);
      expect(await stores.accounts.get(account.id)).toEqual(account);
    });

    test('a save raises the version, and a stale one changes nothing', async () => {
      const account = await created({ expiresAt: '2026-12-22T00:00:00Z' });
      const { expiresAt: _, ...kept } = account;
      expect(await stores.accounts.save(kept)).toBe('saved');
      expect(await stores.accounts.save({ ...kept, expiresAt: '2027-01-01T00:00:00Z' })).toBe('stale');
      expect(await stores.accounts.get(account.id)).toEqual({ ...kept, version: 2 });
    });

    test('one of many who save the same version at once succeeds', async () => {
      const account = await created();
      const names = Array.from({ length: 12 }, (_, index) => `Sam ${index}`);
      const answers = await Promise.all(
        names.map((changed) =>
          stores.accounts.save({ ...account, person: { ...account.person, name: changed } }),
        ),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect((await stores.accounts.get(account.id))?.person.name).toBe(names[answers.indexOf('saved')]);
    });

    describe('secrets', () => {
      test('lead to their account, each in its own kind only', async () => {
        const account = await created();
        const other = await created();
        expect(await stores.accounts.bySecret('inbound', account.inboundSecret)).toEqual(account);
        expect(await stores.accounts.bySecret('calendar', account.calendarSecret)).toEqual(account);
        expect(await stores.accounts.bySecret('calendar', other.calendarSecret)).toEqual(other);
        expect(await stores.accounts.bySecret('calendar', account.inboundSecret)).toBeUndefined();
        expect(await stores.accounts.bySecret('inbound', account.calendarSecret)).toBeUndefined();
        expect(await stores.accounts.bySecret('inbound', newId())).toBeUndefined();
      });

      test('lead to the account as it is now', async () => {
        const account = await created();
        await stores.accounts.save({ ...account, expiresAt: '2027-01-01T00:00:00Z' });
        expect(await stores.accounts.bySecret('inbound', account.inboundSecret)).toEqual({
          ...account,
          version: 2,
          expiresAt: '2027-01-01T00:00:00Z',
        });
      });

      test('that were replaced lead nowhere', async () => {
        const account = await created();
        const replaced = { ...account, calendarSecret: `cal${newId()}` };
        await stores.accounts.save(replaced);
        expect(await stores.accounts.bySecret('calendar', account.calendarSecret)).toBeUndefined();
        expect((await stores.accounts.bySecret('calendar', replaced.calendarSecret))?.id).toBe(account.id);
      });
    });

    describe('an account that cannot be read', () => {
      test.each([
        ['garbage', 'Marzipan'],
        ['an older shape', '{"name":"Marzipan"}'],
        ['a zone nobody knows', JSON.stringify(sampleAccount()).replace('America/New_York', 'Marzipan/Bay')],
      ])('%s: named by its id, without what stands in it', async (_, text) => {
        const bad = await created();
        const good = await created();
        await stores.spoil({ kind: 'account', id: bad.id }, text);
        const faults: unknown[] = await Promise.all([
          stores.accounts.get(bad.id).catch((thrown: unknown) => thrown),
          stores.accounts.bySecret('inbound', bad.inboundSecret).catch((thrown: unknown) => thrown),
        ]);
        for (const fault of faults) {
          expect(fault).toBeInstanceOf(UnreadableItem);
          expect(String(fault)).toContain(bad.id);
          expect(String(fault)).not.toContain('Marzipan');
        }
        expect(await stores.accounts.get(good.id)).toEqual(good);
      });
    });

    describe('erasing', () => {
      test('takes everything of the person but the contacts, and nothing of anybody else', async () => {
        const gone = await created();
        const stays = await created();
        const of = async (personId: string) => {
          const record = sampleInterview({ personId, dueAt: '2026-12-14T15:00:00Z' });
          const session = sampleSession({ personId });
          const attempt = sampleAttempt({ personId });
          await stores.interviews.create(record);
          await stores.interviews.create(sampleInterview({ personId }));
          await stores.sessions.put(session);
          await stores.attempts.put(attempt);
          return { record, session, attempt };
        };
        const [lost, kept] = [await of(gone.id), await of(stays.id)];
        const phone = `phone:+1555${gone.id}` as const;
        await stores.contacts.save({
          key: phone,
          version: 0,
          codes: [],
          codesSentAt: [],
          waiting: [],
          suppressedAt: '2026-12-01T00:00:00Z',
        });

        await stores.accounts.erase(gone.id);

        expect(await stores.accounts.get(gone.id)).toBeUndefined();
        expect(await stores.accounts.bySecret('inbound', gone.inboundSecret)).toBeUndefined();
        expect(await stores.accounts.bySecret('calendar', gone.calendarSecret)).toBeUndefined();
        expect(await stores.interviews.ofPerson(gone.id)).toEqual([]);
        expect(await stores.interviews.get(lost.record)).toBeUndefined();
        expect(await stores.sessions.get(lost.session.tokenHash, '2026-12-02T00:00:00Z')).toBeUndefined();
        expect(await stores.attempts.get(lost.attempt.id)).toBeUndefined();
        expect(await stores.attempts.ofPerson(gone.id)).toEqual([]);
        expect(await stores.everything()).not.toContain(gone.id);
        expect((await stores.contacts.get(phone)).suppressedAt).toBe('2026-12-01T00:00:00Z');
        const due = await stores.interviews.dueUntil('2026-12-15T00:00:00Z', 100);
        expect(due.filter(({ personId }) => personId === gone.id)).toEqual([]);

        expect(await stores.accounts.get(stays.id)).toEqual(stays);
        expect(await stores.interviews.ofPerson(stays.id)).toHaveLength(2);
        expect(await stores.sessions.get(kept.session.tokenHash, '2026-12-02T00:00:00Z')).toEqual(
          kept.session,
        );
        expect(await stores.attempts.get(kept.attempt.id)).toEqual(kept.attempt);
      });

      test('takes more than fits one answer of the store, and what cannot be read', async () => {
        const gone = await created();
        const records = Array.from({ length: 30 }, () => sampleInterview({ personId: gone.id }));
        await Promise.all(records.map((record) => stores.interviews.create(record)));
        const [first] = records;
        if (first) await stores.spoil({ kind: 'interview', key: first }, 'garbage');
        await stores.accounts.erase(gone.id);
        expect(await stores.everything()).not.toContain(gone.id);
      });

      test('of somebody who is gone already, or twice at once, is no fault', async () => {
        const gone = await created();
        await Promise.all([stores.accounts.erase(gone.id), stores.accounts.erase(gone.id)]);
        await stores.accounts.erase(gone.id);
        expect(await stores.accounts.save(gone)).toBe('stale');
        expect(await stores.accounts.get(gone.id)).toBeUndefined();
      });
    });
  });
}
