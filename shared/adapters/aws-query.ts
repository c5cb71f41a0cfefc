import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { awsSigned } from './aws-signed.ts';

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
  const answer = await awsSigned({
    service: name,
    method: 'POST',
    path: '/',
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ Action: action, Version: version, ...fields }).toString(),
  });
  return { status: answer.status, xml: await answer.text() };
}
