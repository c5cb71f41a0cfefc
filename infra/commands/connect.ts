/**
 * Connects Twilio and SendGrid with the AWS home: their webhooks lead to it, its functions know their credentials.
 *
 *     npm run connect [-- --dry-run]
 *
 * Reads the carriers' settings from the environment or `.env`. Safe to repeat. Exits 0, or 1 with what to do.
 */
import { resolveMx } from 'node:dns/promises';
import { parseArgs } from 'node:util';
import { keepSecret } from '../../shared/adapters/keep-secret.ts';
import { keysIn } from '../../shared/adapters/installation-keys.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { secretsManagerClient } from '../../shared/adapters/secrets-manager-client.ts';
import { secretsManagerSecrets } from '../../shared/adapters/secrets-manager-secrets.ts';
import { inboundHookUrl } from '../../shared/app/mail/inbound-path.ts';
import { readCarrierSettings, SettingsFault, type Environment } from '../../shared/env.ts';
import { ConnectFault } from './connect/ask.ts';
import { connect, type Installation } from './connect/connect.ts';
import { awsPlace, NotReady, stackOutputs } from './deploy/ready.ts';
import { environmentHere, stackSettingsHere } from './settings-here.ts';

const CARRIER_VARIABLE = /^(TWILIO|SENDGRID)_/;

function carrierVariables(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      CARRIER_VARIABLE.test(name) && value?.trim() ? [[name, value.trim()] as const] : [],
    ),
  );
}

async function installationIn(outputs: Readonly<Record<string, string>>): Promise<Installation> {
  const {
    PublicUrl: publicUrl,
    CarriersSecret: carriers,
    SealSecret: seal,
    InboundDomain: inboundDomain,
  } = outputs;
  if (!publicUrl || !carriers || !seal)
    throw new NotReady('The stack is older than this command: npm run deploy renews it.');
  const client = secretsManagerClient();
  const secrets = secretsManagerSecrets(client);
  return {
    publicUrl,
    inboundDomain,
    inboundHook: inboundHookUrl({
      seal: nodeSeal(keysIn(await secrets.fields(seal)).seal),
      site: { publicUrl },
    }),
    carriers: () => secrets.fields(carriers),
    keepCarriers: (fields) => keepSecret(client, carriers, fields),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const env = environmentHere();
  const variables = carrierVariables(env);
  const settings = readCarrierSettings(variables);
  const outputs = await stackOutputs(stackSettingsHere().stackName, await awsPlace());
  await connect({
    settings,
    variables,
    installation: await installationIn(outputs),
    resolveMx,
    isDryRun: values['dry-run'],
    say: (line) => console.log(line),
  });
}

try {
  await main();
} catch (fault) {
  const isToldSo =
    fault instanceof ConnectFault || fault instanceof NotReady || fault instanceof SettingsFault;
  if (!isToldSo) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
