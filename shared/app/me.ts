import { person as personSchema } from '../domain/record/person.ts';
import { mergePatch } from '../domain/record/merge-patch.ts';
import { readPerson } from '../domain/record/read-input.ts';
import type { Person } from '../domain/record/person.ts';
import type { Fault } from '../domain/record/record.ts';
import { checkRecord } from '../domain/plan/check-record.ts';
import { contactKey, type ContactName } from './contact-key.ts';
import { parse } from './parse.ts';
import type { Account } from './ports/accounts.ts';
import { mailOwner } from './mail/mail-owner.ts';
import type { MailErasure } from './ports/raw-mail.ts';
import { inboundAddress } from './inbound-address.ts';
import { channelFaults, letWait, type Recording } from './record-interview.ts';
import { sendCode } from './send-code.ts';
import { refreshAlarms, updateAccount } from './update.ts';
import { updateContact } from './update-contact.ts';
import type { World } from './world.ts';

/** Who somebody is, as the API tells them. */
export interface Me {
  person: Person;
  confirmed: ('phone' | 'email')[];
  textsStopped: boolean;
  emailsStopped: boolean;
  inboundAddress: string;
  calendarUrl: string;
}

export function presentMe(account: Account, { site }: Pick<World, 'site'>): Me {
  const { confirmed } = account;
  return {
    person: account.person,
    confirmed: [
      ...(confirmed.phone ? ['phone' as const] : []),
      ...(confirmed.email ? ['email' as const] : []),
    ],
    textsStopped: Boolean(account.textsStoppedAt),
    emailsStopped: Boolean(account.emailsStoppedAt),
    // The contract's field is always there; without a domain of ours it names one that takes no mail.
    inboundAddress: inboundAddress(account, site) ?? `${account.inboundSecret}@inbound.invalid`,
    calendarUrl: `${site.publicUrl}/calendar/${account.calendarSecret}.ics`,
  };
}

type Changed =
  { kind: 'changed'; account: Account; toConfirm: ContactName[] } | { kind: 'faults'; faults: Fault[] };

const WAKING_FAULTS = /^person\./;

function readChange(
  world: Recording,
  account: Account,
  patch: unknown,
): { faults: Fault[] } | { person: Person } {
  const read = parse(personSchema, mergePatch(account.person, patch), 'person');
  if (!read.ok) return { faults: read.faults };
  const phones = readPerson(read.value, world.site.smsCountries);
  const now = world.clock.now();
  const interview = { interviewAt: now, timeZone: read.value.timeZone };
  const sense = checkRecord({ person: read.value, interview, history: [] }, now);
  const faults = [
    ...phones.faults,
    ...channelFaults(world, read.value),
    ...sense.filter(({ path }) => WAKING_FAULTS.test(path)),
  ];
  return faults.length > 0 ? { faults } : { person: phones.value };
}

/**
 * Changes who somebody is, by a merge patch of `person`. A new phone or address is written to only after its own
 * code; the plans of all records follow the change.
 */
export async function changeMe(world: Recording, account: Account, patch: unknown): Promise<Changed> {
  const read = readChange(world, account, patch);
  if ('faults' in read) return { kind: 'faults', faults: read.faults };
  const { person } = read;
  const newPhone = person.phone !== account.person.phone;
  const newEmail = person.email?.toLowerCase() !== account.person.email?.toLowerCase();
  const changed = await updateAccount(world, account.id, (known) => ({
    ...known,
    person,
    confirmed: {
      phone: newPhone ? undefined : known.confirmed.phone,
      email: newEmail ? undefined : known.confirmed.email,
    },
  }));
  const toConfirm: ContactName[] = [
    ...(newPhone && person.phone ? [{ phone: person.phone }] : []),
    ...(newEmail && person.email ? [{ email: person.email }] : []),
  ];
  for (const contact of toConfirm) {
    await letWait(world, contact, { personId: account.id });
    await sendCode(world, contact, account.id);
  }
  await freeOld(world, account, { phone: newPhone, email: newEmail });
  await refreshAlarms(world, account.id);
  return { kind: 'changed', account: changed ?? account, toConfirm };
}

/** A contact that somebody gave up belongs to nobody again. */
async function freeOld(
  world: Recording,
  account: Account,
  gone: { phone: boolean; email: boolean },
): Promise<void> {
  const { phone, email } = account.person;
  const old: ContactName[] = [
    ...(gone.phone && phone ? [{ phone }] : []),
    ...(gone.email && email ? [{ email }] : []),
  ];
  for (const contact of old)
    await updateContact(world, contactKey(contact), (known) => ({
      contact: known.ownerId === account.id ? { ...known, ownerId: undefined } : known,
      value: undefined,
    }));
}

export type Erasing = Recording & { mailErasure: MailErasure };

/**
 * Erases everything of a person. Only the keyed hash of a contact that opted out is kept, so that the STOP holds. The
 * raw mails go first: while they could not be erased, the person is still there to try again.
 */
export async function eraseMe(world: Erasing, account: Account): Promise<void> {
  await world.mailErasure.erase(mailOwner(world, account.inboundSecret));
  for (const { id, personId, dueAt } of await world.interviews.ofPerson(account.id))
    if (dueAt) await world.wakeUps.clear({ id, personId, at: dueAt }).catch(() => undefined);
  await freeOld(world, account, { phone: true, email: true });
  await world.accounts.erase(account.id);
  world.log.info('person-erased', { person: account.id });
}
