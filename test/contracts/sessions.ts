import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId, sampleSession } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

/** What every keeper of sessions must do. */
export function sessionsContract(name: string, openFresh: OpenFresh): void {
  describe(`sessions in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    test('gives back what was stored, and the newest of two under one token', async () => {
      const session = sampleSession();
      await stores.sessions.put(session);
      expect(await stores.sessions.get(session.tokenHash, session.createdAt)).toEqual(session);
      const replaced = { ...session, replacedAt: '2026-12-05T09:00:00Z' };
      await stores.sessions.put(replaced);
      expect(await stores.sessions.get(session.tokenHash, session.createdAt)).toEqual(replaced);
    });

    test.each<[string, boolean]>([
      ['2026-12-31T08:59:59.999Z', true],
      ['2026-12-31T09:00:00Z', false],
      ['2027-06-01T00:00:00Z', false],
    ])('one that ends at 2026-12-31T09:00 is there at %s: %s', async (now, there) => {
      const session = sampleSession({ expiresAt: '2026-12-31T09:00:00Z' });
      await stores.sessions.put(session);
      expect(await stores.sessions.get(session.tokenHash, now)).toEqual(there ? session : undefined);
    });

    test('a removed one is gone, and removing it again is no fault', async () => {
      const session = sampleSession();
      await stores.sessions.put(session);
      await stores.sessions.remove(session.tokenHash);
      await stores.sessions.remove(session.tokenHash);
      expect(await stores.sessions.get(session.tokenHash, session.createdAt)).toBeUndefined();
      expect(await stores.sessions.get(newId(), session.createdAt)).toBeUndefined();
    });

    test('one that cannot be read is named', async () => {
      const session = sampleSession();
      await stores.sessions.put(session);
      await stores.spoil({ kind: 'session', tokenHash: session.tokenHash }, '{"expiresAt":"soon"}');
      const fault: unknown = await stores.sessions
        .get(session.tokenHash, session.createdAt)
        .catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(UnreadableItem);
      expect(String(fault)).toContain(session.tokenHash);
    });
  });
}
