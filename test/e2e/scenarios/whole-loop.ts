import { expect, test } from 'vitest';
import { browser, type Told } from '../browser.ts';
import type { StartHome } from '../home-handle.ts';
import { codeSentTo, confirms, signedUp, someone } from '../someone.ts';
import { acme, sam, TUESDAY } from './people.ts';

const kinds = ({ steps }: Told) => steps.map(({ kind }) => kind);
const last = <Item>(items: readonly Item[]): Item | undefined => items.at(-1);

/** From the form to the offer in writing, as one person lives it. */
export function wholeLoop(start: StartHome): void {
  test('an interview goes from the form to the offer in writing', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, sam);
    const body = { person: { ...sam, phone: '(212) 555-0142' }, interview: acme };
    const key = { 'idempotency-key': 'first-interview' };
    const sent = await who.browser.call<Told>('POST', '/api/interviews', body, key);
    expect(sent.status).toBe(201);
    expect(sent.body.status).toBe('pending');
    const twice = await who.browser.call<Told>('POST', '/api/interviews', body, key);
    expect(twice.body.id).toBe(sent.body.id);
    expect(await who.texts()).toHaveLength(1);

    const wrong = await browser(home).call('POST', '/api/session/confirm', {
      phone: sam.phone,
      code: '000000',
    });
    expect([200, 401]).toContain(wrong.status);
    await confirms(home, who.browser, { phone: '+12125550142' });
    expect(last(await who.texts())).toMatch(/^Ringback: .*Msg & data rates may apply.*HELP.*STOP/);

    const mine = await who.browser.call<{ interviews: Told[] }>('GET', '/api/interviews');
    const [record] = mine.body.interviews;
    const id = record?.id ?? '';
    expect(mine.body.interviews).toHaveLength(1);
    expect(record?.status).toBe('active');
    expect(kinds(await who.reads(id)).slice(0, 3)).toEqual(['prepare', 'debrief', 'thank-you']);

    await home.moveClock('2026-12-02T18:30:00Z');
    const [prepare, debrief] = await who.nudges();
    expect([prepare?.sentAt, debrief?.sentAt]).toEqual(['2026-12-02T13:00:00Z', '2026-12-02T18:00:00Z']);
    expect(prepare?.text).toContain('When do you hope to decide?');
    expect(debrief?.text).toMatch(/promise.*thank-you/);

    expect(await who.says('they decide by Friday')).toMatch(/Acme.*Fri 4 Dec.*Tue 8 Dec/);
    await home.moveClock('2026-12-08T15:00:00Z');
    const call = last(await who.nudges());
    // On AWS the peak of the morning is spread over a quarter of an hour.
    expect(call?.sentAt).toMatch(/^2026-12-08T13:(3\d|4[0-5]):00Z$/);
    expect(call?.text).toMatch(/Dana Whitfield at Acme, 212-555-0102.*Tue 8 Dec, 9-10 am.*Voicemail: "/s);

    expect(await who.says('left vm')).toMatch(/voicemail.*Tue 15 Dec, 4:30-5:30 pm/);
    expect(kinds(await who.reads(id))[0]).toBe('call');
    expect((await who.reads(id)).steps[0]?.attempt).toBe(2);
    expect(await who.says('UNDO')).toContain('Acme');
    expect((await who.reads(id)).steps[0]?.attempt).toBe(1);
    expect(await who.says('left a message with her assistant')).toMatch(/Tue 15 Dec/);

    expect(await who.says('They made me an offer!')).toMatch(/Congratulations.*in writing/);
    expect((await who.reads(id)).status).toBe('offer');
    await who.says('no');
    await who.says('by the 18th');
    expect(kinds(await who.reads(id))).toEqual(['written-offer', 'answer-offer']);
    await home.moveClock('2026-12-11T15:30:00Z');
    expect(last(await who.nudges())?.text).toMatch(/in writing yet/);
    await who.says('done');
    const offered = await who.reads(id);
    expect(kinds(offered)).toEqual(['answer-offer']);
    expect(offered.history.findLast(({ type }) => type === 'offer')).toMatchObject({ inWriting: true });
    await home.moveClock('2026-12-17T15:30:00Z');
    await who.says('done');
    expect(kinds(await who.reads(id))).toEqual([]);
    await home.close();
  });

  test('a rejection ends the record with a kind word and leaves the other interviews alone', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    const other = await who.records({ ...acme, company: 'Globex', decisionBy: '2026-12-04' });
    await home.moveClock('2026-12-08T14:00:00Z');
    const answer = await who.says('Acme rejected me');
    expect(answer).toMatch(/sorry about Acme/);
    expect(answer).toMatch(/thank you/i);
    expect(await who.reads(id)).toMatchObject({ status: 'rejected', steps: [] });
    expect(await who.reads(other)).toMatchObject({ status: 'active' });
    const before = (await who.nudges()).length;
    await home.moveClock('2026-12-20T14:00:00Z');
    const after = (await who.nudges()).slice(before);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter(({ text }) => text.includes('Acme'))).toEqual([]);
    await home.close();
  });

  test('a new round plans as a new interview would', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    await home.moveClock('2026-12-02T18:30:00Z');
    const answer = await who.says('second interview next tuesday at 10');
    expect(answer).toContain('Tue 8 Dec, 10 am');
    const record = await who.reads(id);
    expect(record.interview['company']).toBe('Acme');
    expect(record.steps[0]).toMatchObject({ kind: 'prepare', nudgeAt: '2026-12-08T13:00:00Z' });
    await home.moveClock('2026-12-08T18:30:00Z');
    const texts = (await who.nudges()).filter(({ sentAt }) => sentAt > '2026-12-08');
    expect(texts.map(({ sentAt }) => sentAt)).toEqual(['2026-12-08T13:00:00Z', '2026-12-08T18:00:00Z']);
    await home.close();
  });

  test('a call agreed on in the zone of the employer is told in both', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, {
      ...acme,
      timeZone: 'America/Los_Angeles',
      callAt: '2026-12-05T18:00:00Z',
    });
    await home.moveClock('2026-12-05T18:05:00Z');
    const call = last(await who.nudges());
    expect(call?.sentAt).toBe('2026-12-05T17:45:00Z');
    expect(call?.text).toMatch(/Sat 5 Dec, 1 pm your time \(10 am in Los Angeles\)/);
    expect(await who.says('spoke with her, call back wednesday at 9 their time')).toMatch(
      /Wed 9 Dec, noon your time \(9 am in Los Angeles\)/,
    );
    expect((await who.reads(id)).steps[0]).toMatchObject({
      kind: 'call',
      window: { start: '2026-12-09T17:00:00Z', end: '2026-12-09T17:30:00Z' },
      nudgeAt: '2026-12-09T16:45:00Z',
    });
    await home.close();
  });

  test('a snooze comes at the hour that was named, and a skip moves the call on', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-07' });
    await home.moveClock('2026-12-08T14:00:00Z');
    expect(await who.says('tomorrow 3pm')).toContain('Wed 9 Dec, 3 pm');
    await home.moveClock('2026-12-09T20:01:00Z');
    expect(last(await who.nudges())?.sentAt).toBe('2026-12-09T20:00:00Z');
    await who.says('skip');
    const record = await who.reads(id);
    expect(record.steps[0]).toMatchObject({ kind: 'call', attempt: 1, date: '2026-12-16' });
    await home.close();
  });

  test('a code is asked for again and the older one works still', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    const other = browser(home);
    await other.call('POST', '/api/session', { phone: '212 555 0142' });
    const first = await codeSentTo(home, '+12125550142');
    await other.call('POST', '/api/session', { phone: '+12125550142' });
    const signedIn = await other.call('POST', '/api/session/confirm', { phone: '+12125550142', code: first });
    expect(signedIn.status).toBe(200);
    expect((await other.call<{ interviews: Told[] }>('GET', '/api/interviews')).body.interviews).toHaveLength(
      1,
    );
    expect((await other.call('DELETE', '/api/session')).status).toBe(204);
    expect((await other.call('GET', '/api/me')).status).toBe(401);
    expect((await who.browser.call('GET', '/api/me')).status).toBe(200);
    await home.close();
  });
}
