import type { ServerResponse } from 'node:http';

type Structured = Record<string, unknown> & { statusCode: unknown };

const isStructured = (result: unknown): result is Structured =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An answer of the gateway's own, such as `{"message":"Not Found"}`. */
export function writeMessage(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

/** A bare value is a 200 of JSON; an object with `statusCode` says the rest itself. */
function structured(result: unknown): Structured {
  if (isStructured(result)) return result;
  const body = typeof result === 'string' ? result : JSON.stringify(result);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}

function headersOf({ headers, cookies }: Structured): [string, string | string[]][] {
  const given = Object.entries(isFields(headers) ? headers : {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    String(value),
  ]);
  const typed = given.some(([name]) => name === 'content-type');
  const setCookies = Array.isArray(cookies) ? cookies.map(String) : [];
  return [
    ...given.filter(([name]) => name !== 'content-length'),
    ...(typed ? [] : [['content-type', 'text/plain;charset=UTF-8'] satisfies [string, string]]),
    ...(setCookies.length > 0 ? [['set-cookie', setCookies] satisfies [string, string[]]] : []),
  ];
}

/** Writes what a Lambda returned, as API Gateway would. Throws when it cannot be written (a bad status or header). */
export function writeResult(response: ServerResponse, result: unknown): void {
  const told = structured(result);
  const body = Buffer.from(
    typeof told['body'] === 'string' ? told['body'] : '',
    told['isBase64Encoded'] === true ? 'base64' : 'utf8',
  );
  const status = Number(told.statusCode);
  const bodiless = status === 204 || status === 304;
  const headers = headersOf(told).filter(([name]) => !bodiless || name !== 'content-type' || body.length > 0);
  response.writeHead(status, Object.fromEntries(headers));
  response.end(bodiless ? undefined : body);
}
