import * as fc from 'fast-check';
import { expect } from 'vitest';
import { takeMailApp, type ReceivingMails } from '../../functions/take-mail/handler.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { sendgridSignatureCheck, sendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import { inboundHookUrl } from '../../shared/app/mail/inbound-path.ts';
import { sampleAccount } from '../contracts/samples.ts';
import { anyPost, type AnyPost } from './any-post.ts';
import { fixedClock } from './fixed-clock.ts';
import { envelopeTo } from './inbound-post.ts';
import { memoryWorld } from './memory-world.ts';
import { silentLog } from './silent-log.ts';
import { mailOf } from './written-mail.ts';

const SECRET = 'samssecretsamssecret';
/** Nobody waits for a carrier's post longer; what takes so long for a few kilobytes never ends. */
const MOST_MS = 5000;

const clock = fixedClock('2026-12-01T14:00:00Z');
const signer = sendgridSigner();

/** Posts whatever `runs` posts are made of; each must be answered in bounded time by 2xx or 5xx. What became of them. */
export async function takeAnyMail(runs: number): Promise<{ kept: number; queued: number }> {
  const site = { publicUrl: 'https://ringback.example', inboundDomain: 'in.ringback.example' };
  const { accounts } = memoryWorld();
  await accounts.create(sampleAccount({ inboundSecret: SECRET }));
  const counts = { kept: 0, queued: 0 };
  const world: ReceivingMails & { site: typeof site } = {
    accounts,
    clock,
    site,
    seal: nodeSeal(Buffer.alloc(32, 7)),
    log: silentLog(),
    rawMails: {
      keep: async () => void (counts.kept += 1),
      get: async () => undefined,
      remove: async () => undefined,
      removeOf: async () => undefined,
    },
    mailQueue: { put: async () => void (counts.queued += 1) },
    isSignedBySendgrid: sendgridSignatureCheck({ publicKey: signer.publicKey, clock }),
  };
  const app = takeMailApp(world);

  async function statusOf({ body, contentType }: AnyPost): Promise<number | 'never'> {
    const headers = { 'content-type': contentType, ...signer.sign(body, clock.now()) };
    const request = new Request(inboundHookUrl(world), {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
    let timer: NodeJS.Timeout | undefined;
    const never = new Promise<'never'>((resolve) => {
      timer = setTimeout(() => resolve('never'), MOST_MS);
    });
    const answer = Promise.resolve(app.fetch(request)).then(({ status }) => status);
    return Promise.race([answer, never]).finally(() => clearTimeout(timer));
  }

  const certain = [
    envelopeTo(`${SECRET}@in.ringback.example`),
    { name: 'email', value: mailOf({ text: 'hello' }) },
  ];
  await fc.assert(
    fc.asyncProperty(anyPost(certain), async (post) => {
      expect([200, 204, 503]).toContain(await statusOf(post));
    }),
    { numRuns: runs },
  );
  return counts;
}
