import * as z from 'zod/mini';
import type { MailMarks } from '../domain/mail/match-record.ts';
import { checkRecord } from '../domain/plan/check-record.ts';
import { interview as interviewSchema, type Interview } from '../domain/record/interview.ts';
import { person as personSchema, type Person } from '../domain/record/person.ts';
import { readInterview, readPerson } from '../domain/record/read-input.ts';
import type { Fault } from '../domain/record/record.ts';
import { plusMinutes } from '../domain/time/zoned.ts';
import { contactKey, contactsOf, type ContactName } from './contact-key.ts';
import { parse, type Parsed } from './parse.ts';
import type { Account, Consent } from './ports/accounts.ts';
import type { StoredInterview } from './ports/interviews.ts';
import { sendCode, type CodeSent, type SendingCodes } from './send-code.ts';
import { senseFaults } from './sense-faults.ts';
import { setAlarm, type Updating } from './update.ts';
import { updateContact } from './update-contact.ts';
import { dueAtOf } from './due-at.ts';

export type Recording = Updating & SendingCodes;

/** A record nobody confirmed vanishes after so many days. */
const PENDING_DAYS = 7;

const body = z.object(
  { person: z.optional(personSchema), interview: interviewSchema },
  'Send { "person": { … }, "interview": { … } }.',
);

/** A new interview that was understood; `person` only where one was sent. */
export interface NewInterview {
  person?: Person | undefined;
  interview: Interview;
  /** The mails it was read from. */
  mails?: MailMarks | undefined;
}

export interface Code {
  contact: ContactName;
  sent: CodeSent;
}

export type Recorded =
  | { kind: 'recorded'; record: StoredInterview; account: Account; codes: Code[] }
  | { kind: 'faults'; faults: Fault[] };

/** A channel that this installation does not offer. */
export function channelFaults(world: Pick<Recording, 'carriers'>, person: Person): Fault[] {
  const path = 'person.channel';
  if (person.channel !== 'email' && !world.carriers.sms)
    return [{ path, message: 'Texts are not offered here. Choose e-mail.' }];
  if (person.channel !== 'sms' && !world.carriers.email)
    return [{ path, message: 'E-mail is not offered here. Choose texts.' }];
  return [];
}

/** Reads a new interview from a request's body; every fault at once. */
export function readNewInterview(
  world: Pick<Recording, 'carriers' | 'clock' | 'site'>,
  input: unknown,
  signedIn: Account | undefined,
): Parsed<NewInterview> {
  const shape = parse(body, input);
  if (!shape.ok) {
    const all = [...shape.faults, ...senseFaults(input, shape.faults, world.clock.now())];
    return { ok: false, faults: withMissingPerson(all, input, signedIn) };
  }
  const { interview, person } = shape.value;
  const phones = readInterview(interview, { timeZone: interview.timeZone });
  const read = person && !signedIn ? readPerson(person, world.site.smsCountries) : undefined;
  const who = signedIn?.person ?? read?.value;
  const faults = [
    ...(read?.faults ?? []),
    ...(read && person ? channelFaults(world, person) : []),
    ...phones.faults,
    ...(who
      ? checkRecord({ person: who, interview, history: [] }, world.clock.now())
      : [{ path: 'person', message: 'Say who you are and how to reach you, or sign in.' }]),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { interview: phones.value, person: read?.value } };
}

function withMissingPerson(faults: Fault[], input: unknown, signedIn: Account | undefined): Fault[] {
  const given =
    typeof input === 'object' && input !== null && 'person' in input && input.person !== undefined;
  if (signedIn) return faults.filter(({ path }) => path !== 'person' && !path.startsWith('person.'));
  if (given || typeof input !== 'object' || input === null || Array.isArray(input)) return faults;
  return [...faults, { path: 'person', message: 'Say who you are and how to reach you, or sign in.' }];
}

export function newAccount(world: Recording, person: Person, expires: boolean, consent?: Consent): Account {
  const now = world.clock.now();
  return {
    id: world.chance.id(),
    version: 1,
    person,
    confirmed: {},
    consent,
    inboundSecret: world.chance.secret(),
    calendarSecret: world.chance.secret(),
    conversation: {},
    createdAt: now,
    ...(expires && { expiresAt: plusMinutes(now, (PENDING_DAYS + 1) * 24 * 60) }),
  };
}

/** Lets `contact` wait for its code, with the record that the form brought. */
export async function letWait(
  world: Pick<Recording, 'contacts'>,
  contact: ContactName,
  waiting: { personId: string; recordId?: string },
): Promise<void> {
  await updateContact(world, contactKey(contact), (known) => ({
    contact: { ...known, waiting: [...known.waiting.slice(-19), waiting] },
    value: undefined,
  }));
}

/**
 * Records an interview. Signed in, it is active at once. Otherwise it waits under an account of its own until a
 * code confirms one of its contacts, even if that contact is known: each contact gets its own code.
 */
export async function recordInterview(
  world: Recording,
  read: NewInterview,
  signedIn: Account | undefined,
  consent?: Consent,
): Promise<Recorded> {
  const now = world.clock.now();
  const account = signedIn ?? (read.person && newAccount(world, read.person, true, consent));
  if (!account)
    return { kind: 'faults', faults: [{ path: 'person', message: 'Say who you are, or sign in.' }] };
  const bare: StoredInterview = {
    id: world.chance.id(),
    personId: account.id,
    version: 1,
    interview: read.interview,
    history: [],
    createdAt: now,
    ...(read.mails && { mails: read.mails }),
    ...(!signedIn && { pending: { until: plusMinutes(now, PENDING_DAYS * 24 * 60) } }),
  };
  const record = { ...bare, dueAt: dueAtOf(bare, account, world.carriers, now) };
  if (!signedIn) await world.accounts.create(account);
  await world.interviews.create(record);
  await setAlarm(world, record, account);
  const codes: Code[] = [];
  for (const contact of signedIn ? [] : contactsOf(account.person)) {
    await letWait(world, contact, { personId: account.id, recordId: record.id });
    codes.push({ contact, sent: await sendCode(world, contact, account.id) });
  }
  world.log.info('interview-recorded', { record: record.id, pending: !signedIn });
  return { kind: 'recorded', record, account, codes };
}
