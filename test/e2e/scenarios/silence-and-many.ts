import { expect, test } from 'vitest';
import type { StartHome } from '../home-handle.ts';
import { signedUp } from '../someone.ts';
import { acme, ada, kai, sam, TUESDAY } from './people.ts';

/** Nobody says a word; three people live their interviews at once while the home comes and goes. */
export function silenceAndMany(start: StartHome): void {
  test('silence is reminded of once, then counted, and three in a row pause the plan', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    await home.moveClock('2026-12-08T14:00:00Z');
    const before = (await who.nudges()).length;
    await home.moveClock('2026-12-09T14:00:00Z');
    const [reminder, ...none] = (await who.nudges()).slice(before);
    expect([reminder?.sentAt, none.length]).toEqual(['2026-12-09T14:00:00Z', 0]);
    expect(reminder?.text).toContain('How did your call');
    await home.moveClock('2026-12-10T14:01:00Z');
    const record = await who.reads(id);
    expect(record.history.at(-1)).toMatchObject({ type: 'unreported', step: 'call', date: '2026-12-08' });
    expect(record.steps[0]).toMatchObject({ kind: 'call', attempt: 2, date: '2026-12-15' });

    await home.moveClock('2026-12-31T14:00:00Z');
    const paused = await who.reads(id);
    expect(paused.status).toBe('paused');
    expect(paused.steps).toEqual([]);
    expect(paused.history.filter(({ type }) => type === 'unreported')).toHaveLength(3);
    const last = (await who.nudges()).at(-1);
    expect(last?.text).toMatch(/on pause. Reply anything and it goes on/);
    const sentSoFar = (await who.nudges()).length;
    await home.moveClock('2027-02-10T14:00:00Z');
    expect(await who.nudges()).toHaveLength(sentSoFar);

    expect(await who.says('sorry, was ill')).toMatch(/Acme goes on. Next: call Dana/);
    await home.moveClock('2027-02-20T14:00:00Z');
    const after = (await who.nudges()).slice(sentSoFar).map(({ text }) => text);
    expect(after.some((text) => text.startsWith('Ringback: Call Dana Whitfield'))).toBe(true);
    await home.close();
  });

  test('several people with several interviews in their own zones, the home restarted between', async () => {
    const home = await start(TUESDAY);
    const people = await Promise.all([
      signedUp(home, sam, acme),
      signedUp(home, ada, { ...acme, company: 'Globex', timeZone: 'America/Chicago' }),
      signedUp(home, kai, {
        ...acme,
        company: 'Harrow Books',
        interviewAt: '2026-12-02T14:00:00Z',
        timeZone: 'Europe/London',
        interviewer: { name: 'Lee Park', phone: '+44 1632 960199' },
      }),
    ]);
    for (const { who } of people)
      await who.records({ ...acme, company: 'Initech', interviewAt: '2026-12-03T20:00:00Z' });
    for (const at of ['2026-12-02T12:30:00Z', '2026-12-02T17:30:00Z', '2026-12-03T18:30:00Z']) {
      await home.restart();
      await home.moveClock(at);
    }
    await home.restart();
    await home.moveClock('2026-12-04T22:30:00Z');
    const when = await Promise.all(
      people.map(async ({ who }) => (await who.nudges()).map(({ sentAt }) => sentAt.slice(5, 16))),
    );
    expect(when).toEqual([
      ['12-02T13:00', '12-02T18:00', '12-03T18:00', '12-03T23:00'],
      // The debrief of one at 12:00 in Chicago, of the other at 17:00.
      ['12-02T02:00', '12-02T18:00', '12-03T18:00', '12-03T23:00'],
      ['12-02T12:00', '12-02T17:00', '12-03T18:00', '12-04T08:00'],
    ]);
    for (const { who } of people) {
      await who.says('Initech: they decide by Friday the 11th');
      const { body } = await who.browser.call<{ interviews: { interview: { company: string } }[] }>(
        'GET',
        '/api/interviews',
      );
      expect(body.interviews).toHaveLength(2);
    }
    await home.close();
  });

  test('three records due at once travel as one list whose numbers can be answered', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    const second = await who.records({ ...acme, company: 'Globex' });
    const third = await who.records({ ...acme, company: 'Harrow Books' });
    await home.moveClock('2026-12-02T13:00:00Z');
    const [list, ...more] = await who.nudges();
    expect(more).toEqual([]);
    for (const company of ['Acme', 'Globex', 'Harrow Books']) expect(list?.text).toContain(company);
    await home.moveClock('2026-12-02T18:00:00Z');
    expect(await who.nudges()).toHaveLength(2);
    expect(await who.says('1 they decide by friday')).toMatch(/Acme.*Fri 4 Dec/);
    expect(await who.says('3 nothing')).toMatch(/Harrow Books/);
    expect(await who.says('globex decides by monday')).toMatch(/Globex.*Mon 7 Dec/s);
    const promised = async (of: string) =>
      (await who.reads(of)).history.find(({ type }) => type === 'promised');
    expect(await promised(id)).toMatchObject({ decisionBy: '2026-12-04' });
    expect(await promised(second)).toMatchObject({ decisionBy: '2026-12-07' });
    expect(await promised(third)).not.toHaveProperty('decisionBy');
    await home.close();
  });

  test('three records due at once for somebody who chose mail come in one mail, with the words of each', async () => {
    const home = await start(TUESDAY);
    const byMail = { ...sam, channel: 'email' } as const;
    const { who } = await signedUp(home, byMail, acme);
    await who.records({ ...acme, company: 'Globex' });
    await who.records({ ...acme, company: 'Harrow Books' });
    // A home may put nudges off by up to a quarter of an hour, to spread the peak.
    await home.moveClock('2026-12-02T13:16:00Z');
    const mails = await who.nudges();
    expect(mails).toHaveLength(1);
    for (const company of ['Acme', 'Globex', 'Harrow Books']) expect(mails[0]?.text).toContain(company);
    await home.close();
  });

  test('two messages at the same moment leave a bare answer open, and it is asked which one is meant', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    const other = await who.records({ ...acme, company: 'Globex' });
    await home.moveClock('2026-12-02T18:00:00Z');
    expect(await who.says('they decide by friday')).toMatch(/^Which one\?/);
    await who.says('2');
    const decided = await Promise.all(
      [id, other].map(async (one) => (await who.reads(one)).history.some(({ type }) => type === 'promised')),
    );
    expect(decided.filter(Boolean)).toHaveLength(1);
    await home.close();
  });
}
