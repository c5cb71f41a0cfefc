import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { lambdaHandler, type LambdaHandler } from '../../../shared/http/lambda.ts';
import { lambdaHttp, type LambdaRoute } from '../../../infra/local/lambda-http.ts';
import { listening } from '../../support/listening.ts';
import { silentLog } from '../../support/silent-log.ts';

const log = silentLog();
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  log.codes.length = 0;
  for (const close of open.splice(0)) await close();
});

async function serving(routes: readonly LambdaRoute[]): Promise<string> {
  const { url, close } = await listening(createServer(lambdaHttp(routes, log)));
  open.push(close);
  return url;
}

/** A server that keeps the events and answers with nothing. */
async function keeping() {
  const events: APIGatewayProxyEventV2[] = [];
  const handler: LambdaHandler = async (event) => {
    events.push(event);
    return { statusCode: 204 };
  };
  const url = await serving([
    { key: '$default', handler },
    { key: 'POST /hooks/{kind}/inbound/{secret}', handler },
    { key: 'ANY /api/{rest+}', handler },
  ]);
  const last = () => {
    const event = events.at(-1);
    if (!event) throw new Error('No event came.');
    return event;
  };
  return { url, last };
}

describe('a request becomes an event of payload format 2.0', () => {
  test('path, query, parameters, context', async () => {
    const { url, last } = await keeping();
    const before = Date.now();
    await fetch(`${url}/hooks/mail%20x/inbound/s3cret?b=2&a=%20x&b=3&flag`, {
      method: 'POST',
      headers: { 'User-Agent': 'Test/1' },
    });
    const event = last();
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /hooks/{kind}/inbound/{secret}',
      rawPath: '/hooks/mail x/inbound/s3cret',
      rawQueryString: 'b=2&a=%20x&b=3&flag',
      queryStringParameters: { b: '2,3', a: ' x', flag: '' },
      pathParameters: { kind: 'mail x', secret: 's3cret' },
      isBase64Encoded: false,
      requestContext: {
        http: {
          method: 'POST',
          path: '/hooks/mail x/inbound/s3cret',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'Test/1',
        },
        stage: '$default',
        domainName: url.replace('http://', ''),
        domainPrefix: '127',
      },
    });
    expect(event.requestContext.time).toMatch(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/);
    expect(event.requestContext.timeEpoch).toBeGreaterThanOrEqual(before);
  });

  test('what is not there is absent', async () => {
    const { url, last } = await keeping();
    await fetch(`${url}/`);
    for (const name of ['body', 'cookies', 'queryStringParameters', 'pathParameters'])
      expect(last()).not.toHaveProperty(name);
    expect(last().rawQueryString).toBe('');
  });

  test('headers in lower case, twice the same joined by a comma; cookies apart', async () => {
    const { url, last } = await keeping();
    await new Promise<void>((resolve) => {
      httpRequest(
        `${url}/x`,
        {
          headers: [
            'Host',
            'localhost',
            'X-One',
            'a',
            'x-one',
            'b',
            'Cookie',
            'session=1; theme=dark',
            'Cookie',
            'last=2',
          ],
        },
        (response) => {
          response.resume();
          response.on('end', resolve);
        },
      ).end();
    });
    expect(last().headers['x-one']).toBe('a,b');
    expect(last().headers).not.toHaveProperty('cookie');
    expect(last().cookies).toEqual(['session=1', 'theme=dark', 'last=2']);
  });

  test.each<[string, boolean]>([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['application/merge-patch+json', false],
    ['text/calendar', false],
    ['application/xml', false],
    ['application/x-www-form-urlencoded', true],
    ['message/rfc822', true],
    ['application/octet-stream', true],
  ])('%s arrives as base64: %s', async (type, base64) => {
    const { url, last } = await keeping();
    await fetch(`${url}/x`, { method: 'POST', headers: { 'content-type': type }, body: 'é=1' });
    expect(last().isBase64Encoded).toBe(base64);
    expect(last().body).toBe(base64 ? Buffer.from('é=1').toString('base64') : 'é=1');
  });

  test('an odd path is still an answer: percent signs that mean nothing, the host before the path', async () => {
    const { url, last } = await keeping();
    await fetch(`${url}/%zz`);
    expect(last().rawPath).toBe('/%zz');
    const { port } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(
        'GET http://somewhere.example/a?b=1 HTTP/1.1\r\nHost: somewhere.example\r\nConnection: close\r\n\r\n',
      );
      socket.resume().on('close', () => resolve());
    });
    expect([last().rawPath, last().rawQueryString]).toEqual(['/a', 'b=1']);
  });

  test('a multipart body comes through byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const app = new Hono();
    app.post('/hooks/mail/inbound/x', async (c) => {
      const form = await c.req.formData();
      const file = form.get('attachment1');
      return c.body(file instanceof File ? await file.arrayBuffer() : 'none', 200, {
        'content-type': 'image/png',
      });
    });
    const url = await serving([{ key: '$default', handler: lambdaHandler(app) }]);
    const form = new FormData();
    form.set('text', 'Grüße');
    form.set('attachment1', new File([bytes], 'photo.png'));
    const answer = await fetch(`${url}/hooks/mail/inbound/x`, { method: 'POST', body: form });
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });
});

describe('what a Lambda returns becomes the answer', () => {
  const answering = async (result: unknown, init?: RequestInit) =>
    fetch(await serving([{ key: '$default', handler: async () => result }]), init);

  test('status, headers, several cookies', async () => {
    const answer = await answering(
      {
        statusCode: 303,
        headers: { Location: '/x', 'X-Count': 2 },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: 'see /x',
      },
      { redirect: 'manual' },
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/x');
    expect(answer.headers.get('x-count')).toBe('2');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('see /x');
  });

  test.each<[string, unknown, string]>([
    ['an object', { ok: true }, '{"ok":true}'],
    ['a string', 'hello', 'hello'],
  ])('%s alone is a 200 of JSON', async (_, result, body) => {
    const answer = await answering(result);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await answer.text()).toBe(body);
  });

  test('base64 becomes bytes again', async () => {
    const body = Buffer.from([0, 255, 128]).toString('base64');
    const answer = await answering({ statusCode: 200, body, isBase64Encoded: true });
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 128]);
  });

  test('204 has neither body nor type', async () => {
    const answer = await answering({ statusCode: 204, body: '' });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([204, null, '']);
  });

  test('HEAD has the headers only', async () => {
    const answer = await answering({ statusCode: 200, body: 'hello' }, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test.each<[string, LambdaHandler]>([
    ['throws', async () => Promise.reject(new TypeError('Sam said secret things'))],
    [
      'throws at once',
      () => {
        throw new Error('x');
      },
    ],
    ['answers a status that is none', async () => ({ statusCode: 'x' })],
    ['answers a header that is none', async () => ({ statusCode: 200, headers: { 'x-bad': 'a\nb' } })],
  ])('one that %s is a 500, and nothing of it is shown', async (_, handler) => {
    const answer = await fetch(await serving([{ key: '$default', handler }]));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('{"message":"Internal Server Error"}');
    expect(log.codes).toEqual(['error http.failed']);
  });

  test('one that takes too long is a 503', async () => {
    const url = await serving([
      { key: '$default', handler: () => new Promise(() => {}), timeoutSeconds: 0.05 },
    ]);
    expect((await fetch(url)).status).toBe(503);
  });
});

describe('limits', () => {
  test('a body above the limit is a 413, and the handler never sees it', async () => {
    let calls = 0;
    const handler = async () => {
      calls += 1;
      return {};
    };
    const url = await serving([{ key: '$default', handler }]);
    const send = (bytes: number) => fetch(url, { method: 'POST', body: new Uint8Array(bytes) });
    expect((await send(6 * 1024 * 1024 + 1)).status).toBe(413);
    expect(calls).toBe(0);
    expect((await send(6 * 1024 * 1024)).status).toBe(200);
    expect(calls).toBe(1);
  });

  test('a route may have a limit of its own', async () => {
    const url = await serving([{ key: 'POST /small', handler: async () => ({}), bodyLimitBytes: 3 }]);
    expect((await fetch(`${url}/small`, { method: 'POST', body: 'abcd' })).status).toBe(413);
    expect((await fetch(`${url}/small`, { method: 'POST', body: 'abc' })).status).toBe(200);
  });
});

describe('routes', () => {
  const keys = [
    '$default',
    'ANY /api/{rest+}',
    'GET /api/me',
    'ANY /api/me',
    'GET /api/{id}',
    'POST /hooks/a.b',
  ];

  test.each<[string, string, string]>([
    ['GET', '/api/me', 'GET /api/me'],
    ['PATCH', '/api/me', 'ANY /api/me'],
    ['GET', '/api/x', 'GET /api/{id}'],
    ['POST', '/api/x', 'ANY /api/{rest+}'],
    ['GET', '/api/x/y', 'ANY /api/{rest+}'],
    ['POST', '/hooks/a.b', 'POST /hooks/a.b'],
    ['POST', '/hooks/aXb', '$default'],
    ['GET', '/hooks/a.b', '$default'],
    ['GET', '/', '$default'],
    ['GET', '/api/', '$default'],
  ])('%s %s → %s', async (method, path, expected) => {
    const url = await serving(keys.map((key) => ({ key, handler: async () => ({ key }) })));
    expect(await (await fetch(`${url}${path}`, { method })).json()).toEqual({ key: expected });
  });

  test('no route: 404 as the gateway says it', async () => {
    const url = await serving([{ key: 'GET /api/me', handler: async () => ({}) }]);
    const answer = await fetch(`${url}/other`);
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
  });
});
