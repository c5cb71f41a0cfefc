import { Hono } from 'hono';
import { problem } from '../../shared/http/problem.ts';
import type { mailClient } from './mail-client.ts';

/** `POST /local/mail`: a raw mail in, what was answered out, once it has been read. */
export function localMailRoutes(client: ReturnType<typeof mailClient>): Hono {
  const app = new Hono();
  app.post('/local/mail', async (context) => {
    const raw = new Uint8Array(await context.req.arrayBuffer());
    const reply = await client.send(raw, context.req.query('to'));
    if (reply === 'no-recipient')
      return problem(400, 'Say whom the mail is to: in the query as ?to=ADDRESS, or in its To header.');
    return context.json({ reply });
  });
  return app;
}
