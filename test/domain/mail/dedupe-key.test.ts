import { describe, expect, it } from 'vitest';
import { contentKey, dedupeKey } from '../../../shared/domain/mail/dedupe-key.ts';
import { parsedMail } from '../../support/mail/parsed.ts';

describe('dedupeKey', () => {
  it('is the Message-ID within an inbox', () => {
    expect(dedupeKey(parsedMail(), 'Log@in.example')).toEqual({
      kind: 'message-id',
      text: 'log@in.example\n<a1@example.com>',
    });
    expect(dedupeKey(parsedMail(), 'other@in.example')).not.toEqual(
      dedupeKey(parsedMail(), 'log@in.example'),
    );
  });

  it('is the content where there is no Message-ID, whatever its blanks', () => {
    const one = dedupeKey(parsedMail({ messageId: null, text: 'see you\r\nMonday' }), 'a@in.example');
    expect(one.kind).toBe('content');
    expect(dedupeKey(parsedMail({ messageId: null, text: 'see you Monday ' }), 'a@in.example')).toEqual(one);
    expect(dedupeKey(parsedMail({ messageId: null, text: 'see you Tuesday' }), 'a@in.example')).not.toEqual(
      one,
    );
  });

  it('tells a mail forwarded twice by hand by its content', () => {
    const again = parsedMail({ messageId: '<a2@example.com>', date: 'Tue, 06 Oct 2026 10:59:31 -0400' });
    expect(contentKey(again, 'a@in.example')).toBe(contentKey(parsedMail(), 'a@in.example'));
  });
});
