import { awsWorld } from '../../shared/adapters/aws-world.ts';
import { doubting } from '../../shared/adapters/doubting.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { lambdaMails } from '../../shared/adapters/lambda-mails.ts';
import { lambdaTexts } from '../../shared/adapters/lambda-texts.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { twilioSignatureCheck } from '../../shared/adapters/twilio-signature.ts';
import { readCarrierSettings as readCarriers, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);
const [texter, mailer] = [
  lambdaTexts(variables.SEND_TEXT_FUNCTION),
  lambdaMails(variables.SEND_MAIL_FUNCTION),
];
const open = awsWorld({
  variables,
  readCarriers,
  texts: () => texter,
  mails: () => mailer,
  log,
  beside: ({ twilio }) => ({
    isSignedByTwilio: twilio ? twilioSignatureCheck(twilio.authToken) : () => false,
  }),
});

export const handler = doubting(open, perWorld(open, makeHandler));
