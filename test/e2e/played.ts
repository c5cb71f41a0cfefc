import * as z from 'zod/mini';
import { capturedMessage } from '../../shared/adapters/captured-message.ts';
import type { SendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import { signAsTwilio } from '../../shared/adapters/twilio-signature.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import type { HomeHandle, Signing } from './home-handle.ts';

const mailReply = z.nullable(z.object({ subject: z.string(), text: z.string(), html: z.string() }));

async function answerOf(response: Response): Promise<Record<string, unknown>> {
  const answer: unknown = await response.json();
  if (!response.ok || typeof answer !== 'object' || answer === null)
    throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(answer)}`);
  return { ...answer };
}

const post = async (url: string, body: object) =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** The parts of the handle that go through the home's own addresses for a phone, a mailbox and a clock. */
export function playedThrough(
  url: () => string,
): Pick<HomeHandle, 'messages' | 'moveClock' | 'text' | 'mail'> {
  return {
    messages: async () =>
      z.parse(z.array(capturedMessage), await (await fetch(`${url()}/local/messages`)).json()),
    moveClock: async (to) => {
      await post(`${url()}/local/clock`, { to });
    },
    text: async (from, text) => {
      const { reply } = await post(`${url()}/local/sms`, { from, text });
      return typeof reply === 'string' ? reply : null;
    },
    mail: async (raw, to) => {
      const answer = await fetch(`${url()}/local/mail?to=${encodeURIComponent(to)}`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: typeof raw === 'string' ? raw : new Uint8Array(raw),
      });
      return z.parse(mailReply, (await answerOf(answer))['reply']);
    },
  };
}

export function twilioHook(url: string, token: string) {
  return (pathAndQuery: string, fields: Record<string, string>, signing: Signing): Promise<Response> => {
    const address = `${url}${pathAndQuery}`;
    const signature = signAsTwilio(signing === 'right' ? token : 'not-the-token', address, fields);
    return fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: signing === 'none' ? {} : { 'x-twilio-signature': signature },
    });
  };
}

/** Posts forms to `hookUrl` as SendGrid's Inbound Parse does. */
export function sendgridHook(hookUrl: string, signer: SendgridSigner, clock: Clock) {
  return (body: Uint8Array, contentType: string, signing: Signing): Promise<Response> => {
    const signed = signing === 'right' ? body : Buffer.from('something else');
    return fetch(hookUrl, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: {
        'content-type': contentType,
        ...(signing === 'none' ? {} : signer.sign(signed, clock.now())),
      },
    });
  };
}
