import { awsWorld } from '../../shared/adapters/aws-world.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { lambdaMails } from '../../shared/adapters/lambda-mails.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { readCarrierSettings as readCarriers, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);
const mailer = lambdaMails(variables.SEND_MAIL_FUNCTION);

export const handler = perWorld(awsWorld({ variables, readCarriers, mails: () => mailer, log }), makeHandler);
