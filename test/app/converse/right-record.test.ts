import { describe, expect, test } from 'vitest';
import { texter } from '../../support/texter.ts';

const timeZone = 'America/New_York';
const own = { person: { name: 'Sam Rivera', phone: '+12125550100', timeZone, channel: 'sms' } } as const;
const on = (day: number, company: string) => ({
  company,
  timeZone,
  interviewAt: `2026-12-0${day}T15:00:00Z`,
  interviewer: { name: 'Dana Whitfield', phone: '+12125550102' },
});

const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

/** Oak Bakery and Pine Hotel, of which the debrief of Pine Hotel came last. */
async function two(oak = 'Oak Bakery') {
  const sam = await texter(
    { oak: on(1, oak), pine: { ...on(2, 'Pine Hotel'), interviewer: { name: 'Lee Park' } } },
    own,
    {
      now: '2026-12-01T12:00:00Z',
    },
  );
  await sam.wakesAt('2026-12-01T20:00:00Z');
  await sam.says('oak nothing');
  await sam.wakesAt('2026-12-02T20:00:00Z');
  return sam;
}

describe('a short name', () => {
  test.each([
    ['Oak Bakery', 'left vm with oak', 'called'],
    ['Oak Bakery', "oak said they'd decide next tuesday", 'promised'],
    ['Elm Diner', 'elm said no answer until tuesday', ''],
    ['Brightwater Foods', 'brightwater: they said nothing', ''],
  ])('of %s in "%s" keeps Pine Hotel out of it', async (company, text, type) => {
    const sam = await two(company);
    const before = await sam.told('oak');
    await sam.says(text);
    expect(await sam.told('pine')).toEqual([]);
    const added = types((await sam.told('oak')).slice(before.length));
    expect(added.length).toBeGreaterThan(0);
    expect(added.join()).toContain(type);
  });
});

describe('the outcome of a call', () => {
  test('belongs to the call that stands, not to the interview just recorded', async () => {
    const sam = await texter({ acme: on(1, 'Acme') }, own, { now: '2026-12-01T12:00:00Z' });
    await sam.wakesAt('2026-12-01T20:00:00Z');
    await sam.says('nothing');
    await sam.wakesAt('2026-12-09T20:00:00Z');
    await sam.says('new Brightwater Foods dec 15 3pm');
    expect(await sam.says('left a vm')).toContain('Acme');
    expect((await sam.told('acme')).at(-1)).toMatchObject({ type: 'called', outcome: 'voicemail' });
  });
});

describe('an ending that names nobody', () => {
  test('is asked about where the one asked about last has an offer', async () => {
    const sam = await two();
    await sam.says('pine hotel offered me the job in writing, answer by dec 20');
    expect(await sam.says('they turned me down')).toContain('Which one?');
    expect(types(await sam.told('pine'))).not.toContain('rejected');
    await sam.says('oak');
    expect(types(await sam.told('oak'))).toContain('rejected');
  });
});

describe('a bare no', () => {
  test('takes back no promise', async () => {
    const sam = await texter({ acme: on(1, 'Acme') }, own, { now: '2026-12-01T12:00:00Z' });
    await sam.wakesAt('2026-12-01T20:00:00Z');
    await sam.says('they call Wed 9 Dec 10 am');
    const before = (await sam.told('acme')).length;
    sam.world.clock.set('2026-12-09T14:00:00Z');
    await sam.says('no');
    expect(types((await sam.told('acme')).slice(before))).not.toContain('promised');
  });
});

describe('no more nudges about one', () => {
  test.each([
    'stop texting me about oak',
    "don't text me about oak anymore",
    'stop nudging me about Oak Bakery',
  ])('%s', async (text) => {
    const sam = await two();
    expect(await sam.says(text)).toContain('UNDO');
    expect(types(await sam.told('oak')).at(-1)).toBe('closed');
    expect(await sam.told('pine')).toEqual([]);
  });
});

test('gibberish is no small talk', async () => {
  const sam = await two();
  expect(await sam.says('asdf qwer lol')).toContain("couldn't read");
});

describe('help', () => {
  test('names the answers that fit what was asked', async () => {
    const sam = await two();
    expect(await sam.says('florp wibble')).toMatch(/decide by Friday.*NOTHING/);
  });

  test('"who?" tells whom', async () => {
    const sam = await two();
    expect(await sam.says('who?')).toMatch(/Lee Park/);
  });
});
