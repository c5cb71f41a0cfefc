import { setTimeout as pause } from 'node:timers/promises';
import { dynamoBelongings } from '../../../shared/adapters/dynamo-belongings.ts';
import { dynamoMovingMarks } from '../../../shared/adapters/dynamo-moving-mark.ts';
import { dynamoStores } from '../../../shared/adapters/dynamo-stores.ts';
import { patientTableNamed } from '../../../shared/adapters/dynamo-table-named.ts';
import { eventbridgeClient } from '../../../shared/adapters/eventbridge-client.ts';
import { eventbridgeWakeUps } from '../../../shared/adapters/eventbridge-wake-ups.ts';
import { contactHash, fieldsOf, keysIn } from '../../../shared/adapters/installation-keys.ts';
import { keepSecret } from '../../../shared/adapters/keep-secret.ts';
import { lambdaSwitch } from '../../../shared/adapters/lambda-switch.ts';
import { nodeClock } from '../../../shared/adapters/node-clock.ts';
import { s3Client } from '../../../shared/adapters/s3-client.ts';
import { s3MovableMails } from '../../../shared/adapters/s3-movable-mails.ts';
import { secretsManagerClient } from '../../../shared/adapters/secrets-manager-client.ts';
import { secretsManagerSecrets } from '../../../shared/adapters/secrets-manager-secrets.ts';
import { sendgridMails } from '../../../shared/adapters/sendgrid-mails.ts';
import { sqsClient } from '../../../shared/adapters/sqs-client.ts';
import { sqsMovableQueue } from '../../../shared/adapters/sqs-movable-queue.ts';
import { twilioTexts } from '../../../shared/adapters/twilio-texts.ts';
import type { Clock } from '../../../shared/app/ports/chance.ts';
import type { Carriers } from '../../../shared/app/ports/senders.ts';
import { readCarrierSettings } from '../../../shared/env.ts';
import type { Log } from '../../../shared/log.ts';
import { functions } from '../../functions.ts';
import type { AwsOutputs } from './aws-outputs.ts';
import type { Dwelling } from './dwelling.ts';
import { wakeAll } from './wake-all.ts';

export interface AwsDwellingOptions {
  name: string;
  outputs: AwsOutputs;
  log: Log;
  say: (line: string) => void;
  clock?: Clock;
  /** @default the real one */
  wait?: (ms: number) => Promise<unknown>;
}

/** Whatever writes records has ended so long after its function was closed. The sweeper only sets alarms. */
const LONGEST_RUN_MS =
  1000 *
  Math.max(
    ...Object.entries(functions).flatMap(([name, { timeoutSeconds }]) =>
      name === 'sweep' || name === 'redrive' ? [] : [timeoutSeconds],
    ),
  );

/** A function remembers secrets for so long, and a little. */
const KEYS_REMEMBERED_MS = 5.5 * 60_000;

const next = [
  'Record an interview of your own at its public address, and see the code arrive. The old home stays closed: remove it when you are sure.',
];

/** The home that the stack made. */
export function awsDwelling(options: AwsDwellingOptions): Dwelling {
  const { name, outputs, log, say, clock = nodeClock, wait = pause } = options;
  const secretsClient = secretsManagerClient();
  const table = patientTableNamed(outputs.table);
  const switches = outputs.functions.map(lambdaSwitch);
  // Never remembered: the keys may have been changed a moment ago.
  const fields = (id: string) => secretsManagerSecrets(secretsClient).fields(id);
  const keys = async () => keysIn(await fields(outputs.sealSecret));

  async function carriers(): Promise<Carriers> {
    const { twilio, sendgrid } = readCarrierSettings(await fields(outputs.carriersSecret));
    return { sms: twilio && twilioTexts({ ...twilio, clock }), email: sendgrid && sendgridMails(sendgrid) };
  }

  async function open(): Promise<void> {
    for (const one of switches) await one.open();
  }

  return {
    kind: 'aws',
    name,
    belongings: dynamoBelongings(table),
    mails: s3MovableMails(s3Client(), outputs.bucket),
    queue: sqsMovableQueue(sqsClient(), outputs.queueUrl),
    hasOpenQueue: false,
    putsAtOnce: 40,
    marks: dynamoMovingMarks(table),
    keys,
    keepKeys: (changed) => keepSecret(secretsClient, outputs.sealSecret, fieldsOf(changed)),
    now: () => clock.now(),
    close: async () => {
      const closed = await Promise.all(switches.map((one) => one.isClosed()));
      if (closed.every(Boolean)) return false;
      for (const one of switches) await one.close();
      say(`${name} is closed; waiting ${LONGEST_RUN_MS / 1000} seconds for what is under way.`);
      await wait(LONGEST_RUN_MS);
      return true;
    },
    open,
    notReadyFor: async ({ keysChanged }) => {
      const { sms, email } = await carriers();
      if (!sms && !email)
        return 'Its functions know no carrier yet: npm run connect, then this import once more, which opens it.';
      if (keysChanged && outputs.inboundDomain)
        return 'Forwarded mail goes to another address now: npm run connect, then this import once more, which opens it.';
      return undefined;
    },
    begin: async ({ keysAt }) => {
      const leftMs =
        keysAt === undefined ? 0 : Date.parse(keysAt) + KEYS_REMEMBERED_MS - Date.parse(clock.now());
      if (leftMs > 0) {
        say(`Waiting ${Math.ceil(leftMs / 1000)} seconds, until no function remembers other keys.`);
        await wait(leftMs);
      }
      await open();
      const { group, targetArn, roleArn, deadLetterArn } = outputs;
      const hash = contactHash((await keys()).contacts);
      const woken = await wakeAll({
        ...dynamoStores(table, { hash, log }),
        belongings: dynamoBelongings(table),
        wakeUps: eventbridgeWakeUps(eventbridgeClient(), { group, targetArn, roleArn, deadLetterArn }, clock),
        carriers: await carriers(),
        clock,
        log,
      });
      say(`${name} is open; ${woken.set + woken.unreachable} alarms set.`);
      if (woken.left > 0) say(`${woken.left} could not be set: the sweeper finds them when they are due.`);
      if (woken.unreachable > 0)
        say(
          `${woken.unreachable} follow-ups are of people whom no connected carrier reaches: set it in .env and npm run connect before they are due, or nobody will be told.`,
        );
    },
    next,
    release: async () => table.client.destroy(),
  };
}
