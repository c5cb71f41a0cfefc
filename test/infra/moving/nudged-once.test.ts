import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDwelling } from '../../../infra/commands/moving/local-dwelling.ts';
import { moveIn } from '../../../infra/commands/moving/move-in.ts';
import { moveOut } from '../../../infra/commands/moving/move-out.ts';
import { startHome } from '../../../infra/local/start-home.ts';
import { dynamoStores } from '../../../shared/adapters/dynamo-stores.ts';
import { eventbridgeClient } from '../../../shared/adapters/eventbridge-client.ts';
import { eventbridgeWakeUps } from '../../../shared/adapters/eventbridge-wake-ups.ts';
import { contactHash } from '../../../shared/adapters/installation-keys.ts';
import { nodeChance } from '../../../shared/adapters/node-chance.ts';
import { nodeSeal } from '../../../shared/adapters/node-seal.ts';
import { lookAt } from '../../../shared/app/look-at.ts';
import { epochMs, type Instant } from '../../../shared/domain/time/zoned.ts';
import { acme, sam, TUESDAY } from '../../e2e/scenarios/people.ts';
import { signedUp, type Someone } from '../../e2e/someone.ts';
import { playedThrough } from '../../e2e/played.ts';
import type { HomeHandle } from '../../e2e/home-handle.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { startMovingAws } from '../../support/moving-aws.ts';
import { onceAtMs } from '../../support/scheduler-model.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** After the debrief was answered, before the call that it led to. */
const MOVING_DAY = '2026-12-05T17:00:00Z';
const LAST_DAY = '2026-12-22T23:00:00Z';

const clock = fixedClock(MOVING_DAY);
const file = temporaryFolder();
let aws: Awaited<ReturnType<typeof startMovingAws>>;
beforeAll(async () => {
  aws = await startMovingAws(clock);
});
afterAll(async () => {
  await aws.stop();
  file.remove();
});

/** What a message says, without its links: their tokens and hosts are another matter. */
const words = (text: string) => text.replaceAll(/https?:\S+/g, 'LINK');

async function atHome(folder: string) {
  const running = await startHome({
    port: 0,
    host: '127.0.0.1',
    dataFolder: folder,
    now: TUESDAY,
    settings: {},
    log: silentLog(),
  });
  const handle: HomeHandle = {
    url: running.url,
    ...playedThrough(() => running.url),
    hook: () => Promise.reject(new Error('no carrier calls here')),
    postMail: () => Promise.reject(new Error('no carrier calls here')),
    failNext: () => undefined,
    restart: async () => undefined,
    close: () => running.stop(),
  };
  return handle;
}

async function livesUntil(home: HomeHandle, to: Instant): Promise<Someone> {
  const { who } = await signedUp(home, sam, acme);
  await home.moveClock('2026-12-02T18:30:00Z');
  await who.says('they decide by Friday');
  await home.moveClock(to);
  return who;
}

/** The functions of the new home, in this process: wakes them until `to`, and answers what they sent. */
async function livesOn(stack: Awaited<ReturnType<typeof aws.freshStack>>, to: Instant) {
  const { outputs, table } = stack;
  const sent: string[] = [];
  const dwelling = stack.dwelling();
  const keys = await dwelling.keys();
  await dwelling.release();
  const log = silentLog();
  const world = {
    ...dynamoStores(table, { hash: contactHash(keys.contacts), log }),
    wakeUps: eventbridgeWakeUps(
      eventbridgeClient(),
      {
        group: outputs['ScheduleGroup'] ?? '',
        targetArn: outputs['NudgeArn'] ?? '',
        roleArn: outputs['WakeUpRoleArn'] ?? '',
        deadLetterArn: outputs['MissedQueueArn'] ?? '',
      },
      clock,
    ),
    carriers: {
      sms: {
        send: async ({ body }: { body: string }) => {
          sent.push(words(body));
          return { kind: 'sent', providerId: `SM${sent.length}` } as const;
        },
        find: async () => 'unknown' as const,
      },
    },
    clock,
    chance: nodeChance,
    seal: nodeSeal(keys.seal),
    site: { publicUrl: 'https://ringback.example.com' },
    log,
  };
  const firstMs = () =>
    Math.min(
      ...aws.scheduler
        .schedules()
        .map(({ ScheduleExpression, ScheduleExpressionTimezone }) =>
          Number(onceAtMs(ScheduleExpression, ScheduleExpressionTimezone)),
        ),
    );
  const runUntil = async (until: Instant) => {
    for (let atMs = firstMs(); atMs <= epochMs(until); atMs = firstMs()) {
      clock.set(new Date(atMs).toISOString());
      // Every wake-up comes twice: delivery is at least once.
      await aws.scheduler.fireDue(atMs, (input) => lookAt(world, JSON.parse(input)), 2);
    }
    clock.set(until);
  };
  await runUntil(to);
  return { sent, world, runUntil };
}

test('who moved in the middle of a story is told each thing once, as if nobody had moved', async () => {
  const [moving, staying] = [temporaryFolder(), temporaryFolder()];
  const unmoved = await atHome(staying.folder);
  const neighbour = await livesUntil(unmoved, LAST_DAY);
  const wanted = (await neighbour.nudges()).map(({ text }) => words(text));
  await unmoved.close();

  const old = await atHome(moving.folder);
  const who = await livesUntil(old, MOVING_DAY);
  const before = (await who.nudges()).map(({ text }) => words(text));
  await old.close();

  const name = `${file.folder}/story.jsonl`;
  const home = localDwelling({
    dataFolder: moving.folder,
    mustExist: true,
    isPlayed: true,
    log: silentLog(),
  });
  const say = () => undefined;
  await moveOut({ home, file: name, isCopy: false, say });
  await home.release();
  const stack = await aws.freshStack();
  const dwelling = stack.dwelling();
  const moved = { file: name, mayRestore: false, mayLeaveUnreadable: false, isDryRun: false, say };
  await moveIn({ home: dwelling, ...moved });
  await moveIn({ home: dwelling, ...moved });
  await dwelling.release();

  const { sent, world } = await livesOn(stack, LAST_DAY);
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(sent.length).toBeGreaterThanOrEqual(2);
  expect([...before, ...sent]).toEqual(wanted);
  // The phone is known there by its number, as its contact’s hash moved with its key.
  expect(await world.contacts.get('phone:+12125550142')).toMatchObject({ ownerId: expect.any(String) });
  await expect(atHome(moving.folder)).rejects.toThrow('was moved out');
  for (const place of [moving, staying]) place.remove();
});
