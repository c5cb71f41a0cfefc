import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../shared/domain/reply/meaning/meaning-of.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import type { Asked } from '../../../shared/domain/reply/reply-context.ts';

const timeZone = 'America/New_York';
const now = '2026-12-01T22:00:00Z'; // Tuesday, 5 pm in New York
const open = [
  { n: 1, company: 'Harrowgate Analytics', interviewer: 'Dana Whitfield', timeZone },
  { n: 2, company: 'Cobalt River', interviewer: 'Lee Ortega', timeZone },
  { n: 3, company: 'Fernway', timeZone },
];

function read(text: string, asked: Asked) {
  const reading = readReply({ text, now, timeZone, open, lastNudged: 1, asked });
  const record = { interview: { timeZone, company: 'x' }, history: [] };
  return { reading, events: meaningOf(reading, asked, record, { timeZone }, now).events };
}

describe('every reply that our own texts advertise, at its own step', () => {
  test.each<[string, Asked, number | null, object[]]>([
    ['decide by Friday', { stepKind: 'debrief' }, 1, [{ type: 'promised', decisionBy: '2026-12-04' }]],
    ['call Wed 9 am', { stepKind: 'debrief' }, 1, [{ type: 'promised', callAt: '2026-12-02T14:00:00Z' }]],
    [
      'they call Thu 2 pm',
      { stepKind: 'debrief' },
      1,
      [{ type: 'promised', theyCallAt: '2026-12-03T19:00:00Z' }],
    ],
    [
      'she will ring me on Thursday at 2pm',
      { stepKind: 'debrief' },
      1,
      [{ type: 'promised', theyCallAt: '2026-12-03T19:00:00Z' }],
    ],
    ['NOTHING', { stepKind: 'debrief' }, 1, [{ type: 'promised' }]],
    ['VOICEMAIL', { stepKind: 'call' }, 1, [{ type: 'called', outcome: 'voicemail' }]],
    ['NO ANSWER', { stepKind: 'call' }, 1, [{ type: 'called', outcome: 'no_answer' }]],
    ['DONE', { stepKind: 'call' }, 1, [{ type: 'called', outcome: 'made' }]],
    ['EMAILED', { stepKind: 'call' }, 1, [{ type: 'emailed' }]],
    ['LATER', { stepKind: 'call' }, 1, [{ type: 'snoozed', until: '2026-12-02T22:00:00Z', step: 'call' }]],
    ['2 LATER', { stepKind: 'call' }, 2, [{ type: 'snoozed', until: '2026-12-02T22:00:00Z', step: 'call' }]],
    ['SKIP', { stepKind: 'call' }, 1, [{ type: 'skipped', step: 'call' }]],
    ['DONE', { stepKind: 'thank-you' }, 1, [{ type: 'thanked' }]],
    ['DONE', { stepKind: 'keep-promise' }, 1, [{ type: 'kept' }]],
    ['DONE', { stepKind: 'answer-offer' }, 1, [{ type: 'answered' }]],
    ['NOT YET', { stepKind: 'written-offer' }, 1, [{ type: 'still_waiting' }]],
    ['yes got it in writing', { stepKind: 'written-offer' }, 1, [{ type: 'offer', inWriting: true }]],
    ['not in writing yet', { stepKind: 'written-offer' }, 1, [{ type: 'still_waiting' }]],
    ['KEEP', { stepKind: 'close' }, 1, [{ type: 'resumed' }]],
    ['CLOSE', { stepKind: 'close' }, 1, [{ type: 'closed' }]],
    ['PAUSE 2 1w', { stepKind: 'call' }, 2, [{ type: 'paused', until: '2026-12-08T14:00:00Z' }]],
    [
      'got the offer!! must answer by friday',
      { stepKind: 'call' },
      1,
      [{ type: 'offer', inWriting: false, answerBy: '2026-12-04' }],
    ],
  ])('%s after %o', (text, asked, target, events) => {
    const found = read(text, asked);
    expect(found.events).toEqual(events);
    expect(found.reading.target).toBe(target);
  });

  test.each([
    ['SCRIPT', 'script', 1],
    ['SCRIPT 2', 'script', 2],
    ['LIST', 'list', null],
    ['UNDO', 'undo', null],
    ['HELP', 'help', null],
    ['?', 'help', null],
    ['STOP', 'unsubscribe', null],
    ['START', 'resubscribe', null],
  ] as const)('%s is %s', (text, intent, target) => {
    expect(read(text, { stepKind: 'call' }).reading).toMatchObject({ intent, target });
  });

  test('PAUSE 1w pauses everything', () => {
    const { reading } = read('PAUSE 1w', { stepKind: 'call' });
    expect(reading).toMatchObject({ detail: 'pause', target: null, targets: [1, 2, 3] });
  });

  test('1 done, 3 tomorrow is two things', () => {
    const { reading } = read('1 done, 3 tomorrow', {});
    expect([reading.target, reading.intent, reading.also?.target, reading.also?.intent]).toEqual([
      1,
      'done',
      3,
      'snooze',
    ]);
  });
});
