import * as z from 'zod/mini';
import type { Belonging, BelongingKind } from '../app/ports/belongings.ts';
import { readValue } from './read-stored.ts';
import { storedAccount } from './stored-account.ts';
import { storedAttempt } from './stored-attempt.ts';
import { storedContact } from './stored-contact.ts';
import { storedInterview } from './stored-interview.ts';
import { storedMarker } from './stored-marker.ts';
import { storedSession } from './stored-session.ts';

const keptContact = z.extend(storedContact, { hash: z.string().check(z.minLength(1)) });

type Read = (name: string, item: unknown) => Belonging;

const readers: Record<BelongingKind, Read> = {
  account: (name, item) => ({ kind: 'account', item: readValue(storedAccount, name, item) }),
  interview: (name, item) => ({ kind: 'interview', item: readValue(storedInterview, name, item) }),
  attempt: (name, item) => ({ kind: 'attempt', item: readValue(storedAttempt, name, item) }),
  contact: (name, item) => ({ kind: 'contact', item: readValue(keptContact, name, item) }),
  session: (name, item) => ({ kind: 'session', item: readValue(storedSession, name, item) }),
  once: (name, item) => ({ kind: 'once', item: readValue(storedMarker, name, item) }),
};

export const isBelongingKind = (kind: string): kind is BelongingKind => Object.hasOwn(readers, kind);

/** Reads what `JSON.parse` made of a belonging's item, by the schemas of the stores. Throws UnreadableItem. */
export const readBelonging = (kind: BelongingKind, name: string, item: unknown): Belonging =>
  readers[kind](name, item);
