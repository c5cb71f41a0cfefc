import { redrive, type Redriven, type Redriving } from '../../shared/app/redrive.ts';

/** Called by whoever has mended what made wake-ups fail. */
export const makeHandler = (world: Redriving) => (): Promise<Redriven> => redrive(world);
