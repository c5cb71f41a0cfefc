import * as z from 'zod/mini';
import { lookAt, type Looking } from '../../shared/app/look-at.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';

/** What a schedule carries: which record to look at, and for when that was planned. */
const wakeUp = z.object({ personId: z.string(), id: z.string(), at: z.string() });

/**
 * Looks at the record that a schedule names. What it throws, Lambda tries again twice and then leaves to the queue
 * of missed wake-ups.
 */
export const makeHandler =
  (world: Looking) =>
  async (event: unknown): Promise<void> => {
    const read = z.safeParse(wakeUp, event);
    // No repetition makes it readable, and the record knows by itself when it is due.
    if (!read.success) return world.log.error('wake-up-unreadable');
    const { personId, id } = read.data;
    try {
      await lookAt(world, { personId, id });
    } catch (fault) {
      const key = fault instanceof UnreadableItem ? fault.key : undefined;
      world.log.error('nudge-fault', { record: id, fault: faultName(fault), key });
      throw fault;
    }
  };
