import { Busboy, type BusboyInstance } from '@fastify/busboy';

/** A part of the post that is a file. */
export interface PostedFile {
  /** Name of the form's field, such as `attachment1`. */
  field: string;
  filename: string;
  contentType: string;
  bytes: Buffer;
}

/** What Inbound Parse posts: fields as the bytes they are, and the mail's attachments. */
export interface InboundPost {
  fields: ReadonlyMap<string, Buffer>;
  files: readonly PostedFile[];
}

/** The post is no multipart form, or broken off. */
export class UnreadablePost extends Error {
  override readonly name = 'UnreadablePost';
}

const MEGABYTE = 1024 * 1024;
/** The carrier takes 30 MB; nothing it posts is beyond these. */
const limits = {
  fieldSize: 40 * MEGABYTE,
  fileSize: 40 * MEGABYTE,
  fields: 200,
  files: 1000,
  parts: 1200,
  headerPairs: 100,
};

/** The whole post is at hand, so its reading is a matter of milliseconds; some broken forms leave the parser waiting for ever. */
const MOST_MS = 3000;

/**
 * Reads the multipart post of Inbound Parse. Fields stay bytes (latin1 maps each to one character and back), as each
 * is in a charset of its own. Settles on whichever of end and error comes first; rejects with UnreadablePost, or with
 * another error when the parser comes to no end, so that the carrier may try again.
 */
export function readInboundPost(body: Uint8Array, contentType: string): Promise<InboundPost> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, Buffer>();
    const files: PostedFile[] = [];
    const timer = setTimeout(() => reject(new Error('The reading of a post came to no end.')), MOST_MS);
    const fail = () => {
      clearTimeout(timer);
      reject(new UnreadablePost('The post cannot be read.'));
    };
    let form: BusboyInstance;
    try {
      form = new Busboy({ headers: { 'content-type': contentType }, defCharset: 'latin1', limits });
    } catch {
      fail();
      return;
    }
    form.on('field', (name: string, value: string) => {
      if (!fields.has(name)) fields.set(name, Buffer.from(value, 'latin1'));
    });
    form.on('file', (field, stream, filename, _encoding, mimeType) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', fail);
      stream.on('end', () => {
        files.push({ field, filename: filename ?? '', contentType: mimeType, bytes: Buffer.concat(chunks) });
      });
    });
    form.on('error', fail);
    form.on('finish', () => {
      clearTimeout(timer);
      resolve({ fields, files });
    });
    form.end(body);
  });
}
