import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lambdaTexts } from '../../shared/adapters/lambda-texts.ts';
import type { SendOutcome } from '../../shared/app/ports/senders.ts';
import { startLambdaLookAlike, type LambdaLookAlike } from '../support/lambda-look-alike.ts';

const text = { attemptId: 'a1', to: '+12125550102', body: 'é', validUntil: '2026-12-08T14:10:00Z' };

let lambda: LambdaLookAlike;
let called: unknown[];
let answer: SendOutcome;
beforeEach(async () => {
  [called, answer] = [[], { kind: 'sent', providerId: 'SM1' }];
  lambda = await startLambdaLookAlike((name, event) => {
    if (name !== 'send-text') return undefined;
    called.push(event);
    return Promise.resolve(answer);
  });
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', lambda.endpoint);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await lambda.stop();
});

describe('texts through the function that sends', () => {
  test.each<SendOutcome>([
    { kind: 'sent', providerId: 'SM1' },
    { kind: 'refused', reason: 'opted-out', code: '21610' },
    { kind: 'later', code: '429', retryAfterSeconds: 3 },
    { kind: 'unknown', code: 'ETIMEDOUT' },
  ])('reach it whole, once, and bring back what the carrier said (%j)', async (outcome) => {
    answer = outcome;
    expect(await lambdaTexts('send-text').send(text)).toEqual(outcome);
    expect(called).toEqual([text]);
  });

  test('refused before the call: surely not sent', async () => {
    lambda.refuseNext(429);
    expect(await lambdaTexts('send-text').send(text)).toEqual({ kind: 'later', code: 'HTTP 429' });
  });

  test('nobody here can say what became of one', async () => {
    const { to, body } = text;
    expect(await lambdaTexts('send-text').find({ to, body, since: '2026-12-08T14:00:00Z' })).toBe('unknown');
  });
});
