import type { MailAddress } from '../parsed-mail.ts';
import type { PlainDate } from '../when/find-dates.ts';

/** The mail an employer wrote, wherever in the forwarded mail it was found. */
export interface Letter {
  from: MailAddress | null;
  to: MailAddress | null;
  /** Without "Re:" and "Fwd:". */
  subject: string;
  /** The day it was sent, on the clock of whoever's program wrote the header. */
  sentOn: PlainDate;
  /** Minutes since midnight on that clock, null when the header gives none. */
  sentMinutes: number | null;
  /** Newest text, without what it quotes. */
  body: readonly string[];
  /** Older mails quoted below it. */
  older: readonly string[];
  html: string;
}

/** What a forwarded mail is made of. */
export interface Unfolded {
  /** What the user wrote above the forward. */
  note: readonly string[];
  /** The day the user wrote it. */
  noteOn: PlainDate;
  letter: Letter;
  shape: 'block' | 'attached' | 'automatic' | 'answered' | 'pasted';
  forwarder: { address: string; evidence: string } | null;
}
