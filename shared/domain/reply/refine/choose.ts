import { whatWasPromised } from '../command/what-was-promised.ts';
import type { OneReading, Reading } from '../reading.ts';
import type { Finding } from '../readers/finding.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { Prepared } from '../text/prepare.ts';
import { answerByIn, writingOf } from './offer-terms.ts';
import { pickTarget } from './pick-target.ts';
import { purposeOf, timesFor } from './pick-time.ts';
import { graveIntents, outcomeIntents, rankOf } from './rank.ts';
import { timeIn } from './said-time.ts';

const TIMED = new Set(['snooze', 'promised', 'spoke_callback', 'next_round']);
const UNTARGETED = new Set(['list', 'help', 'undo', 'thanks_smalltalk', 'unknown']);
const EVERYTHING_DONE = /\b(?:all|everything)(?: is)? (?:done|sorted|finished|good|taken care of|handled)\b/;
/** Words that somebody was spoken to beside the message that was left. */
const SPOKE =
  /\b(?:spoke|spoken|talked|chatted|answered|picked up|rang back|called back|called me|rang me)\b/;

/** A message was left, and the promise came with it: an attempt that carries a promise, not a conversation. */
function leftBeside(
  { intent }: Finding,
  findings: readonly Finding[],
  { masked }: Prepared,
): Pick<OneReading, 'left'> {
  if ((intent !== 'promised' && intent !== 'spoke_callback') || SPOKE.test(masked)) return {};
  const message = findings.find((one) => one.certain && one.intent === 'left_voicemail');
  if (!message) return {};
  return { left: message.detail === 'message_with_person' ? 'message_with_person' : 'voicemail' };
}

/** A bare time gives way to a request that names one, an absence to a time that was agreed. */
const vagueness = ({ detail }: Finding): number =>
  detail === 'not_yet' ? 2 : detail === 'named' || detail === 'absent' ? 1 : 0;

function byWeight(a: Finding, b: Finding): number {
  return (
    rankOf(a.intent) - rankOf(b.intent) ||
    Number(b.certain) - Number(a.certain) ||
    vagueness(a) - vagueness(b) ||
    a.clause - b.clause
  );
}

/** For an offer: whether it is on paper, and the day by which the person must answer. */
function termsOf(prepared: Prepared, context: ReplyContext): Pick<OneReading, 'answerBy' | 'detail'> {
  const detail = writingOf(prepared.clauses);
  const answerBy = answerByIn(prepared, context, false);
  return { ...(detail ? { detail } : {}), ...(answerBy ? { answerBy } : {}) };
}

function readingOf(
  finding: Finding,
  findings: readonly Finding[],
  prepared: Prepared,
  context: ReplyContext,
): OneReading {
  const { intent, detail, certain } = finding;
  const clause = prepared.clauses[finding.clause];
  const found = pickTarget(clause, prepared.masked, prepared.references, context);
  const base: OneReading = { intent, ...(detail ? { detail } : {}), target: null, certain };
  if (UNTARGETED.has(intent))
    return detail
      ? {
          ...base,
          ...timeOf(finding, findings, prepared, context),
          ...promiseIn(finding, context),
          target: found.target,
        }
      : base;
  if (intent === 'script') return { ...base, target: found.target };
  const unclear =
    found.unclear === true ||
    (intent === 'done' && found.target === null && EVERYTHING_DONE.test(prepared.masked));
  const time = timeOf(finding, findings, prepared, context);
  if (unclear && intent !== 'unsubscribe' && intent !== 'ambiguous' && intent !== 'resubscribe')
    return {
      ...base,
      ...time,
      intent: 'ambiguous',
      happened: intent,
      ...(found.targets ? { targets: found.targets } : {}),
    };
  return {
    ...base,
    ...time,
    ...leftBeside(finding, findings, prepared),
    ...(intent === 'offer' ? termsOf(prepared, context) : {}),
    target: found.target,
    ...(found.targets ? { targets: found.targets } : {}),
  };
}

function promiseIn({ detail }: Finding, { text }: ReplyContext): Pick<OneReading, 'what'> {
  const what = detail === 'you_promised' ? whatWasPromised(text) : undefined;
  return what === undefined ? {} : { what };
}

function timeOf(
  finding: Finding,
  findings: readonly Finding[],
  { clauses, mentions, masked, references }: Prepared,
  context: ReplyContext,
): Pick<OneReading, 'time' | 'what'> {
  if (!TIMED.has(finding.intent) && finding.intent !== 'unknown') return {};
  const { target } = pickTarget(clauses[finding.clause], masked, references, context);
  const employer = context.open.find(({ n }) => n === target);
  const purpose = finding.detail === 'you_promised' ? 'promise' : purposeOf(finding);
  const where = finding.detail === 'you_promised' ? undefined : employer;
  const time = timesFor(finding, findings, clauses, mentions)
    .map((mention) => timeIn(mention, purpose, context, where))
    .find((said) => said !== undefined);
  return time ? { time } : {};
}

/** Different things about different follow-ups in one breath, without numbers to keep them apart. */
function isTangled(findings: readonly Finding[], { masked }: Prepared): boolean {
  const outcomes = new Set(
    findings
      .filter(({ intent, certain }) => certain && outcomeIntents.has(intent))
      .map(({ intent }) => intent),
  );
  return outcomes.size > 1 && /\bthe other(?: (?:one|two))?\b/.test(masked);
}

/** The second clear thing of a text: another part of it, about another follow-up or the reminder beside the outcome. */
function second(
  first: Finding,
  main: OneReading,
  findings: readonly Finding[],
  prepared: Prepared,
  context: ReplyContext,
): OneReading | undefined {
  const others = findings.filter(
    ({ clause, certain, intent }) =>
      certain && clause !== first.clause && intent !== 'thanks_smalltalk' && intent !== 'unknown',
  );
  for (const other of others) {
    const reading = readingOf(other, findings, prepared, context);
    if (reading.intent === 'ambiguous') continue;
    const elsewhere = reading.target !== null && reading.target !== main.target;
    const reminder =
      reading.intent === 'snooze' &&
      reading.time !== undefined &&
      main.intent !== 'snooze' &&
      main.time?.at !== reading.time.at;
    const words = reading.intent === 'script' && main.intent !== 'script';
    if (elsewhere || reminder || words) return reading;
  }
  return undefined;
}

const SAID_A_TIME =
  /^(?:@\d+|they|he|she|(?:the )?(?:lady|guy|woman|man|girl|receptionist|manager|secretary|assistant))(?: one)? (?:said|says|told me|goes|reckons)(?: (?:at|around|about|like|maybe|try|for))* #(\d+)$/;

/** "She says Friday at 2": a decision has a day, a call has an hour. */
function atTheirHour(finding: Finding, { clauses, mentions, spelled }: Prepared): Finding {
  const said = SAID_A_TIME.exec(clauses[finding.clause]?.text ?? '');
  const mention = said && mentions[Number(said[1])];
  // "End of day" is no hour to call at.
  const hour = mention?.clock && /\d|noon/.test(spelled.slice(mention.start, mention.end));
  if (finding.intent !== 'promised' || !hour) return finding;
  const { detail: _, ...rest } = finding;
  return { ...rest, intent: 'spoke_callback' };
}

/** The reading a text comes down to, and a second one if that is clear as well; undefined when nothing was found. */
export function chooseReadings(
  findings: Finding[],
  prepared: Prepared,
  context: ReplyContext,
): Omit<Reading, 'text'> | undefined {
  if (isTangled(findings, prepared)) return { intent: 'unknown', target: null, certain: false };
  const enumerated = /^@\d+ /.test(prepared.masked) && prepared.references[0]?.kind === 'number';
  const usable = findings.filter(({ intent, certain }) => certain || !graveIntents.has(intent));
  const [heaviest] = enumerated
    ? usable.toSorted((a, b) => a.clause - b.clause || byWeight(a, b))
    : usable.toSorted(byWeight);
  if (!heaviest) return undefined;
  const first = atTheirHour(heaviest, prepared);
  const main = readingOf(first, findings, prepared, context);
  const also = second(first, main, usable, prepared, context);
  return also ? { ...main, also } : main;
}
