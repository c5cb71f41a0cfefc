/**
 * Makes a wake-up anew for each one that came to nothing and lies in the queue of the lost. Sends nothing itself, and
 * can be run again.
 *
 *     npm run redrive
 *
 * Exits 0 when the queue is empty, 1 when something stays in it or it could not begin.
 */
import { eventbridgeClient } from '../../shared/adapters/eventbridge-client.ts';
import { eventbridgeWakeUps } from '../../shared/adapters/eventbridge-wake-ups.ts';
import { nodeClock } from '../../shared/adapters/node-clock.ts';
import { sqsClient } from '../../shared/adapters/sqs-client.ts';
import { sqsMissedWakeUps } from '../../shared/adapters/sqs-missed-wake-ups.ts';
import { redrive } from '../../shared/app/redrive.ts';
import { SettingsFault } from '../../shared/env.ts';
import { jsonLog } from '../../shared/log.ts';
import { awsPlace, NotReady, stackOutputs } from './deploy/ready.ts';
import { stackSettingsHere } from './settings-here.ts';

async function main(): Promise<number> {
  const { stackName } = stackSettingsHere();
  const {
    ScheduleGroup: group,
    NudgeArn: targetArn,
    WakeUpRoleArn: roleArn,
    MissedQueueArn: deadLetterArn,
    MissedQueueUrl: queueUrl,
  } = await stackOutputs(stackName, await awsPlace());
  if (!group || !targetArn || !roleArn || !deadLetterArn || !queueUrl)
    throw new NotReady('The stack is older than this command: npm run deploy renews it.');
  const { redriven, left } = await redrive({
    missed: sqsMissedWakeUps(sqsClient(), queueUrl),
    wakeUps: eventbridgeWakeUps(eventbridgeClient(), { group, targetArn, roleArn, deadLetterArn }, nodeClock),
    log: jsonLog((line) => console.error(line)),
  });
  console.log(`${redriven} wake-ups made anew, ${left} left in the queue.`);
  return left > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (fault) {
  if (!(fault instanceof NotReady || fault instanceof SettingsFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
