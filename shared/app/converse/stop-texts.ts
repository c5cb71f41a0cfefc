import { fixedTexts } from '../../domain/message/index.ts';
import { contactKey } from '../contact-key.ts';
import type { Account } from '../ports/accounts.ts';
import type { Recording } from '../record-interview.ts';
import { refreshAlarms, updateAccount } from '../update.ts';
import { updateContact } from '../update-contact.ts';

async function suppress(world: Recording, account: Account, at: string | undefined): Promise<void> {
  const { phone } = account.person;
  await updateAccount(world, account.id, (known) => ({ ...known, textsStoppedAt: at }));
  if (phone)
    await updateContact(world, contactKey({ phone }), (contact) => ({
      contact: { ...contact, suppressedAt: at },
      value: undefined,
    }));
  await refreshAlarms(world, account.id);
}

/**
 * STOP, in any wording: in force before the answer is sent. E-mail goes on. One confirmation: said again, it is
 * answered with nothing.
 */
export async function stopTexts(world: Recording, account: Account): Promise<string | null> {
  if (account.textsStoppedAt) return null;
  await suppress(world, account, world.clock.now());
  world.log.info('texts-stopped', { person: account.id });
  return fixedTexts.stopped();
}

/** START: texts go on. */
export async function startTexts(world: Recording, account: Account): Promise<string> {
  await suppress(world, account, undefined);
  world.log.info('texts-started', { person: account.id });
  return fixedTexts.started();
}
