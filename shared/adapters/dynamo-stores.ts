import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Stores } from '../app/ports/stores.ts';
import type { Log } from '../log.ts';
import { awsClientSettings } from './aws-client-settings.ts';
import { dynamoAccounts } from './dynamo-accounts.ts';
import { dynamoAttempts } from './dynamo-attempts.ts';
import { dynamoContacts } from './dynamo-contacts.ts';
import { dynamoInterviews } from './dynamo-interviews.ts';
import type { DynamoTable } from './dynamo-items.ts';
import { dynamoOnce } from './dynamo-once.ts';
import { dynamoSessions } from './dynamo-sessions.ts';

export interface DynamoOptions {
  /** The keyed hash under which contacts are kept. */
  hash: (text: string) => string;
  /** Hears of items that cannot be read. */
  log: Log;
}

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

/** All the stores over `table`. */
export function dynamoStores(table: DynamoTable, { hash, log }: DynamoOptions): Stores {
  return {
    accounts: dynamoAccounts(table),
    interviews: dynamoInterviews(table, log),
    contacts: dynamoContacts(table, hash),
    sessions: dynamoSessions(table),
    once: dynamoOnce(table),
    attempts: dynamoAttempts(table, log),
  };
}
