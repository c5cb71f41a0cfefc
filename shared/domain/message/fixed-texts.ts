/** What a person signed up to, as carriers want it told: who, how often, how to get help and how to end it. */
const TERMS = 'Msg & data rates may apply. Reply HELP for help, STOP to stop.';

/** The texts that say the same to everybody. All within GSM-7. */
export const fixedTexts = {
  /** The sign-in code; the code stands early, where a lock screen shows it. */
  code: (code: string) =>
    `Your Ringback code is ${code}. It works for 10 minutes. If you didn't ask for it, ignore this text.`,

  /** Once, after a phone was confirmed. */
  confirmed: () =>
    `Ringback: this number is confirmed. We'll text you when a follow-up is due, a few messages for each interview. ${TERMS}`,

  /** The last text after any wording of STOP. */
  stopped: () =>
    `Ringback: you won't get any more texts from us. Your follow-ups are kept, and your page still works. Reply START to get texts again.`,

  started: () => `Ringback: texts are on again. We'll text you when a follow-up is due. ${TERMS}`,

  /** The answer to HELP. */
  help: () =>
    `Ringback reminds you to follow up after interviews, a few texts for each. Reply LIST for what's open, SCRIPT for the words, LATER or SKIP, UNDO to take back. ${TERMS}`,

  /** To a number we don't know, at most once a week. */
  unknownNumber: (page: string) =>
    `Ringback: we don't know this number, so we kept nothing. If you use Ringback, confirm it at ${page}`,

  /** After three steps without a word. */
  paused: (who: string | undefined) =>
    who
      ? `Ringback: three reminders went by without a word, so the plan for ${who} is on pause. Reply anything and it goes on.`
      : `Ringback: three reminders went by without a word, so this plan is on pause. Reply anything and it goes on.`,

  /** When a reply could not be read: never a guess. */
  notUnderstood: () =>
    `Ringback: I couldn't read that, so nothing has changed. Reply VOICEMAIL, NO ANSWER, DONE, LATER, SKIP or SCRIPT, or say it in other words. LIST shows what's open.`,
} as const;
