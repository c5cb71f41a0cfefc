import { expect, test } from 'vitest';
import { readInboundPost, UnreadablePost } from '../../functions/take-mail/inbound-post.ts';

const TYPE = 'multipart/form-data; boundary=xYzZY';

test('a form whose parser waits for ever is given up, for the carrier to try again', async () => {
  const part = `Content-Disposition: form-data; name=""\r\n\r\n${'a'.repeat(70_000)}`;
  const body = Buffer.from(`--xYzZY\r--xYzZY\r\n${part}\r\n--xYzZY--\r\n`);
  await expect(readInboundPost(body, TYPE)).rejects.toThrow('came to no end');
});

test('what is no form at all cannot be read', async () => {
  await expect(readInboundPost(Buffer.from('a'), 'text/plain')).rejects.toBeInstanceOf(UnreadablePost);
});
