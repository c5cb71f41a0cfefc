import * as z from 'zod/mini';
import { clockTime, emailAddress, line, zone } from './fields.ts';

export const channel = z.enum(['sms', 'email', 'both'], 'Choose sms, email or both.');

/** When messages may arrive, by the clock where the person lives; both times on one day. */
export const waking = z.object(
  { from: clockTime, to: clockTime },
  'Write { "from": "08:00", "to": "21:00" }.',
);

/** Somebody who follows up. `phone` is E.164 once it has been read by `readPhone`. */
export const person = z.object(
  {
    name: line,
    phone: z.optional(line),
    email: z.optional(emailAddress),
    timeZone: zone,
    channel,
    waking: z.optional(waking),
    /** Texts leave the company and the role out, as others may see the lock screen. */
    lockScreenSafe: z.optional(z.boolean('Answer true or false.')),
  },
  'Write the person as an object.',
);

export type WakingHours = z.output<typeof waking>;
export type Person = z.output<typeof person>;

/** Waking hours of somebody who set none. */
export const DEFAULT_WAKING: WakingHours = { from: '08:00', to: '21:00' };
