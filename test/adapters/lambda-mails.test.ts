import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lambdaMails } from '../../shared/adapters/lambda-mails.ts';
import type { SendOutcome } from '../../shared/app/ports/senders.ts';
import { startLambdaLookAlike, type LambdaLookAlike } from '../support/lambda-look-alike.ts';

const mail = { attemptId: 'a1', to: 'sam@example.com', subject: 'é', text: 't', html: 'h', headers: {} };

let lambda: LambdaLookAlike;
let called: unknown[];
let answer: () => unknown;
beforeEach(async () => {
  [called, answer] = [[], () => ({ kind: 'sent', providerId: 'x1' })];
  lambda = await startLambdaLookAlike((name, event) => {
    if (name !== 'send-mail') return undefined;
    called.push(event);
    return new Promise((resolve) => resolve(answer()));
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

const send = (name = 'send-mail'): Promise<SendOutcome> => lambdaMails(name).send(mail);

describe('mail through the function that sends', () => {
  test('reaches it whole, signed, and brings back what the carrier said', async () => {
    expect(await send()).toEqual({ kind: 'sent', providerId: 'x1' });
    expect(called).toEqual([mail]);
  });

  test('by an ARN too, whose colons travel encoded', async () => {
    expect(await send('arn:aws:lambda:us-east-1:123456789012:function:other')).toEqual({
      kind: 'later',
      code: 'HTTP 404',
    });
  });

  test.each([429, 403])('refused with %d before the call: surely not sent', async (status) => {
    lambda.refuseNext(status);
    expect(await send()).toEqual({ kind: 'later', code: `HTTP ${status}` });
    expect(called).toEqual([]);
  });

  test.each([500, 502])(
    'a fault of the service (%d) leaves it unknown, and is not tried again',
    async (status) => {
      lambda.refuseNext(status);
      expect(await send()).toEqual({ kind: 'unknown', code: `HTTP ${status}` });
    },
  );

  test('a function that ended in an error may have sent', async () => {
    answer = () => {
      throw new Error('after the carrier took it');
    };
    expect(await send()).toEqual({ kind: 'unknown', code: 'sender-failed' });
    expect(called).toHaveLength(1);
  });

  test.each([undefined, 'sent', { kind: 'delivered' }])(
    'an answer of another shape (%j) is unknown',
    async (value) => {
      answer = () => value;
      expect(await send()).toEqual({ kind: 'unknown', code: 'unreadable-outcome' });
    },
  );

  test('nobody there: surely not sent', async () => {
    await lambda.stop();
    expect(await send()).toEqual({ kind: 'later', code: 'ECONNREFUSED' });
    lambda = await startLambdaLookAlike(() => undefined);
  });
});
