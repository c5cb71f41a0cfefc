import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playbookNames, type Interview } from '../../../shared/domain/record/interview.ts';
import type { PlannedStep, Script, ScriptKind } from '../../../shared/domain/record/step.ts';
import { factsOf, type ScriptRecord } from '../../../shared/domain/scripts/facts.ts';
import { wordCount } from '../../../shared/domain/scripts/fitting.ts';
import { offerReply, rejectionReply, scriptsFor } from '../../../shared/domain/scripts/scripts-for.ts';
import { shortVoicemail, voicemail } from '../../../shared/domain/scripts/voicemail.ts';
import { messageWithAPerson } from '../../../shared/domain/scripts/message-with-a-person.ts';
import { anyNudge, tidyName, type AnyNudge } from '../../support/any-nudge.ts';

const now = '2026-12-08T13:30:00Z';

const interview: Interview = {
  company: 'Harrowgate Analytics',
  role: 'data analyst',
  interviewer: { name: 'Dana Whitfield', phone: '+12125550142' },
  interviewAt: '2026-12-01T15:00:00Z',
  timeZone: 'America/New_York',
  strengths: ['ten years of SQL'],
  wentWell: 'the whiteboard exercise',
};
const recordWith = (
  changes: Partial<Interview> = {},
  history: ScriptRecord['history'] = [],
): ScriptRecord => ({
  person: { name: 'Sam Okafor', phone: '+12125550188', timeZone: 'America/Los_Angeles' },
  interview: { ...interview, ...changes },
  history,
});

const window = { start: '2026-12-08T14:00:00Z', end: '2026-12-08T15:00:00Z' };
const step = (changes: Partial<PlannedStep> = {}): PlannedStep => ({
  kind: 'call',
  attempt: 1,
  date: '2026-12-08',
  window,
  nudgeAt: now,
  because: 'five working days after',
  ...changes,
});

function words(kind: ScriptKind, one = step(), record = recordWith()): string {
  return scriptsFor(one, record, now).find((script) => script.kind === kind)?.text ?? '';
}

describe('which scripts a step has', () => {
  test.each<[PlannedStep['kind'], ScriptKind[]]>([
    ['prepare', ['closing-questions']],
    ['debrief', []],
    ['thank-you', ['thank-you']],
    ['keep-promise', ['status-check']],
    ['their-call', ['rescue']],
    ['call', ['confidence', 'live-call', 'voicemail', 'message-with-a-person', 'gatekeeper', 'email']],
    ['visit', ['visit']],
    ['written-offer', ['status-check']],
    ['answer-offer', ['status-check']],
    ['close', ['farewell']],
  ])('%s', (kind, kinds) => {
    expect(scriptsFor(step({ kind }), recordWith(), now).map((script) => script.kind)).toEqual(kinds);
  });

  test('the e-mail leads where no number is known', () => {
    const [first] = scriptsFor(
      step(),
      recordWith({ interviewer: { email: 'dana@harrowgate.example' } }),
      now,
    );
    expect(first?.kind).toBe('email');
    expect(first?.subject).toBeTruthy();
  });

  test('permission leaves no message with anyone', () => {
    const kinds = scriptsFor(step(), recordWith({ playbook: 'permission' }), now).map(({ kind }) => kind);
    expect(kinds).toContain('no-voicemail');
    expect(kinds).not.toContain('voicemail');
    expect(kinds).not.toContain('message-with-a-person');
  });

  const left = (outcome: 'voicemail' | 'message_with_person' | 'no_answer', day: number) =>
    ({ type: 'called', outcome, at: `2026-12-0${day}T15:00:00Z` }) as const;

  test.each<[string, Partial<Interview>, ScriptRecord['history'], number, ScriptKind]>([
    ['recommended, first', {}, [], 1, 'voicemail'],
    ['recommended, one left', {}, [left('voicemail', 3)], 2, 'voicemail'],
    ['recommended, two left', {}, [left('voicemail', 3), left('message_with_person', 4)], 3, 'no-voicemail'],
    ['recommended, nobody answered', {}, [left('no_answer', 3), left('no_answer', 4)], 3, 'voicemail'],
    ['recommended, third of a plan', {}, [], 3, 'no-voicemail'],
    ['two-messages, second', { playbook: 'two-messages' }, [left('voicemail', 3)], 2, 'voicemail'],
    ['three-days, sixteenth', { playbook: 'three-days' }, [], 16, 'voicemail'],
    [
      'after a conversation',
      {},
      [
        left('voicemail', 3),
        left('voicemail', 4),
        { type: 'called', outcome: 'spoke', at: '2026-12-05T15:00:00Z' },
      ],
      1,
      'voicemail',
    ],
    [
      'one taken back',
      {},
      [
        { ...left('voicemail', 3), id: 'a' },
        left('voicemail', 4),
        { type: 'undone', event: 'a', at: '2026-12-05T15:00:00Z' },
      ],
      2,
      'voicemail',
    ],
  ])('%s', (_, changes, history, attempt, kind) => {
    const kinds = scriptsFor(step({ attempt }), recordWith(changes, history), now).map(
      (script) => script.kind,
    );
    expect(kinds.filter((one) => one.endsWith('voicemail'))).toEqual([kind]);
  });
});

const BLANKS = /\[|\]|\{|\}|undefined|null|NaN|_|<|>/;
const BROKEN =
  / {2}|\s[.,;:?!]|,,|\.\.|\?\.|"\s*"|\b(?:at|for|the|about|with|is|of|from)[.?!"]|(?:^|")[a-z]|: ?$/;
const IMPATIENT =
  /still waiting|haven't heard|nobody has|again and again|left (?:you )?(?:several|two|three)|ignor|disappoint|unfortunately|just checking|finally|as you promised|!/i;

function allScripts({ step: one, record, now: at }: AnyNudge): Script[] {
  return [...scriptsFor(one, record, at), rejectionReply(record, at), offerReply(record, at)];
}

const joined = (scripts: Script[]) =>
  scripts.map(({ text, subject }) => `${subject ?? ''}\n${text}`).join('\n');

describe('every script', () => {
  test('has no blank and no empty line to say, whatever the record holds', () => {
    fc.assert(
      fc.property(anyNudge(), (nudge) => {
        for (const script of allScripts(nudge)) {
          const text = joined([script]);
          expect(text).not.toMatch(BLANKS);
          expect(text.isWellFormed()).toBe(true);
          expect(text.split('"').length % 2).toBe(1);
          expect(script.text).toMatch(/\p{L}/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has no broken half of a sentence, whichever facts are missing', () => {
    fc.assert(
      fc.property(anyNudge(undefined, tidyName), (nudge) => {
        for (const paragraph of joined(allScripts(nudge)).split('\n')) {
          expect(paragraph).not.toMatch(BROKEN);
          expect(paragraph).not.toMatch(IMPATIENT);
        }
      }),
      { numRuns: 60 },
    );
  });

  const courteous = new Set<ScriptKind>([
    'live-call',
    'voicemail',
    'message-with-a-person',
    'gatekeeper',
    'email',
  ]);

  test.each(playbookNames)('is as courteous on the sixteenth call as on the first (%s)', (playbook) => {
    for (let attempt = 1; attempt <= 16; attempt += 1) {
      const scripts = scriptsFor(step({ attempt }), recordWith({ playbook }), now);
      expect(joined(scripts)).not.toMatch(IMPATIENT);
      const said = scripts.filter(({ kind }) => courteous.has(kind));
      expect(said.filter(({ text }) => !/thank/i.test(text))).toEqual([]);
    }
  });

  test.each(playbookNames)('of an attempt differs from that of the one before (%s)', (playbook) => {
    for (let attempt = 1; attempt < 16; attempt += 1) {
      const later = step({
        attempt: attempt + 1,
        date: playbook === 'three-days' ? '2026-12-11' : '2026-12-15',
      });
      const kinds = scriptsFor(step({ attempt }), recordWith({ playbook }), now).map(({ kind }) => kind);
      for (const kind of kinds) {
        const next = words(kind, later, recordWith({ playbook }));
        expect(next).not.toBe(words(kind, step({ attempt }), recordWith({ playbook })));
      }
    }
  });

  test('does not change by being asked for twice', () => {
    fc.assert(
      fc.property(anyNudge(), ({ step: one, record, now: at }) => {
        expect(scriptsFor(one, record, at)).toEqual(scriptsFor(one, record, at));
      }),
      { numRuns: 50 },
    );
  });
});

describe('closing questions', () => {
  test('climb the ladder to two concrete times', () => {
    const text = words('closing-questions', step({ kind: 'prepare' }));
    const order = [
      'best way to get through',
      'card',
      'When do you hope to decide',
      'When may I call',
      'Could I call on',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(text).toContain(
      'Could I call on Tuesday the 15th at nine thirty, or on Thursday the 17th at four thirty in the afternoon?',
    );
  });

  test('offer no holiday', () => {
    const text = words(
      'closing-questions',
      step({ kind: 'prepare', date: '2026-11-19' }),
      recordWith({ interviewAt: '2026-11-19T15:00:00Z' }),
    );
    expect(text).not.toContain('November 26th');
  });

  test('ask for a number instead of a card where there is none to take', () => {
    expect(words('closing-questions', step({ kind: 'prepare' }), recordWith({ mode: 'video' }))).toContain(
      'direct number',
    );
  });
});

describe('thank-you', () => {
  test('is three sentences', () => {
    fc.assert(
      fc.property(anyNudge(['thank-you']), ({ step: one, record, now: at }) => {
        const [script] = scriptsFor(one, record, at);
        const body = script?.text.split('\n\n')[1] ?? '';
        fc.pre(
          !/[.?!]/.test(
            JSON.stringify([record.interview.strengths, record.interview.role, record.interview.company]),
          ),
        );
        expect(body.match(/[.?!](?=\s|$)/g)).toHaveLength(3);
        expect(body).toMatch(/^Thank you/);
        expect(body).toMatch(/I'd be very glad/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('live call', () => {
  test('says who, when we met, which role, asks for the status, and has three branches', () => {
    const text = words('live-call');
    for (const part of [
      'This is Sam Okafor',
      'We met on Tuesday, December 1st, about the data analyst role',
      'where things stand',
      'still very interested',
      'still deciding',
      'ten years of SQL',
      'When may I call you again?',
      "it's filled",
      'do better',
      'in mind for a similar opening',
      'no date',
      'Could I call',
    ])
      expect(text).toContain(part);
  });

  const agreed = { callAt: '2026-12-08T20:00:00Z' };
  const agreedStep = step({ window: { start: agreed.callAt, end: '2026-12-08T20:30:00Z' } });

  test('an agreed call says so', () => {
    expect(words('live-call', agreedStep, recordWith(agreed))).toContain(
      'the call we agreed on for today at three',
    );
    expect(words('live-call')).not.toContain('agreed');
  });

  test('a decision day gone by is named without reproach', () => {
    expect(words('live-call', step(), recordWith({ decisionBy: '2026-12-04' }))).toContain(
      'You were hoping to decide by Friday',
    );
  });

  test('only an agreed call tells the front desk of an invitation', () => {
    expect(words('gatekeeper', agreedStep, recordWith(agreed))).toContain(
      'Dana Whitfield asked me to call today at three.',
    );
    fc.assert(
      fc.property(anyNudge(['call']), ({ step: one, record, now: at }) => {
        const text = scriptsFor(one, record, at).find(({ kind }) => kind === 'gatekeeper')?.text ?? '';
        const invited = factsOf(one, record, at).agreedFor?.startsWith('today') === true;
        expect(/asked me|asked to call/i.test(text)).toBe(invited);
        expect(text).not.toMatch(/expecting my call|returning/i);
        expect(text).toContain("I'm hard to reach. When could I try again?");
        expect(text).not.toMatch(/\bpersonal\b/i);
      }),
    );
  });

  test('an agreed call that was made some day before is no invitation for today', () => {
    const made = recordWith(agreed, [{ type: 'called', outcome: 'no_answer', at: agreed.callAt }]);
    expect(words('gatekeeper', step({ attempt: 2, date: '2026-12-15' }), made)).not.toContain('asked me');
  });
});

describe('voicemail', () => {
  test('says name, number twice, when we met, following up, when again', () => {
    const text = words('voicemail');
    expect(text.split('212 555 0188')).toHaveLength(3);
    for (const part of [
      'Sam Okafor',
      'We met on Tuesday, December 1st',
      'following up',
      "I'll try you again on Tuesday the 15th",
    ])
      expect(text).toContain(part);
  });

  test('never takes more than 75 words, nor its short form more than 30', () => {
    fc.assert(
      fc.property(anyNudge(['call']), ({ step: one, record, now: at }) => {
        const facts = factsOf(one, record, at);
        const full = voicemail(facts).text;
        expect(wordCount(full)).toBeLessThanOrEqual(75);
        expect(full).not.toContain('?');
        expect(wordCount(shortVoicemail(facts))).toBeLessThanOrEqual(30);
      }),
      { numRuns: 60 },
    );
  });

  test('of long names, a long role and a long number still fits, and keeps what matters', () => {
    const wordy: ScriptRecord = {
      ...recordWith({
        role: 'head of the team that looks after all of the people',
        interviewer: { name: 'Ana Sofia Maria del Carmen', phone: '+12125550142' },
      }),
      person: { name: 'Jo An Li Ma Wu', phone: '+33123456789', timeZone: 'Europe/Paris' },
    };
    const facts = factsOf(step({ date: '2026-12-29' }), wordy, now);
    const full = voicemail(facts).text;
    expect(wordCount(full)).toBeLessThanOrEqual(75);
    expect(full.split('plus 33 1 23 45 67 89')).toHaveLength(3);
    const short = shortVoicemail(facts);
    expect(wordCount(short)).toBeLessThanOrEqual(30);
    expect(short).toMatch(/Jo An Li Ma Wu, plus 33 1 23 45 67 89.*following up, and I'll try again/);
  });

  test.each<[Partial<Interview>, number]>([
    [{}, 2],
    [{ playbook: 'two-messages' }, 2],
  ])('the last one promises no further call (%o)', (changes, attempt) => {
    const text = words('voicemail', step({ attempt }), recordWith(changes));
    expect(text).not.toMatch(/try|again on|call (?:you )?again|next/);
    expect(text).toContain('following up');
  });

  test('is always the same courteous one in three-days, but for its days', () => {
    const record = recordWith({ playbook: 'three-days' });
    const bare = (attempt: number, date: string) =>
      words('voicemail', step({ attempt, date }), record)
        .replace(/again (?:on|tomorrow)[^.]*/, 'again')
        .replace(/We met [^.]*/, 'We met');
    expect(bare(2, '2026-12-11')).toBe(bare(1, '2026-12-08'));
  });

  test('the machine hears nothing where the playbook leaves nothing', () => {
    const text = words('no-voicemail', step(), recordWith({ playbook: 'permission' }));
    expect(text).toMatch(/hang up without a message/);
    expect(text).toMatch(/Try again tomorrow/);
    expect(text).not.toMatch(/Sam|"|my number|following up/);
  });
});

describe('message with a person', () => {
  test('lets nobody know what it is about', () => {
    fc.assert(
      fc.property(anyNudge(['call']), ({ step: one, record, now: at }) => {
        const { text } = messageWithAPerson(factsOf(one, record, at));
        expect(text).not.toMatch(/\b(?:role|job|position|interview|application|hiring)\b/i);
        expect(text).toMatch(/following up/);
        expect(text).toMatch(/meeting/);
      }),
      { numRuns: 60 },
    );
    expect(words('message-with-a-person', step(), recordWith({ role: 'Zookeeper' }))).not.toContain(
      'Zookeeper',
    );
  });

  test('leaves out a name that gives it away', () => {
    expect(
      words('message-with-a-person', step(), recordWith({ interviewer: { name: 'Hiring Team' } })),
    ).not.toMatch(/hiring/i);
  });

  test('says my name, my number, and the day', () => {
    const text = words('message-with-a-person');
    for (const part of [
      'Sam Okafor',
      '212 555 0188',
      'a meeting with Dana Whitfield on Tuesday, December 1st',
    ])
      expect(text).toContain(part);
  });
});

describe('the other situations', () => {
  test('the visit has clothes, one minute, and a note', () => {
    const text = words('visit', step({ kind: 'visit' }));
    for (const part of ["what you'd wear to the interview", 'one minute', 'note', 'résumé'])
      expect(text).toContain(part);
  });

  test('confidence has a strength, what went well, and that a call is expected', () => {
    const text = words('confidence');
    for (const part of ['ten years of SQL', 'the whiteboard exercise', "isn't pushy", 'aloud once'])
      expect(text).toContain(part);
    expect(text.split('\n')).toHaveLength(2);
  });

  test('the rescue names the hour and blames nobody', () => {
    const text = words(
      'rescue',
      step({ kind: 'their-call' }),
      recordWith({ theyCallAt: '2026-12-08T13:00:00Z' }),
    );
    expect(text).toContain("We'd planned to talk at eight today");
    expect(text).not.toMatch(/you (?:said|promised|didn't|forgot|never)/i);
  });

  test('an offer is asked for in writing, with a day for the answer', () => {
    const heard = recordWith({}, [{ type: 'offer', inWriting: false, at: '2026-12-03T15:00:00Z' }]);
    expect(offerReply(heard, now).text).toMatch(/in writing\? By when do you need my answer\?/);
    const dated = recordWith({}, [
      { type: 'offer', inWriting: true, answerBy: '2026-12-11', at: '2026-12-03T15:00:00Z' },
    ]);
    expect(offerReply(dated, now).text).toContain("You'll have my answer by Friday, December 11th.");
  });

  test('a rejection is thanked for, asked about, and leaves a door open', () => {
    const { text } = rejectionReply(recordWith(), now);
    for (const part of ['Thank you', 'do better', 'similar opening', 'kept me in mind'])
      expect(text).toContain(part);
  });

  test('the farewell lets go and keeps the door open', () => {
    expect(words('farewell', step({ kind: 'close' }))).toMatch(
      /time to let Harrowgate Analytics go[\s\S]*door stays open/,
    );
  });

  test.each<[PlannedStep['kind'], RegExp]>([
    ['written-offer', /send it to me in writing/],
    ['answer-offer', /To accept:[\s\S]*more time/],
    ['keep-promise', /What I promised you is coming/],
  ])('the status check of %s', (kind, wanted) => {
    expect(words('status-check', step({ kind }))).toMatch(wanted);
  });
});

describe('an interview that was called off', () => {
  const record = (at: string) => recordWith({ strengths: [] }, [{ type: 'cancelled', at }]);
  const before = record('2026-11-30T15:00:00Z');
  const said = (one: PlannedStep, of = before) =>
    scriptsFor(one, of, now)
      .map(({ text, subject = '' }) => `${subject}\n${text}`)
      .join('\n');

  test.each([1, 2, 3])('before it began: nobody claims to have met, at call %i', (attempt) => {
    const all = said(step({ attempt }));
    expect(all).not.toMatch(/\bmet\b|we had a meeting|interviewed|our meeting|take the time|took the time/i);
    expect(all).toMatch(/new time/);
    expect(all).toContain('December 1st');
    const facts = factsOf(step({ attempt }), before, now);
    expect(wordCount(voicemail(facts).text)).toBeLessThanOrEqual(75);
    expect(shortVoicemail(facts)).toMatch(/a new time for our December 1st interview/);
    expect(messageWithAPerson(facts).text).not.toMatch(/interview|role/);
  });

  test('nor at the desk', () => {
    expect(said(step({ kind: 'visit' }))).not.toMatch(/I met|had a meeting/);
  });

  test('after it was held: we did meet', () => {
    expect(said(step(), record('2026-12-02T15:00:00Z'))).toMatch(/We met/);
  });

  test('with a new time that was held: we did meet', () => {
    const moved = recordWith({}, [
      { type: 'cancelled', at: '2026-11-30T15:00:00Z' },
      { type: 'rescheduled', interviewAt: '2026-12-04T15:00:00Z', at: '2026-12-02T15:00:00Z' },
    ]);
    expect(said(step(), moved)).toMatch(/We met/);
  });
});

describe('a call for which only a day was named', () => {
  const call = {
    type: 'called',
    outcome: 'spoke',
    callAt: window.start,
    at: '2026-12-03T15:00:00Z',
  } as const;
  const all = (callHourOpen: boolean) =>
    scriptsFor(step(), recordWith({}, [{ ...call, callHourOpen }]), now)
      .map(({ text }) => text)
      .join();

  test('is called agreed nowhere', () => {
    expect(all(false)).toMatch(/agreed/);
    expect(all(true)).not.toMatch(/agreed|asked me to call/);
  });
});
