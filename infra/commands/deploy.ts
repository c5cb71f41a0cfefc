/**
 * Makes or renews the AWS home.
 *
 *     npm run deploy [-- --people N]
 *
 * Checks first, says what is made and what it costs a month, then hands over to CDK, which asks before it widens any
 * permission. Exits 0 when it is done, 1 when it could not begin, else as CDK does.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { SettingsFault } from '../../shared/env.ts';
import { monthlyCost, readPeople } from './cost/monthly-cost.ts';
import { costTable } from './cost/cost-table.ts';
import { awsPlace, needBootstrap, NotReady } from './deploy/ready.ts';
import { environmentHere, stackSettingsHere } from './settings-here.ts';

const MADE = [
  'an HTTP API and the functions behind it (Node.js 24, arm64)',
  'one DynamoDB table, kept even if the stack is deleted, with recovery to any second of 35 days',
  'a schedule group, a sweeper every 15 minutes, and queues for whatever fails',
  'a bucket for forwarded mail (30 days), two secrets, logs',
  'an alarm for everything that can hurt somebody, a dashboard',
];

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '100' } } });
  const people = readPeople(values.people);
  const settings = stackSettingsHere();
  if (/@example\.(com|net|org)$/.test(settings.alarmEmail))
    throw new NotReady('ALARM_EMAIL is still the example: set it to an address that somebody reads.');
  const place = await awsPlace();
  await needBootstrap(place);
  console.log(`Into account ${place.account}, region ${place.region}, stack ${settings.stackName}:`);
  for (const made of MADE) console.log(`  - ${made}`);
  console.log(`\n${costTable(monthlyCost(people), people)}\n`);
  const { status } = spawnSync('npx', ['cdk', 'deploy'], {
    stdio: 'inherit',
    env: { ...process.env, ...environmentHere(), AWS_REGION: place.region },
  });
  if (status === 0)
    console.log(`Next: follow the link that AWS mailed to ${settings.alarmEmail}, then npm run connect.`);
  return status ?? 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  if (!(fault instanceof NotReady || fault instanceof SettingsFault || fault instanceof RangeError))
    throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
