import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secretsManagerSecrets } from '../../shared/adapters/secrets-manager-secrets.ts';
import { localCredentials } from '../support/dynamo-stores.ts';
import { listening } from '../support/listening.ts';

const MINUTE_MS = 60_000;

let value: string;
let status: number;
let asked: string[];
let nowMs: number;
let place: Awaited<ReturnType<typeof listening>>;
let client: SecretsManagerClient;

beforeEach(async () => {
  [value, status, asked, nowMs] = ['{"token":"first"}', 200, [], 0];
  const server = createServer((request, response) => {
    asked.push(String(request.headers['x-amz-target']));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    const fault = { __type: 'InternalServiceError', message: 'It was told to fail.' };
    response.end(JSON.stringify(status === 200 ? { Name: 'carriers', SecretString: value } : fault));
  });
  place = await listening(server);
  client = new SecretsManagerClient({
    endpoint: place.url,
    region: 'us-east-1',
    credentials: localCredentials,
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  await place.close();
});

const open = () => secretsManagerSecrets(client, () => nowMs);

describe('secrets', () => {
  test('are asked for once, however many want them at once', async () => {
    const secrets = open();
    const found = await Promise.all(Array.from({ length: 5 }, () => secrets.fields('carriers')));
    expect(found).toEqual(Array.from({ length: 5 }, () => ({ token: 'first' })));
    expect(asked).toEqual(['secretsmanager.GetSecretValue']);
  });

  test.each<[number, string]>([
    [4 * MINUTE_MS, 'first'],
    [5 * MINUTE_MS, 'second'],
    [90 * MINUTE_MS, 'second'],
  ])('rotated, are %i ms later the %s', async (later, token) => {
    const secrets = open();
    await secrets.fields('carriers');
    value = '{"token":"second"}';
    nowMs = later;
    expect(await secrets.fields('carriers')).toEqual({ token });
  });

  test('that are in doubt are asked for anew, every fifteen seconds at most', async () => {
    const secrets = open();
    await secrets.fields('carriers');
    value = '{"token":"second"}';
    const tokens: (string | undefined)[] = [];
    for (const seconds of [14, 15, 16, 31]) {
      nowMs = seconds * 1000;
      secrets.doubt('carriers');
      tokens.push((await secrets.fields('carriers'))['token']);
      if (seconds === 15) status = 500;
    }
    expect(tokens).toEqual(['first', 'second', 'second', 'second']);
    expect(asked).toHaveLength(3);
    nowMs = 32_000;
    secrets.doubt('carriers');
    await secrets.fields('carriers');
    expect(asked).toHaveLength(3);
  });

  test('are the old ones for an hour while Secrets Manager does not answer, and the new ones after', async () => {
    const secrets = open();
    await secrets.fields('carriers');
    status = 500;
    nowMs = 59 * MINUTE_MS;
    expect(await secrets.fields('carriers')).toEqual({ token: 'first' });
    [status, value] = [200, '{"token":"second"}'];
    nowMs += 29_000;
    expect(await secrets.fields('carriers')).toEqual({ token: 'first' });
    nowMs += 1000;
    expect(await secrets.fields('carriers')).toEqual({ token: 'second' });
  });

  test('that are too old are not used', async () => {
    const secrets = open();
    await secrets.fields('carriers');
    status = 500;
    nowMs = 60 * MINUTE_MS;
    await expect(secrets.fields('carriers')).rejects.toMatchObject({ name: 'InternalServiceError' });
  });

  test('that could not be had are asked for again', async () => {
    const secrets = open();
    status = 500;
    await expect(secrets.fields('carriers')).rejects.toMatchObject({ name: 'InternalServiceError' });
    status = 200;
    expect(await secrets.fields('carriers')).toEqual({ token: 'first' });
  });

  test.each(['hunter2', '["hunter2"]', '{"token":{"hunter2":1}}', 'null'])(
    'that are no fields are refused without quoting them: %s',
    async (text) => {
      value = text;
      const fault: unknown = await open()
        .fields('carriers')
        .catch((thrown: unknown) => thrown);
      expect(String(fault)).toContain('carriers');
      expect(String(fault)).not.toContain('hunter2');
    },
  );
});
