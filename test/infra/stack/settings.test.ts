import { describe, expect, test } from 'vitest';
import { readStackSettings } from '../../../infra/settings.ts';

const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0000';

describe('the settings of the stack', () => {
  test('are few: who is told, and what has a usual value', () => {
    expect(readStackSettings({ ALARM_EMAIL: 'alarms@example.com' }, {})).toEqual({
      alarmEmail: 'alarms@example.com',
      inboundDomain: undefined,
      customDomain: undefined,
      stackName: 'Ringback',
      logDays: 30,
    });
  });

  test('of the environment win over those of cdk.json, if there is anything in them', () => {
    const kept = { ALARM_EMAIL: 'alarms@example.com', INBOUND_DOMAIN: 'in.example.com' };
    const set = { ALARM_EMAIL: 'other@example.org', INBOUND_DOMAIN: ' ', PATH: '/bin' };
    expect(readStackSettings(kept, set)).toMatchObject({
      alarmEmail: 'other@example.org',
      inboundDomain: 'in.example.com',
    });
  });

  test('that are missing or wrong are told all at once, without what they hold', () => {
    const wrong = {
      INBOUND_DOMAIN: 'me@in.example.com',
      CERTIFICATE_ARN: 'arn:aws:s3:::what',
      STACK_NAME: '1st',
      LOG_DAYS: '31',
      ALARM_MAIL: 'x',
    };
    const read = () => readStackSettings(wrong, {});
    expect(read).toThrow(
      expect.objectContaining({
        name: 'SettingsFault',
        message: [
          'These settings are missing or wrong:',
          '  ALARM_EMAIL is missing',
          '  INBOUND_DOMAIN must be a domain name, without @',
          '  CERTIFICATE_ARN must be the ARN of a certificate',
          '  STACK_NAME must be letters, digits and hyphens, at most 40',
          '  LOG_DAYS must be 7, 14, 30, 60, 90, 180 or 365',
          '  ALARM_MAIL is no setting of the stack',
          '  CUSTOM_DOMAIN is missing (because CERTIFICATE_ARN is set)',
        ].join('\n'),
      }),
    );
  });

  test.each([
    [{ CUSTOM_DOMAIN: 'ringback.example.com' }, 'CERTIFICATE_ARN is missing (because CUSTOM_DOMAIN is set)'],
    [{ CERTIFICATE_ARN: CERTIFICATE }, 'CUSTOM_DOMAIN is missing (because CERTIFICATE_ARN is set)'],
  ])('that go together: %o', (half, words) => {
    expect(() => readStackSettings({ ALARM_EMAIL: 'alarms@example.com', ...half }, {})).toThrow(words);
  });
});
