import {
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { MovableMails } from '../app/ports/belongings.ts';
import { rawMailPlace, s3RawMails } from './s3-raw-mails.ts';

/** Where a mail that came from another home says when that one kept it: S3 itself only knows when it was put here. */
const KEPT_AT = 'kept-at';

const nameIn = (key: string): string | undefined => /^mail\/([0-9A-Za-z_-]{1,128})\.eml$/.exec(key)?.[1];

/** The raw mails of `bucket`, to be taken elsewhere. */
export function s3MovableMails(client: S3Client, bucket: string): MovableMails {
  const mails = s3RawMails(client, bucket);
  return {
    get: (id) => mails.get(id),
    keepAs: async ({ id, keptAt }, bytes) => {
      await client.send(
        new PutObjectCommand({
          ...rawMailPlace(bucket, id),
          Body: bytes,
          ContentType: 'message/rfc822',
          Metadata: { [KEPT_AT]: keptAt },
        }),
      );
    },
    async *everyMail() {
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: 'mail/' },
      ))
        for (const { Key = '', LastModified } of Contents) {
          const id = nameIn(Key);
          if (id === undefined) continue;
          const { Metadata } = await client.send(new HeadObjectCommand(rawMailPlace(bucket, id)));
          yield { id, keptAt: Metadata?.[KEPT_AT] ?? (LastModified ?? new Date()).toISOString() };
        }
    },
  };
}
