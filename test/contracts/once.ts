import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

const NOW = '2026-12-01T09:00:00Z';
const LEASE_END = '2026-12-01T09:01:00Z';
const FORGET = '2026-12-02T09:00:00Z';

/** What every keeper of uniqueness markers must do. */
export function onceContract(name: string, openFresh: OpenFresh): void {
  describe(`once in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    const claim = (
      key: string,
      change: { owner?: string; now?: string; leaseUntil?: string; fingerprint?: string } = {},
    ) =>
      stores.once.claim({
        key,
        owner: 'first',
        fingerprint: 'f1',
        now: NOW,
        leaseUntil: LEASE_END,
        ...change,
      });

    test('the first has it, everybody else is told that somebody is at it', async () => {
      const key = newId();
      expect(await claim(key)).toEqual({ kind: 'claimed' });
      expect(await claim(key, { owner: 'second', fingerprint: 'f2' })).toEqual({
        kind: 'busy',
        fingerprint: 'f1',
      });
    });

    test('the owner who asks again, not knowing, still has it', async () => {
      const key = newId();
      await claim(key);
      expect(await claim(key)).toEqual({ kind: 'claimed' });
    });

    test('one of many who claim at once has it', async () => {
      const key = newId();
      const answers = await Promise.all(
        Array.from({ length: 15 }, (_, index) => claim(key, { owner: `o${index}` })),
      );
      expect(answers.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
      expect(answers.filter(({ kind }) => kind === 'busy')).toHaveLength(14);
    });

    test('once settled, everybody gets the same answer, the owner too', async () => {
      const key = newId();
      await claim(key);
      await stores.once.settle({ key, owner: 'first', answer: '{"id":"r1"}', forgetAt: FORGET });
      const done = { kind: 'done', fingerprint: 'f1', answer: '{"id":"r1"}' };
      expect(await claim(key, { owner: 'second', fingerprint: 'f2' })).toEqual(done);
      expect(await claim(key)).toEqual(done);
      expect(await claim(key, { now: '2026-12-02T08:59:59Z' })).toEqual(done);
    });

    test('an empty answer is an answer', async () => {
      const key = newId();
      await claim(key);
      await stores.once.settle({ key, owner: 'first', answer: '', forgetAt: FORGET });
      expect(await claim(key, { owner: 'second' })).toEqual({ kind: 'done', fingerprint: 'f1', answer: '' });
    });

    test('an answer may be as long as a record', async () => {
      const key = newId();
      const answer = 'They meet on Mondays; call on Tuesday – «später». '.repeat(15_000);
      await claim(key);
      await stores.once.settle({ key, owner: 'first', answer, forgetAt: FORGET });
      expect(await claim(key)).toEqual({ kind: 'done', fingerprint: 'f1', answer });
    });

    test('an answer that was to be forgotten is forgotten', async () => {
      const key = newId();
      await claim(key);
      await stores.once.settle({ key, owner: 'first', answer: 'x', forgetAt: FORGET });
      const later = { owner: 'second', fingerprint: 'f2', now: FORGET, leaseUntil: '2026-12-02T09:01:00Z' };
      expect(await claim(key, later)).toEqual({ kind: 'claimed' });
      expect(await claim(key, { ...later, owner: 'third' })).toEqual({ kind: 'busy', fingerprint: 'f2' });
    });

    test.each<[string, 'busy' | 'claimed']>([
      ['2026-12-01T09:00:59.999Z', 'busy'],
      ['2026-12-01T09:01:00Z', 'claimed'],
      ['2026-12-03T09:00:00Z', 'claimed'],
    ])('a lease until 09:01 that nobody settled is, at %s, %s', async (now, kind) => {
      const key = newId();
      await claim(key);
      const second = await claim(key, { owner: 'second', now, leaseUntil: '2026-12-04T09:00:00Z' });
      expect(second.kind).toBe(kind);
    });

    test('one of many who take over an ended lease has it', async () => {
      const key = newId();
      await claim(key);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          claim(key, { owner: `o${index}`, now: LEASE_END, leaseUntil: '2026-12-01T09:05:00Z' }),
        ),
      );
      expect(answers.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    });

    test('who lost the claim can neither settle nor release it', async () => {
      const key = newId();
      await claim(key);
      await claim(key, {
        owner: 'second',
        fingerprint: 'f2',
        now: LEASE_END,
        leaseUntil: '2026-12-01T09:05:00Z',
      });
      await stores.once.settle({ key, owner: 'first', answer: 'late', forgetAt: FORGET });
      await stores.once.release(key, 'first');
      expect(await claim(key, { owner: 'third', now: LEASE_END })).toEqual({
        kind: 'busy',
        fingerprint: 'f2',
      });
      await stores.once.settle({ key, owner: 'second', answer: 'mine', forgetAt: FORGET });
      expect(await claim(key, { owner: 'third' })).toEqual({
        kind: 'done',
        fingerprint: 'f2',
        answer: 'mine',
      });
    });

    test('what was released is free', async () => {
      const key = newId();
      await claim(key);
      await stores.once.release(key, 'first');
      expect(await claim(key, { owner: 'second' })).toEqual({ kind: 'claimed' });
    });

    test('what was settled is not released, and is settled once', async () => {
      const key = newId();
      await claim(key);
      await stores.once.settle({ key, owner: 'first', answer: 'x', forgetAt: FORGET });
      await stores.once.settle({ key, owner: 'first', answer: 'y', forgetAt: FORGET });
      await stores.once.release(key, 'first');
      expect(await claim(key, { owner: 'second' })).toEqual({ kind: 'done', fingerprint: 'f1', answer: 'x' });
    });

    test('settling or releasing what was never claimed does nothing', async () => {
      const key = newId();
      await stores.once.settle({ key, owner: 'first', answer: 'x', forgetAt: FORGET });
      await stores.once.release(key, 'first');
      expect(await claim(key)).toEqual({ kind: 'claimed' });
    });

    test('a person’s answers are erased with them, and those of others are not', async () => {
      const [key, ...people] = [newId(), newId(), newId()];
      for (const personId of people) {
        const mine = { key: `${key}${personId}`, personId, owner: 'first' };
        await stores.once.claim({ ...mine, fingerprint: 'f1', now: NOW, leaseUntil: LEASE_END });
        await stores.once.settle({ ...mine, answer: `Recorded: Acme of ${personId}`, forgetAt: FORGET });
      }
      const [gone, stays] = people;
      await stores.accounts.erase(gone);
      const kept = await stores.everything();
      expect([kept.includes(`Acme of ${gone}`), kept.includes(`Acme of ${stays}`)]).toEqual([false, true]);
      const again = (personId: string) =>
        stores.once.claim({
          key: `${key}${personId}`,
          personId,
          owner: 'second',
          fingerprint: 'f1',
          now: NOW,
          leaseUntil: LEASE_END,
        });
      expect([(await again(gone)).kind, (await again(stays)).kind]).toEqual(['claimed', 'done']);
      await stores.once.release(`${key}${gone}`, 'second');
      expect((await again(gone)).kind).toBe('claimed');
    });

    test.each(['twilio:SM1', 'mail:<a b@c.example>', 'k'.repeat(500), 'k'.repeat(5000), 'ключ/🗝'])(
      'any key will do: %.20s',
      async (start) => {
        const key = `${start}${newId()}`;
        expect(await claim(key)).toEqual({ kind: 'claimed' });
        expect((await claim(key, { owner: 'second' })).kind).toBe('busy');
        expect(await claim(`${key}x`)).toEqual({ kind: 'claimed' });
      },
    );
  });
}
