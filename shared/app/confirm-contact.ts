import { fixedTexts } from '../domain/message/index.ts';
import type { Person } from '../domain/record/person.ts';
import { contactKey, type ContactName } from './contact-key.ts';
import type { Account } from './ports/accounts.ts';
import type { LiveCode, Waiting } from './ports/contacts.ts';
import { letWait, newAccount, type Recording } from './record-interview.ts';
import { tryCode } from './send-code.ts';
import { refreshAlarms, setAlarm, updateAccount, updateInterview } from './update.ts';
import { updateContact } from './update-contact.ts';
import { dueAtOf } from './due-at.ts';

export type Confirmed = { kind: 'confirmed'; account: Account; activated: string[] } | { kind: 'wrong-code' };

/** Somebody who proved a contact but never recorded anything: nameless until they do. */
function stranger(contact: ContactName, timeZone: string): Person {
  return { name: 'friend', timeZone, channel: 'phone' in contact ? 'sms' : 'email', ...contact };
}

/**
 * Whether this code lets its contact join an account that waits for it: one that nobody has confirmed yet, one whose
 * own record asked for this very code, or one whose person is signed in here. Otherwise whoever names somebody
 * else's number beside an address of their own would be let into that person's account.
 */
function mayJoin(waiting: Account, code: LiveCode, signedIn: Account | undefined): boolean {
  const isNobodys = !waiting.confirmed.phone && !waiting.confirmed.email;
  return isNobodys || code.personId === waiting.id || signedIn?.id === waiting.id;
}

/** The account this contact belongs to now: its owner, else the first that waits for it, else a new one. */
async function ownerOf(world: Recording, contact: ContactName, code: LiveCode, signedIn?: Account) {
  const { ownerId, waiting } = await world.contacts.get(contactKey(contact));
  const owner = ownerId ? await world.accounts.get(ownerId) : undefined;
  if (owner) return { account: owner, waiting };
  if (signedIn && holds(signedIn, contact)) return { account: signedIn, waiting };
  for (const { personId } of waiting) {
    const account = await world.accounts.get(personId);
    if (account && mayJoin(account, code, signedIn)) return { account, waiting };
  }
  const account = newAccount(world, stranger(contact, 'UTC'), false);
  await world.accounts.create(account);
  return { account, waiting };
}

function holds(account: Account, contact: ContactName): boolean {
  return 'phone' in contact
    ? account.person.phone === contact.phone
    : account.person.email?.toLowerCase() === contact.email.toLowerCase();
}

const fieldOf = (contact: ContactName) => ('phone' in contact ? 'phone' : 'email');

const isConfirmed = (account: Account, contact: ContactName) =>
  Boolean(account.confirmed[fieldOf(contact)]) && holds(account, contact);

/** The contact marked as confirmed, in place of another of its kind if there was one. A STOP holds for its number. */
async function markConfirmed(world: Recording, account: Account, contact: ContactName): Promise<Account> {
  const now = world.clock.now();
  const field = fieldOf(contact);
  const { suppressedAt } = await world.contacts.get(contactKey(contact));
  const changed = await updateAccount(world, account.id, (known) => {
    const again = isConfirmed(known, contact);
    return {
      ...known,
      person: { ...known.person, ...contact },
      confirmed: { ...known.confirmed, [field]: again ? known.confirmed[field] : now },
      undeliverable: { ...known.undeliverable, [field]: undefined },
      ...(field === 'phone' && !again && { textsStoppedAt: suppressedAt }),
      expiresAt: undefined,
    };
  });
  return changed ?? account;
}

/** A contact that another one of its kind took the place of is nobody's any more. */
async function freeReplaced(world: Recording, before: Account, contact: ContactName): Promise<void> {
  const { phone, email } = before.person;
  const replaced = 'phone' in contact ? phone && { phone } : email && { email };
  if (!replaced || holds(before, contact)) return;
  await updateContact(world, contactKey(replaced), (known) => ({
    contact: known.ownerId === before.id ? { ...known, ownerId: undefined } : known,
    value: undefined,
  }));
}

/** One record that waited for this contact becomes active, with its owner if that is somebody else. */
async function activate(world: Recording, owner: Account, waiting: Waiting): Promise<string | undefined> {
  if (!waiting.recordId) return undefined;
  const key = { personId: waiting.personId, id: waiting.recordId };
  const record = await world.interviews.get(key);
  if (!record?.pending) return undefined;
  if (record.personId === owner.id) {
    await updateInterview(world, key, (known) => ({
      write: { ...known, pending: undefined },
      value: undefined,
    }));
    return record.id;
  }
  const { pending: _, ...active } = record;
  const moved = { ...active, personId: owner.id, version: 1 };
  const withDue = { ...moved, dueAt: dueAtOf(moved, owner, world.carriers, world.clock.now()) };
  if ((await world.interviews.create(withDue)) === 'created') await setAlarm(world, withDue, owner);
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
  const right = await tryCode(world, contact, code);
  if (!right) return { kind: 'wrong-code' };
  const { account, waiting } = await ownerOf(world, contact, right, signedIn);
  const owner = await markConfirmed(world, account, contact);
  await freeReplaced(world, account, contact);
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
  await refreshAlarms(world, owner.id);
  if (!isConfirmed(account, contact)) await welcome(world, contact);
  world.log.info('contact-confirmed', { person: owner.id, activated: activated.length });
  return { kind: 'confirmed', account: owner, activated };
}
