import { describe, expect, test } from 'vitest';
import { forwarded, invitation, mailOf } from '../support/written-mail.ts';
import { correspondent } from './correspondent.ts';
import { startOneMachine } from './one-machine.ts';
import { carriersPosts } from './scenarios/mail/carriers-posts.ts';
import { forwarding } from './scenarios/mail/forwarding.ts';
import { later } from './scenarios/mail/later.ts';
import { news } from './scenarios/mail/news.ts';
import { ownWords } from './scenarios/mail/own-words.ts';
import { replies } from './scenarios/mail/replies.ts';

describe('forwarding, on one machine', () => {
  forwarding(startOneMachine);
});
describe('news by mail, on one machine', () => {
  news(startOneMachine);
});
describe('own words by mail, on one machine', () => {
  ownWords(startOneMachine);
});
describe('answers as mail programs write them, on one machine', () => {
  replies(startOneMachine);
});
describe('what comes later of a mail, on one machine', () => {
  later(startOneMachine);
});
describe("the carrier's posts, on one machine", () => {
  carriersPosts(startOneMachine);
});

test('two machines talk no longer than two hundred answers a day', async () => {
  const home = await startOneMachine('2026-10-06T15:00:00Z');
  const sam = await correspondent(home);
  const { accounts } = home.inside.world;
  const account = await accounts.bySecret('inbound', sam.inbox.split('@')[0] ?? '');
  if (!account) throw new Error('Nobody has that address.');
  await accounts.save({ ...account, mailDay: { on: '2026-10-06', taken: 199, answered: 199 } });
  expect(await sam.send(mailOf({ text: 'the last one' }))).not.toBeNull();
  expect(await sam.send(mailOf({ text: 'one too many' }))).toBeNull();
  expect(await sam.send(forwarded(invitation))).toBeNull();
  expect(await sam.records()).toHaveLength(1);
  await home.close();
});

async function all<One>(some: AsyncIterable<One>): Promise<One[]> {
  const found: One[] = [];
  for await (const one of some) found.push(one);
  return found;
}

test('who erases themselves leaves no mail, and no answer that names a company', async () => {
  const home = await startOneMachine('2026-10-06T15:00:00Z');
  const [sam, kim] = [await correspondent(home), await correspondent(home)];
  for (const one of [sam, kim]) await one.send(forwarded(invitation));
  await sam.says('LIST');
  const { rawMails, accounts } = home.inside.world;
  const mails = async () => (await all(rawMails.everyMail())).length;
  expect(await mails()).toBe(2);
  expect((await sam.call('DELETE', '/api/me')).status).toBe(204);
  expect(await mails()).toBe(1);
  expect(await accounts.bySecret('inbound', sam.inbox.split('@')[0] ?? '')).toBeUndefined();
  const remembered = async () => {
    const kept = await all(home.inside.stores.belongings.everything());
    return kept.flatMap((one) =>
      one.kind === 'once' && one.item.answer?.includes('Harrowgate') ? [one.item] : [],
    );
  };
  // What is left is Kim's.
  expect(new Set((await remembered()).map(({ personId }) => personId)).size).toBe(1);
  await home.close();
});
