import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startHome, type RunningHome } from '../../infra/local/start-home.ts';
import { inboundHookUrl } from '../../shared/app/mail/inbound-path.ts';
import type { Log } from '../../shared/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { HomeHandle } from './home-handle.ts';
import { playedThrough, sendgridHook, twilioHook } from './played.ts';

/** What was logged, one `{"level", "code", …}` a line: no scenario may leave a person's words in it. */
export interface WithLog {
  readonly logged: readonly string[];
}

/** A home in this process can be reached into. */
export interface OneMachine extends HomeHandle, WithLog {
  readonly inside: RunningHome['home'];
}

/** The one-machine home, in this process. */
export async function startOneMachine(now: string): Promise<OneMachine> {
  const data = temporaryFolder();
  const logged: string[] = [];
  const at = (level: string) => (code: string, fields?: object) => {
    logged.push(JSON.stringify({ level, code, ...fields }));
  };
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  const open = (): Promise<RunningHome> =>
    startHome({ port: 0, host: '127.0.0.1', dataFolder: data.folder, now, settings: {}, log });
  let running = await open();
  const url = () => running.url;
  return {
    get url() {
      return url();
    },
    get inside() {
      return running.home;
    },
    logged,
    ...playedThrough(url),
    hook: (path, fields, signing) =>
      twilioHook(url(), running.home.twilio?.authToken ?? '')(path, fields, signing),
    postMail: async (body, contentType, signing) => {
      const { world, played, mailReader } = running.home;
      if (!played) throw new Error('This home has carriers of its own.');
      const post = sendgridHook(inboundHookUrl(world), played.capture.signer, world.clock);
      const answer = await post(body, contentType, signing);
      await mailReader.idle();
      await played.capture.settled();
      return answer;
    },
    failNext: (...faults) => running.home.played?.capture.failNext(...faults),
    restart: async () => {
      await running.stop();
      running = await open();
    },
    close: async () => {
      const told = new Set((await playedThrough(url).messages()).map(({ to }) => to));
      await running.stop();
      data.remove();
      const named = logged.filter((line) => [...told].some((to) => line.includes(to)));
      if (named.length > 0) throw new Error(`The log names somebody: ${named[0]}`);
    },
  };
}

function spawned(folder: string, now: string): ChildProcess {
  const main = new URL('../../infra/local/main.ts', import.meta.url).pathname;
  const words = ['--import', 'tsx', main, '--port', '0', '--data', folder, '--now', now];
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function readyAt(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const found = /ready (http:\S+)\n/.exec(said)?.[1];
    if (found) return found;
  }
  throw new Error(`It never got ready: ${said}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

const unknowable = (): never => {
  throw new Error('Only a home in this process lets its carriers be reached.');
};

/** The one-machine home as a process of its own, that can be killed. */
export async function startOneProcess(now: string): Promise<HomeHandle & { kill9(): Promise<void> }> {
  const data = temporaryFolder();
  let child = spawned(data.folder, now);
  let address = await readyAt(child);
  const again = async (signal: NodeJS.Signals) => {
    await ended(child, signal);
    child = spawned(data.folder, now);
    address = await readyAt(child);
  };
  return {
    get url() {
      return address;
    },
    ...playedThrough(() => address),
    hook: unknowable,
    postMail: unknowable,
    failNext: unknowable,
    restart: () => again('SIGTERM'),
    kill9: () => again('SIGKILL'),
    close: async () => {
      await ended(child, 'SIGKILL');
      data.remove();
    },
  };
}
