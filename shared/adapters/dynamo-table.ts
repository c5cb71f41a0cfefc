/** How many partitions the due-index is spread over, so that a busy minute is not one hot partition. */
export const DUE_SHARDS = 8;

/**
 * The one table of the AWS home: its keys and indexes, shared by the adapters, the stack that makes it and the
 * tests. A person's account, records and attempts share the person's partition.
 *
 * | item      | pk               | sk               | beside the JSON in `body`                    |
 * | --------- | ---------------- | ---------------- | -------------------------------------------- |
 * | account   | `person#ID`      | `account`        | `version`, `inbound`, `calendar`, `expires`  |
 * | interview | `person#ID`      | `interview#ID`   | `version`, `dueShard`, `dueMs`, `expires`    |
 * | attempt   | `person#ID`      | `attempt#ID`     | `version`, `expires`                         |
 * | its place | `attempt#ID`     | `attempt`        | `person`, `expires`; no body                 |
 * | session   | `session#HASH`   | `session`        | `person`, `expires`                          |
 * | its place | `person#ID`      | `session#HASH`   | `expires`; no body                           |
 * | contact   | `contact#HASH`   | `contact`        | `version`                                    |
 * | once      | `once#KEY`       | `once`           | `fingerprint`, `owner`, `leaseMs`, `forgetMs`, `answer`, `expires`; no body |
 */
export const dynamoTable = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970, after which DynamoDB may clear the item away. */
  timeToLive: 'expires',
  /** All of them sparse, and with the keys only. */
  indexes: [
    /** Records by when they are next due: a text shard, then milliseconds since 1970. */
    { name: 'due', partitionKey: 'dueShard', sortKey: 'dueMs' },
    /** Accounts by a secret. */
    { name: 'inbound', partitionKey: 'inbound' },
    { name: 'calendar', partitionKey: 'calendar' },
  ],
} as const;
