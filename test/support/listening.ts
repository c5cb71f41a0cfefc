import type { IncomingMessage, Server } from 'node:http';

/** A server on loopback. */
export interface Listening {
  url: string;
  /** Hears of every request from now on; its body is not for the listener. */
  hear: (listener: (request: IncomingMessage) => void) => void;
  /** Also ends the connections that hang. */
  close: () => Promise<void>;
}

/** Starts a server on a free port of loopback. */
export async function listening(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const hear: Listening['hear'] = (listener) => void server.on('request', listener);
  return { url: `http://127.0.0.1:${address.port}`, hear, close };
}
