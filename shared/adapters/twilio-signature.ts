import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { FormSignatureCheck } from '../app/ports/signatures.ts';

/** The header that carries the signature. */
export const twilioSignatureHeader = 'x-twilio-signature';

/** Checks what Twilio signs with the account's primary auth token. */
export function twilioSignatureCheck(authToken: string): FormSignatureCheck {
  return ({ url, params, signature }) =>
    signature !== undefined && validateRequest(authToken, signature, url, { ...params });
}

/** The signature that Twilio itself would send: for the phone and the carrier that are played at home. */
export function signAsTwilio(
  authToken: string,
  url: string,
  params: Readonly<Record<string, string | string[]>>,
): string {
  return getExpectedTwilioSignature(authToken, url, { ...params });
}
