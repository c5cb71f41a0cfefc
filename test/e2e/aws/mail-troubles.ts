import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { envelopeTo, formOf } from '../../support/inbound-post.ts';
import { forwarded, invitation } from '../../support/written-mail.ts';
import { correspondent, type Correspondent } from '../correspondent.ts';
import type { AwsHome } from './aws-home.ts';
import { codes, type Start } from './one-interview.ts';

const MEGABYTE = 1024 * 1024;
/** How long the queue hides a mail that is being read, and a little. */
const HIDDEN_MINUTES = 7;

/** What can happen to mail on AWS between its arrival and its reading. People share one home. */
export function mailTroubles(start: Start): void {
  let home: AwsHome;
  let sam: Correspondent;
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  beforeEach(async () => {
    home.deliverTimes(1);
    sam = await correspondent(home);
  });
  afterAll(() => home.close());

  const later = (minutes: number) =>
    home.moveClock(new Date(Date.parse(home.clock.now()) + minutes * 60_000).toISOString());
  const post = async (mail: string) => {
    const form = formOf([envelopeTo(sam.inbox), { name: 'email', value: mail }]);
    return (await home.postMail(form.body, form.contentType, 'right')).status;
  };
  const answers = async () =>
    (await sam.messages()).filter(({ headers }) => headers?.['Auto-Submitted'] === 'auto-replied').length;
  const callsOf = (folder: string) => home.calls.filter(({ name }) => name === folder).length;
  const reads = () => callsOf('read-mail');

  test('a mail that the queue hands over three times at once is recorded and answered once', async () => {
    home.deliverTimes(3);
    expect(await post(forwarded(invitation))).toBe(204);
    await later(HIDDEN_MINUTES);
    expect([(await sam.records()).length, await answers()]).toEqual([1, 1]);
    expect(await home.mails.lost()).toBe(0);
  });

  test('a mail that could not be fetched is read when the queue shows it again', async () => {
    home.aws.s3.failNext(4, 'GET');
    expect(await post(forwarded(invitation))).toBe(204);
    expect(await sam.records()).toEqual([]);
    expect(codes(home)).toContain('mail-put-off');
    await later(HIDDEN_MINUTES);
    expect([(await sam.records()).length, await answers()]).toEqual([1, 1]);
  });

  test('mail that nobody can read is set aside after five tries, and the others are read at once', async () => {
    const before = reads();
    await home.mails.put('no mail at all');
    await home.mails.put(JSON.stringify({ id: '../../etc/passwd', to: sam.inbox }));
    expect(await post(forwarded(invitation))).toBe(204);
    expect(await sam.records()).toHaveLength(1);
    expect(reads()).toBe(before + 3);
    expect(await home.mails.lost()).toBe(0);
    await later(6 * HIDDEN_MINUTES);
    expect(await home.mails.lost()).toBe(2);
    expect(reads()).toBe(before + 3 + 2 * 4);
    expect(home.mails.nextMs()).toBe(Number.POSITIVE_INFINITY);
  });

  test('of a batch only what failed comes again', async () => {
    const raws = ['first', 'second'].map((note) => forwarded({ ...invitation, note }));
    const record = (messageId: string, body: string) => ({ messageId, body });
    const gone = JSON.stringify({ id: 'gone', to: sam.inbox, receivedAt: '2026-10-06T15:00:00Z' });
    const Records = [record('a', gone), record('b', '{'), record('c', gone)];
    expect(await home.call('read-mail', { Records })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'b' }],
    });
    expect(codes(home)).toContain('mail-without-reader');
    for (const raw of raws) expect(await post(raw)).toBe(204);
    expect(await sam.records()).toHaveLength(1);
  });

  test.each([
    ['kept', () => home.aws.s3.failNext(4, 'PUT')],
    ['queued', () => home.aws.sqs.failNext(4)],
  ])('a mail that cannot be %s is a 503, and recorded once when it is brought again', async (_, break_) => {
    const mail = forwarded(invitation);
    break_();
    expect(await post(mail)).toBe(503);
    expect(await sam.records()).toEqual([]);
    expect(await post(mail)).toBe(204);
    expect([(await sam.records()).length, await answers()]).toEqual([1, 1]);
  });

  test.each([
    ['a function is handed', 5],
    ['the gateway takes', 11],
  ])('a mail above what %s never reaches us, and harms no other', async (_, megabytes) => {
    const taken = callsOf('take-mail');
    const status = await post(forwarded({ ...invitation, note: 'x'.repeat(megabytes * MEGABYTE) }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(callsOf('take-mail')).toBe(taken);
    expect(await sam.records()).toEqual([]);
    expect(await post(forwarded(invitation))).toBe(204);
    expect(await sam.records()).toHaveLength(1);
  });

  test('nothing of a mail or a person stands in the log', () => {
    const log = home.logged.join('\n');
    for (const words of ['sam.okoro', 'Harrowgate', 'Dana', '@inbound.example.com', '+1212555'])
      expect(log).not.toContain(words);
  });
}
