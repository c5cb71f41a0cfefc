import type { LookAlikes } from './look-alikes.ts';
import type { SynthesizedFunction } from './synthesized.ts';

const account = (service: string, name: string) => `arn:aws:${service}:us-east-1:123456789012:${name}`;

/** By this the look-alikes tell functions from what plays AWS around them. */
const FUNCTIONS_KEY = 'functions';

export const isOfFunction = (authorization: string | undefined): boolean =>
  authorization?.includes(`Credential=${FUNCTIONS_KEY}/`) ?? false;

/** The values that only a deployment knows; the names are the template's. */
export function deployedValues(
  aws: LookAlikes,
  publicUrl: string,
  mailQueueUrl: string,
): Record<string, string> {
  return {
    TABLE_NAME: aws.table.name,
    NUDGE_ARN: account('lambda', 'function:Ringback-nudge'),
    WAKE_UP_ROLE_ARN: 'arn:aws:iam::123456789012:role/ringer',
    MISSED_QUEUE_ARN: account('sqs', 'missed'),
    MISSED_QUEUE_URL: aws.missed.url,
    RAW_MAIL_BUCKET: aws.bucket,
    MAIL_QUEUE_URL: mailQueueUrl,
    SEAL_SECRET: 'seal',
    CARRIERS_SECRET: 'carriers',
    PUBLIC_URL: publicUrl,
  };
}

/** What a function finds in its environment: the variables of the template, and Lambda's own. */
export function environmentOf(
  { name, variables }: SynthesizedFunction,
  values: Record<string, string>,
  aws: LookAlikes,
): Record<string, string> {
  const given = Object.entries(variables).map(([key, literal]) => {
    const value = values[key] ?? literal;
    if (value === undefined) throw new Error(`Nobody knows what ${key} of ${name} is.`);
    return [key, value];
  });
  return {
    ...Object.fromEntries(given),
    ...aws.endpoints,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: FUNCTIONS_KEY,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
