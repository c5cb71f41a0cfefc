import { alarmTexts } from '../../alarm-texts.data.ts';
import { perPerson, prices } from './prices.data.ts';

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
const KB_PER_GB = 1_000_000;

/** A whole number of people. Throws RangeError with what to write instead. */
export function readPeople(text: string): number {
  const people = Number(text);
  if (!Number.isInteger(people) || people < 1 || people > 1e9)
    throw new RangeError(`"${text}" is no number of people: write --people 1000, a whole number from 1 on.`);
  return people;
}

const million = (count: number) => count / 1e6;

function awsLines(people: number): [what: string, amount: number, unit: string, price: number][] {
  const calls = people * perPerson.calls + SWEEPS;
  const storedGb = (people * perPerson.storedMb) / 1000;
  const rawGb = (people * perPerson.forwardedMails * perPerson.forwardedMailKb) / KB_PER_GB;
  return [
    ['HTTP API', million(people * perPerson.httpRequests), 'million requests', prices.httpRequestsPerMillion],
    ['Lambda, calls', million(calls), 'million calls', prices.lambdaCallsPerMillion],
    ['Lambda, time', people * perPerson.gbSeconds + SWEEPS * 0.25, 'GB-s', prices.lambdaGbSecond],
    ['Scheduler', million(people * perPerson.nudges + SWEEPS), 'million wake-ups', prices.wakeUpsPerMillion],
    ['DynamoDB, writes', million(people * perPerson.writes), 'million units', prices.writesPerMillion],
    ['DynamoDB, reads', million(people * perPerson.reads), 'million units', prices.readsPerMillion],
    ['DynamoDB, kept', storedGb, 'GB', prices.storedGb],
    ['DynamoDB, recoverable', storedGb, 'GB', prices.recoverableGb],
    ['Logs', (calls * perPerson.logKbPerCall) / KB_PER_GB, 'GB', prices.logGb],
    ['S3, raw mail', rawGb, 'GB', prices.rawMailGb],
    ['S3, puts', (people * perPerson.forwardedMails) / 1000, 'thousand', prices.rawMailPutsPerThousand],
    [
      'SQS',
      million(people * perPerson.forwardedMails * 3),
      'million requests',
      prices.queueRequestsPerMillion,
    ],
    ['Secrets', SECRETS, 'secrets', prices.secret],
    ['Secrets, asked for', SECRET_CALLS / 10_000, '10,000 calls', prices.secretCallsPer10k],
    ['Alarms', Object.keys(alarmTexts).length, 'alarms', prices.alarm],
    ['Log metrics', LOG_METRICS, 'metrics', prices.logMetric],
  ];
}

function messageLines(people: number): [what: string, amount: number, unit: string, price: number][] {
  const mails = people * perPerson.mails;
  return [
    ['Texts out', people * perPerson.segmentsOut, 'segments', prices.segmentOut],
    ['Texts out, carriers’ fee', people * perPerson.segmentsOut, 'segments', prices.carrierFee],
    ['Texts in', people * perPerson.segmentsIn, 'segments', prices.segmentIn],
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
  return [...awsLines(people).map(priced('AWS')), ...messageLines(people).map(priced('Messages'))];
}
