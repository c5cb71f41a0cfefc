import path from 'node:path';
import { jsonLog } from '../../../shared/log.ts';
import { readCarrierSettings } from '../../../shared/env.ts';
import { awsPlace, stackOutputs } from '../deploy/ready.ts';
import { environmentHere, stackSettingsHere } from '../settings-here.ts';
import { awsDwelling } from './aws-dwelling.ts';
import { readAwsOutputs } from './aws-outputs.ts';
import type { Dwelling, HomeName } from './dwelling.ts';
import { localDwelling } from './local-dwelling.ts';
import { MovingFault } from './moving-fault.ts';

const log = jsonLog((line) => console.error(line));

function isPlayedHere(): boolean {
  const { twilio, sendgrid } = readCarrierSettings(environmentHere());
  return !twilio && !sendgrid;
}

/** The home that the command line names, opened. Throws MovingFault, DataFolderFault, NotReady or SettingsFault. */
export async function homeAt(
  name: HomeName,
  { dataFolder, mustExist }: { dataFolder: string; mustExist: boolean },
): Promise<Dwelling> {
  if (name === 'local')
    return localDwelling({ dataFolder: path.resolve(dataFolder), mustExist, isPlayed: isPlayedHere(), log });
  const { stackName } = stackSettingsHere();
  const place = await awsPlace();
  const outputs = readAwsOutputs(await stackOutputs(stackName, place));
  const say = (line: string) => console.log(line);
  return awsDwelling({ name: `the stack ${stackName} in ${place.region}`, outputs, log, say });
}

/** `local` or `aws`. Throws MovingFault for anything else. */
export function homeName(option: string, value: string): HomeName {
  if (value === 'local' || value === 'aws') return value;
  throw new MovingFault(`${option} is local or aws, not ${value}.`);
}
