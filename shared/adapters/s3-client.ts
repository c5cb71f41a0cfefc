import { S3Client } from '@aws-sdk/client-s3';
import { awsClientSettings } from './aws-client-settings.ts';

/** A mail of several megabytes takes longer than a record. */
const REQUEST_MS = 8000;

/**
 * S3 of this account and region, or whatever `AWS_ENDPOINT_URL_S3` names. Buckets are named in the path, as a
 * look-alike on this machine has no host name for each.
 */
export const s3Client = (): S3Client =>
  new S3Client({
    ...awsClientSettings,
    requestHandler: { ...awsClientSettings.requestHandler, requestTimeout: REQUEST_MS },
    forcePathStyle: true,
  });
