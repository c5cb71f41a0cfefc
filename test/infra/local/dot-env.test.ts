import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withDotEnv } from '../../../infra/local/dot-env.ts';
import { readCarrierSettings } from '../../../shared/env.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dot-env-'));

test('no file: the environment as it is', () => {
  expect(withDotEnv(path.join(folder, 'none'), { A: '1' })).toEqual({ A: '1' });
});

test('the file adds, the real environment wins', () => {
  const file = path.join(folder, '.env');
  writeFileSync(file, '# note\nA=file\nB="two words"\nC=\n');
  expect(withDotEnv(file, { A: 'real', D: undefined })).toEqual({ A: 'real', B: 'two words', C: '' });
});

test('the example names every setting and sets none', () => {
  const example = path.resolve(import.meta.dirname, '../../../.env.example');
  const env = withDotEnv(example, {});
  expect(Object.keys(env).sort()).toEqual(
    [
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_FROM',
      'TWILIO_MESSAGING_SERVICE_SID',
      'TWILIO_BASE_URL',
      'SENDGRID_API_KEY',
      'SENDGRID_FROM',
      'SENDGRID_EVENTS_PUBLIC_KEY',
      'SENDGRID_INBOUND_PUBLIC_KEY',
      'SENDGRID_BASE_URL',
      'INBOUND_DOMAIN',
      'PUBLIC_URL',
      'ALARM_EMAIL',
      'CUSTOM_DOMAIN',
      'CERTIFICATE_ARN',
      'STACK_NAME',
      'LOG_DAYS',
    ].sort(),
  );
  expect(readCarrierSettings(env)).toEqual({});
  expect(readFileSync(example, 'utf8')).not.toMatch(/=\S/);
});
