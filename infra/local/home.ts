import path from 'node:path';
import { folderRawMails, type FolderRawMails } from '../../shared/adapters/folder-raw-mails.ts';
import { parseMime } from '../../shared/adapters/mime-parse.ts';
import { nodeChance } from '../../shared/adapters/node-chance.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { sendgridMails } from '../../shared/adapters/sendgrid-mails.ts';
import { signedBySendgrid } from '../../shared/adapters/sendgrid-signature.ts';
import { sqliteKeys } from '../../shared/adapters/sqlite-keys.ts';
import { openSqliteStores, type SqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { timerWakeUps, type TimerWakeUps } from '../../shared/adapters/timer-wake-ups.ts';
import { twilioSignatureCheck } from '../../shared/adapters/twilio-signature.ts';
import { twilioTexts } from '../../shared/adapters/twilio-texts.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import type { MailErasure } from '../../shared/app/ports/raw-mail.ts';
import type { MailQueue } from '../../shared/app/ports/mail-queue.ts';
import type { ParseMail } from '../../shared/app/ports/parse-mail.ts';
import type { Carriers } from '../../shared/app/ports/senders.ts';
import type { BodySignatureCheck, FormSignatureCheck } from '../../shared/app/ports/signatures.ts';
import type { World } from '../../shared/app/world.ts';
import type { Instant } from '../../shared/domain/time/zoned.ts';
import type { CarrierSettings, SendgridSettings, TwilioSettings } from '../../shared/env.ts';
import type { Log } from '../../shared/log.ts';
import { startCaptureServer, type CaptureServer } from './capture-server.ts';
import { needAtHome } from './need-at-home.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { mailReader, type MailReader } from './mail-reader.ts';
import { polledTexts } from './polled-texts.ts';
import type { TwilioPoll } from './poll-twilio.ts';
import { realClock, simulatedClock, type SimulatedClock } from './simulated-clock.ts';

/** Everything of one machine, wired: the second home of the product. */
export interface Home {
  world: World & {
    isSignedByTwilio: FormSignatureCheck;
    isSignedBySendgrid: BodySignatureCheck | undefined;
    rawMails: FolderRawMails;
    parseMail: ParseMail;
    mailQueue: MailQueue;
    mailErasure: MailErasure;
  };
  /** Reads the mails that were taken in. */
  mailReader: MailReader;
  stores: SqliteStores;
  wakeUps: TimerWakeUps;
  /** What stands in for carriers while none is configured; undefined when one is. */
  played?: { capture: CaptureServer; clock: SimulatedClock } | undefined;
  /** Asks Twilio for replies, where it cannot reach us. */
  poll?: TwilioPoll | undefined;
  twilio?: TwilioSettings | undefined;
  close(): Promise<void>;
}

export interface HomeOptions {
  dataFolder: string;
  startAt?: Instant | undefined;
  settings: CarrierSettings;
  /** Where people on this machine reach us, while no PUBLIC_URL is set. */
  ownUrl: string;
  log: Log;
}

/** Mail that is forwarded needs a domain; at home without one, a name that only this machine knows. */
const OWN_INBOUND_DOMAIN = 'inbound.localhost';

const never = () => false;

function carriersOf(
  twilio: TwilioSettings | undefined,
  sendgrid: SendgridSettings | undefined,
  clock: Clock,
  reachableAt: string | undefined,
): Carriers {
  return {
    sms:
      twilio &&
      twilioTexts({ ...twilio, clock, statusCallback: reachableAt && `${reachableAt}/hooks/twilio/status` }),
    email: sendgrid && sendgridMails(sendgrid),
  };
}

/** Opens the data and wires the world over it. Throws DataFolderFault when the folder is in use or unusable. */
export async function openHome(options: HomeOptions): Promise<Home> {
  const folder = openDataFolder(options.dataFolder);
  const stores = openSqliteStores(folder.file('ringback.db'), { log: options.log });
  await needAtHome(stores.settings).catch(async (fault: unknown) => {
    await stores.close();
    folder.release();
    throw fault;
  });
  return wire(options, folder, stores);
}

/** A played carrier calls our own address, and signs that, even where a PUBLIC_URL is set. */
function signedAtEither(twilio: TwilioSettings, publicUrl: string, ownUrl: string): FormSignatureCheck {
  const isSigned = twilioSignatureCheck(twilio.authToken);
  return (call) => isSigned(call) || isSigned({ ...call, url: call.url.replace(publicUrl, ownUrl) });
}

/** What stands in for carriers while none is configured. */
async function playCarriers({ settings, startAt, log }: HomeOptions, stores: SqliteStores) {
  if (settings.twilio || settings.sendgrid) return undefined;
  const clock = simulatedClock({ settings: stores.settings, startAt });
  return { clock, capture: await startCaptureServer({ captured: stores.captured, clock, log }) };
}

async function wire(options: HomeOptions, folder: DataFolder, stores: SqliteStores): Promise<Home> {
  const { settings, ownUrl, log } = options;
  const played = await playCarriers(options, stores);
  const twilio = played?.capture.twilio ?? settings.twilio;
  const sendgrid = played?.capture.sendgrid ?? settings.sendgrid;
  const clock = played?.clock ?? realClock;
  const wakeUps = timerWakeUps(stores.interviews, clock, log);
  // A real carrier reaches us only at a public address; a played one at our own.
  const carriers = carriersOf(twilio, sendgrid, clock, played ? ownUrl : settings.publicUrl);
  played?.capture.reportMailTo(`${ownUrl}/hooks/sendgrid/events`);
  const polled = played || settings.publicUrl ? undefined : settings.twilio;
  const poll = polled ? polledTexts(() => world, polled, stores.settings, { clock, log }) : undefined;
  const reader = mailReader(stores.mailQueue, log);
  const rawMails = folderRawMails(folder.file('mail'));
  const world: Home['world'] = {
    ...stores,
    rawMails,
    mailErasure: { erase: (owner) => rawMails.removeOf(owner) },
    parseMail: parseMime,
    mailQueue: reader.queue,
    wakeUps,
    carriers: { ...carriers, sms: carriers.sms && poll ? poll.watching(carriers.sms) : carriers.sms },
    clock,
    chance: nodeChance,
    seal: nodeSeal(sqliteKeys(stores.settings).seal),
    site: {
      publicUrl: settings.publicUrl ?? ownUrl,
      inboundDomain: settings.inboundDomain ?? OWN_INBOUND_DOMAIN,
    },
    log,
    isSignedByTwilio: twilio ? signedAtEither(twilio, settings.publicUrl ?? ownUrl, ownUrl) : never,
    isSignedBySendgrid: signedBySendgrid(sendgrid, clock),
  };
  return {
    world,
    stores,
    wakeUps,
    mailReader: reader,
    played,
    poll,
    twilio,
    async close() {
      await poll?.stop();
      await reader.stop();
      await wakeUps.stop();
      await played?.capture.settled();
      await played?.capture.close();
      await stores.close();
      folder.release();
    },
  };
}

/** Where `.env` is looked for. */
export const dotEnvFile = (): string => path.resolve('.env');
