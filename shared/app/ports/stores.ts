import type { Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import type { Contacts } from './contacts.ts';
import type { Interviews } from './interviews.ts';
import type { Once } from './once.ts';
import type { Sessions } from './sessions.ts';

/** Everything that is kept, whatever keeps it. */
export interface Stores {
  accounts: Accounts;
  interviews: Interviews;
  contacts: Contacts;
  sessions: Sessions;
  once: Once;
  attempts: Attempts;
}
