import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listening, type Listening } from './listening.ts';

/** As much of S3 as keeping raw mails needs, on loopback: buckets and objects, addressed by path. */
export interface S3LookAlike {
  endpoint: string;
  /** The next `times` requests (of `method`, if named) are answered with 500. */
  failNext(times: number, method?: string): void;
  /** All buckets as they were made. */
  empty(): void;
  hear: Listening['hear'];
  stop(): Promise<void>;
}

interface Kept {
  body: Buffer;
  /** The headers that S3 gives back. */
  headers: Record<string, string>;
  at: Date;
}

/** Fewer than S3's thousand, so that there is a second page in a test. */
const PAGE = 3;

/** `GET /bucket?list-type=2&prefix=…`, a page of it. */
function listed(objects: ReadonlyMap<string, Kept>, query: URLSearchParams): string {
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
    .toSorted();
  const contents = keys.slice(0, PAGE).map((key) => {
    const at = objects.get(key)?.at.toISOString() ?? '';
    return `<Contents><Key>${key}</Key><LastModified>${at}</LastModified></Contents>`;
  });
  const more = keys.length > PAGE;
  const token = more ? `<NextContinuationToken>${keys[PAGE - 1]}</NextContinuationToken>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}

export async function startS3LookAlike(): Promise<S3LookAlike> {
  const buckets = new Map<string, Map<string, Kept>>();
  let failing: { times: number; method?: string | undefined } = { times: 0 };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (failing.times > 0 && (failing.method ?? request.method) === request.method) {
      failing.times -= 1;
      return refuse(response, 500, 'InternalError');
    }
    if (!/\/s3\/aws4_request/.test(request.headers.authorization ?? ''))
      return refuse(response, 403, 'AccessDenied');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
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
      const meta = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'));
      const headers = Object.fromEntries(meta.map(([name, value]) => [name, String(value)]));
      objects.set(key, { body, headers, at: new Date() });
      return void response
        .writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` })
        .end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    if (request.method === 'GET' && searchParams.get('list-type') === '2')
      return void response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(listed(objects, searchParams));
    if (request.method === 'GET' && key === '') {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const named = [...objects.keys()].filter((name) => name.startsWith(searchParams.get('prefix') ?? ''));
      // A page of a few, so that whoever lists has to come again.
      const contents = named.slice(0, 20).map((name) => `<Contents><Key>${name}</Key></Contents>`);
      response.writeHead(200, { 'content-type': 'application/xml' });
      return void response.end(
        `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${contents.join('')}</ListBucketResult>`,
      );
    }
    const found = objects.get(key);
    if (request.method === 'HEAD')
      return void response.writeHead(found ? 200 : 404, found?.headers ?? {}).end();
    if (request.method !== 'GET') return refuse(response, 405, 'MethodNotAllowed');
    if (!found) return refuse(response, 404, 'NoSuchKey');
    return void response
      .writeHead(200, { 'content-length': found.body.length, ...found.headers })
      .end(found.body);
  }

  const place = await listening(
    createServer((request, response) => {
      handle(request, response).catch(() => refuse(response, 500, 'InternalError'));
    }),
  );
  return {
    endpoint: place.url,
    failNext: (times, method) => {
      failing = { times, method };
    },
    empty: () => {
      for (const objects of buckets.values()) objects.clear();
      failing = { times: 0 };
    },
    hear: place.hear,
    stop: () => place.close(),
  };
}
