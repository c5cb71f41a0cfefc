import type { Log } from '../log.ts';
import type { Accounts } from './ports/accounts.ts';
import type { Attempts } from './ports/attempts.ts';
import type { Chance, Clock, Seal } from './ports/chance.ts';
import type { Contacts } from './ports/contacts.ts';
import type { Interviews } from './ports/interviews.ts';
import type { Once } from './ports/once.ts';
import type { Carriers } from './ports/senders.ts';
import type { Sessions } from './ports/sessions.ts';
import type { WakeUps } from './ports/wake-ups.ts';

/** Where this installation lives, as people and carriers reach it. */
export interface Site {
  /** Without a slash at the end. */
  publicUrl: string;
  /** The domain behind the secret inbound addresses; absent when no mail can be forwarded. */
  inboundDomain?: string | undefined;
  /** A toll-free sender has smaller SMS segments. */
  tollFreeSender?: boolean | undefined;
  /** Countries whose numbers may be texted (ISO 3166); absent: any. */
  smsCountries?: readonly string[] | undefined;
}

/** Everything outside that a use case may lean on; each takes only the parts it names. */
export interface World {
  accounts: Accounts;
  interviews: Interviews;
  contacts: Contacts;
  sessions: Sessions;
  once: Once;
  attempts: Attempts;
  wakeUps: WakeUps;
  carriers: Carriers;
  clock: Clock;
  chance: Chance;
  seal: Seal;
  site: Site;
  log: Log;
}
