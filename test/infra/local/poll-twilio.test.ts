import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startCaptureServer, type CaptureServer } from '../../../infra/local/capture-server.ts';
import { pollTwilio, type PollOptions } from '../../../infra/local/poll-twilio.ts';
import { openSqliteStores, type SqliteStores } from '../../../shared/adapters/sqlite-stores.ts';
import { twilioInbox } from '../../../shared/adapters/twilio-inbox.ts';
import { twilioTexts } from '../../../shared/adapters/twilio-texts.ts';
import type { CarrierText } from '../../../shared/app/ports/text-inbox.ts';
import { capturedInMemory } from '../../support/captured-in-memory.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { answerJson, recordHttp } from '../../support/http-recorder.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ours = '+15555550100';
const phone = '+15550100002';
const clock = fixedClock('2026-12-01T14:00:00Z');
let temporary: ReturnType<typeof temporaryFolder>;
let stores: SqliteStores;
let capture: CaptureServer;
let texts: CarrierText[];
let states: Parameters<PollOptions['onState']>[0][];
let log: ReturnType<typeof silentLog>;

beforeEach(async () => {
  clock.set('2026-12-01T14:00:00Z');
  temporary = temporaryFolder();
  stores = openSqliteStores(`${temporary.folder}/ringback.db`);
  log = silentLog();
  capture = await startCaptureServer({ captured: capturedInMemory(), clock, log });
  texts = [];
  states = [];
});
afterEach(async () => {
  await capture.close();
  await stores.close();
  temporary.remove();
});

const poll = (more: Partial<PollOptions> = {}) =>
  pollTwilio({
    inbox: twilioInbox(capture.twilio),
    settings: stores.settings,
    clock,
    log,
    onText: async (text) => {
      texts.push(text);
    },
    onState: async (state) => {
      states.push(state);
    },
    ...more,
  });

const bodies = () => texts.map(({ body }) => body);
const receive = (body: string) => capture.receive({ from: phone, to: ours, body });

describe('replies', () => {
  test('are handed once, oldest first, with all that a webhook would say', async () => {
    const one = poll();
    const first = receive('done');
    clock.pass(1);
    receive('skip');
    await one.turn();
    await one.turn();
    expect(texts[0]).toEqual({
      id: first.sid,
      direction: 'in',
      from: phone,
      to: ours,
      body: 'done',
      pictures: 0,
      status: 'received',
      at: '2026-12-01T14:00:00Z',
    });
    expect(bodies()).toEqual(['done', 'skip']);
  });

  test('from before the first start are not ours to answer', async () => {
    receive('old');
    clock.pass(2);
    const one = poll();
    receive('new');
    await one.turn();
    expect(bodies()).toEqual(['new']);
  });

  test('to another number of the account are not ours', async () => {
    const one = poll();
    capture.receive({ from: phone, to: '+15555550199', body: 'other' });
    await one.turn();
    expect(bodies()).toEqual([]);
  });

  test('that came while the process was away are handed after the start, the others not again', async () => {
    const before = poll();
    receive('first');
    await before.turn();
    await before.stop();
    clock.pass(60);
    receive('meanwhile');
    clock.pass(5 * 24 * 60);
    const after = poll();
    await after.turn();
    await after.turn();
    expect(bodies()).toEqual(['first', 'meanwhile']);
  });

  test('that could not be handled come again; the others do not wait for them', async () => {
    let broken = true;
    const one = poll({
      onText: async (text) => {
        if (broken && text.body === 'hard') throw new Error('no');
        texts.push(text);
      },
    });
    receive('hard');
    clock.pass(1);
    receive('easy');
    await one.turn();
    expect(bodies()).toEqual(['easy']);
    expect(log.codes).toEqual(['error poll.not-handled']);
    broken = false;
    await one.turn();
    expect(bodies()).toEqual(['easy', 'hard']);
  });

  test('are handed once over many days', async () => {
    const one = poll();
    for (let day = 0; day < 6; day += 1) {
      receive(String(day));
      await one.turn();
      clock.pass(13 * 60);
      await one.turn();
    }
    expect(bodies()).toEqual(['0', '1', '2', '3', '4', '5']);
    expect((await stores.settings.get('twilio-poll'))?.match(/SM/g)?.length).toBeLessThan(6);
  });
});

describe('states of our texts', () => {
  const send = (one: ReturnType<typeof poll>) =>
    one
      .watching(twilioTexts({ ...capture.twilio, clock }))
      .send({ attemptId: 'a1', to: phone, body: 'Call.' });

  test('come once, with the attempt they belong to', async () => {
    const one = poll();
    const outcome = await send(one);
    await one.turn();
    await one.turn();
    const providerId = outcome.kind === 'sent' ? outcome.providerId : '';
    expect(states).toEqual([{ attemptId: 'a1', providerId, status: 'delivered', errorCode: undefined }]);
    expect(texts).toEqual([]);
  });

  test('are known after a restart too', async () => {
    await send(poll());
    await poll().turn();
    expect(states.map(({ attemptId }) => attemptId)).toEqual(['a1']);
  });

  test('that Twilio knows before its answer reached the sender are not lost', async () => {
    const one = poll();
    const inner = twilioTexts({ ...capture.twilio, clock });
    const slow = one.watching({
      find: (text) => inner.find(text),
      async send(text) {
        const outcome = await inner.send(text);
        await one.turn();
        return outcome;
      },
    });
    await slow.send({ attemptId: 'a1', to: phone, body: 'Call.' });
    expect(states).toEqual([]);
    await one.turn();
    expect(states.map(({ attemptId }) => attemptId)).toEqual(['a1']);
  });

  test('of texts that are not ours are passed over', async () => {
    const one = poll();
    await twilioTexts({ ...capture.twilio, clock }).send({ attemptId: 'x', to: phone, body: 'Hi' });
    await one.turn();
    expect(states).toEqual([]);
  });
});

describe('turns', () => {
  test('come by themselves, until they are stopped', async () => {
    const one = poll({ everySeconds: 0.02 });
    receive('hello');
    one.start();
    await expect.poll(bodies).toEqual(['hello']);
    receive('again');
    await expect.poll(bodies).toEqual(['hello', 'again']);
    await one.stop();
    receive('late');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(bodies()).toEqual(['hello', 'again']);
  });

  test('go on after Twilio was away', async () => {
    let away = true;
    const inbox = twilioInbox(capture.twilio);
    const one = poll({
      everySeconds: 0.01,
      inbox: { since: (at) => (away ? Promise.reject(new Error('away')) : inbox.since(at)) },
    });
    await expect(one.turn()).rejects.toThrow('away');
    receive('hello');
    one.start();
    await expect.poll(() => log.codes).toContain('warn poll.failed');
    away = false;
    await expect.poll(bodies).toEqual(['hello']);
    await one.stop();
  });
});

test('a messaging service: only its own texts count', async () => {
  const message = (sid: string, service: string | null) => ({
    sid,
    from: phone,
    to: ours,
    body: sid,
    direction: 'inbound',
    status: 'received',
    num_media: '1',
    messaging_service_sid: service,
    date_created: 'Tue, 01 Dec 2026 14:00:00 +0000',
  });
  const server = await recordHttp((response) =>
    answerJson(response, 200, {
      messages: [message('SM1', 'MG1'), message('SM2', null), message('SM3', 'MG2')],
    }),
  );
  const inbox = twilioInbox({
    accountSid: 'AC1',
    authToken: 'x',
    sender: { messagingServiceSid: 'MG1' },
    baseUrl: server.url,
  });
  const found = await inbox.since('2026-12-01T13:00:00Z');
  expect(found.map(({ id, pictures, at }) => [id, pictures, at])).toEqual([
    ['SM1', 1, '2026-12-01T14:00:00Z'],
  ]);
  await server.close();
});

test('a list that tells no dates is taken to be new', async () => {
  const server = await recordHttp((response) =>
    answerJson(response, 200, {
      messages: [
        {
          sid: 'SM1',
          from: phone,
          to: ours,
          body: 'x',
          direction: 'inbound',
          status: 'received',
          date_created: null,
          date_sent: 'soon',
        },
      ],
    }),
  );
  const inbox = twilioInbox({
    accountSid: 'AC1',
    authToken: 'x',
    sender: { from: ours },
    baseUrl: server.url,
  });
  expect((await inbox.since('2026-12-01T13:00:00Z')).map(({ id, at }) => [id, at])).toEqual([
    ['SM1', '2026-12-01T13:00:00Z'],
  ]);
  await server.close();
});
