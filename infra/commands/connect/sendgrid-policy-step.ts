import * as z from 'zod/mini';
import type { SendgridSettings } from '../../../shared/env.ts';
import { ConnectFault } from './ask.ts';
import { askingSendgrid } from './sendgrid-steps.ts';
import type { Step } from './step.ts';

const parseSetting = z.object({ security_policy: z.optional(z.nullable(z.string())) });
const policyAnswer = z.object({
  policy: z.object({ id: z.string(), signature: z.object({ public_key: z.string() }) }),
});

/**
 * Mail that is posted to us is signed. Inbound Parse signs nothing by itself: it takes a security policy, with a key of
 * its own (not the event webhook's), attached to the host. Only reads; the key is handed to `keepKey`.
 */
export async function policyStep(
  settings: SendgridSettings,
  host: string,
  hook: string,
  keepKey: (publicKey: string) => void,
): Promise<Step> {
  const askSendgrid = askingSendgrid(settings);
  const policies = '/v3/user/webhooks/security/policies';
  const place = `/v3/user/webhooks/parse/settings/${host}`;
  const attached = z.safeParse(parseSetting, (await askSendgrid(place)).body).data?.security_policy;
  const known = attached ? await askSendgrid(`${policies}/${encodeURIComponent(attached)}`) : undefined;
  const policy = z.safeParse(policyAnswer, known?.body).data?.policy;
  if (policy) keepKey(policy.signature.public_key);
  return {
    what: `SendGrid: mail to ${host} is posted signed, by a security policy`,
    isDone: policy !== undefined,
    run: async () => {
      const body = { name: `Ringback ${host}`, signature: { enabled: true } };
      const made = await askSendgrid(policies, { method: 'POST', body });
      const read = z.safeParse(policyAnswer, made.body);
      if (!read.success)
        throw new ConnectFault(
          `SendGrid made no security policy for inbound mail (HTTP ${made.status}): the key may need more rights (Inbound Parse). Unsigned mail is not taken. Try again.`,
        );
      const { id, signature } = read.data.policy;
      // The address goes along: SendGrid takes no change without it.
      const change = { url: hook, spam_check: false, send_raw: true, security_policy: id };
      const { status } = await askSendgrid(place, { method: 'PATCH', body: change });
      if (status >= 400)
        throw new ConnectFault(
          `SendGrid did not attach the security policy to ${host} (HTTP ${status}). Try again.`,
        );
      keepKey(signature.public_key);
    },
  };
}
