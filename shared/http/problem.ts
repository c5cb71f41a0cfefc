import type { Fault } from '../domain/record/record.ts';

/** An error as RFC 9457 has it; `errors` names every fault of bad input. */
export interface Problem {
  status: number;
  title: string;
  detail?: string | undefined;
  errors?: readonly Fault[] | undefined;
}

const titles: Record<number, string> = {
  400: 'Some of this could not be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Used before for something else',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'Not a kind of content we read',
  428: 'Say which version you saw',
  429: 'Too many for now',
  503: 'Not just now',
};

/** `application/problem+json` with this status, and what is wrong in words. */
export function problem(
  status: number,
  detail?: string,
  extra: { errors?: readonly Fault[]; headers?: Record<string, string> } = {},
): Response {
  const body: Problem = {
    status,
    title: titles[status] ?? 'Something went wrong',
    detail,
    errors: extra.errors,
  };
  return new Response(JSON.stringify({ type: 'about:blank', ...body }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...extra.headers },
  });
}

/** 400 with every fault and its path. */
export const badInput = (errors: readonly Fault[]): Response =>
  problem(400, errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '), {
    errors,
  });
