import { describe, expect, test } from 'vitest';
import { outcomeOfNoAnswer, retryAfterSeconds } from '../../../shared/adapters/carrier-faults.ts';

const network = (code: string) => Object.assign(new Error('x'), { code });

describe('a request without an answer', () => {
  test.each<[string, unknown, string, string]>([
    ['no such host', network('ENOTFOUND'), 'later', 'ENOTFOUND'],
    ['the resolver is away', network('EAI_AGAIN'), 'later', 'EAI_AGAIN'],
    [
      'nobody listens, as fetch says it',
      new TypeError('fetch failed', { cause: network('ECONNREFUSED') }),
      'later',
      'ECONNREFUSED',
    ],
    [
      'no connection in time',
      new TypeError('fetch failed', { cause: network('UND_ERR_CONNECT_TIMEOUT') }),
      'later',
      'UND_ERR_CONNECT_TIMEOUT',
    ],
    ['a certificate ran out', network('CERT_HAS_EXPIRED'), 'later', 'CERT_HAS_EXPIRED'],
    ['reset', network('ECONNRESET'), 'unknown', 'ECONNRESET'],
    [
      'closed by the other side',
      new TypeError('fetch failed', { cause: network('UND_ERR_SOCKET') }),
      'unknown',
      'UND_ERR_SOCKET',
    ],
    ['axios gave up waiting', network('ECONNABORTED'), 'unknown', 'ECONNABORTED'],
    ['fetch gave up waiting', new DOMException('x', 'TimeoutError'), 'unknown', 'ETIMEDOUT'],
    ['anything else', new SyntaxError('x'), 'unknown', 'SyntaxError'],
    ['no error at all', 'x', 'unknown', 'unknown'],
  ])('%s', (_, fault, kind, code) => {
    expect(outcomeOfNoAnswer(fault)).toEqual({ kind, code });
  });
});

test.each<[unknown, number | undefined]>([
  ['30', 30],
  [' 5 ', 5],
  ['Tue, 01 Dec 2026 14:01:00 GMT', 60],
  ['Tue, 01 Dec 2026 13:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j', (value, seconds) => {
  expect(retryAfterSeconds(value, Date.parse('2026-12-01T14:00:00Z'))).toBe(seconds);
});
