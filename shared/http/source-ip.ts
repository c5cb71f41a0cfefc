import type { Context } from 'hono';
import * as z from 'zod/mini';

/** The part of a gateway event that tells who called. */
const bindings = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});

/** The caller's address as the gateway saw it, never as a header claims; undefined outside a gateway. */
export function sourceIp(context: Context): string | undefined {
  const read = z.safeParse(bindings, context.env);
  return read.success ? read.data.event.requestContext.http.sourceIp : undefined;
}
