import type { Account } from './ports/accounts.ts';
import type { Carriers } from './ports/senders.ts';

export type ChannelName = 'sms' | 'email';

/** The channels that are offered: those whose carrier is connected. */
type Offered = { readonly [name in keyof Carriers]?: unknown };

/** Whether something of this account may go out over `channel`: it is offered, confirmed and not stopped. */
function isUsable(account: Account, channel: ChannelName, carriers: Offered): boolean {
  const { person, confirmed, undeliverable } = account;
  if (channel === 'sms')
    return Boolean(
      carriers.sms && person.phone && confirmed.phone && !account.textsStoppedAt && !undeliverable?.phone,
    );
  return Boolean(
    carriers.email && person.email && confirmed.email && !account.emailsStoppedAt && !undeliverable?.email,
  );
}

/**
 * The channels a nudge goes out over, in order: those the person chose, or the other one where none of those can
 * be used. Nobody is written to who did not confirm.
 */
export function channelsFor(
  account: Account,
  carriers: Offered,
): { first: ChannelName[]; spare: ChannelName[] } {
  const chosen: ChannelName[] =
    account.person.channel === 'both' ? ['sms', 'email'] : [account.person.channel];
  const other = (['sms', 'email'] as const).filter((channel) => !chosen.includes(channel));
  const first = chosen.filter((channel) => isUsable(account, channel, carriers));
  const spare = other.filter((channel) => isUsable(account, channel, carriers));
  return first.length > 0 ? { first, spare } : { first: spare, spare: [] };
}

/** Whether a nudge could reach the person at all. */
export function isReachable(account: Account, carriers: Offered): boolean {
  return channelsFor(account, carriers).first.length > 0;
}

/** Whether nothing but a carrier that is not connected keeps nudges from the person. */
export function isCutOff(account: Account, carriers: Offered): boolean {
  return !isReachable(account, carriers) && isReachable(account, { sms: true, email: true });
}
