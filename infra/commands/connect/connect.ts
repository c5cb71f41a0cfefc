import type { CarrierSettings, Environment } from '../../../shared/env.ts';
import { ConnectFault } from './ask.ts';
import { missingRecords, type ResolveMx } from './missing-records.ts';
import { eventsStep, parseStep } from './sendgrid-steps.ts';
import { policyStep } from './sendgrid-policy-step.ts';
import type { Step } from './step.ts';
import { twilioStep } from './twilio-steps.ts';

/** What the stack and its secret say. */
export interface Installation {
  publicUrl: string;
  inboundDomain?: string | undefined;
  /** Where SendGrid posts forwarded mail: it ends in a secret. */
  inboundHook: string;
  /** The credentials as the functions read them now. */
  carriers: () => Promise<Environment>;
  keepCarriers: (carriers: Record<string, string>) => Promise<void>;
}

export interface Connecting {
  settings: CarrierSettings;
  /** The carriers' variables as they are set here, by name. */
  variables: Record<string, string>;
  installation: Installation;
  resolveMx: ResolveMx;
  isDryRun: boolean;
  say: (line: string) => void;
}

const sameFields = (one: Environment, other: Environment) =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/** The keys by which SendGrid's posts are believed, as far as they are known, by the names of their variables. */
type SendgridKeys = Map<'SENDGRID_EVENTS_PUBLIC_KEY' | 'SENDGRID_INBOUND_PUBLIC_KEY', string>;

const KEY_NAMES = ['SENDGRID_EVENTS_PUBLIC_KEY', 'SENDGRID_INBOUND_PUBLIC_KEY'] as const;

/** The credentials where the functions read them; last, as SendGrid's keys are among them. */
async function secretStep({ variables, installation }: Connecting, keys: SendgridKeys): Promise<Step> {
  const before = await installation.carriers();
  const after = (): Record<string, string> => {
    const known = KEY_NAMES.flatMap((name) => {
      const key = keys.get(name) ?? before[name];
      return key ? [[name, key] as const] : [];
    });
    return { ...variables, ...Object.fromEntries(known) };
  };
  return {
    what: `Secrets Manager: the functions know ${Object.keys(variables).join(', ')}`,
    // Asked when its turn comes: the key may have been made meanwhile.
    get isDone() {
      return sameFields(before, after());
    },
    run: () => installation.keepCarriers(after()),
  };
}

/** Everything that has to be so. Only reads: a wrong token or number is found before anything is changed. */
async function stepsOf(connecting: Connecting): Promise<Step[]> {
  const { settings, installation } = connecting;
  const { publicUrl, inboundDomain, inboundHook } = installation;
  const keys: SendgridKeys = new Map();
  const keep = (name: (typeof KEY_NAMES)[number]) => (key: string) => void keys.set(name, key);
  const { twilio, sendgrid } = settings;
  const eventsHook = `${publicUrl}/hooks/sendgrid/events`;
  // First what can be refused: a host that somebody else has. Mail that comes before the functions know the key is
  // put off by them, and brought again.
  return [
    ...(sendgrid && inboundDomain
      ? [
          await parseStep(sendgrid, inboundDomain, inboundHook),
          await policyStep(sendgrid, inboundDomain, inboundHook, keep('SENDGRID_INBOUND_PUBLIC_KEY')),
        ]
      : []),
    ...(sendgrid ? [await eventsStep(sendgrid, eventsHook, keep('SENDGRID_EVENTS_PUBLIC_KEY'))] : []),
    ...(twilio ? [await twilioStep(twilio, publicUrl)] : []),
    await secretStep(connecting, keys),
  ];
}

/** Connects the carriers with the installation; safe to repeat. Throws ConnectFault with what to do. */
export async function connect(connecting: Connecting): Promise<void> {
  const { settings, installation, isDryRun, say, resolveMx } = connecting;
  if (!settings.twilio && !settings.sendgrid)
    throw new ConnectFault(
      'No carrier is set: put the TWILIO or SENDGRID settings into .env (see .env.example).',
    );
  for (const step of await stepsOf(connecting)) {
    say(`${step.isDone ? 'is so already' : isDryRun ? 'would be set' : 'set'}: ${step.what}`);
    if (!isDryRun && !step.isDone) await step.run();
  }
  if (!settings.twilio) say('Without Twilio, everybody is reached by e-mail only.');
  const missing = settings.sendgrid
    ? await missingRecords(settings.sendgrid, installation.inboundDomain, resolveMx)
    : [];
  if (missing.length > 0)
    say(`DNS records that are missing:\n${missing.map((line) => `  ${line}`).join('\n')}`);
}
