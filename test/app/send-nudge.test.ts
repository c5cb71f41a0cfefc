import { afterEach, beforeEach, expect, test } from 'vitest';
import { confirmContact } from '../../shared/app/confirm-contact.ts';
import { lookAt } from '../../shared/app/look-at.ts';
import type { InterviewKey } from '../../shared/app/ports/interviews.ts';
import { readNewInterview, recordInterview } from '../../shared/app/record-interview.ts';
import { takeTextStatus } from '../../shared/app/take-status.ts';
import { refreshAlarms, updateAccount } from '../../shared/app/update.ts';
import { applyEvents } from '../../shared/app/apply-events.ts';
import { keptWorld } from '../support/kept-world.ts';

const phone = '+12125550142';
const email = 'sam@example.com';

let world: ReturnType<typeof keptWorld>;
let key: InterviewKey;

/** Somebody in New York with both contacts confirmed, texts chosen, who meets Acme tomorrow at 10. */
beforeEach(async () => {
  world = keptWorld();
  const person = { name: 'Sam Rivera', phone, email, timeZone: 'America/New_York', channel: 'both' };
  const interview = {
    company: 'Acme',
    interviewAt: '2026-12-02T15:00:00Z',
    timeZone: 'America/New_York',
    callAt: '2026-12-05T01:30:00Z',
  };
  const read = readNewInterview(world, { person, interview }, undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const recorded = await recordInterview(world, read.value, undefined);
  if (recorded.kind !== 'recorded') throw new Error('It was not recorded.');
  for (const contact of [{ phone }, { email }]) {
    const code = world.lastCode('phone' in contact ? phone : email) ?? '';
    await confirmContact(world, contact, code);
  }
  key = { personId: recorded.account.id, id: recorded.record.id };
  await updateAccount(world, key.personId, (account) => ({
    ...account,
    person: { ...account.person, channel: 'sms' },
  }));
  world.texts.length = 0;
  world.mails.length = 0;
});

afterEach(() => world.close());

const history = async () => (await world.interviews.get(key))?.history.map(({ type }) => type);

/** Something that happens right after the record's next write. */
function afterNextSave(happens: () => Promise<unknown>): void {
  const before = world.interviews;
  world.interviews = {
    ...before,
    save: async (record) => {
      world.interviews = before;
      const saved = await before.save(record);
      await happens();
      return saved;
    },
  };
}

test('two wake-ups at once send one text', async () => {
  world.clock.set('2026-12-02T13:00:00Z');
  await Promise.all([lookAt(world, key), lookAt(world, key), lookAt(world, key)]);
  expect(world.texts).toHaveLength(1);
  expect(await history()).toEqual(['nudged']);
});

test('a STOP between the claim and the sending keeps the text back; mail takes its place', async () => {
  world.clock.set('2026-12-02T13:00:00Z');
  afterNextSave(() =>
    updateAccount(world, key.personId, (account) => ({ ...account, textsStoppedAt: world.clock.now() })),
  );
  await lookAt(world, key);
  expect(world.texts).toEqual([]);
  expect(world.mails).toHaveLength(1);
});

test('an erasure between the claim and the sending keeps everything back, and nothing of it is kept', async () => {
  world.clock.set('2026-12-02T13:00:00Z');
  afterNextSave(() => world.accounts.erase(key.personId));
  await lookAt(world, key);
  expect([...world.texts, ...world.mails]).toEqual([]);
  expect(await world.attempts.ofPerson(key.personId)).toEqual([]);
});

test('a text that came undone by day is followed by a mail, once', async () => {
  world.clock.set('2026-12-02T13:00:00Z');
  await lookAt(world, key);
  world.clock.pass(20);
  const failed = { attemptId: world.texts[0]?.attemptId ?? '', providerId: 'SM1', status: 'undelivered' };
  await takeTextStatus(world, { ...failed, errorCode: '30003' });
  await takeTextStatus(world, { ...failed, errorCode: '30003' });
  expect(world.mails).toHaveLength(1);
});

test('a text that came undone after its answer is followed by nothing', async () => {
  world.clock.set('2026-12-02T18:00:00Z');
  await lookAt(world, key);
  world.clock.pass(5);
  await applyEvents(world, key, [{ type: 'rejected' }]);
  world.clock.pass(5);
  const attemptId = world.texts.at(-1)?.attemptId ?? '';
  await takeTextStatus(world, { attemptId, providerId: 'SM1', status: 'undelivered', errorCode: '30003' });
  expect(world.mails).toEqual([]);
});

test('a text that came undone at night is made anew in the morning, not mailed at night', async () => {
  // The agreed call is at 8:30 pm; its text at 8:15 pm; it came undone when the evening had ended.
  world.clock.set('2026-12-05T01:15:00Z');
  await lookAt(world, key);
  const before = world.texts.length;
  world.clock.set('2026-12-05T02:05:00Z');
  const attemptId = world.texts.at(-1)?.attemptId ?? '';
  await takeTextStatus(world, { attemptId, providerId: 'SM1', status: 'undelivered', errorCode: '30003' });
  await lookAt(world, key);
  expect(world.mails).toEqual([]);
  expect(world.texts).toHaveLength(before);
  const dueAt = (await world.interviews.get(key))?.dueAt ?? '';
  expect(dueAt >= '2026-12-05T13:00:00Z').toBe(true);
});

test('a reminder that a stopped machine missed waits for the morning', async () => {
  world.clock.set('2026-12-05T01:15:00Z');
  await lookAt(world, key);
  const before = world.texts.length;
  world.clock.set('2026-12-06T04:00:00Z');
  await lookAt(world, key);
  expect(world.texts).toHaveLength(before);
  expect(await world.interviews.get(key)).toMatchObject({ dueAt: '2026-12-06T13:00:00Z' });
  world.clock.set('2026-12-06T13:00:00Z');
  await lookAt(world, key);
  expect(world.texts.at(-1)?.body).toContain('How did your call');
});

test('looking again at what has not changed leaves the version that somebody has before their eyes', async () => {
  const { version } = (await world.interviews.get(key)) ?? {};
  await refreshAlarms(world, key.personId);
  await lookAt(world, key);
  expect(await world.interviews.get(key)).toMatchObject({ version });
});

test('a carrier that is not connected for a while costs no follow-up', async () => {
  await updateAccount(world, key.personId, (account) => ({ ...account, emailsStoppedAt: world.clock.now() }));
  const { carriers } = world;
  world.carriers = { email: carriers.email };
  world.clock.set('2026-12-02T13:00:00Z');
  await lookAt(world, key);
  expect(world.texts).toEqual([]);
  const kept = await world.interviews.get(key);
  expect(kept?.dueAt).toBe('2026-12-02T14:00:00Z');
  world.carriers = carriers;
  world.clock.set('2026-12-02T14:00:00Z');
  await lookAt(world, key);
  expect(world.texts).toHaveLength(1);
});

test('somebody whom no carrier could reach is not looked at again', async () => {
  await updateAccount(world, key.personId, (account) => ({
    ...account,
    emailsStoppedAt: world.clock.now(),
    textsStoppedAt: world.clock.now(),
  }));
  world.carriers = {};
  world.clock.set('2026-12-02T13:00:00Z');
  await lookAt(world, key);
  expect((await world.interviews.get(key))?.dueAt).toBeUndefined();
});
