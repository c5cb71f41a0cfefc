import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../../shared/domain/record/event.ts';
import { countSegments } from '../../../shared/domain/message/index.ts';
import { texter } from '../../support/texter.ts';

const at = { interviewAt: '2026-12-01T15:00:00Z', timeZone: 'America/New_York' };
const own = {
  person: { name: 'Sam Rivera', phone: '+12125550100', timeZone: at.timeZone, channel: 'sms' },
} as const;

/** Acme, Globex and Initech, of which all three debriefs have just come as one list. */
async function asked() {
  const sam = await texter(
    {
      acme: { ...at, company: 'Acme', interviewer: { name: 'Dana Whitfield', phone: '+12125550102' } },
      globex: { ...at, company: 'Globex', interviewer: { name: 'Lee Park' } },
      initech: { ...at, company: 'Initech', interviewer: { name: 'Ana Diaz' } },
    },
    own,
    { now: '2026-12-01T12:00:00Z' },
  );
  await sam.wakesAt('2026-12-01T18:00:00Z');
  expect(sam.world.texts.at(-1)?.body).toMatch(/3 follow-ups now/);
  return sam;
}

const brief = ({ type, ...event }: RecordedEvent) => {
  const said = 'outcome' in event ? event.outcome : 'decisionBy' in event ? event.decisionBy : undefined;
  const moment = 'callAt' in event ? 'call' : 'theyCallAt' in event ? 'they call' : undefined;
  return [type, said, moment].filter(Boolean).join(' ');
};

async function toldOf(sam: Awaited<ReturnType<typeof asked>>) {
  const all = await Promise.all(['acme', 'globex', 'initech'].map((id) => sam.told(id)));
  return all.map((events) => events.map(brief).join(', '));
}

describe('a text about several follow-ups', () => {
  test.each([
    ['1 they decide by friday, 3 nothing', 'promised 2026-12-04', '', 'promised'],
    ['1 decide by friday, 2 call weds at 9, 3 nothing', 'promised 2026-12-04', 'promised call', 'promised'],
    ['1. nothing\n2. they call thu 2 pm\n3. nothing', 'promised', 'promised they call', 'promised'],
    ['globex nothing, acme decides by thursday', 'promised 2026-12-03', 'promised', ''],
    ['Dana said thursday. Globex - they call thu 2pm', 'promised 2026-12-03', 'promised they call', ''],
    ['voicemail at acme and globex rejected me', 'called voicemail', 'rejected', ''],
    ['acme rejected me but initech decides by friday', 'rejected', '', 'promised 2026-12-04'],
    ['left a voicemail for acme and globex', 'called voicemail', 'called voicemail', ''],
    ['acme and initech both said they decide by friday', 'promised 2026-12-04', '', 'promised 2026-12-04'],
    ['1 vm 2 no answer', 'called voicemail', 'called no_answer', ''],
    // One of them is not understood: it is kept as a note, and nothing else is made of it.
    ['1 nothing, 2 florp wibble', 'promised', 'note', ''],
  ])('%s', async (text, acme, globex, initech) => {
    const sam = await asked();
    const answer = await sam.says(text);
    expect(await toldOf(sam)).toEqual([acme, globex, initech]);
    const named = [/Acme|Dana/, /Globex|Lee/, /Initech|Ana/].map((name) => name.test(answer));
    expect(named).toEqual([acme !== '', globex !== '', initech !== '']);
    await sam.says('UNDO');
    const left = await toldOf(sam);
    expect(left.join()).toMatch(/undone/);
  });

  test('a number heads what is said of it: "1 call Wed 9 am" is a call of ours', async () => {
    const sam = await asked();
    expect(await sam.says('1 call Wed 9 am')).toContain('you call Acme Wed 2 Dec, 9 am');
    expect(await toldOf(sam)).toEqual(['promised call', '', '']);
  });

  test('what is left out is told, in two segments', async () => {
    const sam = await asked();
    const answer = await sam.says('1 nothing, 2 florp wibble, 3 they decide by friday');
    expect(answer).toContain("I couldn't read the part about Globex");
    expect(countSegments(answer).segments).toBeLessThanOrEqual(2);
  });

  test('UNDO takes all of it back', async () => {
    const sam = await asked();
    await sam.says('1 nothing, 2 they decide by friday');
    expect(await sam.says('undo')).toMatch(/Taken back for Acme.*Taken back for Globex/);
    expect((await sam.record('acme')).history.at(-1)?.type).toBe('undone');
  });

  test('one thing about two that are named apart is done to neither', async () => {
    const sam = await asked();
    expect(await sam.says('acme decides friday globex monday')).toMatch(/^Which one\?/);
    expect(await toldOf(sam)).toEqual(['', '', '']);
  });
});

describe('"no deadline"', () => {
  test('after a debrief means that nothing was promised', async () => {
    const sam = await asked();
    expect(await sam.says('1 no deadline')).toContain('Acme promised nothing');
  });

  test('ends the question by when to answer an offer, and is kept', async () => {
    const sam = await asked();
    await sam.says('globex offered me the job');
    expect(await sam.says('no')).toContain('By when must you answer');
    const answer = await sam.says('no deadline');
    expect(answer).toContain('named no day for your answer');
    expect(answer).toContain("I'll ask on Fri 4 Dec");
    expect((await sam.told('globex')).at(-1)).toMatchObject({ type: 'note', text: 'no deadline' });
    expect(await sam.says('thanks')).not.toContain('By when');
  });

  test('together with "in writing" leaves nothing to ask', async () => {
    const sam = await asked();
    await sam.says('globex offered me the job');
    const answer = await sam.says('yes in writing, no deadline');
    expect(answer).toContain('in writing');
    expect(answer).not.toContain('By when');
    expect((await sam.told('globex')).at(-1)).toMatchObject({ type: 'offer', inWriting: true });
  });
});

describe('NEW', () => {
  test('is taken back with UNDO', async () => {
    const sam = await asked();
    expect(await sam.says('NEW Hooli Pat 555-0102 fri 2pm')).toContain('UNDO takes it back');
    expect(await sam.says('undo')).toBe('Taken back for Hooli.');
    expect(await sam.world.interviews.ofPerson('sam')).toHaveLength(3);
  });
});

describe('a pause', () => {
  test('outlasts words that nobody could read, and UNDO still takes back the pause', async () => {
    const sam = await asked();
    await sam.says('PAUSE 2 1w');
    await sam.says('globex florp wibble');
    const { history } = await sam.record('globex');
    expect(history.map(({ type }) => type).slice(-2)).toEqual(['note', 'paused']);
    expect(await sam.says('LIST')).toContain('On pause: Globex');
    expect(await sam.says('UNDO')).toContain('Taken back for Globex');
    expect(await sam.says('LIST')).not.toContain('On pause');
  });
});
