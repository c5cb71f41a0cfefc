import { Hono, type Context } from 'hono';
import { replyIn } from '../../shared/http/twiml.ts';
import { instant } from '../../shared/domain/record/fields.ts';
import { epochMs, type Instant } from '../../shared/domain/time/zoned.ts';
import { parse } from '../../shared/app/parse.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';
import { signAsTwilio } from '../../shared/adapters/twilio-signature.ts';
import type { MovableClock, TimerWakeUps } from '../../shared/adapters/timer-wake-ups.ts';
import { badInput, problem } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';
import * as z from 'zod/mini';

export interface LocalParts {
  captured: Captured;
  clock: MovableClock;
  wakeUps: TimerWakeUps;
  /** Everything under way at the capture server has been reported. */
  settled: () => Promise<void>;
  /** Our own address, and what Twilio would sign with. */
  publicUrl: string;
  twilioToken: string;
  ownNumber: string;
  newId: () => string;
}

const clockBody = z.object({ to: instant }, 'Send { "to": instant }.');
const smsBody = z.object(
  {
    from: z
      .string('Write the phone it comes from, such as "+12125550100".')
      .check(z.minLength(1, 'Write the phone.')),
    text: z.string('Write the text.'),
  },
  'Send { "from", "text" }.',
);

/** Handing a request to the house's own handlers, as if it came from outside. */
export type Fetch = (request: Request) => Promise<Response>;

async function readJson(context: Context): Promise<{ value: unknown } | Response> {
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  return body.kind === 'json' ? { value: body.value } : problem(415, 'Send JSON.');
}

async function moveClock(parts: LocalParts, to: Instant): Promise<Response> {
  const now = parts.clock.now();
  if (epochMs(to) < epochMs(now))
    return badInput([{ path: 'to', message: `The clock only moves forward; it is ${now} now.` }]);
  const fired = await parts.wakeUps.runUntil(parts.clock, to);
  await parts.settled();
  return Response.json({ now: parts.clock.now(), fired });
}

/** A text as Twilio's webhook brings it: signed, through the real handler; what it answers reaches the phone. */
async function textIn(parts: LocalParts, fetch: Fetch, from: string, text: string): Promise<string | null> {
  const url = `${parts.publicUrl}/hooks/twilio/sms`;
  const params = {
    MessageSid: `SM${parts.newId().replaceAll('-', '')}`,
    From: from,
    To: parts.ownNumber,
    Body: text,
    NumMedia: '0',
  };
  const response = await fetch(
    new Request(url, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: { 'x-twilio-signature': signAsTwilio(parts.twilioToken, url, params) },
    }),
  );
  const reply = replyIn(await response.text());
  if (reply !== null)
    await parts.captured.append({
      id: parts.newId(),
      channel: 'sms',
      to: from,
      from: parts.ownNumber,
      text: reply,
      sentAt: parts.clock.now(),
    });
  return reply;
}

/** What only a machine without carriers has: what was captured, a clock that moves, a phone to answer from. */
export function localRoutes(parts: LocalParts, fetch: Fetch): Hono {
  const app = new Hono();
  app.get('/local/messages', async (context) => context.json(await parts.captured.list()));
  app.get('/local/clock', (context) => context.json({ now: parts.clock.now() }));
  app.get('/local/next', async (context) =>
    context.json({ at: (await parts.wakeUps.next())?.dueAt ?? null }),
  );
  app.post('/local/clock', async (context) => {
    const body = await readJson(context);
    if (body instanceof Response) return body;
    const read = parse(clockBody, body.value);
    return read.ok ? moveClock(parts, read.value.to) : badInput(read.faults);
  });
  app.post('/local/sms', async (context) => {
    const body = await readJson(context);
    if (body instanceof Response) return body;
    const read = parse(smsBody, body.value);
    if (!read.ok) return badInput(read.faults);
    return context.json({ reply: await textIn(parts, fetch, read.value.from, read.value.text) });
  });
  return app;
}
