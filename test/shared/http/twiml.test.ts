import * as fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { replyIn, twiml } from '../../../shared/http/twiml.ts';

describe('TwiML', () => {
  test('no reply: an empty response, so that nobody is answered twice', () => {
    expect(twiml(null)).toBe('<?xml version="1.0" encoding="UTF-8"?><Response></Response>');
    expect(replyIn(twiml(null))).toBeNull();
  });

  test.each(['Call Ada.', 'A & B <3 > "x" \'y\'', 'line\nbreak', '&amp;', 'Łukasz 🎉', ''])(
    'is read by Twilio as its own builder would write it: %j',
    (text) => {
      const theirs = new twilio.twiml.MessagingResponse();
      theirs.message(text);
      const plain = (xml: string) =>
        xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace('<Message/>', '<Message></Message>');
      expect(plain(twiml(text))).toBe(plain(theirs.toString()));
    },
  );

  test('what XML cannot carry is left out', () => {
    expect(twiml('a\u0000b\u001bc\ud800d\uffff')).toContain('<Message>abcd</Message>');
  });

  test('any text comes back as it was, and never breaks out of its element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = twiml(text);
        expect(written.match(/</g)).toHaveLength(5);
        expect(replyIn(written)).toBe(text.replace(/[^\t\n\r\u0020-\uffff]|[\ufffe\uffff]/g, ''));
      }),
    );
  });
});
