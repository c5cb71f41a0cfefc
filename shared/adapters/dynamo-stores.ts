import type { Stores } from '../app/ports/stores.ts';
import type { Log } from '../log.ts';
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
