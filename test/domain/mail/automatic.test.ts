import { describe, expect, it } from 'vitest';
import { noAnswerReason } from '../../../shared/domain/mail/automatic.ts';
import { parsedMail } from '../../support/mail/parsed.ts';

const reason = (header: Record<string, string>, address = 'robin.vale@example.com') =>
  noAnswerReason(parsedMail({ header, from: { name: '', address } }), 'ringback.example');

describe('noAnswerReason', () => {
  it.each([
    [{ 'auto-submitted': 'auto-replied' }, 'auto-submitted'],
    [{ 'auto-submitted': 'auto-generated; x=1' }, 'auto-submitted'],
    [{ 'x-autoreply': 'yes' }, 'auto-submitted'],
    [{ precedence: 'Bulk' }, 'bulk'],
    [{ precedence: 'junk' }, 'bulk'],
    [{ 'list-id': '<a.example>' }, 'list'],
    [{ 'list-unsubscribe': '<mailto:x@example.com>' }, 'list'],
    [{ 'return-path': '<>' }, 'bounce'],
    [{ 'content-type': 'multipart/report; report-type=delivery-status' }, 'bounce'],
    [{ 'x-auto-response-suppress': 'OOF, AutoReply' }, 'suppressed'],
    [{ 'x-auto-response-suppress': 'All' }, 'suppressed'],
    [{ 'x-ringback-loop': '1' }, 'ours'],
  ])('%o is not answered: %s', (header, expected) => {
    expect(reason(header)).toBe(expected);
  });

  it.each([
    'mailer-daemon@example.com',
    'Postmaster@example.com',
    'no-reply@example.com',
    'noreply+a@example.com',
    'do-not-reply@example.com',
    'bounce-77@example.com',
    '',
  ])('a mail from "%s" is not answered', (address) => {
    expect(reason({}, address)).toBe('robot');
  });

  it('our own mails are not answered', () => {
    expect(reason({}, 'nudge@ringback.example')).toBe('ours');
    expect(noAnswerReason(parsedMail({ messageId: '<x@ringback.example>' }), 'ringback.example')).toBe(
      'ours',
    );
  });

  it.each([
    [{}],
    [{ 'auto-submitted': 'no' }],
    [{ precedence: 'first-class' }],
    [{ 'return-path': '<robin@example.com>' }],
    [{ 'x-auto-response-suppress': 'DR, RN, NRN' }],
  ])('a person with %o is answered', (header) => {
    expect(reason(header)).toBeNull();
  });

  it('a newsletter that a person forwards is answered, whatever it says of itself inside', () => {
    const inner = parsedMail({ header: { 'list-id': '<news.example>', precedence: 'bulk' } });
    expect(
      noAnswerReason(
        parsedMail({ text: 'List-Unsubscribe: <x>\nPrecedence: bulk', messages: [inner] }),
        'ringback.example',
      ),
    ).toBeNull();
  });
});
