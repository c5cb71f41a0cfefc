import type { Attempt, Attempts } from '../app/ports/attempts.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import type { Log } from '../log.ts';
import { ATTEMPT_KEPT_MS } from './attempt-kept.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  expiry,
  getItem,
  idIn,
  ifVersion,
  itemsOfPerson,
  numberOf,
  partitionOf,
  putIf,
  putItem,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { readableOnly } from './readable-only.ts';
import { advanced, byCreation, readAttempt, type AttemptChange } from './stored-attempt.ts';

const PREFIX = 'attempt#';

const placeOf = (personId: string, id: string): ItemKey => ({
  pk: partitionOf(personId),
  sk: `${PREFIX}${id}`,
});

/** Where a callback, which knows only the attempt, learns whose it is. */
const placeOfOwner = (id: string): ItemKey => ({ pk: `${PREFIX}${id}`, sk: 'attempt' });

const forgottenAt = (createdAt: Instant): Instant =>
  new Date(epochMs(createdAt) + ATTEMPT_KEPT_MS).toISOString();

const attributesOf = (attempt: Attempt, version: number): Item => ({
  version: { N: String(version) },
  body: textAttribute(JSON.stringify(attempt)),
  ...expiry(forgottenAt(attempt.createdAt)),
});

function read(item: Item): Attempt {
  const id = idIn(item['sk']?.S ?? '');
  return readAttempt(idIn(item['pk']?.S ?? ''), id, textOf(item, 'body', `attempt ${id}`));
}

const pointerOf = ({ personId, createdAt }: Attempt): Item => ({
  person: { S: personId },
  ...expiry(forgottenAt(createdAt)),
});

/** How attempts lie in the table. */
export const attemptItems: ItemShape = {
  isAt: ({ pk, sk }) => pk.startsWith('person#') && sk.startsWith(PREFIX),
  itemOf: (belonging) => {
    if (belonging.kind !== 'attempt') return undefined;
    const { item } = belonging;
    return {
      place: placeOf(item.personId, item.id),
      attributes: attributesOf(item, 1),
      pointer: { place: placeOfOwner(item.id), attributes: pointerOf(item) },
    };
  },
  read: (_place, item) => ({ kind: 'attempt', item: read(item) }),
};

async function find(table: DynamoTable, id: string): Promise<Item | undefined> {
  const personId = (await getItem(table, placeOfOwner(id)))?.['person']?.S;
  return personId === undefined ? undefined : getItem(table, placeOf(personId, id));
}

async function advance(table: DynamoTable, id: string, change: AttemptChange): Promise<Attempt | undefined> {
  // Callbacks come at once: whoever wrote meanwhile has moved the state forward, so this ends.
  for (;;) {
    const item = await find(table, id);
    if (!item) return undefined;
    const present = read(item);
    const next = advanced(present, change);
    if (!next) return present;
    const version = numberOf(item, 'version', `attempt ${id}`);
    const place = placeOf(next.personId, id);
    if (await putIf(table, place, attributesOf(next, version + 1), ifVersion(version))) return next;
  }
}

/** Attempts in DynamoDB, in the person's partition. */
export function dynamoAttempts(table: DynamoTable, log: Log): Attempts {
  return {
    put: async (attempt) => {
      const { id, personId } = attempt;
      await putItem(table, placeOf(personId, id), attributesOf(attempt, 1));
      await putItem(table, placeOfOwner(id), pointerOf(attempt));
    },
    get: async (id) => {
      const item = await find(table, id);
      return item && read(item);
    },
    advance: (id, change) => advance(table, id, change),
    ofPerson: async (personId) =>
      readableOnly(await itemsOfPerson(table, personId, PREFIX), read, log).sort(byCreation),
  };
}
