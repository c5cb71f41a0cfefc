import { describe, expect, test } from 'vitest';
import { pagesApp } from '../../../functions/pages/handler.ts';
import type { RecordedEvent } from '../../../shared/domain/record/event.ts';
import { browserPerson } from '../../support/browser-person.ts';
import { memoryWorld } from '../../support/memory-world.ts';
import { acme, cookieOf, sam, withInterview } from '../../support/pages-site.ts';

const CALL_DAY = '2026-12-08T16:45:00Z';
const nudged: RecordedEvent = {
  type: 'nudged',
  step: 'call',
  attempt: 1,
  date: '2026-12-08',
  window: { start: '2026-12-08T17:00:00Z', end: '2026-12-08T18:00:00Z' },
  id: 'n1',
  at: '2026-12-08T16:30:00Z',
};

async function samAt(now: string, history: readonly RecordedEvent[] = []) {
  const world = memoryWorld({ now });
  const account = await sam(world);
  await withInterview(world, account, acme, history);
  const person = browserPerson(pagesApp(world), await cookieOf(world, account));
  const kept = async () => (await world.interviews.get({ personId: 'sam', id: 'acme' }))?.history ?? [];
  return { world, account, person, kept };
}

const EVENTS = '/interviews/acme/events';

describe('the page of one interview', () => {
  test('says first whom to call, at which number, when in my own time and in theirs', async () => {
    const { person } = await samAt(CALL_DAY, [nudged]);
    const { html, status } = await person.get('/interviews/acme');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Call Dana Reyes</h1>');
    expect(html).toContain('href="tel:+12125550142"');
    expect(html).toContain('Tue 8 Dec, 9–10 am your time (noon–1 pm in New York)');
    expect(html.indexOf('Call Dana Reyes')).toBeLessThan(html.indexOf('If somebody answers'));
    expect(html.indexOf('If somebody answers')).toBeLessThan(html.indexOf('I left a voicemail'));
    expect(html.indexOf('I left a voicemail')).toBeLessThan(html.indexOf('The whole line'));
  });

  test.each([
    [{ did: 'voicemail' }, { type: 'called', outcome: 'voicemail' }],
    [{ did: 'no_answer' }, { type: 'called', outcome: 'no_answer' }],
    [{ did: 'emailed' }, { type: 'emailed' }],
    [{ did: 'skip' }, { type: 'skipped', step: 'call', date: '2026-12-08' }],
    [
      { did: 'spoke', said: 'decide-by', decisionBy: '2026-12-11' },
      { type: 'called', outcome: 'spoke', decisionBy: '2026-12-11' },
    ],
    [
      { did: 'spoke', said: 'may-call', callAt: '2026-12-09T09:00' },
      { type: 'called', outcome: 'spoke', callAt: '2026-12-09T14:00:00Z' },
    ],
    [
      { did: 'later', until: 'hour' },
      { type: 'snoozed', step: 'call', until: '2026-12-08T17:45:00Z' },
    ],
    [
      { did: 'later', until: 'tomorrow' },
      { type: 'snoozed', step: 'call', until: '2026-12-09T16:45:00Z' },
    ],
    [
      { did: 'offer', inWriting: 'true', answerBy: '2026-12-15' },
      { type: 'offer', inWriting: true, answerBy: '2026-12-15' },
    ],
    [
      { did: 'you_promised', what: 'Send references', by: '2026-12-10' },
      { type: 'you_promised', what: 'Send references' },
    ],
    [
      { did: 'moved', as: 'next_round', interviewAt: '2026-12-16T10:00' },
      { type: 'next_round', interviewAt: '2026-12-16T15:00:00Z' },
    ],
    [{ did: 'rejected' }, { type: 'rejected' }],
    [{ did: 'asked_to_stop' }, { type: 'asked_to_stop' }],
    [{ did: 'paused' }, { type: 'paused' }],
  ])('keeps %j as an event, and says what it kept', async (fields, event) => {
    const { person, kept } = await samAt(CALL_DAY, [nudged]);
    await person.get('/interviews/acme');
    const { status, html } = await person.send(EVENTS, fields);
    expect(status).toBe(200);
    expect((await kept()).at(-1)).toMatchObject(event);
    expect(html).toContain('Kept: ');
    expect(html).toContain('Take it back');
  });

  test('counts a form that is sent twice once', async () => {
    const { person, kept } = await samAt(CALL_DAY, [nudged]);
    await person.get('/interviews/acme');
    await person.send(EVENTS, { did: 'voicemail' });
    await person.again();
    expect((await kept()).filter(({ type }) => type === 'called')).toHaveLength(1);
  });

  test('takes the last thing back', async () => {
    const { person, kept } = await samAt(CALL_DAY, [nudged]);
    await person.get('/interviews/acme');
    await person.send(EVENTS, { did: 'rejected' });
    const { html } = await person.send(EVENTS, { did: 'undone' });
    expect((await kept()).at(-1)).toMatchObject({ type: 'undone' });
    expect(html).toContain('<h1>Call Dana Reyes</h1>');
  });

  test('says beside the field what is missing, and keeps nothing', async () => {
    const { person, kept } = await samAt(CALL_DAY, [nudged]);
    await person.get('/interviews/acme');
    const { status, html } = await person.send(EVENTS, { did: 'spoke', said: 'may-call', callAt: '' });
    expect(status).toBe(400);
    expect(html).toContain('href="#f-spoke-call-callAt"');
    expect(html).toContain('id="f-spoke-call-callAt-wrong"');
    expect(await kept()).toHaveLength(1);
  });

  test('refuses a form without its token, and changes nothing', async () => {
    const { person, kept, world } = await samAt(CALL_DAY, [nudged]);
    const answer = await pagesApp(world).request(`http://localhost:8080${EVENTS}`, {
      method: 'POST',
      body: new URLSearchParams({ did: 'rejected' }),
      headers: { cookie: person.cookie ?? '' },
    });
    expect(answer.status).toBe(403);
    expect(await kept()).toHaveLength(1);
  });

  test('is not found for somebody else, and asks whoever is not signed in to sign in', async () => {
    const { world } = await samAt(CALL_DAY);
    const other = await sam(world, { id: 'kim' });
    const kim = browserPerson(pagesApp(world), await cookieOf(world, other));
    expect((await kim.get('/interviews/acme')).status).toBe(404);
    const nobody = await browserPerson(pagesApp(world)).get('/interviews/acme');
    expect(nobody.path).toBe('/sign-in?onward=%2Finterviews%2Facme');
  });

  test.each([
    ['rejected', 'Acme Instruments chose somebody else', 'id="reply"'],
    ['paused', 'On pause', 'Go on with the plan'],
    ['closed', 'You let Acme Instruments go', 'Keep going after all'],
    ['asked_to_stop', 'They asked you to stop', 'for good'],
    ['withdrawn', 'You withdrew', 'keeps the door open'],
  ] as const)('says plainly what %s means, and what to do', async (type, title, next) => {
    const { person } = await samAt('2026-12-08T18:00:00Z', [{ type, id: 'x', at: '2026-12-08T17:30:00Z' }]);
    const { html } = await person.get('/interviews/acme');
    expect(html).toContain(title);
    expect(html).toContain(next);
  });

  test('corrects by the form, as a patch of what was changed alone', async () => {
    const { person, kept } = await samAt(CALL_DAY, [nudged]);
    const { html } = await person.get('/interviews/acme/correct');
    expect(html).toContain('value="2026-12-01T14:00"');
    const shown = await person.send('/interviews/acme/correct', {
      'interview.company': 'Acme Tools',
      'interview.role': 'Data analyst',
      'interview.interviewAt': '2026-12-01T14:00',
      'interview.timeZone': 'America/New_York',
      'interview.interviewer.name': 'Dana Reyes',
      'interview.interviewer.title': '',
      'interview.interviewer.phone': '+12125550142',
      'interview.interviewer.email': 'dana@example.com',
      'interview.strengths': 'I turned a slow monthly report into a daily one',
      'interview.wentWell': 'We laughed about the old spreadsheets.',
    });
    expect(shown.status).toBe(200);
    expect((await kept()).at(-1)).toMatchObject({
      type: 'corrected',
      after: { company: 'Acme Tools', interviewer: { title: null } },
    });
    expect(Object.keys((await kept()).at(-1) ?? {})).toContain('before');
  });

  test('deletes only after asking', async () => {
    const { person, world } = await samAt(CALL_DAY);
    const { html } = await person.get('/interviews/acme/delete');
    expect(html).toContain('Delete Acme Instruments?');
    expect((await person.send('/interviews/acme/delete')).html).toContain('None yet');
    expect(await world.interviews.ofPerson('sam')).toEqual([]);
  });
});

test('the list shows the next step of each, what is due first on top', async () => {
  const { world, account, person } = await samAt(CALL_DAY, [nudged]);
  await withInterview(
    world,
    account,
    { ...acme, company: 'Birch', interviewAt: '2026-12-20T15:00:00Z' },
    [],
    'b',
  );
  const { html } = await person.get('/interviews');
  expect(html.indexOf('Acme Instruments')).toBeLessThan(html.indexOf('Birch'));
  expect(html).toContain('Call Dana Reyes');
  expect(html).toContain('Get ready for Birch');
});
