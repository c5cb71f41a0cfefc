import dynalite from 'dynalite';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening, type Listening } from './listening.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;

/** DynamoDB as dynalite plays it, in memory and on loopback. */
export interface DynamoLookAlike {
  endpoint: string;
  /** From now on each request goes through `handle`, which may answer it itself or let it `pass`. */
  intercept(handle: Handle): void;
  /** The same data at an address of its own, where nothing is intercepted. */
  behind(): Promise<Listening>;
  /** Without a table, and with nothing in the way. */
  empty(): void;
  stop(): Promise<void>;
}

export async function startDynamoLookAlike(): Promise<DynamoLookAlike> {
  const inMemory = () => dynalite({ createTableMs: 0, deleteTableMs: 0 });
  let inner = inMemory();
  const passing: Handle = (_request, _response, pass) => pass();
  let handle = passing;
  const server = createServer((request, response) =>
    handle(request, response, () => inner.emit('request', request, response)),
  );
  const place = await listening(server);
  return {
    endpoint: place.url,
    intercept: (next) => {
      handle = next;
    },
    behind: () => listening(inner),
    empty: () => {
      inner = inMemory();
      handle = passing;
    },
    stop: () => place.close(),
  };
}
