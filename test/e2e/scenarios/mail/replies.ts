import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent } from '../../correspondent.ts';
import type { HomeHandle, StartHome } from '../../home-handle.ts';
import { forwarded, invitation, mailOf } from '../../../support/written-mail.ts';

const NUDGE = [
  'Call Dana Whitfield at Harrowgate Analytics',
  'Who: Dana Whitfield',
  'If nobody answers, leave a voicemail. They rejected nobody.',
  'Answer UNDO and it is taken back. STOP ends the reminders.',
];
const quoted = NUDGE.map((line) => `> ${line}`);

/** What mail programs make of an answer: what the person wrote, and what they put around it. */
const shapes: [string, (said: string) => string[]][] = [
  [
    'Gmail',
    (said) => [
      said,
      '',
      'On Wed, Oct 21, 2026 at 9:02 AM Ringback <ringback@example.com> wrote:',
      '',
      ...quoted,
    ],
  ],
  [
    'Gmail, the line broken in two',
    (said) => [
      said,
      '',
      'On Wed, Oct 21, 2026 at 9:02 AM Ringback <ringback@example.com>',
      'wrote:',
      '',
      ...quoted,
    ],
  ],
  [
    'Outlook',
    (said) => [
      said,
      '',
      'Get Outlook for Android<https://aka.ms/AAb9ysg>',
      '________________________________',
      'From: Ringback <ringback@example.com>',
      'Sent: Wednesday, October 21, 2026 9:02:11 AM',
      'To: Sam Okoro <sam.okoro@example.com>',
      'Subject: Call Dana Whitfield at Harrowgate Analytics',
      '',
      ...NUDGE,
    ],
  ],
  [
    'Apple Mail on a phone',
    (said) => [
      said,
      '',
      'Sent from my iPhone',
      '',
      '> On Oct 21, 2026, at 9:02 AM, Ringback <ringback@example.com> wrote:',
      '> ',
      ...quoted,
    ],
  ],
  [
    'Yahoo',
    (said) => [
      said,
      '',
      '    On Wednesday, October 21, 2026 at 09:02:11 AM EDT, Ringback <ringback@example.com> wrote:  ',
      '',
      ...NUDGE.map((line) => ` ${line}`),
    ],
  ],
  [
    'a German program',
    (said) => [
      said,
      '',
      'Am Mi., 21. Okt. 2026 um 09:02 Uhr schrieb Ringback <ringback@example.com>:',
      '',
      ...quoted,
    ],
  ],
  [
    'a French program',
    (said) => [
      said,
      '',
      'Le mer. 21 oct. 2026 à 09:02, Ringback <ringback@example.com> a écrit :',
      '',
      ...quoted,
    ],
  ],
  [
    'a Spanish program',
    (said) => [
      said,
      '',
      'El mié, 21 oct 2026 a las 9:02, Ringback (<ringback@example.com>) escribió:',
      '',
      ...quoted,
    ],
  ],
  [
    'somebody who writes below',
    (said) => ['On Wed, Oct 21, 2026 at 9:02 AM Ringback <ringback@example.com> wrote:', ...quoted, '', said],
  ],
  [
    'somebody with a signature',
    (said) => [
      said,
      '',
      'Best,',
      'Sam',
      '-- ',
      'Sam Okoro',
      'Account manager, available Fridays',
      '212-555-0123',
      '',
      'On Wed, Oct 21, 2026 at 9:02 AM Ringback <ringback@example.com> wrote:',
      ...quoted,
    ],
  ],
];

/** Answers to a nudge by mail, as mail programs write them; one person, one home. */
export function replies(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  let thread: readonly string[] = [];
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
    sam = await correspondent(home);
    await sam.send(forwarded(invitation));
    await home.moveClock('2026-10-21T15:00:00Z');
    const { headers = {} } = (await sam.lastMail()) ?? {};
    const id = headers['Message-ID'] ?? '';
    thread = [`In-Reply-To: ${id}`, `References: ${headers['References']} ${id}`];
  });
  afterAll(() => home.close());

  const answers = (lines: readonly string[]) =>
    sam.send(mailOf({ subject: 'Re: Call Dana Whitfield', headers: thread, text: lines.join('\r\n') }));
  const last = async () => (await sam.records())[0]?.history.at(-1);

  describe('an answer by mail, without what is quoted', () => {
    test.each(shapes)('%s', async (_, shape) => {
      const reply = await answers(shape('Left a voicemail this morning'));
      expect(reply?.text).toContain('voicemail left for Dana');
      expect(await last()).toMatchObject({ type: 'called', outcome: 'voicemail' });
      await sam.says('UNDO');
    });

    test('a handwritten postscript says as much as one word', async () => {
      const reply = await answers(
        shapes[0]?.[1]('Thanks for the nudge!\r\n\r\nPS: she said they decide by the 30th.') ?? [],
      );
      expect(reply?.text).toContain('Fri 30 Oct');
      expect(await last()).toMatchObject({ decisionBy: '2026-10-30' });
      await sam.says('UNDO');
    });

    test('what only stands in the quote is not said', async () => {
      const reply = await answers(shapes[0]?.[1]('hm') ?? []);
      expect(reply?.text).not.toMatch(/voicemail left|sorry about|no more reminders/);
    });
  });
}
