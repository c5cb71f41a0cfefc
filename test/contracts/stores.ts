import type { Accounts } from '../../shared/app/ports/accounts.ts';
import type { Attempts } from '../../shared/app/ports/attempts.ts';
import type { Contacts, ContactKey } from '../../shared/app/ports/contacts.ts';
import type { InterviewKey, Interviews } from '../../shared/app/ports/interviews.ts';
import type { Once } from '../../shared/app/ports/once.ts';
import type { Sessions } from '../../shared/app/ports/sessions.ts';

/** A stored item, named so that a test can spoil it behind the adapter's back. */
export type StoredItem =
  | { kind: 'interview'; key: InterviewKey }
  | { kind: 'account'; id: string }
  | { kind: 'contact'; key: ContactKey }
  | { kind: 'session'; tokenHash: string }
  | { kind: 'attempt'; id: string; personId: string };

/** A home's stores, with what a contract needs to look behind them. */
export interface OpenStores {
  accounts: Accounts;
  interviews: Interviews;
  contacts: Contacts;
  sessions: Sessions;
  once: Once;
  attempts: Attempts;
  /** Overwrites the item's text with `text`, its columns left as they are. */
  spoil(item: StoredItem, text: string): Promise<void>;
  /** Everything that is stored, as text. */
  everything(): Promise<string>;
  /** What was logged so far, as lines. */
  logged: readonly string[];
  close(): Promise<void>;
}

/** Opens fresh, empty stores. */
export type OpenFresh = () => Promise<OpenStores>;
