import { sweep, type Sweeping, type Swept } from '../../shared/app/sweep.ts';

/** Called by the clock. A sweep that fails in part has done the rest, and the next one comes. */
export const makeHandler = (world: Sweeping) => (): Promise<Swept> => sweep(world);
