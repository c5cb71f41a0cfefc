import { describe, expect, it } from 'vitest';
import { readForwardingConfirmation } from '../../../shared/domain/mail/forwarding-confirmation.ts';
import { parsedMail } from '../../support/mail/parsed.ts';

const google = { name: 'Gmail Team', address: 'forwarding-noreply@google.com' };
const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ9x%5D-abcDEF123_456';

describe('readForwardingConfirmation', () => {
  it.each([
    [
      'English',
      '(#123456789) Gmail Forwarding Confirmation - Receive Mail from robin.vale@gmail.com',
      `robin.vale@gmail.com has requested to forward.\nConfirmation code: 123456789\n\n${link}\n`,
    ],
    [
      'German',
      '(#123456789) Gmail-Weiterleitungsbestätigung – E-Mails von robin.vale@gmail.com empfangen',
      `Klicken Sie auf den Link: ${link}.`,
    ],
    [
      'Japanese',
      '(#123456789) Gmail の転送の確認 - robin.vale@gmail.com からメールを受け取る',
      `確認コード: 123456789\n${link}`,
    ],
  ])('reads code, link and account of a request in %s', (_language, subject, text) => {
    expect(readForwardingConfirmation(parsedMail({ from: google, subject, text }))).toEqual({
      code: '123456789',
      link,
      account: 'robin.vale@gmail.com',
    });
  });

  it('finds the link of a request in HTML alone', () => {
    const mail = parsedMail({
      from: google,
      subject: 'x',
      text: '',
      html: `<p>ok</p><a href="${link}">go</a>`,
    });
    expect(readForwardingConfirmation(mail)?.link).toBe(link);
  });

  it('finds the account of a company in the subject', () => {
    const mail = parsedMail({
      from: google,
      subject: '(#987654321) Receive Mail from pat@corp.example',
      text: link,
    });
    expect(readForwardingConfirmation(mail)?.account).toBe('pat@corp.example');
  });

  it.each([
    [
      'another sender',
      {
        from: { name: '', address: 'forwarding-noreply@google.com.evil.example' },
        subject: '(#123456789) Gmail',
        text: link,
      },
    ],
    ['a mail of that sender without code or link', { from: google, subject: 'Hello', text: 'no more' }],
    ['a link elsewhere', { from: google, subject: 'Hello', text: 'https://evil.example/mail/vf-abcdef' }],
  ])('is null for %s', (_what, parts) => {
    expect(readForwardingConfirmation(parsedMail(parts))).toBeNull();
  });
});
