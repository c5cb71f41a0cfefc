import type { InboundPost, PostedFile } from './inbound-post.ts';

/** Headers that speak of the body as it was; the rebuilt one has its own. */
const ofBody = /^(?:content-[\w-]+|mime-version)$/i;
const fieldName = /^([!-9;-~]+)\s*:/;

/** Text of a field in the charset that `charsets` names for it; SendGrid turns headers into UTF-8, bodies not. */
function decoded(post: InboundPost, name: string, charsets: ReadonlyMap<string, string>): string {
  const bytes = post.fields.get(name);
  if (!bytes) return '';
  for (const charset of [charsets.get(name) ?? 'utf-8', 'windows-1252']) {
    try {
      const decoder = new TextDecoder(charset);
      // In one go Node 20 takes windows-1252 for latin1, and loses its quotes and dashes.
      return decoder.decode(bytes, { stream: true }) + decoder.decode();
    } catch {
      // An unknown name: the next one is known.
    }
  }
  return '';
}

function charsetsOf(post: InboundPost): Map<string, string> {
  try {
    const read: unknown = JSON.parse(post.fields.get('charsets')?.toString('utf8') ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(
      entries.flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** The headers as they came, without those of the body and without anything that is no header. */
function keptHeaders(text: string): string[] {
  const kept: string[] = [];
  let keeps = false;
  for (const line of text.split(/\r?\n/)) {
    const name = fieldName.exec(line)?.[1];
    if (name !== undefined) keeps = !ofBody.test(name);
    else if (!/^[ \t]+\S/.test(line)) keeps = false;
    if (keeps) kept.push(line);
  }
  return kept;
}

/** A header of our own making: UTF-8 in an encoded word, so that nothing in it can break out. */
const header = (name: string, value: string): string[] =>
  value.trim() ? [`${name}: =?utf-8?B?${Buffer.from(value.slice(0, 1000)).toString('base64')}?=`] : [];

/** An address cannot be an encoded word; what is no printable ASCII is dropped. */
const addressHeader = (name: string, value: string): string[] =>
  value.trim() ? [`${name}: ${value.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 2000)}`] : [];

const inLines = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
const token = (text: string) => text.replace(/[^\x20-\x7e]|["\\]/g, '_').slice(0, 200);

/** Lines as bytes; headers may hold UTF-8. */
const linesOf = (...lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\r\n`).join(''));

function part(type: string, bytes: Buffer, more: readonly string[] = []): Buffer {
  return linesOf(`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', inLines(bytes));
}

function filePart({ contentType, filename, bytes }: PostedFile): Buffer {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream';
  // A mail within a mail may not be encoded; anything else may.
  if (type === 'message/rfc822')
    return Buffer.concat([linesOf(`Content-Type: ${type}`, ''), bytes, linesOf('')]);
  return part(type, bytes, [`Content-Disposition: attachment; filename="${token(filename)}"`]);
}

/** Parts behind their boundary. */
function multipart(kind: string, boundary: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    linesOf(`Content-Type: multipart/${kind}; boundary="${boundary}"`, ''),
    ...parts.flatMap((one) => [linesOf(`--${boundary}`), one]),
    linesOf(`--${boundary}--`),
  ]);
}

/** A mail rebuilt from what SendGrid took apart, so that one reader serves both ways of posting. */
export function syntheticMime(post: InboundPost): Buffer {
  const charsets = charsetsOf(post);
  const of = (name: string) => decoded(post, name, charsets);
  const kept = keptHeaders(of('headers'));
  const has = (name: string) => kept.some((line) => line.toLowerCase().startsWith(`${name}:`));
  const bodies = [
    ...(post.fields.has('text') ? [part('text/plain; charset=utf-8', Buffer.from(of('text')))] : []),
    ...(post.fields.has('html') ? [part('text/html; charset=utf-8', Buffer.from(of('html')))] : []),
  ];
  const files = post.files.map(filePart);
  const all = Buffer.concat([...bodies, ...files]);
  let boundary = 'ringback-part';
  while (all.includes(boundary)) boundary += '-x';
  const alternatives = bodies.length > 0 ? [multipart('alternative', `${boundary}-text`, bodies)] : [];
  return Buffer.concat([
    linesOf(
      ...kept,
      ...(has('from') ? [] : addressHeader('From', of('from'))),
      ...(has('to') ? [] : addressHeader('To', of('to'))),
      ...(has('subject') ? [] : header('Subject', of('subject'))),
      'MIME-Version: 1.0',
    ),
    multipart('mixed', `${boundary}-whole`, [...alternatives, ...files]),
  ]);
}
