import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listening } from './listening.ts';

/** As much of S3 as keeping raw mails needs, on loopback: buckets and objects, addressed by path. */
export interface S3LookAlike {
  endpoint: string;
  /** The next `times` requests are answered with 500. */
  failNext(times: number): void;
  stop(): Promise<void>;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}

export async function startS3LookAlike(): Promise<S3LookAlike> {
  const buckets = new Map<string, Map<string, Buffer>>();
  let failing = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (failing > 0) {
      failing -= 1;
      return refuse(response, 500, 'InternalError');
    }
    if (!/\/s3\/aws4_request/.test(request.headers.authorization ?? ''))
      return refuse(response, 403, 'AccessDenied');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, bucket = '', key = ''] = /^\/([^/]+)\/?(.*)$/.exec(pathname) ?? [];
    if (request.method === 'PUT' && key === '') {
      buckets.set(bucket, new Map());
      return void response.writeHead(200).end();
    }
    const objects = buckets.get(bucket);
    if (!objects) return refuse(response, 404, 'NoSuchBucket');
    if (request.method === 'PUT') {
      if (/aws-chunked/.test(String(request.headers['content-encoding'])))
        return refuse(response, 501, 'NotImplemented');
      objects.set(key, body);
      return void response
        .writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` })
        .end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    const found = objects.get(key);
    if (request.method !== 'GET') return refuse(response, 405, 'MethodNotAllowed');
    if (!found) return refuse(response, 404, 'NoSuchKey');
    return void response.writeHead(200, { 'content-length': found.length }).end(found);
  }

  const place = await listening(
    createServer((request, response) => {
      handle(request, response).catch(() => refuse(response, 500, 'InternalError'));
    }),
  );
  return {
    endpoint: place.url,
    failNext: (times) => {
      failing = times;
    },
    stop: () => place.close(),
  };
}
