import { keyBytes } from '../../../shared/adapters/installation-keys.ts';
import type { Dwelling } from './dwelling.ts';
import type { Thing } from './thing.ts';

const fromHex = (hex: string): Uint8Array => keyBytes(`hex:${hex}`);

async function putMailToRead(home: Dwelling, thing: Thing & { kind: 'mail-to-read' }): Promise<void> {
  if (home.hasOpenQueue)
    for await (const mail of home.queue.waiting()) if ('id' in mail && mail.id === thing.item.id) return;
  await home.queue.put(thing.item);
}

/**
 * Puts a thing where nothing is: what is there stays, so that a repetition does no harm. A mail may be put into a queue
 * twice; reading it twice is reading it once.
 */
export async function putThing(home: Dwelling, thing: Thing): Promise<void> {
  if (thing.kind === 'unreadable') return;
  if (thing.kind === 'keys') {
    const { seal, contacts } = thing.item;
    const keys = await home.keys();
    if (
      Buffer.from(keys.seal).toString('hex') === seal &&
      Buffer.from(keys.contacts).toString('hex') === contacts
    )
      return;
    return home.keepKeys({ seal: fromHex(seal), contacts: fromHex(contacts) });
  }
  if (thing.kind === 'mail') {
    const bytes = Buffer.from(thing.item.bytes, 'base64');
    return home.mails.keepAs({ id: thing.item.id, keptAt: thing.keptAt }, bytes);
  }
  if (thing.kind === 'mail-to-read') return putMailToRead(home, thing);
  await home.belongings.putBack(thing);
}
