import { alarmTexts } from '../../alarm-texts.data.ts';
import { month, type Month } from './month.ts';
import { assumed, perPerson, prices } from './prices.data.ts';

export interface CostLine {
  part: 'AWS' | 'Messages';
  what: string;
  /** How much of it, in the unit of its price. */
  amount: number;
  unit: string;
  dollars: number;
}

const SECRETS = 2;
const LOG_METRICS = 2;
const SWEEPS = 4 * 24 * 30;
/** Each running function asks for its secrets again every five minutes; so many run at any time, at the least. */
const SECRET_CALLS = 2 * 12 * 24 * 30 * 3;
const POLLS = assumed.pollsPerMinute * 60 * 24 * 30;
const KB_PER_GB = 1_000_000;

/** A whole number of people. Throws RangeError with what to write instead. */
export function readPeople(text: string): number {
  const people = Number(text);
  if (!Number.isInteger(people) || people < 1 || people > 1e9)
    throw new RangeError(`"${text}" is no number of people: write --people 1000, a whole number from 1 on.`);
  return people;
}

const million = (count: number) => count / 1e6;

type Line = [what: string, amount: number, unit: string, price: number];

function awsLines(people: number, each: Month): Line[] {
  const calls = people * each.calls + SWEEPS;
  const storedGb = (people * assumed.storedMb) / 1000;
  const mails = people * each.count('call read-mail');
  const rawGb = (mails * assumed.forwardedMailKb) / KB_PER_GB;
  // Lambda's poller receives and deletes each message.
  const queued = people * each.count('sqs SendMessage') + 2 * mails;
  const units = (kind: string) => million(people * each.count(`dynamodb ${kind} units`));
  const puts = (people * each.count('s3 PUT')) / 1000;
  const gets = (people * each.count('s3 GET')) / 1000;
  const wakeUps = million(people * each.count('call nudge') + SWEEPS);
  const gbSeconds = people * each.gbSeconds + SWEEPS * 0.25;
  return [
    ['HTTP API', million(people * each.httpRequests), 'million requests', prices.httpRequestsPerMillion],
    ['Lambda, calls', million(calls), 'million calls', prices.lambdaCallsPerMillion],
    ['Lambda, time', gbSeconds, 'GB-s', prices.lambdaGbSecond],
    ['Scheduler', wakeUps, 'million wake-ups', prices.wakeUpsPerMillion],
    ['DynamoDB, writes', units('write'), 'million units', prices.writesPerMillion],
    ['DynamoDB, reads', units('read'), 'million units', prices.readsPerMillion],
    ['DynamoDB, kept', storedGb, 'GB', prices.storedGb],
    ['DynamoDB, recoverable', storedGb, 'GB', prices.recoverableGb],
    ['Logs', (calls * assumed.logKbPerCall) / KB_PER_GB, 'GB', prices.logGb],
    ['S3, raw mail', rawGb, 'GB', prices.rawMailGb],
    ['S3, puts', puts, 'thousand', prices.rawMailPutsPerThousand],
    ['S3, gets', gets, 'thousand', prices.rawMailGetsPerThousand],
    ['SQS', million(queued + POLLS), 'million requests', prices.queueRequestsPerMillion],
    ['Secrets', SECRETS, 'secrets', prices.secret],
    ['Secrets, asked for', SECRET_CALLS / 10_000, '10,000 calls', prices.secretCallsPer10k],
    ['Alarms', Object.keys(alarmTexts).length, 'alarms', prices.alarm],
    ['Log metrics', LOG_METRICS, 'metrics', prices.logMetric],
  ];
}

function messageLines(people: number, each: Month): Line[] {
  const mails = people * each.count('email out');
  const segments = people * each.count('segments out');
  return [
    ['Texts out', segments, 'segments', prices.segmentOut],
    ['Texts out, carriers’ fee', segments, 'segments', prices.carrierFee],
    ['Texts in', people * perPerson['text back'], 'segments', prices.segmentIn],
    ['A number', 1, 'number', prices.number],
    ['A2P campaign', 1, 'campaign', prices.campaign],
    ['E-mail, plan', 1, 'plan', prices.mailPlan],
    ['E-mail, beyond the plan', Math.max(0, mails - prices.mailsInPlan), 'mails', prices.mailBeyond],
  ];
}

/** What so many people cost in a month, line by line, at list prices. */
export function monthlyCost(people: number): CostLine[] {
  const priced =
    (part: CostLine['part']) =>
    ([what, amount, unit, price]: [string, number, string, number]): CostLine => ({
      part,
      what,
      amount,
      unit,
      dollars: amount * price,
    });
  const each = month();
  return [
    ...awsLines(people, each).map(priced('AWS')),
    ...messageLines(people, each).map(priced('Messages')),
  ];
}
