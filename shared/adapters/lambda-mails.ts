import type { MailSender } from '../app/ports/senders.ts';
import { sendThrough } from './lambda-outcome.ts';

/**
 * Mail through the function that sends one mail (`functions/send-mail`), so that those who seldom mail need not
 * carry SendGrid's package.
 */
export const lambdaMails = (functionName: string): MailSender => ({
  send: (mail) => sendThrough(functionName, mail),
});
