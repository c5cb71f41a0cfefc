/** Why a carrier will not take or bring a text: nothing to be tried again on this channel. */
export type Refusal = 'opted-out' | 'bad-address' | 'blocked' | 'misconfigured';

/**
 * Twilio's error codes whose meaning for a person or for us is known (Twilio's error dictionary); they come in
 * the answer to a send and in status callbacks alike.
 */
const refusals: Readonly<Record<string, Refusal>> = {
  21610: 'opted-out',
  21211: 'bad-address',
  21217: 'bad-address',
  21614: 'bad-address',
  30005: 'bad-address',
  30006: 'bad-address',
  21408: 'blocked',
  30004: 'blocked',
  30007: 'blocked',
};

/** What a code says of the address or of us; undefined for one that says nothing lasting. */
export function textRefusal(code: string): Refusal | undefined {
  return refusals[code];
}
