import type { Log } from '../log.ts';
import type { Chance, Clock, Seal } from './ports/chance.ts';
import type { Carriers } from './ports/senders.ts';
import type { Stores } from './ports/stores.ts';
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
export interface World extends Stores {
  wakeUps: WakeUps;
  carriers: Carriers;
  clock: Clock;
  chance: Chance;
  seal: Seal;
  site: Site;
  log: Log;
}
