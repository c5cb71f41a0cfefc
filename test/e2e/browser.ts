import type { HomeHandle } from './home-handle.ts';

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Step {
  kind: string;
  attempt?: number;
  date: string;
  window?: { start: string; end: string };
  nudgeAt: string;
  because: string;
  scripts: { kind: string; text: string }[];
}

export interface Told {
  id: string;
  version: number;
  status: string;
  interview: Record<string, unknown>;
  history: { id: string; at: string; type: string; [field: string]: unknown }[];
  steps: Step[];
}

export interface Problem {
  status: number;
  title: string;
  errors?: { path: string; message: string }[];
}

/** Something that calls the API and keeps the cookie it was given. */
export interface Browser {
  call<Body = Record<string, unknown>>(
    this: void,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  cookie(): string | undefined;
}

const bodyOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

export function browser(home: Pick<HomeHandle, 'url'>): Browser {
  let cookie: string | undefined;
  return {
    cookie: () => cookie,
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${home.url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: bodyOf(body) }),
      });
      const set = response.headers.get('set-cookie')?.split(';')[0];
      if (set) cookie = set.endsWith('=') ? undefined : set;
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}
