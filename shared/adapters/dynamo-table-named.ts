import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { awsClientSettings } from './aws-client-settings.ts';
import type { DynamoTable } from './dynamo-items.ts';

/** With the SDK's pauses, which double up to 20 s, more than two minutes. */
const PATIENT_TRIES = 12;
const PAGE_MS = 20_000;

/** The table `name` of this account and region, or of whatever `AWS_ENDPOINT_URL_DYNAMODB` names. */
export const dynamoTableNamed = (name: string): DynamoTable => ({
  client: new DynamoDBClient(awsClientSettings),
  name,
});

/** The same table for a command that has time: it waits out throttling, and pages of a megabyte. */
export const patientTableNamed = (name: string): DynamoTable => ({
  client: new DynamoDBClient({
    ...awsClientSettings,
    maxAttempts: PATIENT_TRIES,
    requestHandler: { ...awsClientSettings.requestHandler, requestTimeout: PAGE_MS },
  }),
  name,
});
