import type { Belongings } from '../../shared/app/ports/belongings.ts';
import type { ContactKey } from '../../shared/app/ports/contacts.ts';
import type { InterviewKey } from '../../shared/app/ports/interviews.ts';
import type { Stores } from '../../shared/app/ports/stores.ts';

/** A stored item, named so that a test can spoil it behind the adapter's back. */
export type StoredItem =
  | { kind: 'interview'; key: InterviewKey }
  | { kind: 'account'; id: string }
  | { kind: 'contact'; key: ContactKey }
  | { kind: 'session'; tokenHash: string }
  | { kind: 'attempt'; id: string; personId: string };

/** A home's stores, with what a contract needs to look behind them. */
export interface OpenStores extends Stores {
  belongings: Belongings;
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
