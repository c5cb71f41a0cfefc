import { awsWorld } from '../../shared/adapters/aws-world.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { nodeClock as clock } from '../../shared/adapters/node-clock.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { sendgridMails as mails } from '../../shared/adapters/sendgrid-mails.ts';
import { twilioTexts } from '../../shared/adapters/twilio-texts.ts';
import { readCarrierSettings as readCarriers, readSettings, type TwilioSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);

const statusCallback = `${variables.PUBLIC_URL}/hooks/twilio/status`;
const texts = (access: TwilioSettings) => twilioTexts({ ...access, clock, statusCallback });

export const handler = perWorld(awsWorld({ variables, readCarriers, texts, mails, log }), makeHandler);
