import { refreshAlarms, updateAccount, type Updating } from './update.ts';
import type { Account } from './ports/accounts.ts';

/**
 * Stops all e-mail to a person but codes and answers, or lets it begin again. From then on the next nudges go by
 * text where that is confirmed. Undefined when the person is gone.
 */
export async function stopEmails(
  world: Updating,
  personId: string,
  stopped: boolean,
): Promise<Account | undefined> {
  const now = world.clock.now();
  const account = await updateAccount(world, personId, (known) => {
    if (Boolean(known.emailsStoppedAt) === stopped) return known;
    return { ...known, emailsStoppedAt: stopped ? now : undefined };
  });
  if (account) await refreshAlarms(world, personId);
  return account;
}
