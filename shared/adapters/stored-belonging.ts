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

/** Reads what `JSON.parse` made of a belonging's item, by the schemas of the stores. Throws UnreadableItem. */
export function readBelonging(kind: BelongingKind, name: string, item: unknown): Belonging {
  switch (kind) {
    case 'account':
      return { kind, item: readValue(storedAccount, name, item) };
    case 'interview':
      return { kind, item: readValue(storedInterview, name, item) };
    case 'attempt':
      return { kind, item: readValue(storedAttempt, name, item) };
    case 'contact':
      return { kind, item: readValue(keptContact, name, item) };
    case 'session':
      return { kind, item: readValue(storedSession, name, item) };
    case 'once':
      return { kind, item: readValue(storedMarker, name, item) };
  }
}
