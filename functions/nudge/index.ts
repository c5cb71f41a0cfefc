import { awsWorld } from '../../shared/adapters/aws-world.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { sendgridMails as mails } from '../../shared/adapters/sendgrid-mails.ts';
import { readCarrierSettings as readCarriers, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);

export const handler = perWorld(awsWorld({ variables, readCarriers, mails, log }), makeHandler);
