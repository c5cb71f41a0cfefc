import { dynamoDueInterviews } from '../../shared/adapters/dynamo-due-interviews.ts';
import { dynamoTableNamed } from '../../shared/adapters/dynamo-table-named.ts';
import { eventbridgeClient } from '../../shared/adapters/eventbridge-client.ts';
import { eventbridgeWakeUps } from '../../shared/adapters/eventbridge-wake-ups.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { nodeClock as clock } from '../../shared/adapters/node-clock.ts';
import { scheduleSettings } from '../../shared/adapters/schedule-settings.ts';
import { readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);

export const handler = makeHandler({
  interviews: dynamoDueInterviews(dynamoTableNamed(variables.TABLE_NAME)),
  wakeUps: eventbridgeWakeUps(eventbridgeClient(), scheduleSettings(variables), clock),
  clock,
  log,
});
