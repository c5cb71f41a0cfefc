import type { Belonging } from '../app/ports/belongings.ts';
import type { Item, ItemKey } from './dynamo-items.ts';

/** An item of the table before it is written. */
export interface PlacedItem {
  place: ItemKey;
  attributes: Item;
}

/** How one kind of belonging lies in the table. */
export interface ItemShape {
  /** Whether what lies at `place` is one of this kind. */
  isAt: (place: ItemKey) => boolean;
  /** Undefined for a belonging of another kind. A pointer leads to the item from elsewhere. */
  itemOf: (belonging: Belonging) => (PlacedItem & { pointer?: PlacedItem }) | undefined;
  /** Throws UnreadableItem. */
  read: (place: ItemKey, item: Item) => Belonging;
}
