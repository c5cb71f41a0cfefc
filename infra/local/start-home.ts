import { createServer, type RequestListener, type Server } from 'node:http';
import { readKeptMail } from '../../shared/app/mail/read-kept-mail.ts';
import { lookAt } from '../../shared/app/look-at.ts';
import type { Instant } from '../../shared/domain/time/zoned.ts';
import type { CarrierSettings } from '../../shared/env.ts';
import type { Log } from '../../shared/log.ts';
import { openHome, type Home } from './home.ts';
import { lambdaHttp } from './lambda-http.ts';
import { homeRoutes } from './routes.ts';

export interface StartOptions {
  /** 0: any free one. */
  port: number;
  host: string;
  dataFolder: string;
  now?: Instant | undefined;
  settings: CarrierSettings;
  log: Log;
}

export interface RunningHome {
  /** How people on this machine reach it. */
  url: string;
  home: Home;
  /** Answers what is under way, then closes the data. */
  stop(): Promise<void>;
}

/** How long requests under way may take to end, in ms. */
const CLOSING_MS = 3000;
/** Raw mails are other people's words: kept no longer than it takes to look into a fault, in days. */
const RAW_MAIL_DAYS = 30;
/** What has expired is cleared away so often, in ms. */
const CLEARING_MS = 3_600_000;

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** `localhost` where only this machine, or any address, is listened on. */
function nameOf(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSING_MS).unref();
  });
}

/**
 * Starts the whole product on one machine. Throws DataFolderFault when the data are in use, and Node's own errors
 * when the port cannot be had.
 */
export async function startHome(options: StartOptions): Promise<RunningHome> {
  let serve: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => serve(request, response));
  const port = await listen(server, options.port, options.host);
  const url = `http://${nameOf(options.host)}:${port}`;
  const { dataFolder, settings, log } = options;
  const home = await openHome({ dataFolder, startAt: options.now, settings, ownUrl: url, log }).catch(
    async (fault: unknown) => {
      await closeServer(server);
      throw fault;
    },
  );
  serve = lambdaHttp(homeRoutes(home), log);
  home.wakeUps.start((key) => lookAt(home.world, key));
  home.mailReader.start((mail) => readKeptMail(home.world, mail));
  home.poll?.start();
  void clear(home);
  const clearing = setInterval(() => void clear(home), CLEARING_MS);
  clearing.unref();
  return {
    url,
    home,
    async stop() {
      clearInterval(clearing);
      await closeServer(server);
      await home.close();
    },
  };
}

async function clear({ stores, world }: Home): Promise<void> {
  try {
    await stores.removeExpired(world.clock.now());
    await world.rawMails.removeOlderThan(RAW_MAIL_DAYS);
  } catch {
    world.log.error('expired-not-removed');
  }
}
