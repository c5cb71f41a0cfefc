import type { Account } from './ports/accounts.ts';
import type { Site } from './world.ts';

/** The person's own secret address: mail sent there is theirs, whatever its `From` says. */
export function inboundAddress(account: Pick<Account, 'inboundSecret'>, site: Site): string {
  return `${account.inboundSecret}@${site.inboundDomain ?? new URL(site.publicUrl).hostname}`;
}
