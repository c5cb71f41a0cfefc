import type { Contact, ContactKey } from './ports/contacts.ts';
import { Contended } from './update.ts';
import type { World } from './world.ts';

const MOST_TRIES = 12;

/** Changes one contact by conditional write; `change` may answer a value beside it, and is asked anew when stale. */
export async function updateContact<Value>(
  world: Pick<World, 'contacts'>,
  key: ContactKey,
  change: (contact: Contact) => { contact: Contact; value: Value },
): Promise<Value> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const contact = await world.contacts.get(key);
    const changed = change(contact);
    if (changed.contact === contact) return changed.value;
    if ((await world.contacts.save(changed.contact)) === 'saved') return changed.value;
  }
  throw new Contended('A contact');
}
