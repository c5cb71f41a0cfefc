/** A field, or with a file name a file, of a posted form. */
export interface Part {
  name: string;
  value: string | Uint8Array;
  filename?: string;
  type?: string;
}

const BOUNDARY = 'xYzZY';

/** A multipart form as SendGrid's Inbound Parse posts it. */
export function formOf(parts: readonly Part[], boundary = BOUNDARY): { body: Buffer; contentType: string } {
  const body = Buffer.concat([
    ...parts.flatMap(({ name, value, filename, type }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n`,
      ),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

export const envelopeTo = (...to: string[]): Part => ({
  name: 'envelope',
  value: JSON.stringify({ to, from: 'sam@example.com' }),
});
