import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Belonging, UnreadableBelonging } from '../../shared/app/ports/belongings.ts';
import type { ContactKey } from '../../shared/app/ports/contacts.ts';
import { newId, sampleAccount, sampleAttempt, sampleInterview, sampleSession } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

const EMAIL: ContactKey = 'email:sam@example.com';
const NOW = '2026-12-02T09:00:00Z';

async function all(stores: OpenStores): Promise<(Belonging | UnreadableBelonging)[]> {
  const found: (Belonging | UnreadableBelonging)[] = [];
  for await (const one of stores.belongings.everything()) found.push(one);
  return found
    .map((one) => ({ one, text: JSON.stringify(one) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ one }) => one);
}

/** One of everything, through the stores themselves. */
async function furnish(stores: OpenStores) {
  const account = sampleAccount();
  const record = sampleInterview({ personId: account.id, dueAt: '2026-12-15T13:30:00Z' });
  const attempt = sampleAttempt({ personId: account.id });
  const session = sampleSession({ personId: account.id });
  const claim = { fingerprint: 'f', owner: 'o', now: NOW, leaseUntil: '2026-12-02T09:01:00.500Z' };
  await stores.accounts.create(account);
  await stores.accounts.save(account);
  await stores.interviews.create(record);
  await stores.interviews.save(record);
  await stores.attempts.put(attempt);
  await stores.attempts.advance(attempt.id, { state: 'sent', at: NOW, providerId: 'SM1' });
  await stores.sessions.put(session);
  const contact = { key: EMAIL, codes: [], codesSentAt: [NOW], waiting: [], suppressedAt: NOW };
  await stores.contacts.save({ ...contact, version: 0, ownerId: account.id });
  await stores.once.claim({ key: 'held', ...claim });
  await stores.once.claim({ key: 'answered', ...claim, personId: account.id });
  await stores.once.settle({ key: 'answered', owner: 'o', answer: 'yes', forgetAt: '2026-12-03T09:00:00Z' });
  await stores.once.claim({ key: 'x'.repeat(3000), ...claim });
  return { account, record, attempt, session, claim };
}

/** What every home must do for taking its contents to another place. */
export function belongingsContract(name: string, openFresh: OpenFresh): void {
  describe(`belongings in ${name}`, () => {
    let stores: OpenStores;
    let other: OpenStores;
    let kept: Awaited<ReturnType<typeof furnish>>;
    beforeAll(async () => {
      [stores, other] = await Promise.all([openFresh(), openFresh()]);
      kept = await furnish(stores);
      for (const one of await all(stores))
        if (one.kind !== 'unreadable') expect(await other.belongings.putBack(one)).toBe(true);
    });
    afterAll(() => Promise.all([stores.close(), other.close()]));

    test('are each thing once, as it was last written', async () => {
      const found = await all(stores);
      expect(found.map(({ kind }) => kind).toSorted()).toEqual(
        ['account', 'attempt', 'contact', 'interview', 'once', 'once', 'once', 'session'].toSorted(),
      );
      expect(found).toContainEqual({ kind: 'account', item: { ...kept.account, version: 2 } });
      expect(found).toContainEqual({ kind: 'interview', item: { ...kept.record, version: 2 } });
      expect(found).toContainEqual({ kind: 'session', item: kept.session });
      expect(found).toContainEqual({
        kind: 'once',
        item: {
          key: 'answered',
          personId: kept.account.id,
          fingerprint: 'f',
          owner: 'o',
          leaseUntil: '2026-12-02T09:01:00.5Z',
          answer: 'yes',
          forgetAt: '2026-12-03T09:00:00Z',
        },
      });
    });

    test('put into another place are the same there', async () => {
      expect(await all(other)).toEqual(await all(stores));
    });

    test('live on in the other place: found, changed at their version, remembered', async () => {
      const { account, record, attempt, session, claim } = kept;
      const key = { personId: account.id, id: record.id };
      expect(await other.accounts.bySecret('inbound', account.inboundSecret)).toMatchObject({ version: 2 });
      expect(await other.accounts.bySecret('calendar', account.calendarSecret)).toMatchObject({ version: 2 });
      expect(await other.interviews.dueUntil('2026-12-15T13:30:00Z', 5)).toMatchObject([key]);
      expect(await other.attempts.get(attempt.id)).toMatchObject({ state: 'sent', providerId: 'SM1' });
      expect(await other.attempts.ofPerson(account.id)).toHaveLength(1);
      expect(await other.sessions.get(session.tokenHash, NOW)).toEqual(session);
      expect(await other.contacts.get(EMAIL)).toMatchObject({ version: 1, suppressedAt: NOW });
      expect(await other.once.claim({ key: 'answered', ...claim, owner: 'p' })).toMatchObject({
        answer: 'yes',
      });
      expect(await other.once.claim({ key: 'held', ...claim, owner: 'p' })).toMatchObject({ kind: 'busy' });
      expect(await other.once.claim({ key: 'x'.repeat(3000), ...claim, owner: 'p' })).toMatchObject({
        kind: 'busy',
      });
      expect(await other.interviews.save({ ...record, version: 1 })).toBe('stale');
      expect(await other.interviews.save({ ...record, version: 2 })).toBe('saved');
      await other.attempts.advance(attempt.id, { state: 'delivered', at: NOW });
      expect(await other.attempts.get(attempt.id)).toMatchObject({ state: 'delivered' });
      await other.accounts.erase(account.id);
      // The answer that speaks of the person went with them.
      expect((await all(other)).map(({ kind }) => kind)).toEqual(['contact', 'once', 'once']);
    });

    test('never take the place of what is there', async () => {
      const changed = { ...kept.account, version: 2, mailDay: undefined };
      expect(await stores.belongings.putBack({ kind: 'account', item: changed })).toBe(false);
      expect(await stores.belongings.inPlaceOf({ kind: 'account', item: changed })).toEqual({
        kind: 'account',
        item: { ...kept.account, version: 2 },
      });
      const absent = sampleInterview({ personId: kept.account.id });
      expect(await stores.belongings.inPlaceOf({ kind: 'interview', item: absent })).toBeUndefined();
    });

    test('that cannot be read are handed on as they lie there, and harm no other', async () => {
      const home = await openFresh();
      const account = sampleAccount();
      await home.accounts.create(account);
      const spoilt = sampleInterview({ personId: account.id });
      await home.interviews.create(spoilt);
      await home.spoil({ kind: 'interview', key: spoilt }, '{"history":"lost words"}');
      const found = await all(home);
      expect(found.map(({ kind }) => kind)).toEqual(['account', 'unreadable']);
      expect(found[1]).toMatchObject({ key: `interview ${account.id}/${spoilt.id}` });
      expect(JSON.stringify(found[1])).toContain('lost words');
      await home.close();
    });

    test('are all there when they are many', async () => {
      const home = await openFresh();
      const ids = Array.from({ length: 120 }, () => newId()).toSorted();
      const kind = 'interview';
      // More than one answer of the store holds.
      const history = Array.from({ length: 24 }, () => sampleInterview().history).flat();
      for (let start = 0; start < ids.length; start += 25)
        await Promise.all(
          ids.slice(start, start + 25).map((id, index) =>
            home.belongings.putBack({
              kind,
              item: sampleInterview({
                id,
                personId: `p${index % 7}`,
                history,
              }),
            }),
          ),
        );
      const found = (await all(home)).flatMap((one) => (one.kind === kind ? [one.item.id] : []));
      expect(found.toSorted()).toEqual(ids);
      await home.close();
    });
  });
}
