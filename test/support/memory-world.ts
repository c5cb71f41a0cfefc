import { createHmac } from 'node:crypto';
import type { Account } from '../../shared/app/ports/accounts.ts';
import { attemptStates, type Attempt } from '../../shared/app/ports/attempts.ts';
import type { Contact } from '../../shared/app/ports/contacts.ts';
import type { InterviewKey, StoredInterview } from '../../shared/app/ports/interviews.ts';
import type { MailErasure } from '../../shared/app/ports/raw-mail.ts';
import type { OutgoingMail, OutgoingText } from '../../shared/app/ports/senders.ts';
import type { Session } from '../../shared/app/ports/sessions.ts';
import type { WakeUp } from '../../shared/app/ports/wake-ups.ts';
import type { Site, World } from '../../shared/app/world.ts';
import { epochMs, isBefore, type Instant } from '../../shared/domain/time/zoned.ts';
import { fixedClock } from './fixed-clock.ts';
import { silentLog } from './silent-log.ts';

/** A world kept in memory: quick, repeatable, and everything that was sent lies open. */
export interface MemoryWorld extends World {
  mailErasure: MailErasure;
  /** Owners whose raw mails were erased. */
  erasedMails: string[];
  clock: ReturnType<typeof fixedClock>;
  texts: OutgoingText[];
  mails: OutgoingMail[];
  alarms: WakeUp[];
  /** The last code that went to a phone or an address. */
  lastCode(to: string): string | undefined;
}

export interface MemoryWorldOptions {
  now?: Instant;
  sms?: boolean;
  email?: boolean;
  site?: Partial<Site>;
}

const copy = <Value>(value: Value): Value => structuredClone(value);

function accountsIn(kept: Map<string, Account>, stores: Erasing): World['accounts'] {
  return {
    create: async (account) => void kept.set(account.id, copy({ ...account, version: 1 })),
    get: async (id) => copy(kept.get(id)),
    save: async (account) => {
      if (kept.get(account.id)?.version !== account.version) return 'stale';
      kept.set(account.id, copy({ ...account, version: account.version + 1 }));
      return 'saved';
    },
    erase: async (id) => {
      kept.delete(id);
      for (const [key, record] of stores.interviews)
        if (record.personId === id) stores.interviews.delete(key);
      for (const [key, session] of stores.sessions) if (session.personId === id) stores.sessions.delete(key);
      for (const [key, attempt] of stores.attempts) if (attempt.personId === id) stores.attempts.delete(key);
      for (const [key, marker] of stores.once) if (marker.personId === id) stores.once.delete(key);
    },
    bySecret: async (kind, secret) =>
      copy(
        [...kept.values()].find(
          (account) => (kind === 'inbound' ? account.inboundSecret : account.calendarSecret) === secret,
        ),
      ),
  };
}

interface Erasing {
  interviews: Map<string, StoredInterview>;
  sessions: Map<string, Session>;
  attempts: Map<string, Attempt>;
  once: Map<string, Marker>;
}

function interviewsIn(kept: Map<string, StoredInterview>): World['interviews'] {
  const keyOf = ({ personId, id }: InterviewKey) => `${personId}/${id}`;
  return {
    create: async (record) => {
      if (kept.has(keyOf(record))) return 'exists';
      kept.set(keyOf(record), copy(record));
      return 'created';
    },
    get: async (key) => copy(kept.get(keyOf(key))),
    ofPerson: async (personId) => copy([...kept.values()].filter((record) => record.personId === personId)),
    save: async (record) => {
      if (kept.get(keyOf(record))?.version !== record.version) return 'stale';
      kept.set(keyOf(record), copy({ ...record, version: record.version + 1 }));
      return 'saved';
    },
    remove: async (key) => void kept.delete(keyOf(key)),
    dueUntil: async (at, limit) =>
      [...kept.values()]
        .flatMap(({ personId, id, dueAt }) =>
          dueAt && !isBefore(at, dueAt) ? [{ personId, id, dueAt }] : [],
        )
        .toSorted((a, b) => epochMs(a.dueAt) - epochMs(b.dueAt))
        .slice(0, limit),
  };
}

function contactsIn(kept: Map<string, Contact>): World['contacts'] {
  return {
    get: async (key) => copy(kept.get(key) ?? { key, version: 0, codes: [], codesSentAt: [], waiting: [] }),
    save: async (contact) => {
      if ((kept.get(contact.key)?.version ?? 0) !== contact.version) return 'stale';
      kept.set(contact.key, copy({ ...contact, version: contact.version + 1 }));
      return 'saved';
    },
  };
}

function sessionsIn(kept: Map<string, Session>): World['sessions'] {
  return {
    put: async (session) => void kept.set(session.tokenHash, copy(session)),
    get: async (hash, now) => {
      const session = kept.get(hash);
      return session && isBefore(now, session.expiresAt) ? copy(session) : undefined;
    },
    remove: async (hash) => void kept.delete(hash),
  };
}

interface Marker {
  personId: string | undefined;
  fingerprint: string;
  owner: string;
  leaseUntil: Instant;
  answer?: string;
}

function onceIn(kept: Map<string, Marker>): World['once'] {
  return {
    claim: async ({ key, personId, fingerprint, owner, now, leaseUntil }) => {
      const known = kept.get(key);
      if (known?.answer !== undefined)
        return { kind: 'done', fingerprint: known.fingerprint, answer: known.answer };
      if (known && isBefore(now, known.leaseUntil)) return { kind: 'busy', fingerprint: known.fingerprint };
      kept.set(key, { personId, fingerprint, owner, leaseUntil });
      return { kind: 'claimed' };
    },
    settle: async ({ key, owner, answer }) => {
      const known = kept.get(key);
      if (known?.owner === owner) kept.set(key, { ...known, answer });
    },
    release: async (key, owner) => {
      if (kept.get(key)?.owner === owner) kept.delete(key);
    },
  };
}

function attemptsIn(kept: Map<string, Attempt>): World['attempts'] {
  return {
    put: async (attempt) => void kept.set(attempt.id, copy(attempt)),
    get: async (id) => copy(kept.get(id)),
    advance: async (id, { at, ...change }) => {
      const known = kept.get(id);
      if (!known) return undefined;
      if (attemptStates.indexOf(change.state) > attemptStates.indexOf(known.state))
        kept.set(id, { ...known, ...change, changedAt: at });
      return copy(kept.get(id));
    },
    ofPerson: async (personId) => copy([...kept.values()].filter((one) => one.personId === personId)),
  };
}

/** Ids, secrets and codes that are the same in every run. */
function countedChance(): World['chance'] {
  let count = 0;
  const next = () => (count += 1);
  return {
    id: () => `id-${String(next()).padStart(4, '0')}`,
    secret: () => `secret${String(next()).padStart(20, '0')}`,
    code: () => String(100_000 + next()),
  };
}

const hmac = (text: string) => createHmac('sha256', 'memory').update(text).digest('hex');

const memorySeal: World['seal'] = {
  hash: hmac,
  sign: (payload) => `${Buffer.from(payload).toString('base64url')}.${hmac(payload).slice(0, 32)}`,
  open: (token) => {
    const payload = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
    return memorySeal.sign(payload) === token ? payload : undefined;
  },
};

/** A fresh world whose clock stands at `now` until it is moved. */
export function memoryWorld(options: MemoryWorldOptions = {}): MemoryWorld {
  const { now = '2026-12-01T15:00:00Z', sms = true, email = true } = options;
  const stores: Erasing = {
    interviews: new Map(),
    sessions: new Map(),
    attempts: new Map(),
    once: new Map(),
  };
  const texts: OutgoingText[] = [];
  const mails: OutgoingMail[] = [];
  const alarms: WakeUp[] = [];
  const erasedMails: string[] = [];
  const sent = { kind: 'sent', providerId: 'kept' } as const;
  return {
    accounts: accountsIn(new Map(), stores),
    interviews: interviewsIn(stores.interviews),
    contacts: contactsIn(new Map()),
    sessions: sessionsIn(stores.sessions),
    once: onceIn(stores.once),
    attempts: attemptsIn(stores.attempts),
    wakeUps: {
      set: async (wakeUp) => void alarms.push(wakeUp),
      clear: async ({ id, at }) => {
        const index = alarms.findIndex((alarm) => alarm.id === id && alarm.at === at);
        if (index >= 0) alarms.splice(index, 1);
      },
    },
    carriers: {
      ...(sms && {
        sms: {
          send: async (text) => (texts.push(copy(text)), sent),
          find: async () => 'unknown' as const,
        },
      }),
      ...(email && { email: { send: async (mail) => (mails.push(copy(mail)), sent) } }),
    },
    clock: fixedClock(now),
    chance: countedChance(),
    seal: memorySeal,
    site: { publicUrl: 'http://localhost:8080', ...options.site },
    log: silentLog(),
    texts,
    mails,
    alarms,
    erasedMails,
    mailErasure: { erase: async (owner) => void erasedMails.push(owner) },
    lastCode: (to) => {
      const words = [
        ...texts.filter((text) => text.to === to).map(({ body }) => body),
        ...mails.filter((mail) => mail.to === to).map(({ text }) => text),
      ];
      return /\b\d{6}\b/.exec(words.at(-1) ?? '')?.[0];
    },
  };
}
