import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { defaultProvider } from './lambda-credentials.ts';

/** A little longer than any function that is called in this way may take. */
const REQUEST_MS = 27_000;

export interface Invoked {
  status: number;
  /** The function ran and threw. */
  isFunctionError: boolean;
  /** What it answered, as JSON. */
  payload: string;
}

/** Lambda of this account and region, or whatever `AWS_ENDPOINT_URL_LAMBDA` names, as for the SDK's clients. */
function endpointOf(region: string): string {
  const { AWS_ENDPOINT_URL_LAMBDA, AWS_ENDPOINT_URL } = process.env;
  return AWS_ENDPOINT_URL_LAMBDA ?? AWS_ENDPOINT_URL ?? `https://lambda.${region}.amazonaws.com`;
}

/**
 * Calls another function of ours once and waits for its answer: Lambda's `Invoke`, signed by the SDK's own signer.
 * (`@aws-sdk/client-lambda` has 71 KB of shapes that no bundler can take out, for this one request.) Throws what
 * `fetch` throws when there is no answer.
 */
export async function invokeFunction(name: string, input: object): Promise<Invoked> {
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  const url = new URL(
    `${endpointOf(region).replace(/\/+$/, '')}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`,
  );
  const body = JSON.stringify(input);
  const signer = new SignatureV4({
    service: 'lambda',
    region,
    credentials: defaultProvider(),
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { host: url.host, 'content-type': 'application/json' },
    body,
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(headers).filter(([header]) => header !== 'host')),
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  return {
    status: answer.status,
    isFunctionError: answer.headers.has('x-amz-function-error'),
    payload: await answer.text(),
  };
}
