import type { World } from '../world.ts';

/** What the names of a person's raw mails begin with: it says whose they are to nobody who has not the secret address. */
export const mailOwner = ({ seal }: Pick<World, 'seal'>, inboundSecret: string): string =>
  seal.hash(`mails of ${inboundSecret}`).slice(0, 32);
