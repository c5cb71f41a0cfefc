import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsClientSettings } from '../../shared/adapters/aws-client-settings.ts';
import { folderRawMails } from '../../shared/adapters/folder-raw-mails.ts';
import { s3RawMails } from '../../shared/adapters/s3-raw-mails.ts';
import { rawMailsContract } from '../contracts/raw-mails.ts';
import { newId } from '../contracts/samples.ts';
import { localCredentials } from '../support/dynamo-stores.ts';
import { startS3LookAlike, type S3LookAlike } from '../support/s3-look-alike.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Whatever is named there is tested; by default the look-alike. */
const named = process.env['AWS_ENDPOINT_URL_S3'];

let lookAlike: S3LookAlike | undefined;
beforeAll(async () => {
  if (named === undefined) lookAlike = await startS3LookAlike();
});
afterAll(() => lookAlike?.stop());

async function openBucket() {
  const client = new S3Client({
    ...awsClientSettings,
    endpoint: named ?? lookAlike?.endpoint ?? '',
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: localCredentials,
  });
  const bucket = `ringback-${newId()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return { client, mails: s3RawMails(client, bucket), close: async () => client.destroy() };
}

rawMailsContract('a folder', async () => {
  const place = temporaryFolder();
  const mails = folderRawMails(path.join(place.folder, 'made', 'when', 'needed'));
  return { mails, close: async () => place.remove() };
});

rawMailsContract(`S3 at ${named ?? 'the look-alike'}`, openBucket);

describe('a folder of raw mails', () => {
  test('holds nothing but whole mails', async () => {
    const place = temporaryFolder();
    const mails = folderRawMails(place.folder);
    await Promise.all(['a', 'b', 'a'].map((id) => mails.keep(id, new Uint8Array(100_000))));
    expect(readdirSync(place.folder).toSorted()).toEqual(['a.eml', 'b.eml']);
    place.remove();
  });
});

describe.runIf(named === undefined)('when S3 is in trouble', () => {
  test('trouble that passes is not noticed, trouble that lasts is told', async () => {
    const { mails, close } = await openBucket();
    lookAlike?.failNext(1);
    await mails.keep('a', new Uint8Array([1]));
    expect(await mails.get('a')).toEqual(new Uint8Array([1]));
    lookAlike?.failNext(4);
    await expect(mails.keep('b', new Uint8Array([1]))).rejects.toMatchObject({ name: 'InternalError' });
    await close();
  });

  test('a bucket that is missing is a fault, not a mail that is missing', async () => {
    const { client, close } = await openBucket();
    await expect(s3RawMails(client, 'nowhere').get('a')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await close();
  });
});
