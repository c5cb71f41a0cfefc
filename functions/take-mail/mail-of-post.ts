import * as z from 'zod/mini';
import type { InboundPost } from './inbound-post.ts';
import { syntheticMime } from './synthetic-mime.ts';

/** The mail that a post carries. */
export interface PostedMail {
  recipients: readonly string[];
  raw: Uint8Array;
  spamScore?: number | undefined;
}

const envelope = z.object({
  to: z.array(z.string()),
  from: z.optional(z.string()),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A trace line of our own on top, as the last server of a mail's way writes it; it tells bounces (`<>`). */
function returnPath(from: string | undefined): string {
  if (from === undefined) return '';
  const address = from.replace(/[^\x21-\x7e]|[<>]/g, '').slice(0, 320);
  return `Return-Path: <${address}>\r\n`;
}

/** The mail of a post: the whole MIME where SendGrid hands it on (`email`), else rebuilt from its parts. */
export function mailOfPost(post: InboundPost): PostedMail {
  const text = (name: string) => post.fields.get(name)?.toString('utf8') ?? '';
  const read = z.safeParse(envelope, jsonOf(text('envelope')));
  const whole = post.fields.get('email') ?? post.files.find(({ field }) => field === 'email')?.bytes;
  const score = Number(text('spam_score') || Number.NaN);
  const trace = read.success ? returnPath(read.data.from) : '';
  return {
    recipients: read.success ? read.data.to : [],
    raw: Buffer.concat([Buffer.from(trace, 'latin1'), whole ?? syntheticMime(post)]),
    ...(Number.isFinite(score) && { spamScore: score }),
  };
}
