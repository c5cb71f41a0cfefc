import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { meaningOf } from '../../../shared/domain/reply/meaning/meaning-of.ts';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import type { Asked } from '../../../shared/domain/reply/reply-context.ts';

const NOW = '2026-12-03T15:30:00Z'; // Thursday
const person = { timeZone: 'America/Chicago' };
const interview = { company: 'Acme', interviewAt: '2026-11-30T19:00:00Z', timeZone: person.timeZone };

function meaning(text: string, asked: Asked, history: HistoryEvent[] = []) {
  const open = [{ n: 1, company: 'Acme', role: 'Welder', interviewer: 'Dana Whit' }];
  const reading = readReply({ text, now: NOW, timeZone: person.timeZone, open, lastNudged: 1, asked });
  return meaningOf(reading, asked, { interview, history }, person, NOW);
}

describe('news of an offer', () => {
  test.each([
    'they offered me the job, got it in writing',
    'got the job, they emailed the contract',
    'written offer came',
    'got an offer letter today',
    'got the offer! contract came in the post',
    'offer in my inbox!!',
    'they made me an offer over the phone and sent the contract after',
  ])('is on paper: %s', (text) => {
    expect(meaning(text, { stepKind: 'call' }).events).toEqual([{ type: 'offer', inWriting: true }]);
    expect(meaning(text, { stepKind: 'call' }).ask).toBe('answer-by');
  });

  test.each([
    'verbal offer',
    'they offered me the job on the phone',
    'verbal offer from Dana, written to follow',
    'they hired me verbally, paperwork next week',
    'got the offer, letter coming friday',
    'they offered me the job but nothing in writing yet',
    'got the job! she will email the contract tomorrow',
  ])('is only spoken, and that is not asked again: %s', (text) => {
    expect(meaning(text, { stepKind: 'call' }).events).toEqual([{ type: 'offer', inWriting: false }]);
    expect(meaning(text, { stepKind: 'call' }).ask).toBe('answer-by');
  });

  test.each(['they made me an offer when we spoke', 'i got the job', 'they hired me'])(
    'leaves open which, so that it is asked: %s',
    (text) => {
      expect(meaning(text, { stepKind: 'call' })).toMatchObject({
        events: [{ type: 'offer', inWriting: false }],
        ask: 'in-writing',
      });
    },
  );

  test.each<[string, boolean, string]>([
    ['got an offer letter, answer by friday', true, '2026-12-04'],
    ['they offered it to me over the phone, must let them know by monday', false, '2026-12-07'],
    ['offered the job, it is in writing, deadline is dec 20', true, '2026-12-20'],
    ['offer by email, sign by tuesday', true, '2026-12-08'],
  ])('brings the day to answer by: %s', (text, inWriting, answerBy) => {
    expect(meaning(text, { stepKind: 'call' })).toEqual({
      events: [{ type: 'offer', inWriting, answerBy }],
      say: 'offer-reply',
    });
  });

  test.each(['they offered me the job, i start monday', 'got the job! contract arrives friday'])(
    'does not take another day for it: %s',
    (text) => {
      const [event] = meaning(text, { stepKind: 'call' }).events;
      expect(event?.type).toBe('offer');
      expect(event).not.toHaveProperty('answerBy');
    },
  );
});

describe('asked whether it is in writing, and by when to answer', () => {
  const asked: Asked = { question: 'in-writing' };
  const offer: HistoryEvent = { id: 'o1', type: 'offer', inWriting: false };

  test.each<[string, boolean, string]>([
    ['yes in writing, must answer by dec 23', true, '2026-12-23'],
    ['yep got the letter, have until friday', true, '2026-12-04'],
    ['yes, they want my answer by the 15th', true, '2026-12-15'],
    ['its in an email and I need to decide by monday', true, '2026-12-07'],
    ['yes, contract arrived yesterday and I have to sign it by the end of next week', true, '2026-12-11'],
    ['yes, friday', true, '2026-12-04'],
    ['no, verbal, need to answer by friday', false, '2026-12-04'],
    ['not yet just on the phone, they gave me till tuesday', false, '2026-12-08'],
    ['nope only verbally. answer by 12/20', false, '2026-12-20'],
    ['only told me so far but deadline is the 18th', false, '2026-12-18'],
  ])('both are told: %s', (text, inWriting, answerBy) => {
    expect(meaning(text, asked, [offer])).toEqual({ events: [{ type: 'offer', inWriting, answerBy }] });
  });

  test.each(['in writing, no deadline', 'yes they sent it by email', 'yes', 'signed pdf'])(
    'only that it is: %s',
    (text) => {
      expect(meaning(text, asked, [offer])).toEqual({
        events: [{ type: 'offer', inWriting: true }],
        ask: 'answer-by',
      });
    },
  );

  test.each(['no the letter comes friday', 'waiting for the contract on monday', 'just verbal', 'nope'])(
    'only that it is not: %s',
    (text) => {
      expect(meaning(text, asked, [offer])).toEqual({ events: [], ask: 'answer-by' });
    },
  );

  test('a day that is known already is kept, and not asked for again', () => {
    const known: HistoryEvent = { ...offer, answerBy: '2026-12-10' };
    expect(meaning('no', asked, [known]).events).toEqual([
      { type: 'offer', inWriting: false, answerBy: '2026-12-10' },
    ]);
  });

  test('other news is no answer', () => {
    expect(meaning('they rejected me after all', asked, [offer]).events).toEqual([{ type: 'rejected' }]);
  });
});
