import { Hono } from 'hono';
import * as z from 'zod/mini';
import { parse } from '../../../shared/app/parse.ts';
import { countSegments } from '../../../shared/domain/message/index.ts';
import { asset } from '../../../shared/http/assets/assets.ts';
import { badInput } from '../../../shared/http/problem.ts';
import { readBody } from '../../../shared/http/read-body.ts';
import { PocketPage } from './pocket-page.tsx';
import { pocketScript } from './pocket-script.data.ts';
import { pocketStyle } from './pocket-style.data.ts';
import { rendered } from '../../../shared/http/views/rendered.ts';

const FOLDER = '/local/assets';
const style = asset('pocket', 'css', 'text/css; charset=utf-8', pocketStyle, FOLDER);
const script = asset('pocket', 'js', 'text/javascript; charset=utf-8', pocketScript, FOLDER);

/** Mails bring their own styles into the frame that shows them, sandboxed and without scripts. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self' data:; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

const textsBody = z.object(
  { texts: z.array(z.string()).check(z.maxLength(1000)) },
  'Send { "texts": [ … ] }.',
);

/** "2 segments, 231 characters". */
function segmentWords(text: string): string {
  const { segments, encoding } = countSegments(text);
  const amount = segments === 1 ? '1 segment' : `${segments} segments`;
  return `${amount} · ${Array.from(text).length} characters${encoding === 'UCS-2' ? ' · UCS-2' : ''}`;
}

/** The pocket page at `/local`, its files, and the counting of segments that it shows beneath a text. */
export function pocketRoutes({ inboundDomain }: { inboundDomain?: string | undefined } = {}): Hono {
  const app = new Hono();
  app.get('/local', (context) => {
    context.header('content-security-policy', POLICY);
    context.header('referrer-policy', 'same-origin');
    context.header('cache-control', 'no-store');
    return context.html(
      `<!doctype html>${rendered(<PocketPage style={style} script={script} inbound={inboundDomain} />)}`,
    );
  });
  for (const file of [style, script])
    app.get(file.path, (context) =>
      context.body(file.body, 200, {
        'content-type': file.contentType,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  app.post('/local/segments', async (context) => {
    const body = await readBody(context.req.raw);
    if (body.kind === 'refused') return body.response;
    const read = parse(textsBody, body.kind === 'json' ? body.value : undefined);
    return read.ok ? context.json(read.value.texts.map(segmentWords)) : badInput(read.faults);
  });
  return app;
}
