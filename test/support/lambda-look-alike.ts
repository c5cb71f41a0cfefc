import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listening } from './listening.ts';

/** What answers for a function: undefined when there is none of that name. */
export type CallFunction = (name: string, event: unknown) => Promise<unknown> | undefined;

/** Lambda's Invoke, played on loopback. */
export interface LambdaLookAlike {
  endpoint: string;
  /** The next `times` calls are answered with this status before any function is called. */
  refuseNext(status: number, times?: number): void;
  stop(): Promise<void>;
}

export async function startLambdaLookAlike(call: CallFunction): Promise<LambdaLookAlike> {
  let refusing = { status: 429, times: 0 };
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body ?? null));
    };
    const serve = async () => {
      const body = await text(request);
      const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '')?.[1];
      if (!/\/lambda\/aws4_request/.test(request.headers.authorization ?? ''))
        return answer(403, { Message: 'Missing Authentication Token' });
      if (refusing.times > 0) {
        refusing.times -= 1;
        return answer(refusing.status, { Type: 'User', Message: 'It was told to refuse.' });
      }
      const called = name && call(decodeURIComponent(name), JSON.parse(body));
      if (!called) return answer(404, { Type: 'User', Message: 'Function not found' });
      try {
        return answer(200, await called);
      } catch (fault) {
        return answer(200, { errorMessage: String(fault) }, { 'x-amz-function-error': 'Unhandled' });
      }
    };
    serve().catch(() => response.destroy());
  });
  const place = await listening(server);
  return {
    endpoint: place.url,
    refuseNext: (status, times = 1) => {
      refusing = { status, times };
    },
    stop: () => place.close(),
  };
}
