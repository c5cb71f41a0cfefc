import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact, ContactKey } from '../../shared/app/ports/contacts.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

const newKey = (): ContactKey => `email:${newId()}@example.com`;

function sampleContact(change: Partial<Contact> = {}): Contact {
  return {
    key: newKey(),
    version: 0,
    ownerId: 'p1',
    codes: [{ hash: 'abc', sentAt: '2026-12-01T09:00:00Z', expiresAt: '2026-12-01T09:10:00Z', triesLeft: 5 }],
    codesSentAt: ['2026-12-01T09:00:00Z'],
    waiting: [{ personId: 'p1', recordId: 'r1' }, { personId: 'p2' }],
    suppressedAt: '2026-12-01T10:00:00Z',
    answeredAt: '2026-12-01T11:00:00Z',
    ...change,
  };
}

/** What every keeper of contacts must do. */
export function contactsContract(name: string, openFresh: OpenFresh): void {
  describe(`contacts in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    test('a contact that was never stored is empty, of version 0', async () => {
      const key = newKey();
      expect(await stores.contacts.get(key)).toEqual({
        key,
        version: 0,
        codes: [],
        codesSentAt: [],
        waiting: [],
      });
    });

    test('gives back what was stored, whole, a version higher each time', async () => {
      const contact = sampleContact();
      expect(await stores.contacts.save(contact)).toBe('saved');
      expect(await stores.contacts.get(contact.key)).toEqual({ ...contact, version: 1 });
      const { ownerId: _, ...orphan } = contact;
      expect(await stores.contacts.save({ ...orphan, version: 1, codes: [] })).toBe('saved');
      expect(await stores.contacts.get(contact.key)).toEqual({ ...orphan, version: 2, codes: [] });
    });

    test.each([1, 4])('version %i of a contact that was never stored is stale', async (version) => {
      const contact = sampleContact({ version });
      expect(await stores.contacts.save(contact)).toBe('stale');
      expect((await stores.contacts.get(contact.key)).version).toBe(0);
    });

    test.each([0, 2])(
      'version %i of a contact at version 1 is stale and changes nothing',
      async (version) => {
        const contact = sampleContact();
        await stores.contacts.save(contact);
        expect(await stores.contacts.save({ ...contact, version, ownerId: 'thief' })).toBe('stale');
        expect((await stores.contacts.get(contact.key)).ownerId).toBe('p1');
      },
    );

    test.each([0, 1])('one of many who save version %i at once succeeds', async (version) => {
      const contact = sampleContact();
      if (version === 1) await stores.contacts.save(contact);
      const owners = Array.from({ length: 12 }, (_, index) => `p${index}`);
      const answers = await Promise.all(
        owners.map((ownerId) => stores.contacts.save({ ...contact, version, ownerId })),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      const kept = await stores.contacts.get(contact.key);
      expect(kept.ownerId).toBe(owners[answers.indexOf('saved')]);
      expect(kept.version).toBe(version + 1);
    });

    test('the number or address itself is nowhere in the store', async () => {
      const number = String(Math.floor(Math.random() * 1e10)).padStart(10, '3');
      await stores.contacts.save(sampleContact({ key: `phone:+1${number}` }));
      const address = `${newId()}@example.com`;
      await stores.contacts.save(sampleContact({ key: `email:${address}` }));
      const everything = await stores.everything();
      expect(everything).toContain('triesLeft');
      expect(everything).not.toContain(number);
      expect(everything).not.toContain(address);
    });

    test('one that cannot be read is named without the number or address, and harms no other', async () => {
      const bad = sampleContact();
      const good = sampleContact();
      await stores.contacts.save(bad);
      await stores.contacts.save(good);
      await stores.spoil({ kind: 'contact', key: bad.key }, '{"codes":"none"}');
      const fault: unknown = await stores.contacts.get(bad.key).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(UnreadableItem);
      expect(String(fault)).not.toContain('example.com');
      expect(await stores.contacts.get(good.key)).toEqual({ ...good, version: 1 });
    });
  });
}
