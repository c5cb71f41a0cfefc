import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { RawMails } from '../app/ports/raw-mail.ts';
import { rawMailName } from './raw-mail-name.ts';

/** Where the mail `id` is in `bucket`. */
export const rawMailPlace = (bucket: string, id: string) => ({
  Bucket: bucket,
  Key: `mail/${rawMailName(id)}.eml`,
});

/** So many are removed at once. */
const AT_ONCE = 20;

/** Raw mails as objects of `bucket`, below `mail/`. */
export function s3RawMails(client: S3Client, bucket: string): RawMails {
  const placeOf = (id: string) => rawMailPlace(bucket, id);
  return {
    keep: async (id, bytes) => {
      const place = placeOf(id);
      await client.send(new PutObjectCommand({ ...place, Body: bytes, ContentType: 'message/rfc822' }));
    },
    get: async (id) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(placeOf(id)));
        return await Body?.transformToByteArray();
      } catch (fault) {
        if (fault instanceof NoSuchKey) return undefined;
        throw fault;
      }
    },
    removeOf: async (owner) => {
      const Prefix = `mail/${rawMailName(owner)}-`;
      // What was listed is gone from the next list, so no mark is kept of how far it got.
      for (;;) {
        const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
        if (Contents.length === 0) return;
        for (let start = 0; start < Contents.length; start += AT_ONCE)
          await Promise.all(
            Contents.slice(start, start + AT_ONCE).map(({ Key }) =>
              client.send(new DeleteObjectCommand({ Bucket: bucket, Key })),
            ),
          );
      }
    },
    remove: async (id) => {
      await client.send(new DeleteObjectCommand(placeOf(id)));
    },
  };
}
