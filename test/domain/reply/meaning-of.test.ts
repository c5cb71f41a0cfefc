import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { meaningOf } from '../../../shared/domain/reply/meaning/meaning-of.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import type { Asked } from '../../../shared/domain/reply/reply-context.ts';

const NOW = '2026-12-03T15:30:00Z'; // Thursday, 9:30 in Chicago
const person = { timeZone: 'America/Chicago' };
const interview = { company: 'Acme', timeZone: 'America/New_York', interviewAt: '2026-11-30T19:00:00Z' };

function meaning(text: string, asked: Asked, history: HistoryEvent[] = []) {
  const reading = readReply({
    text,
    now: NOW,
    timeZone: person.timeZone,
    open: [{ n: 1, company: 'Acme', role: 'Welder', interviewer: 'Dana Whit', timeZone: interview.timeZone }],
    lastNudged: 1,
    asked,
  });
  return meaningOf(reading, asked, { interview, history }, person, NOW);
}

describe('after a call', () => {
  test.each<[string, object[]]>([
    ['left a voicemail', [{ type: 'called', outcome: 'voicemail' }]],
    ['left a message with the receptionist', [{ type: 'called', outcome: 'message_with_person' }]],
    ['no answer', [{ type: 'called', outcome: 'no_answer' }]],
    [
      'dana said call back tuesday at 3',
      [{ type: 'called', outcome: 'spoke', callAt: '2026-12-08T20:00:00Z' }],
    ],
    [
      'she is out till monday',
      [
        { type: 'called', outcome: 'no_answer' },
        { type: 'snoozed', until: '2026-12-07T14:00:00Z', step: 'call' },
      ],
    ],
    ['they decide by friday', [{ type: 'called', outcome: 'spoke', decisionBy: '2026-12-04' }]],
    ['still deciding', [{ type: 'called', outcome: 'spoke' }]],
    ['spoke to her, all good', [{ type: 'called', outcome: 'spoke' }]],
    ['e-mailed her instead', [{ type: 'emailed' }]],
    ['dropped by in person', [{ type: 'visited' }]],
    ['skip', [{ type: 'skipped', step: 'call' }]],
    ['tomorrow at 10', [{ type: 'snoozed', until: '2026-12-04T16:00:00Z', step: 'call' }]],
    ['they went with someone else', [{ type: 'rejected' }]],
    ['I withdrew my application', [{ type: 'withdrawn' }]],
    ['they asked me not to call anymore', [{ type: 'asked_to_stop' }]],
    ['I got the job', [{ type: 'offer', inWriting: false }]],
    ['second interview tues 10', [{ type: 'next_round', interviewAt: '2026-12-08T15:00:00Z' }]],
    [
      'they moved the interview to thursday 3pm',
      [{ type: 'rescheduled', interviewAt: '2026-12-10T20:00:00Z' }],
    ],
    ['they cancelled the interview', [{ type: 'cancelled' }]],
    ['pause 1w', [{ type: 'paused', until: '2026-12-10T15:00:00Z' }]],
    ['KEEP', [{ type: 'resumed' }]],
    ['CLOSE', [{ type: 'closed' }]],
    ['what do I say', []],
    ['thanks!', []],
    ['asdf', []],
  ])('%s', (text, events) => {
    expect(meaning(text, { stepKind: 'call' }).events).toEqual(events);
  });

  test('"done" and nothing more is made, and how it went is asked', () => {
    expect(meaning('done', { stepKind: 'call' })).toEqual({
      events: [{ type: 'called', outcome: 'made' }],
      ask: 'how-did-it-go',
    });
  });

  test('the answer replaces what was only made, at its own time', () => {
    const made: HistoryEvent = { id: 'e7', at: '2026-12-03T15:00:00Z', type: 'called', outcome: 'made' };
    const asked: Asked = { stepKind: 'call', question: 'how-did-it-go' };
    expect(meaning('left a voicemail', asked, [made]).events).toEqual([
      { type: 'undone', event: 'e7' },
      { type: 'called', outcome: 'voicemail', at: '2026-12-03T15:00:00Z' },
    ]);
    expect(meaning('good!', asked, [made]).events).toEqual([
      { type: 'undone', event: 'e7' },
      { type: 'called', outcome: 'spoke', at: '2026-12-03T15:00:00Z' },
    ]);
  });

  test('a snooze without a time is tomorrow at the same hour, and the answer knows it', () => {
    expect(meaning('later', { stepKind: 'call' })).toEqual({
      events: [{ type: 'snoozed', until: '2026-12-04T15:30:00Z', step: 'call' }],
      tomorrowTaken: true,
    });
  });

  test('an hour the employer named is on the employer’s clock, and says so', () => {
    const { time } = meaning('he said call at 4', { stepKind: 'call' });
    expect(time).toMatchObject({ at: '2026-12-03T21:00:00Z', zone: 'America/New_York', zoneOf: 'employer' });
  });

  test('a new round without an hour is kept as a note and asked for', () => {
    expect(meaning('got a second interview!', { stepKind: 'call' })).toEqual({
      events: [{ type: 'note', text: 'got a second interview!' }],
      ask: 'new-interview-at',
    });
    expect(meaning('tuesday at 10', { stepKind: 'call', question: 'new-interview-at' }).events).toEqual([
      { type: 'next_round', interviewAt: '2026-12-08T15:00:00Z' },
    ]);
  });

  test('the time asked for after a callback is news, not a second conversation', () => {
    expect(meaning('friday at 2', { stepKind: 'call', question: 'call-at' }).events).toEqual([
      { type: 'promised', callAt: '2026-12-04T19:00:00Z' },
    ]);
  });
});

describe('after other steps', () => {
  test.each<[NonNullable<Asked['stepKind']>, string, object[]]>([
    ['debrief', 'friday', [{ type: 'promised', decisionBy: '2026-12-04' }]],
    ['debrief', 'call Wed 9', [{ type: 'promised', callAt: '2026-12-09T14:00:00Z' }]],
    ['debrief', "they'll ring Thursday at 4", [{ type: 'promised', theyCallAt: '2026-12-10T21:00:00Z' }]],
    ['debrief', "they'll ring Thursday", [{ type: 'promised', theyCallAt: '2026-12-10T22:00:00Z' }]],
    ['debrief', 'nothing', [{ type: 'promised' }]],
    ['debrief', 'they said by the 11th', [{ type: 'promised', decisionBy: '2026-12-11' }]],
    ['thank-you', 'done', [{ type: 'thanked' }]],
    ['thank-you', 'sent the email', [{ type: 'thanked' }]],
    ['thank-you', 'not yet', [{ type: 'snoozed', until: '2026-12-04T15:30:00Z', step: 'thank-you' }]],
    ['keep-promise', 'done', [{ type: 'kept' }]],
    ['keep-promise', 'sent it', [{ type: 'kept' }]],
    ['visit', 'done', [{ type: 'visited' }]],
    ['visit', "dropped by, she wasn't in", [{ type: 'visited' }]],
    ['their-call', 'yes', [{ type: 'called', outcome: 'spoke' }]],
    ['their-call', 'they called', [{ type: 'called', outcome: 'spoke' }]],
    [
      'their-call',
      'they will decide friday',
      [{ type: 'called', outcome: 'spoke', decisionBy: '2026-12-04' }],
    ],
    ['written-offer', 'yes', [{ type: 'offer', inWriting: true }]],
    ['written-offer', 'not yet', [{ type: 'still_waiting' }]],
    ['written-offer', 'no', [{ type: 'still_waiting' }]],
    ['answer-offer', 'done', [{ type: 'answered' }]],
    ['answer-offer', 'I accepted the offer', [{ type: 'answered' }]],
    ['answer-offer', 'I turned it down', [{ type: 'withdrawn' }]],
  ])('%s: %s', (stepKind, text, events) => {
    expect(meaning(text, { stepKind }).events).toEqual(events);
  });

  test('a call that never came brings the words to mend it, and no event', () => {
    expect(meaning('no', { stepKind: 'their-call' })).toEqual({ events: [], say: 'rescue' });
    expect(meaning('not yet', { stepKind: 'their-call' })).toEqual({ events: [], say: 'rescue' });
  });
});

describe('an offer', () => {
  const offer: HistoryEvent = { id: 'o1', type: 'offer', inWriting: false };

  test('is asked whether it is in writing, then by when it must be answered', () => {
    expect(meaning('they hired me!', { stepKind: 'call' })).toMatchObject({
      ask: 'in-writing',
      say: 'offer-reply',
    });
    expect(meaning('yes', { question: 'in-writing' }, [offer])).toEqual({
      events: [{ type: 'offer', inWriting: true }],
      ask: 'answer-by',
    });
    expect(meaning('no', { question: 'in-writing' }, [offer])).toEqual({ events: [], ask: 'answer-by' });
    expect(meaning('monday', { question: 'answer-by' }, [offer]).events).toEqual([
      { type: 'offer', inWriting: false, answerBy: '2026-12-07' },
    ]);
  });

  test('with a deadline in the same text keeps it', () => {
    expect(
      meaning('they made me an offer, I have until friday to decide', { stepKind: 'call' }).events,
    ).toEqual([{ type: 'offer', inWriting: false, answerBy: '2026-12-04' }]);
  });
});

test('what the person promised is theirs to keep', () => {
  expect(meaning('I promised to send my portfolio by Thursday', { stepKind: 'debrief' }).events).toEqual([
    { type: 'you_promised', what: 'send my portfolio', by: '2026-12-10' },
  ]);
});

test('a corrected number is a correction, not an outcome', () => {
  expect(meaning('her number is 555-0142', { stepKind: 'call' })).toEqual({
    events: [],
    correction: { field: 'phone', value: '555-0142' },
  });
});

describe('a day to call back, and no hour', () => {
  const told = { type: 'promised' };
  const spoke = { type: 'called', outcome: 'spoke' };
  const callHourOpen = true;
  test.each<[string, Asked, object]>([
    [
      'she said call me next week',
      { stepKind: 'debrief' },
      { ...told, callAt: '2026-12-07T14:00:00Z', callHourOpen },
    ],
    [
      'call her back sometime thursday',
      { stepKind: 'debrief' },
      { ...told, callAt: '2026-12-10T14:00:00Z', callHourOpen },
    ],
    // The second is a Saturday: the first day on which somebody works is Monday the 4th.
    [
      'she said call back jan 2',
      { stepKind: 'call' },
      { ...spoke, callAt: '2027-01-04T14:00:00Z', callHourOpen },
    ],
    [
      'she said call back on saturday',
      { stepKind: 'call' },
      { ...spoke, callAt: '2026-12-05T14:00:00Z', callHourOpen },
    ],
    [
      'she said call back on saturday at 2',
      { stepKind: 'call' },
      { ...spoke, callAt: '2026-12-05T19:00:00Z' },
    ],
  ])('%s', (text, asked, event) => {
    expect(meaning(text, asked).events).toEqual([event]);
  });
});
