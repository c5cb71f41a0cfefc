import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

const REQUEST_MS = 15_000;

export interface SignedRequest {
  /** As the signature names it. */
  service: string;
  method: string;
  /** After the endpoint. */
  path: string;
  contentType?: string;
  body?: string;
}

/** The endpoint of a service: what its `AWS_ENDPOINT_URL_…` names, as for the SDK's clients, or AWS's own. */
function endpointOf(service: string, region: string): string {
  const named = process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env['AWS_ENDPOINT_URL'];
  return (named ?? `https://${service}.${region}.amazonaws.com`).replace(/\/+$/, '');
}

/**
 * Asks an AWS service for which no client is carried along, with the credentials and region of this environment or
 * profile. Throws what `fetch` throws when there is no answer.
 */
export async function awsSigned({
  service,
  method,
  path,
  contentType,
  body,
}: SignedRequest): Promise<Response> {
  const { config } = new DynamoDBClient();
  const region = await config.region();
  const url = new URL(`${endpointOf(service, region)}${path}`);
  const signer = new SignatureV4({
    service,
    region,
    credentials: await config.credentials(),
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { host: url.host, ...(contentType ? { 'content-type': contentType } : {}) },
    ...(body === undefined ? {} : { body }),
  });
  return fetch(url, {
    method,
    headers: Object.fromEntries(Object.entries(headers).filter(([header]) => header !== 'host')),
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(REQUEST_MS),
  });
}
