import * as z from 'zod/mini';
import { instant } from '../domain/record/fields.ts';

/** What a home knows of its own moving; one that never moved has no mark. */
export const movingMark = z.object({
  /**
   * `out`: its contents went elsewhere, and it does nothing any more. `coming`: contents are being put in. `there`:
   * all of them are, and nobody is woken yet. `in`: it lives.
   */
  state: z.enum(['out', 'coming', 'there', 'in']),
  /** The digest of what was moved. */
  digest: z.string(),
  at: instant,
  /** Since when its keys are those that it was moved with, where they had to be changed. */
  keysAt: z.optional(instant),
});

export type MovingMark = z.output<typeof movingMark>;

/** Where a home keeps its mark. */
export interface MovingMarks {
  get(): Promise<MovingMark | undefined>;
  set(mark: MovingMark): Promise<void>;
  remove(): Promise<void>;
}
