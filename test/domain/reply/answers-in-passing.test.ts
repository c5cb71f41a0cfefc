import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { meaningOf } from '../../../shared/domain/reply/meaning/meaning-of.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import type { Asked } from '../../../shared/domain/reply/reply-context.ts';

const NOW = '2026-12-03T15:30:00Z'; // Thursday, 9:30 in Chicago
const person = { timeZone: 'America/Chicago' };
const interview = { company: 'Acme', interviewAt: '2026-11-30T19:00:00Z', timeZone: person.timeZone };

function eventsOf(text: string, asked: Asked, history: HistoryEvent[] = []) {
  const open = [{ n: 1, company: 'Acme', role: 'Welder', interviewer: 'Dana Whit' }];
  const reading = readReply({ text, now: NOW, timeZone: person.timeZone, open, lastNudged: 1, asked });
  return meaningOf(reading, asked, { interview, history }, person, NOW).events;
}

describe('a message left, and a promise with it', () => {
  test.each<[string, object]>([
    ["left a message, she'll call me Friday", { outcome: 'voicemail', decisionBy: '2026-12-04' }],
    [
      'left msg with receptionist, dana will call back tomorrow at 2',
      { outcome: 'message_with_person', theyCallAt: '2026-12-04T20:00:00Z' },
    ],
    [
      'left word with her assistant, says she calls me monday',
      { outcome: 'message_with_person', decisionBy: '2026-12-07' },
    ],
    ['left a vm, they said decision next week', { outcome: 'voicemail', decisionBy: '2026-12-11' }],
    [
      'left a message with the guy, he said call back at 4',
      { outcome: 'message_with_person', callAt: '2026-12-03T22:00:00Z' },
    ],
  ])('is one attempt that carries it: %s', (text, rest) => {
    expect(eventsOf(text, { stepKind: 'call' })).toEqual([{ type: 'called', ...rest }]);
  });

  test.each(['spoke to the secretary, they will ring thursday', 'she picked up, she will call me thursday'])(
    'is not a conversation that was had: %s',
    (text) => {
      expect(eventsOf(text, { stepKind: 'call' })).toEqual([
        { type: 'called', outcome: 'spoke', decisionBy: '2026-12-10' },
      ]);
    },
  );

  test.each<[string, string]>([
    ['no answer but their voicemail says back Monday', 'no_answer'],
    ['left a voicemail, greeting says she is out till monday', 'voicemail'],
  ])('an absence is when to try again: %s', (text, outcome) => {
    expect(eventsOf(text, { stepKind: 'call' })).toEqual([
      { type: 'called', outcome },
      { type: 'snoozed', until: '2026-12-07T15:00:00Z', step: 'call' },
    ]);
  });
});

describe('a thank-you', () => {
  test.each([
    'sent the thank you',
    'sent the thank you note',
    'thank-you email is off',
    'emailed my thanks',
    'wrote a thank you note to dana',
    'mailed the thank you letter this morning',
    'thankyou sent',
  ])('is one whatever was asked: %s', (text) => {
    for (const stepKind of ['call', 'thank-you', 'debrief', 'written-offer'] as const)
      expect(eventsOf(text, { stepKind })).toEqual([{ type: 'thanked' }]);
    expect(eventsOf(text, { question: 'how-did-it-go' })).toEqual([{ type: 'thanked' }]);
  });

  test.each(['emailed her, thanks', 'sent it thanks', 'thanks, sent an email', 'she sent a thank you note'])(
    'is none: %s',
    (text) => {
      expect(eventsOf(text, { stepKind: 'call' })).not.toContainEqual({ type: 'thanked' });
    },
  );

  test.each(["haven't sent the thank you note", 'forgot the thank you card', 'gonna send a thank you note'])(
    'is not sent yet: %s',
    (text) => {
      expect(eventsOf(text, { stepKind: 'thank-you' })).not.toContainEqual({ type: 'thanked' });
    },
  );
});

describe('a promise of the person’s own', () => {
  const promised: HistoryEvent = {
    id: 'p',
    type: 'you_promised',
    what: 'send my portfolio',
    by: '2026-12-04',
  };

  test.each(['kept my promise', 'sent the portfolio', 'emailed her my portfolios', 'done what i promised'])(
    'is kept: %s',
    (text) => {
      expect(eventsOf(text, { stepKind: 'call' }, [promised])).toEqual([{ type: 'kept' }]);
    },
  );

  test('another mail is an attempt, and without a promise so is a portfolio', () => {
    const emailed = [{ type: 'emailed' }];
    expect(eventsOf('emailed her again', { stepKind: 'call' }, [promised])).toEqual(emailed);
    expect(eventsOf('sent the portfolio', { stepKind: 'call' })).toEqual(emailed);
    expect(
      eventsOf('sent the portfolio', { stepKind: 'call' }, [promised, { id: 'k', type: 'kept' }]),
    ).toEqual(emailed);
  });
});

describe('asked whether the offer is answered', () => {
  test.each([
    'told them yes',
    'I said yes',
    'accepted',
    'signed it',
    'i let them know',
    'called and took it',
  ])('it is: %s', (text) => {
    expect(eventsOf(text, { stepKind: 'answer-offer' })).toEqual([{ type: 'answered' }]);
  });

  test.each([
    'have not told them yes yet',
    'gonna tell them yes tomorrow',
    'should i say yes?',
    'they signed it',
  ])('it is not: %s', (text) => {
    expect(eventsOf(text, { stepKind: 'answer-offer' })).not.toContainEqual({ type: 'answered' });
  });
});

describe('a whole sentence for a time', () => {
  test.each<[NonNullable<Asked['question']>, string, object]>([
    [
      'new-interview-at',
      'they want me back on Tuesday the 8th at 10 in the morning',
      { type: 'next_round', interviewAt: '2026-12-08T16:00:00Z' },
    ],
    [
      'new-interview-at',
      'it will be on the 14th at 3 pm with the whole team at their office',
      { type: 'next_round', interviewAt: '2026-12-14T21:00:00Z' },
    ],
    [
      'call-at',
      'she said the best moment to reach her would be on friday around four',
      { type: 'promised', callAt: '2026-12-04T22:00:00Z' },
    ],
    [
      'answer-by',
      'well i have to tell them my decision by the end of next week i think',
      { type: 'offer', inWriting: false, answerBy: '2026-12-11' },
    ],
  ])('answers %s: %s', (question, text, event) => {
    expect(eventsOf(text, { question })).toEqual([event]);
  });

  test.each([
    'they rejected me after all on monday, they went with someone else',
    'remind me tomorrow morning to ask them about it because i forgot',
    'I am not sure yet they have not told me anything about the friday one',
  ])('does not answer it by another thing: %s', (text) => {
    for (const question of ['new-interview-at', 'call-at', 'answer-by'] as const)
      for (const type of ['next_round', 'promised', 'offer'])
        expect(eventsOf(text, { question })).not.toContainEqual(expect.objectContaining({ type }));
  });
});
