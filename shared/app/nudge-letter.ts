import {
  emailNudges,
  fixedTexts,
  pauseMail,
  smsList,
  smsNudge,
  threadHeaders,
  type EmailNudge,
  type NudgeLinks,
} from '../domain/message/index.ts';
import { DEFAULT_WAKING } from '../domain/record/person.ts';
import { dateIn, instantAt, isBefore, plusMinutes, type Instant } from '../domain/time/zoned.ts';
import type { Claimed } from './claim.ts';
import type { Letter } from './deliver.ts';
import { inboundAddress } from './inbound-address.ts';
import { sealTicket } from './links.ts';
import type { Account } from './ports/accounts.ts';
import { planningRecord } from './present.ts';
import type { World } from './world.ts';

export type LetterWorld = Pick<World, 'seal' | 'site' | 'clock'>;

/** A text that a carrier could not deliver for so long, in minutes, is dropped outside waking hours too. */
const LEAST_VALID_MINUTES = 30;

/** Until when a text may still arrive: the end of the person's waking hours, or a little while if those are over. */
function validUntil(account: Account, now: Instant): Instant {
  const { timeZone, waking = DEFAULT_WAKING } = account.person;
  const bedtime = instantAt(dateIn(now, timeZone), waking.to, timeZone);
  const least = plusMinutes(now, LEAST_VALID_MINUTES);
  return isBefore(bedtime, least) ? least : bedtime;
}

/** Where the links of a mail about a record lead; each opens a page with a button. */
export function linksOf(world: LetterWorld, personId: string, recordId: string): NudgeLinks {
  const { publicUrl } = world.site;
  return {
    page: `${publicUrl}/interviews/${recordId}`,
    unsubscribe: `${publicUrl}/u/${sealTicket(world, { p: personId, u: 'unsubscribe' })}`,
    outcome: (kind, step) => {
      const token = sealTicket(world, { p: personId, r: recordId, u: 'outcome', s: step.kind });
      return `${publicUrl}/o/${token}?did=${kind}`;
    },
  };
}

const spokenRecord = ({ record, account }: Claimed) => ({
  id: record.id,
  ...planningRecord(record, account.person),
});

/** Answers come to the person's own secret address: it says whose they are. */
function answeredAt<M extends { headers: Record<string, string> }>(mail: M, address: string | undefined): M {
  if (!address) return mail;
  return { ...mail, headers: { ...mail.headers, 'Reply-To': address } };
}

function nudgeMail(world: LetterWorld, claimed: Claimed): EmailNudge {
  const { record, account, steps, duty, late } = claimed;
  return {
    steps,
    record: spokenRecord(claimed),
    now: world.clock.now(),
    links: linksOf(world, account.id, record.id),
    inboundAddress: inboundAddress(account, world.site),
    options: { reminder: duty.kind === 'remind', late },
  };
}

/**
 * The message for what was claimed. Steps of one record travel together; records of three or more go as one
 * numbered list by text, and by mail as one mail with the words of each.
 */
export function nudgeLetter(world: LetterWorld, claimed: readonly Claimed[]): Letter {
  const now = world.clock.now();
  const [first] = claimed;
  if (!first) throw new RangeError('A message needs at least one claimed step.');
  const options = {
    tollFree: world.site.tollFreeSender,
    reminder: first.duty.kind === 'remind',
    late: first.late,
    lockScreenSafe: first.account.person.lockScreenSafe,
  };
  const text = () =>
    claimed.length === 1
      ? smsNudge({ steps: first.steps, record: spokenRecord(first), now, options })
      : smsList({
          entries: claimed.flatMap((one, index) =>
            one.steps.slice(0, 1).map((step) => ({ number: index + 1, step, record: spokenRecord(one) })),
          ),
          now,
          heading: 'due',
          options: { tollFree: options.tollFree, lockScreenSafe: options.lockScreenSafe },
        });
  return {
    sms: () => ({ body: text(), validUntil: validUntil(first.account, now) }),
    email: () =>
      answeredAt(
        emailNudges(claimed.map((one) => nudgeMail(world, one))),
        inboundAddress(first.account, world.site),
      ),
  };
}

/** Said once, when three steps in a row went by without a word. */
export function pauseLetter(world: LetterWorld, { record, account }: Claimed): Letter {
  const { interview } = planningRecord(record, account.person);
  return {
    sms: () => ({
      body: fixedTexts.paused(interview.company),
      validUntil: validUntil(account, world.clock.now()),
    }),
    email: () =>
      answeredAt(
        pauseMail({
          about: interview.company,
          page: `${world.site.publicUrl}/interviews/${record.id}`,
          headers: threadHeaders(record.id, `${record.id}.pause`, new URL(world.site.publicUrl).hostname),
        }),
        inboundAddress(account, world.site),
      ),
  };
}
