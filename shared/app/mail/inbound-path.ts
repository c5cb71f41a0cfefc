import type { World } from '../world.ts';

/**
 * The last part of the address that the mail carrier posts to. Made from the installation's own key, so that it
 * needs no setting, is the same at every start and cannot be guessed.
 */
export function inboundPathSecret({ seal }: Pick<World, 'seal'>): string {
  return seal.hash('address of inbound mail').slice(0, 40);
}

/** Where the mail carrier is to post what it receives. */
export function inboundHookUrl(world: Pick<World, 'seal' | 'site'>): string {
  return `${world.site.publicUrl}/hooks/sendgrid/inbound/${inboundPathSecret(world)}`;
}
