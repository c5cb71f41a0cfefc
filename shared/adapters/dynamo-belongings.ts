import { paginateScan, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Belonging, Belongings, UnreadableBelonging } from '../app/ports/belongings.ts';
import { UnreadableItem } from '../domain/record/unreadable-item.ts';
import { accountItems } from './dynamo-accounts.ts';
import { attemptItems } from './dynamo-attempts.ts';
import { contactItems } from './dynamo-contacts.ts';
import { interviewItems } from './dynamo-interviews.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import {
  getItem,
  ifAbsent,
  putIf,
  putItem,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { markPlace } from './dynamo-moving-mark.ts';
import { markerItems } from './dynamo-once.ts';
import { sessionItems } from './dynamo-sessions.ts';

const shapes: readonly ItemShape[] = [
  accountItems,
  interviewItems,
  attemptItems,
  contactItems,
  sessionItems,
  markerItems,
];

const placeIn = (item: Item): ItemKey => ({ pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' });

/** What only leads to an item, or is the home's own: made anew with the item, or not moved. */
function isNoBelonging({ pk, sk }: ItemKey): boolean {
  if (pk === markPlace.pk) return true;
  return (
    (pk.startsWith('attempt#') && sk === 'attempt') ||
    (pk.startsWith('person#') && /^(?:session|once)#/.test(sk))
  );
}

const plain = (value: AttributeValue): unknown =>
  value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') };

function unreadable(key: string, item: Item): UnreadableBelonging {
  const raw = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]));
  return { kind: 'unreadable', key, raw };
}

function readOne(item: Item): Belonging | UnreadableBelonging {
  const place = placeIn(item);
  const shape = shapes.find((one) => one.isAt(place));
  if (!shape) return unreadable(`${place.pk} ${place.sk}`, item);
  try {
    return shape.read(place, item);
  } catch (fault) {
    if (!(fault instanceof UnreadableItem)) throw fault;
    return unreadable(fault.key, item);
  }
}

function itemOf(belonging: Belonging): NonNullable<ReturnType<ItemShape['itemOf']>> & { shape: ItemShape } {
  for (const shape of shapes) {
    const item = shape.itemOf(belonging);
    if (item) return { ...item, shape };
  }
  throw new Error(`No item of the table is a ${belonging.kind}.`);
}

/** Everything that the table holds of people, by scanning it page after page. */
export function dynamoBelongings(table: DynamoTable): Belongings {
  return {
    async *everything() {
      const pages = paginateScan({ client: table.client }, { TableName: table.name, ConsistentRead: true });
      for await (const { Items = [] } of pages)
        for (const item of Items) if (!isNoBelonging(placeIn(item))) yield readOne(item);
    },
    inPlaceOf: async (like) => {
      const { place, shape } = itemOf(like);
      const item = await getItem(table, place);
      return item && shape.read(place, item);
    },
    putBack: async (belonging) => {
      const { place, attributes, pointer } = itemOf(belonging);
      // First what leads to it: once the item is there, a repetition would not come here again.
      if (pointer) await putItem(table, pointer.place, pointer.attributes);
      return putIf(table, place, attributes, ifAbsent);
    },
  };
}
