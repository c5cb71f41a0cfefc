import { faultName } from '../domain/fault-name.ts';
import type { CarrierSettings } from '../env.ts';
import type { Log } from '../log.ts';
import { keysIn, type InstallationKeys } from './installation-keys.ts';
import { secretsManagerClient } from './secrets-manager-client.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';

export interface WorldOfSecretsOptions {
  /** Where the two secrets are, by name or ARN. */
  variables: { SEAL_SECRET: string; CARRIERS_SECRET: string };
  /** Reads the carriers' variables out of their secret. Throws when they are not usable. */
  readCarriers: (fields: Readonly<Record<string, string>>) => CarrierSettings;
  log: Log;
}

/** Opens the world that is in force. */
export interface Opening<World> {
  (): Promise<World>;
  /** Something the carriers' settings should fit does not: they may have been rotated, so they are read anew soon. */
  doubt(): void;
}

type Fields = Readonly<Record<string, string>>;

/**
 * What `make` builds of the secrets. To be asked for at every call: it is the same as long as they are, and a new one
 * soon after they are rotated. Carriers' settings that cannot be used leave the last usable ones in force, and are
 * logged.
 */
export function worldOfSecrets<World>(
  { variables, readCarriers, log }: WorldOfSecretsOptions,
  make: (keys: InstallationKeys, carriers: CarrierSettings) => World,
): Opening<World> {
  const secrets = secretsManagerSecrets(secretsManagerClient());
  let known: { seal: Fields; carriers: Fields; world: World } | undefined;

  function refreshed(seal: Fields, carriers: Fields): World {
    try {
      return make(keysIn(seal), readCarriers(carriers));
    } catch (fault) {
      log.error('secrets-unusable', { fault: faultName(fault) });
      if (known) return known.world;
      throw fault;
    }
  }

  const open = async () => {
    const [seal, carriers] = await Promise.all([
      secrets.fields(variables.SEAL_SECRET),
      secrets.fields(variables.CARRIERS_SECRET),
    ]);
    if (known?.seal !== seal || known.carriers !== carriers)
      known = { seal, carriers, world: refreshed(seal, carriers) };
    return known.world;
  };
  return Object.assign(open, { doubt: () => secrets.doubt(variables.CARRIERS_SECRET) });
}
