import { fixedTexts } from '../domain/message/index.ts';
import type { Person } from '../domain/record/person.ts';
import { contactKey, type ContactName } from './contact-key.ts';
import type { Account } from './ports/accounts.ts';
import type { Waiting } from './ports/contacts.ts';
import { letWait, newAccount, type Recording } from './record-interview.ts';
import { tryCode } from './send-code.ts';
import { setAlarm, updateAccount, updateInterview } from './update.ts';
import { updateContact } from './update-contact.ts';
import { dueAtOf } from './due-at.ts';

export type Confirmed = { kind: 'confirmed'; account: Account; activated: string[] } | { kind: 'wrong-code' };

/** Somebody who proved a contact but never recorded anything: nameless until they do. */
function stranger(contact: ContactName, timeZone: string): Person {
  return { name: 'friend', timeZone, channel: 'phone' in contact ? 'sms' : 'email', ...contact };
}

/** The account this contact belongs to now: its owner, else the first that waits for it, else a new one. */
async function ownerOf(world: Recording, contact: ContactName, signedIn: Account | undefined) {
  const known = await world.contacts.get(contactKey(contact));
  const candidates = [known.ownerId, signedIn && holds(signedIn, contact) ? signedIn.id : undefined];
  const waiting = known.waiting.map(({ personId }) => personId);
  for (const id of [...candidates, ...waiting]) {
    const account = id ? await world.accounts.get(id) : undefined;
    if (account) return { account, waiting: known.waiting };
  }
  const account = newAccount(world, stranger(contact, 'UTC'), false);
  await world.accounts.create(account);
  return { account, waiting: known.waiting };
}

function holds(account: Account, contact: ContactName): boolean {
  return 'phone' in contact
    ? account.person.phone === contact.phone
    : account.person.email?.toLowerCase() === contact.email.toLowerCase();
}

/** The contact marked as confirmed; it becomes the person's where they had none of its kind confirmed. */
async function markConfirmed(world: Recording, account: Account, contact: ContactName): Promise<Account> {
  const now = world.clock.now();
  const field = 'phone' in contact ? 'phone' : 'email';
  const changed = await updateAccount(world, account.id, (known) => ({
    ...known,
    person: { ...known.person, ...contact },
    confirmed: { ...known.confirmed, [field]: known.confirmed[field] ?? now },
    undeliverable: { ...known.undeliverable, [field]: undefined },
    expiresAt: undefined,
  }));
  return changed ?? account;
}

/** One record that waited for this contact becomes active, with its owner if that is somebody else. */
async function activate(world: Recording, owner: Account, waiting: Waiting): Promise<string | undefined> {
  if (!waiting.recordId) return undefined;
  const key = { personId: waiting.personId, id: waiting.recordId };
  const record = await world.interviews.get(key);
  if (!record?.pending) return undefined;
  const { pending: _, ...active } = record;
  if (record.personId === owner.id) {
    await updateInterview(world, key, () => ({ write: active, value: undefined }));
    return record.id;
  }
  const moved = { ...active, personId: owner.id, version: 1 };
  const withDue = { ...moved, dueAt: dueAtOf(moved, owner, world.carriers, world.clock.now()) };
  if ((await world.interviews.create(withDue)) === 'created') await setAlarm(world, withDue);
  await world.interviews.remove(key);
  return record.id;
}

/** The account the form made has nothing left to wait for; its other contact now waits for the record's new owner. */
async function dissolve(
  world: Recording,
  personId: string,
  owner: Account,
  recordId?: string,
): Promise<void> {
  if (personId === owner.id) return;
  const account = await world.accounts.get(personId);
  if (!account?.expiresAt || (await world.interviews.ofPerson(personId)).length > 0) return;
  const { phone, email } = account.person;
  for (const contact of [...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])])
    if (!holds(owner, contact))
      await letWait(world, contact, { personId: owner.id, ...(recordId && { recordId }) });
  await world.accounts.erase(personId);
}

async function welcome(world: Recording, contact: ContactName): Promise<void> {
  if (!('phone' in contact) || !world.carriers.sms) return;
  const outcome = await world.carriers.sms.send({
    attemptId: world.chance.id(),
    to: contact.phone,
    body: fixedTexts.confirmed(),
  });
  world.log.info('welcome-sent', { outcome: outcome.kind });
}

/**
 * Confirms a contact by the code that was sent to it, and with it the records that wait for it. A contact belongs
 * to one person; a record with two contacts is joined by each contact only with its own code.
 */
export async function confirmContact(
  world: Recording,
  contact: ContactName,
  code: string,
  signedIn?: Account,
): Promise<Confirmed> {
  if (!(await tryCode(world, contact, code))) return { kind: 'wrong-code' };
  const { account, waiting } = await ownerOf(world, contact, signedIn);
  const isNew = !account.confirmed['phone' in contact ? 'phone' : 'email'];
  const owner = await markConfirmed(world, account, contact);
  await updateContact(world, contactKey(contact), (known) => ({
    contact: { ...known, ownerId: owner.id, waiting: [] },
    value: undefined,
  }));
  const activated: string[] = [];
  for (const one of waiting) {
    const id = await activate(world, owner, one);
    if (id) activated.push(id);
    await dissolve(world, one.personId, owner, id);
  }
  for (const { id } of await world.interviews.ofPerson(owner.id))
    await updateInterview(world, { personId: owner.id, id }, (record) => ({
      write: record,
      value: undefined,
    }));
  if (isNew) await welcome(world, contact);
  world.log.info('contact-confirmed', { person: owner.id, activated: activated.length });
  return { kind: 'confirmed', account: owner, activated };
}
