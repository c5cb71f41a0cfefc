import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { listening } from './listening.ts';

const asked = z.object({ SecretId: z.string(), SecretString: z.optional(z.string()) });

/** Secrets Manager, played on loopback: it hands out secrets by name, and can be told to fail. */
export interface SecretsLookAlike {
  endpoint: string;
  put(name: string, fields: Readonly<Record<string, string | undefined>>): void;
  /** The next `times` requests are answered with a fault of the service. */
  failNext(times: number): void;
  stop(): Promise<void>;
}

export async function startSecretsLookAlike(): Promise<SecretsLookAlike> {
  const kept = new Map<string, string>();
  let failing = 0;
  const server = createServer((request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    };
    text(request).then(
      (body) => {
        if (failing > 0) {
          failing -= 1;
          return answer(500, { __type: 'InternalServiceError', message: 'It was told to fail.' });
        }
        const { SecretId, SecretString: given } = z.parse(asked, JSON.parse(body));
        if (given !== undefined && kept.has(SecretId)) kept.set(SecretId, given);
        const SecretString = kept.get(SecretId);
        return SecretString === undefined
          ? answer(400, { __type: 'ResourceNotFoundException', message: `There is no ${SecretId}.` })
          : answer(200, { Name: SecretId, SecretString });
      },
      () => response.destroy(),
    );
  });
  const place = await listening(server);
  return {
    endpoint: place.url,
    put: (name, fields) => {
      kept.set(name, JSON.stringify(fields));
    },
    failNext: (times) => {
      failing = times;
    },
    stop: () => place.close(),
  };
}
