import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { capturedMessage, type CapturedMessage } from '../../../shared/adapters/captured-message.ts';
import { startHome, type RunningHome } from '../../local/start-home.ts';

/** A home for one story: real code, its own data folder, a clock that moves. */
export interface StoryHome {
  url: string;
  post(path: string, body: unknown): Promise<unknown>;
  /** Moves the clock; answers the messages that came on the way. */
  moveTo(at: string): Promise<CapturedMessage[]>;
  /** Types a text on the phone; answers what came back. */
  text(from: string, text: string): Promise<CapturedMessage[]>;
  /** Messages that came since they were last asked for. */
  fresh(): Promise<CapturedMessage[]>;
  close(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const messages = z.array(capturedMessage);

/** Starts a home on a free port, with a clock that begins at `startAt`. */
export async function openStoryHome(startAt: string): Promise<StoryHome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ringback-demo-'));
  const running: RunningHome = await startHome({
    port: 0,
    host: '127.0.0.1',
    dataFolder: folder,
    now: startAt,
    settings: {},
    log: silent,
  });
  let cookie = '';
  let seen = 0;

  async function send(where: string, init: RequestInit): Promise<unknown> {
    const response = await fetch(`${running.url}${where}`, init);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`${where} answered ${response.status}: ${JSON.stringify(body)}`);
    return body;
  }

  async function fresh(): Promise<CapturedMessage[]> {
    const all = z.parse(messages, await send('/local/messages', {}));
    const found = all.slice(seen);
    seen = all.length;
    return found;
  }

  const post = (where: string, body: unknown) =>
    send(where, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', cookie },
    });

  return {
    url: running.url,
    post,
    fresh,
    async moveTo(at) {
      await post('/local/clock', { to: at });
      return fresh();
    },
    async text(from, text) {
      await post('/local/sms', { from, text });
      return fresh();
    },
    async close() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
