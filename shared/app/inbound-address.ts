import type { Account } from './ports/accounts.ts';
import type { Site } from './world.ts';

/**
 * The person's own secret address: mail sent there is theirs, whatever its `From` says. Undefined where no mail can
 * reach us: an address that nobody reads must stand in no mail.
 */
export function inboundAddress(
  account: Pick<Account, 'inboundSecret'>,
  { inboundDomain }: Site,
): string | undefined {
  return inboundDomain && `${account.inboundSecret}@${inboundDomain}`;
}
