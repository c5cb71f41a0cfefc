import { problem } from './problem.ts';

/** Bodies above this are refused, in bytes. */
export const MOST_BYTES = 256 * 1024;

/** A request's body, read by what it says it is; or the answer that refuses it. */
export type ReadBody =
  | { kind: 'json'; value: unknown; raw: string }
  | { kind: 'form'; fields: URLSearchParams; raw: string }
  | { kind: 'refused'; response: Response };

const mediaType = (request: Request) =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

function json(raw: string): ReadBody {
  try {
    const value: unknown = JSON.parse(raw);
    return { kind: 'json', value, raw };
  } catch {
    const errors = [{ path: '', message: 'This is not JSON. Check its quotes, commas and brackets.' }];
    return { kind: 'refused', response: problem(400, 'The body is not JSON.', { errors }) };
  }
}

/** Reads JSON (any `+json` too) or a form; 413 above 256 KB, 415 for anything else. */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = mediaType(request);
  const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(type);
  if (!isJson && type !== 'application/x-www-form-urlencoded')
    return {
      kind: 'refused',
      response: problem(415, 'Send application/json, or the form as a browser does.'),
    };
  const declared = Number(request.headers.get('content-length') ?? 0);
  const raw = declared > MOST_BYTES ? undefined : await request.text();
  if (raw === undefined || Buffer.byteLength(raw) > MOST_BYTES)
    return { kind: 'refused', response: problem(413, 'This is above 256 KB. Send less at once.') };
  return isJson ? json(raw) : { kind: 'form', fields: new URLSearchParams(raw), raw };
}
