/**
 * The words beside the unticked consent box, kept with each consent as evidence (CTIA Messaging Principles §5.1:
 * brand, purpose, frequency, rates, STOP and HELP, not a condition of purchase). Change the version with the words.
 */
export const consentWords = {
  version: '2026-11',
  text:
    'Yes, Ringback may text me reminders about following up after my interviews at this number. ' +
    'Message frequency varies. Message and data rates may apply. Reply STOP to stop, HELP for help. ' +
    'Consent is not a condition of any purchase.',
};
