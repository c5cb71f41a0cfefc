import { forwarded, invitation } from '../../support/written-mail.ts';
import { correspondent } from '../correspondent.ts';
import { confirms, signedUp, someone } from '../someone.ts';
import { acme, sam } from '../scenarios/people.ts';
import type { AwsHome } from './aws-home.ts';
import { countCalls, type Counts } from './call-counter.ts';

const rounded = (count: number) => Math.round(count * 100) / 100;

/** Sums of counts, and of how often the thing happened that they were counted for. */
function tally() {
  const sums = new Map<string, { times: number; counts: Counts }>();
  return {
    add: (what: string, times: number, counts: Counts) => {
      const sum = sums.get(what) ?? { times: 0, counts: {} };
      sum.times += times;
      for (const [name, count] of Object.entries(counts)) sum.counts[name] = (sum.counts[name] ?? 0) + count;
      sums.set(what, sum);
    },
    /** What each thing takes on average, by name. */
    averages: (): Record<string, Counts> =>
      Object.fromEntries(
        [...sums].map(([what, { times, counts }]) => [
          what,
          Object.fromEntries(
            Object.entries(counts)
              .map(([name, count]): [string, number] => [name, rounded(count / times)])
              .toSorted(([one], [other]) => (one < other ? -1 : 1)),
          ),
        ]),
      ),
  };
}

type Counter = Awaited<ReturnType<typeof countCalls>>;
type Tally = ReturnType<typeof tally>;

/** Moments after each of which somebody with this interview has been told to do the next thing. */
const NUDGED = ['2026-12-02T13:20:00Z', '2026-12-02T18:20:00Z', '2026-12-03T20:00:00Z'];

async function nudges(
  home: AwsHome,
  { during }: Counter,
  { add }: Tally,
  to: string,
  what: string,
): Promise<void> {
  for (const at of NUDGED) {
    const before = (await home.messages()).length;
    const counts = await during(() => home.moveClock(at));
    const told = (await home.messages()).slice(before).filter((one) => one.to === to).length;
    if (told > 0) add(what, told, counts);
  }
}

async function byText(home: AwsHome, counter: Counter, counted: Tally): Promise<void> {
  const { during } = counter;
  const who = someone(home, sam);
  const page = (path: string) => who.browser.call('GET', path, undefined, { accept: 'text/html' });
  let id = '';
  const joining = await during(async () => {
    await page('/');
    const sent = await who.browser.call<{ id: string }>('POST', '/api/interviews', {
      person: sam,
      interview: acme,
    });
    id = sent.body.id;
    await confirms(home, who.browser, { phone: sam.phone ?? '' });
  });
  counted.add('joining', 1, joining);
  await nudges(home, counter, counted, sam.phone ?? '', 'nudge by text');
  for (const path of ['/interviews', `/interviews/${id}`])
    counted.add('page', 1, await during(() => page(path)));
  const says = async (text: string) => counted.add('text back', 1, await during(() => who.says(text)));
  await says('they decide by Friday');
  await home.moveClock('2026-12-08T13:20:00Z');
  counted.add('nudge by text', 1, await during(() => home.moveClock('2026-12-08T13:50:00Z')));
  for (const text of ['left vm', 'They made me an offer!', 'no', 'by the 18th']) await says(text);
  counted.add('nudge by text', 1, await during(() => home.moveClock('2026-12-11T15:30:00Z')));
  await says('done');
  const far = { ...acme, company: 'Globex', interviewAt: '2027-03-02T10:00:00-05:00' };
  counted.add('recording', 1, await during(() => who.records(far)));
}

async function byMail(home: AwsHome, counter: Counter, counted: Tally): Promise<void> {
  await signedUp(home, { ...sam, channel: 'email' }, acme);
  await nudges(home, counter, counted, sam.email ?? '', 'nudge by mail');
}

async function forwarding(home: AwsHome, { during }: Counter, counted: Tally): Promise<void> {
  const who = await correspondent(home);
  counted.add('forwarded mail', 1, await during(() => who.send(forwarded(invitation))));
  const news =
    'Hi Sam,\r\n\r\nSomething came up on our side: we need to reschedule your interview. It is now on Monday, October 12, 2026 at 11:00 AM ET.\r\n\r\nDana Whitfield\r\nHarrowgate Analytics';
  const moved = forwarded({ subject: 'Rescheduled: your interview at Harrowgate Analytics', text: news });
  counted.add('forwarded mail', 1, await during(() => who.send(moved)));
}

const lives = [
  { startAt: '2026-12-01T15:00:00Z', live: byText },
  { startAt: '2026-12-01T15:00:00Z', live: byMail },
  { startAt: '2026-10-06T15:00:00Z', live: forwarding },
];

/** Lives from the form to the offer, by text, by mail and with mail forwarded: what each thing in them takes. */
export async function countLife(start: (now: string) => Promise<AwsHome>): Promise<Record<string, Counts>> {
  const counted = tally();
  for (const { startAt, live } of lives) {
    const home = await start(startAt);
    const counter = await countCalls(home);
    await live(home, counter, counted);
    await counter.close();
    await home.close();
  }
  return counted.averages();
}
