import type { InstallationKeys } from '../../../shared/adapters/installation-keys.ts';
import type { Belonging, KeptMail, UnreadableBelonging } from '../../../shared/app/ports/belongings.ts';
import type { MailToRead } from '../../../shared/domain/mail/mail-to-read.ts';
import { canonical } from './canonical.ts';

/** Whatever is moved: a belonging, a raw mail, a mail that waits to be read, the keys, or what nobody can read. */
export type Thing =
  | Belonging
  | { kind: 'keys'; item: { seal: string; contacts: string } }
  /** `bytes` in base64. When it was kept is beside it: not every home can keep that. */
  | { kind: 'mail'; item: { id: string; bytes: string }; keptAt: string }
  | { kind: 'mail-to-read'; item: MailToRead }
  | { kind: 'unreadable'; item: { key: string; raw: unknown } };

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const keysThing = ({ seal, contacts }: InstallationKeys): Thing => ({
  kind: 'keys',
  item: { seal: hex(seal), contacts: hex(contacts) },
});

export const mailThing = ({ id, keptAt }: KeptMail, bytes: Uint8Array): Thing => ({
  kind: 'mail',
  item: { id, bytes: Buffer.from(bytes).toString('base64') },
  keptAt,
});

export const unreadableThing = ({ key, raw }: UnreadableBelonging): Thing => ({
  kind: 'unreadable',
  item: { key, raw },
});

/** What is counted and compared of a thing. */
export const textOfThing = ({ kind, item }: Thing): string => canonical({ kind, item });

/** Names a thing in messages, by ids and hashes only. */
export function nameOfThing(thing: Thing): string {
  switch (thing.kind) {
    case 'interview':
      return `interview ${thing.item.personId}/${thing.item.id}`;
    case 'contact':
      return `contact ${thing.item.hash}`;
    case 'session':
      return `session ${thing.item.tokenHash}`;
    case 'once':
      return `marker ${thing.item.key}`;
    case 'keys':
      return 'the keys';
    case 'unreadable':
      return thing.item.key;
    case 'account':
    case 'attempt':
    case 'mail':
    case 'mail-to-read':
      break;
  }
  return `${thing.kind} ${thing.item.id}`;
}
