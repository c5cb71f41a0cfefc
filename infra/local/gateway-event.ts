import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Content that API Gateway hands on as text; everything else, forms too, arrives as base64. */
const plainText = /^(text\/.*|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))$/;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The time as Apache's log writes it: `21/Nov/2026:21:28:53 +0000`. */
function logTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${date}:${at.toISOString().slice(11, 19)} +0000`;
}

/** Names in lower case; a header that came twice is joined with a comma, as the gateway does. */
function joinedHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ','}${value}`;
  }
  return headers;
}

function joinedQuery(rawQueryString: string): Record<string, string> | undefined {
  const query = new URLSearchParams(rawQueryString);
  const joined = [...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]);
  return joined.length > 0 ? Object.fromEntries(joined) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Path (decoded) and query (untouched) of what was asked, also when it came with the host before it. */
export function pathAndQuery(asked: string): { rawPath: string; rawQueryString: string } {
  const local = asked.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  return { rawPath: decoded(path) || '/', rawQueryString: mark < 0 ? '' : local.slice(mark + 1) };
}

/** What a request is to a Lambda behind API Gateway's HTTP API (payload format 2.0, stage `$default`). */
export function gatewayEvent(
  request: IncomingMessage,
  body: Buffer,
  route: { key: string; parameters: Readonly<Record<string, string>> },
): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = joinedHeaders(request.rawHeaders);
  const { rawPath, rawQueryString } = pathAndQuery(request.url ?? '/');
  const query = joinedQuery(rawQueryString);
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isBase64Encoded = body.length > 0 && !plainText.test(type);
  const now = new Date();
  const domainName = headers['host'] ?? 'localhost';
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/).filter(Boolean) }),
    headers,
    ...(query ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split(/[.:]/)[0] ?? '',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(route.parameters).length > 0 ? { pathParameters: { ...route.parameters } } : {}),
    ...(body.length > 0 ? { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') } : {}),
    isBase64Encoded,
  };
}
