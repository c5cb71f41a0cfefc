import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

/** An AWS service that speaks the query protocol: a form in, XML out. */
export interface QueryService {
  name: 'sts' | 'cloudformation';
  version: string;
}

export const sts: QueryService = { name: 'sts', version: '2011-06-15' };
export const cloudformation: QueryService = { name: 'cloudformation', version: '2010-05-15' };

export interface QueryAnswer {
  status: number;
  xml: string;
}

const REQUEST_MS = 15_000;

/** The region of this environment or profile; undefined when none is set. */
export const awsRegion = (): Promise<string | undefined> =>
  new DynamoDBClient().config.region().catch(() => undefined);

/** Whether there are credentials in this environment or profile. */
export const hasAwsCredentials = (): Promise<boolean> =>
  new DynamoDBClient().config
    .credentials()
    .then(() => true)
    .catch(() => false);

/**
 * Asks an AWS service one thing, signed: whatever `AWS_ENDPOINT_URL_STS` or `…_CLOUDFORMATION` names, as for the
 * SDK's clients. Throws what `fetch` throws when there is no answer.
 */
export async function awsQuery(
  { name, version }: QueryService,
  action: string,
  fields: Record<string, string> = {},
): Promise<QueryAnswer> {
  const { config } = new DynamoDBClient();
  const region = await config.region();
  const named = process.env[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] ?? process.env['AWS_ENDPOINT_URL'];
  const url = new URL(named ?? `https://${name}.${region}.amazonaws.com/`);
  const body = new URLSearchParams({ Action: action, Version: version, ...fields }).toString();
  const signer = new SignatureV4({
    service: name,
    region,
    credentials: await config.credentials(),
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(headers).filter(([header]) => header !== 'host')),
    body,
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  return { status: answer.status, xml: await answer.text() };
}
