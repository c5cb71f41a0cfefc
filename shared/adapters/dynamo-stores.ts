import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Accounts } from '../app/ports/accounts.ts';
import type { Attempts } from '../app/ports/attempts.ts';
import type { Contacts } from '../app/ports/contacts.ts';
import type { Interviews } from '../app/ports/interviews.ts';
import type { Once } from '../app/ports/once.ts';
import type { Sessions } from '../app/ports/sessions.ts';
import type { Log } from '../log.ts';
import { awsClientSettings } from './aws-client-settings.ts';
import { dynamoAccounts } from './dynamo-accounts.ts';
import { dynamoAttempts } from './dynamo-attempts.ts';
import { dynamoContacts } from './dynamo-contacts.ts';
import { dynamoInterviews } from './dynamo-interviews.ts';
import type { DynamoTable } from './dynamo-items.ts';
import { dynamoOnce } from './dynamo-once.ts';
import { dynamoSessions } from './dynamo-sessions.ts';

/** Everything that the AWS home keeps, in one table. */
export interface DynamoStores {
  accounts: Accounts;
  interviews: Interviews;
  contacts: Contacts;
  sessions: Sessions;
  once: Once;
  attempts: Attempts;
}

export interface DynamoOptions {
  /** The keyed hash under which contacts are kept. */
  hash: (text: string) => string;
  /** Hears of items that cannot be read. */
  log: Log;
}

/** The table `name` of this account and region, or of whatever `AWS_ENDPOINT_URL_DYNAMODB` names. */
export const dynamoTableNamed = (name: string): DynamoTable => ({
  client: new DynamoDBClient(awsClientSettings),
  name,
});

/** All the stores over `table`. */
export function dynamoStores(table: DynamoTable, { hash, log }: DynamoOptions): DynamoStores {
  return {
    accounts: dynamoAccounts(table),
    interviews: dynamoInterviews(table, log),
    contacts: dynamoContacts(table, hash),
    sessions: dynamoSessions(table),
    once: dynamoOnce(table),
    attempts: dynamoAttempts(table, log),
  };
}
