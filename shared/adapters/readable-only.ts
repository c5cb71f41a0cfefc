import { UnreadableItem } from '../domain/record/unreadable-item.ts';
import type { Log } from '../log.ts';

/** What `read` makes of each item; one that cannot be read is logged by its key and left out, and harms no other. */
export function readableOnly<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Read,
  log: Log,
): Read[] {
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (fault) {
      if (!(fault instanceof UnreadableItem)) throw fault;
      log.error('unreadable-item', { key: fault.key });
      return [];
    }
  });
}
