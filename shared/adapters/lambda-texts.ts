import type { TextSender } from '../app/ports/senders.ts';
import { sendThrough } from './lambda-outcome.ts';

/**
 * Texts through the function that sends one text (`functions/send-text`), so that those who seldom text need not
 * carry Twilio's package. It cannot ask the carrier what became of a text: nobody but the nudge function, which
 * texts by itself, ever does.
 */
export const lambdaTexts = (functionName: string): TextSender => ({
  send: (text) => sendThrough(functionName, text),
  find: async () => 'unknown',
});
