/** What cannot go on, in a sentence that says what to do. */
export class ConnectFault extends Error {
  override readonly name = 'ConnectFault';
}

export interface Question {
  who: 'Twilio' | 'SendGrid';
  url: string;
  authorization: string;
  method?: 'GET' | 'POST' | 'PATCH';
  /** Sent as JSON, or as a form where it is URLSearchParams. */
  body?: object | URLSearchParams;
}

export interface Answer {
  status: number;
  body: unknown;
}

const REQUEST_MS = 15_000;

const tokenNames = { Twilio: 'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN', SendGrid: 'SENDGRID_API_KEY' };

/** Asks a carrier. Throws ConnectFault when it does not answer, does not know us, or fails. */
export async function ask({ who, url, authorization, method = 'GET', body }: Question): Promise<Answer> {
  const isForm = body instanceof URLSearchParams;
  const answer = await fetch(url, {
    method,
    headers: {
      authorization,
      ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    redirect: 'manual',
    signal: AbortSignal.timeout(REQUEST_MS),
  }).catch(() => undefined);
  if (!answer) throw new ConnectFault(`${who} does not answer. Is this machine online? Try again.`);
  if (answer.status === 401)
    throw new ConnectFault(`${who} does not know us: check ${tokenNames[who]}, then try again.`);
  if (answer.status === 403)
    throw new ConnectFault(
      `${who} forbids it: the key needs more rights (for SendGrid: Mail Settings, Inbound Parse, Sender Authentication).`,
    );
  if (answer.status >= 500 || answer.status === 429)
    throw new ConnectFault(`${who} is in trouble (HTTP ${answer.status}). Try again in a while.`);
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
}
