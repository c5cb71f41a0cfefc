import type { InterviewKey, Interviews, StoredInterview } from '../app/ports/interviews.ts';
import type { Log } from '../log.ts';
import { dueAttributesOf, dynamoDueInterviews, interviewKeyIn } from './dynamo-due-interviews.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  deleteItem,
  expiry,
  getItem,
  ifAbsent,
  ifVersion,
  itemsOfPerson,
  numberOf,
  partitionOf,
  putIf,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { readableOnly } from './readable-only.ts';
import { byAge, interviewName, readInterview } from './stored-interview.ts';

const PREFIX = 'interview#';

const placeOf = ({ personId, id }: InterviewKey): ItemKey => ({
  pk: partitionOf(personId),
  sk: `${PREFIX}${id}`,
});

const attributesOf = (record: StoredInterview, version: number): Item => ({
  version: { N: String(version) },
  body: textAttribute(JSON.stringify(record)),
  ...dueAttributesOf(record),
  ...expiry(record.pending?.until),
});

function read(item: Item): StoredInterview {
  const key = interviewKeyIn(item);
  const name = interviewName(key);
  return readInterview(key, numberOf(item, 'version', name), textOf(item, 'body', name));
}

/** How interview records lie in the table. */
export const interviewItems: ItemShape = {
  isAt: ({ pk, sk }) => pk.startsWith('person#') && sk.startsWith(PREFIX),
  itemOf: (belonging) =>
    belonging.kind === 'interview'
      ? { place: placeOf(belonging.item), attributes: attributesOf(belonging.item, belonging.item.version) }
      : undefined,
  read: (_place, item) => ({ kind: 'interview', item: read(item) }),
};

/** Interview records in DynamoDB, each one item with its whole history, in the person's partition. */
export function dynamoInterviews(table: DynamoTable, log: Log): Interviews {
  return {
    create: async (record) =>
      (await putIf(table, placeOf(record), attributesOf(record, 1), ifAbsent)) ? 'created' : 'exists',
    get: async (key) => {
      const item = await getItem(table, placeOf(key));
      return item && read(item);
    },
    ofPerson: async (personId) =>
      readableOnly(await itemsOfPerson(table, personId, PREFIX), read, log).sort(byAge),
    save: async (record) => {
      const next = attributesOf(record, record.version + 1);
      return (await putIf(table, placeOf(record), next, ifVersion(record.version))) ? 'saved' : 'stale';
    },
    remove: async (key) => {
      await deleteItem(table, placeOf(key));
    },
    ...dynamoDueInterviews(table),
  };
}
