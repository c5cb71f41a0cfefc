import { deleteItem, getItem, putItem, type DynamoTable, type ItemKey } from './dynamo-items.ts';
import { textOf } from './dynamo-text.ts';
import { movingMark, type MovingMarks } from './moving-mark.ts';
import { readStored } from './read-stored.ts';

export const markPlace: ItemKey = { pk: 'moving', sk: 'moving' };

/** The mark of the AWS home, kept in its table. */
export function dynamoMovingMarks(table: DynamoTable): MovingMarks {
  return {
    get: async () => {
      const item = await getItem(table, markPlace);
      return item && readStored(movingMark, 'moving', textOf(item, 'body', 'moving'));
    },
    set: (mark) => putItem(table, markPlace, { body: { S: JSON.stringify(mark) } }),
    remove: async () => void (await deleteItem(table, markPlace)),
  };
}
