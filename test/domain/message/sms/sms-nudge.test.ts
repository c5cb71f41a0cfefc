import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedTexts } from '../../../../shared/domain/message/fixed-texts.ts';
import { countSegments, isGsm } from '../../../../shared/domain/message/sms/segments.ts';
import { smsList } from '../../../../shared/domain/message/sms/sms-list.ts';
import { smsNudge } from '../../../../shared/domain/message/sms/sms-nudge.ts';
import type { Interview } from '../../../../shared/domain/record/interview.ts';
import type { PlannedStep, StepKind } from '../../../../shared/domain/record/step.ts';
import type { ScriptRecord } from '../../../../shared/domain/scripts/facts.ts';
import { wordCount } from '../../../../shared/domain/scripts/fitting.ts';
import { chanceFrom } from '../../../../infra/commands/samples/chance.ts';
import { randomNudge } from '../../../../infra/commands/samples/random-record.ts';
import { anyNudge, tidyName } from '../../../support/any-nudge.ts';

const now = '2026-12-08T13:30:00Z';
const interview: Interview = {
  company: 'Harrowgate Analytics',
  role: 'data analyst',
  interviewer: { name: 'Dana Whitfield', phone: '+12125550142' },
  interviewAt: '2026-12-01T15:00:00Z',
  timeZone: 'America/New_York',
};
const recordWith = (
  changes: Partial<Interview> = {},
  history: ScriptRecord['history'] = [],
): ScriptRecord => ({
  person: { name: 'Sam Okafor', phone: '+12125550188', timeZone: 'America/New_York' },
  interview: { ...interview, ...changes },
  history,
});
const step = (changes: Partial<PlannedStep> = {}): PlannedStep => ({
  kind: 'call',
  attempt: 1,
  date: '2026-12-08',
  window: { start: '2026-12-08T14:00:00Z', end: '2026-12-08T15:00:00Z' },
  nudgeAt: now,
  because: 'Five working days after the interview',
  ...changes,
});
const nudge = (steps: PlannedStep[], record = recordWith(), options = {}) =>
  smsNudge({ steps, record, now, options });

/** Words that carriers act on: no reply of ours may ask for one. */
const RESERVED =
  /Reply[^.]*\b(?:STOP|STOPALL|END|CANCEL|QUIT|REVOKE|OPTOUT|UNSUBSCRIBE|YES|START|HELP|INFO)\b/;

describe('the text of a call', () => {
  test('names whom, the number, when, the voicemail, and the replies last', () => {
    expect(nudge([step()])).toBe(
      'Ringback: Call Dana Whitfield at Harrowgate Analytics, 212-555-0142. Tue 8 Dec, 9-10 am. Voicemail: "Hello, this is Sam Okafor, 212 555 0188. We met on December 1st. I\'m following up, and I\'ll try again on Tuesday the 15th. Thank you." Reply VOICEMAIL, NO ANSWER, DONE, LATER, SKIP, SCRIPT.',
    );
  });

  test("tells the person's hours first, then the employer's", () => {
    const record = { ...recordWith(), person: { name: 'Sam', timeZone: 'America/Los_Angeles' } };
    expect(nudge([step()], record)).toContain('Tue 8 Dec, 6-7 am your time (9-10 am in New York).');
  });

  test('that has no room for name and number still has the words after them', () => {
    const record = {
      ...recordWith(),
      person: { name: 'Łukasz Wójcik', phone: '+12125550188', timeZone: 'America/New_York' },
    };
    const text = nudge([step()], record);
    expect(text).toContain(
      'Voicemail: your name, your number, then "We met on December 1st. I\'m following up, and I\'ll try again on Tuesday the 15th."',
    );
    expect(countSegments(text)).toMatchObject({ encoding: 'GSM-7', segments: 2 });
  });

  test('says so when no message is to be left', () => {
    const text = nudge([step()], recordWith({ playbook: 'permission' }));
    expect(text).toContain('Hang up and leave no message.');
    expect(text).not.toContain('Voicemail:');
  });

  test('sends the person to the e-mail when no number is known', () => {
    const text = nudge(
      [step()],
      recordWith({ interviewer: { name: 'Dana Whitfield', email: 'dana@harrowgate.example' } }),
    );
    expect(text).toContain('E-mail Dana Whitfield at Harrowgate Analytics, dana@harrowgate.example.');
    expect(text).toMatch(/Reply EMAILED, LATER, SKIP or SCRIPT\.$/);
  });

  test('an agreed call is told to the minute', () => {
    const callAt = '2026-12-08T20:00:00Z';
    const text = nudge(
      [step({ window: { start: callAt, end: '2026-12-08T20:30:00Z' } })],
      recordWith({ callAt }),
    );
    expect(text).toContain('You agreed on Tue 8 Dec, 3 pm. Be on time.');
  });

  test('a snoozed call reminds of the promise to oneself', () => {
    const until = '2026-12-08T20:00:00Z';
    const snoozed = step({ window: { start: until, end: '2026-12-08T20:30:00Z' }, nudgeAt: until });
    const text = smsNudge({
      steps: [snoozed],
      record: recordWith({}, [{ type: 'snoozed', until, at: '2026-12-08T15:00:00Z' }]),
      now: until,
    });
    expect(text).toContain('You promised yourself this call: Tue 8 Dec, 3-3:30 pm.');
  });

  test.each([
    [
      '2026-12-08',
      'You promised Dana Whitfield at Harrowgate Analytics something by today: references. Send it, or',
    ],
    [
      '2026-12-07',
      'This comes late. You promised Dana Whitfield at Harrowgate Analytics something by Mon 7 Dec: references. Send it now, or',
    ],
  ])('a promise due on %s is never told as due today on another day', (by, words) => {
    const record = recordWith({ youPromised: { what: 'references', by } });
    expect(nudge([step({ kind: 'keep-promise' })], record)).toContain(words);
  });

  test('a late text says that it is late, and that the time is over when it is', () => {
    expect(nudge([step()], recordWith(), { late: true })).toContain(
      'This comes late. The time: Tue 8 Dec, 9-10 am.',
    );
    const over = smsNudge({
      steps: [step()],
      record: recordWith(),
      now: '2026-12-08T16:00:00Z',
      options: { late: true },
    });
    expect(over).toContain('This comes late: the time was Tue 8 Dec, 9-10 am.');
  });

  test('a lock screen shows no company and no role', () => {
    const text = nudge(
      [step()],
      recordWith({ interviewer: { name: 'Dana Whitfield', phone: '+12125550142' } }),
      { lockScreenSafe: true },
    );
    expect(text).not.toMatch(/Harrowgate|analyst/);
    expect(text).toContain('Call Dana Whitfield, 212-555-0142.');
  });

  test('the reminder asks how it went and says what silence means', () => {
    expect(nudge([step()], recordWith(), { reminder: true })).toMatch(
      /How did your call to Dana Whitfield at Harrowgate Analytics go\? No word by this time tomorrow, and we count it as done/,
    );
  });
});

describe('several steps in one text', () => {
  test('the debrief travels with the thank-you', () => {
    const text = nudge([step({ kind: 'debrief' }), step({ kind: 'thank-you' })]);
    expect(text).toContain('How did it end with Dana Whitfield');
    expect(text).toContain('Also: Send Dana Whitfield a thank-you today');
    expect(countSegments(text).segments).toBeLessThanOrEqual(2);
  });

  test('a call leads, whatever the order', () => {
    expect(nudge([step({ kind: 'keep-promise' }), step()])).toMatch(/^Ringback: Call .* Also: Send Dana/);
  });
});

const anyKind: readonly StepKind[] = [
  'prepare',
  'debrief',
  'thank-you',
  'keep-promise',
  'their-call',
  'call',
  'visit',
  'written-offer',
  'answer-offer',
  'close',
];
const anyOptions = fc.record({
  tollFree: fc.boolean(),
  lockScreenSafe: fc.boolean(),
  reminder: fc.boolean(),
  late: fc.boolean(),
});

describe('every text', () => {
  test('takes at most three segments, and is whole', () => {
    fc.assert(
      fc.property(
        anyNudge(),
        fc.subarray([...anyKind], { maxLength: 3 }),
        anyOptions,
        ({ record, step: first, now: at }, more, options) => {
          const steps = [first, ...more.map((kind) => ({ ...first, kind }))];
          const text = smsNudge({ steps, record, now: at, options });
          expect(countSegments(text, options).segments).toBeLessThanOrEqual(3);
          expect(text.isWellFormed()).toBe(true);
          expect(text).toMatch(/^Ringback: /);
          expect(text).not.toMatch(/undefined|null|NaN|[[\]{}<>_\n]/);
          expect(text).toMatch(/Reply [^.]*\.?$|Reply in your words: .*\.$/);
          expect(text).not.toMatch(RESERVED);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('has no character outside GSM-7 but those of the names', () => {
    fc.assert(
      fc.property(
        anyNudge(
          undefined,
          fc.constantFrom('Dana Whitfield', 'Zoé Müller', 'Grace O’Neill', 'Bill “Red” Hart'),
        ),
        anyOptions,
        ({ record, step: first, now: at }, options) => {
          expect(isGsm(smsNudge({ steps: [first], record, now: at, options }))).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('has no broken half of a sentence, whichever facts are missing', () => {
    fc.assert(
      fc.property(anyNudge(undefined, tidyName), anyOptions, ({ record, step: first, now: at }, options) => {
        expect(smsNudge({ steps: [first], record, now: at, options })).not.toMatch(
          / {2}|\s[.,;:?]|,[.,]|(?<!\.)\.\.(?!\.)|\b(?:at|for|the|with|is|of|from)[.?"]/,
        );
      }),
      { numRuns: 80 },
    );
  });

  test('takes two segments for ordinary records', () => {
    const chance = chanceFrom(11);
    const texts = Array.from({ length: 150 }, () => {
      const { record, step: one, now: at } = randomNudge(chance);
      return smsNudge({ steps: [one], record, now: at });
    });
    const counts = texts.filter(isGsm).map((text) => countSegments(text).segments);
    expect(counts.filter((count) => count > 2).length).toBeLessThanOrEqual(counts.length * 0.02);
  });

  test('whoever is called is called on a number that stays', () => {
    fc.assert(
      fc.property(anyNudge(['call'], tidyName), anyOptions, ({ record, step: one, now: at }, options) => {
        const known = record.interview.interviewer?.phone;
        fc.pre(known === '+12125550142' && !options.reminder);
        expect(smsNudge({ steps: [one], record, now: at, options })).toMatch(/212-555-0142|\+1 212 555 0142/);
      }),
      { numRuns: 80 },
    );
  });

  test('keeps the voicemail to thirty words', () => {
    const said = /Voicemail: "([^"]*)"/.exec(nudge([step()]))?.[1] ?? '';
    expect(wordCount(said)).toBeGreaterThan(10);
    expect(wordCount(said)).toBeLessThanOrEqual(30);
  });
});

describe('a list', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ number: at + 1, step: step(), record: recordWith() }));

  test('numbers what is due', () => {
    const text = smsList({ entries: entries(2), now, heading: 'due' });
    expect(text.split('\n')).toEqual([
      'Ringback: 2 follow-ups now.',
      '1 Call Dana Whitfield at Harrowgate Analytics, 212-555-0142: Tue 8 Dec, 9-10 am.',
      '2 Call Dana Whitfield at Harrowgate Analytics, 212-555-0142: Tue 8 Dec, 9-10 am.',
      'Reply with the number: "1 DONE", "1 LATER", "SCRIPT 1".',
    ]);
  });

  test('never takes more than three segments, and counts what it leaves out', () => {
    const text = smsList({ entries: entries(20), now, heading: 'open' });
    expect(countSegments(text).segments).toBeLessThanOrEqual(3);
    const shown = text.split('\n').filter((line) => /^\d+ Call/.test(line)).length;
    expect(text).toContain(`And ${20 - shown} more`);
    expect(shown).toBeGreaterThanOrEqual(4);
  });

  test('fits whatever the records hold', () => {
    fc.assert(
      fc.property(fc.array(anyNudge(), { minLength: 1, maxLength: 6 }), anyOptions, (nudges, options) => {
        const listed = nudges.map(({ record, step: one }, at) => ({ number: at + 1, step: one, record }));
        const text = smsList({ entries: listed, now, heading: 'due', options });
        expect(countSegments(text, options).segments).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });

  test('says so when nothing is open', () => {
    expect(smsList({ entries: [], now, heading: 'open' })).toMatch(/nothing is open/);
  });
});

describe('texts that say the same to everybody', () => {
  const all: Record<string, string> = {
    code: fixedTexts.code('123456'),
    confirmed: fixedTexts.confirmed(),
    stopped: fixedTexts.stopped(),
    started: fixedTexts.started(),
    help: fixedTexts.help(),
    unknown: fixedTexts.unknownNumber('https://ringback.example/confirm'),
    paused: fixedTexts.paused('Harrowgate Analytics'),
    pausedNameless: fixedTexts.paused(undefined),
    notUnderstood: fixedTexts.notUnderstood(),
  };

  test.each(Object.entries(all))(
    '%s is in GSM-7, of two segments at most, and names the sender',
    (_, text) => {
      expect(isGsm(text)).toBe(true);
      expect(countSegments(text, { tollFree: true }).segments).toBeLessThanOrEqual(2);
      expect(text).toContain('Ringback');
    },
  );

  test('the code stands where a lock screen shows it', () => {
    expect(all['code']).toMatch(/^Your Ringback code is 123456/);
    expect(countSegments(all['code'] ?? '').segments).toBe(1);
  });

  test('the confirmation tells brand, frequency, rates, HELP and STOP', () => {
    expect(all['confirmed']).toMatch(/Ringback.*messages.*Msg & data rates.*HELP.*STOP/);
  });
});
