import { expect, test } from 'vitest';
import type { StartHome } from '../home-handle.ts';
import { signedUp } from '../someone.ts';
import { acme, sam, TUESDAY } from './people.ts';

const odd: [string, string, RegExp][] = [
  ['nothing at all', '', /read that, so nothing has changed/],
  ['emoji only', '🎉🙃🫠', /Ringback/],
  ['right to left', 'مرحبا، كيف الحال؟', /kept it as a note on Acme/],
  ['control characters', '\u0000\u0007\u001B\u202E', /Ringback/],
  ['half a letter', '\uD83D', /Ringback/],
  ['ten thousand characters', 'lorem ipsum '.repeat(833).trim(), /kept it as a note on Acme/],
];

/** Texts that say nothing a machine could read, as a carrier hands them over. */
export function oddTexts(start: StartHome): void {
  test('whatever comes from a phone is answered, and changes nothing of the plan', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    await home.moveClock('2026-12-08T14:00:00Z');
    const { steps } = await who.reads(id);
    const send = async (sid: string, Body: string, more: Record<string, string> = {}) => {
      const fields = {
        MessageSid: sid,
        From: '+12125550142',
        To: '+15555550100',
        NumMedia: '0',
        Body,
        ...more,
      };
      const answer = await home.hook('/hooks/twilio/sms', fields, 'right');
      expect({ sid, status: answer.status }).toEqual({ sid, status: 200 });
      return answer.text();
    };
    for (const [index, [says, text, words]] of odd.entries()) {
      const first = await send(`SModd${index}`, text);
      expect({ says, answer: first }).toMatchObject({ answer: expect.stringMatching(words) });
      expect(await send(`SModd${index}`, text)).toBe(first);
    }
    const photo = {
      NumMedia: '1',
      MediaUrl0: 'https://api.example.com/m/1',
      MediaContentType0: 'image/jpeg',
    };
    expect(await send('SMphoto', '', photo)).toContain('see pictures');
    const after = await who.reads(id);
    expect(after.steps).toEqual(steps);
    expect(after.history.filter(({ type }) => !['note', 'nudged'].includes(type))).toEqual([]);
    await home.close();
  });

  test('a text that is taken but never arrives goes by mail, and its reports may come in any order', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, { ...sam, channel: 'both' }, acme);
    await who.browser.call('PATCH', '/api/me', { person: { channel: 'sms' } });
    home.failNext({ kind: 'undelivered', code: 30003 });
    await home.moveClock('2026-12-02T13:20:00Z');
    expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['email']);
    for (const MessageStatus of ['delivered', 'sent', 'queued', 'failed', 'nonsense'])
      expect(
        (
          await home.hook(
            '/hooks/twilio/status?attempt=nobodys',
            { MessageSid: 'SM9', MessageStatus },
            'right',
          )
        ).status,
      ).toBe(204);
    await home.moveClock('2026-12-02T14:30:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });

  test.each([500, 503])('a carrier that answers %i never makes a second text', async (status) => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    home.failNext({ kind: 'status', status });
    await home.moveClock('2026-12-02T14:45:00Z');
    expect((await who.nudges()).length).toBeLessThanOrEqual(1);
    await home.moveClock('2026-12-02T18:20:00Z');
    const texts = (await who.nudges()).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    await home.close();
  });
}
