/** What an alarm says: its heading in docs/runbook.md, and who is hurt while it lasts. */
export interface AlarmText {
  heading: string;
  whoIsHurt: string;
}

/** Every alarm of the stack. */
export const alarmTexts = {
  ApiFails: {
    heading: 'The API fails',
    whoIsHurt: 'Somebody who records an interview or what came of it is answered with an error, and may give up.',
  },
  PagesFail: {
    heading: 'The pages fail',
    whoIsHurt: 'Somebody who opens a link from a nudge sees an error instead of what to say.',
  },
  NudgesFail: {
    heading: 'Nudges fail',
    whoIsHurt: 'Somebody is not told to call today, and the day passes.',
  },
  NudgesLost: {
    heading: 'Nudges are lost',
    whoIsHurt: 'A wake-up was given up: one person hears nothing until the sweeper or a redrive finds it.',
  },
  WakeUpsDropped: {
    heading: 'Wake-ups are dropped',
    whoIsHurt: 'Nobody whose wake-up was dropped is told to call, until the sweeper finds the record.',
  },
  WakeUpsThrottled: {
    heading: 'Wake-ups are throttled',
    whoIsHurt: 'Everybody whose nudge is due now is told later than planned, some after their window.',
  },
  SweepFails: {
    heading: 'The sweep fails',
    whoIsHurt: 'Nobody yet; but whoever’s wake-up could not be made is no longer found.',
  },
  SweepLost: {
    heading: 'Sweeps are lost',
    whoIsHurt: 'Nobody yet; but a sweep was given up, and whoever’s wake-up is missing waits for the next.',
  },
  SweepStandsStill: {
    heading: 'The sweep stands still',
    whoIsHurt: 'Whoever’s wake-up could not be made hears nothing at all, and no other alarm would tell.',
  },
  TextsNotTaken: {
    heading: 'Texts are not taken',
    whoIsHurt: 'Somebody who answered a nudge, perhaps with STOP or with an offer, is not heard.',
  },
  MailEventsNotTaken: {
    heading: 'Mail events are not taken',
    whoIsHurt: 'We go on mailing people whose mailbox refuses us, and cannot tell that their nudges do not arrive.',
  },
  TextsNotSent: {
    heading: 'Texts are not sent',
    whoIsHurt: 'Somebody who signs in by text waits for a code that does not come.',
  },
  MailNotSent: {
    heading: 'Mail is not sent',
    whoIsHurt: 'Somebody who signs in by e-mail waits for a code that does not come.',
  },
  RedriveFails: {
    heading: 'The redrive fails',
    whoIsHurt: 'Those whose wake-ups were given up go on waiting: what was to be made good was not.',
  },
  MailNotTaken: {
    heading: 'Mail is not taken',
    whoIsHurt: 'An invitation that somebody forwarded is held back by SendGrid, and lost after 72 hours.',
  },
  MailTurnedAway: {
    heading: 'Mail is turned away',
    whoIsHurt: 'An invitation that somebody forwarded is lost for ever, and nobody told them.',
  },
  MailNotRead: {
    heading: 'Mail is not read',
    whoIsHurt: 'Somebody forwarded an invitation and waits for the answer; it is kept and tried again.',
  },
  MailLost: {
    heading: 'Mail is lost',
    whoIsHurt: 'A forwarded invitation could not be read in five tries: its sender thinks the interview is recorded.',
  },
  MailWaits: {
    heading: 'Mail waits',
    whoIsHurt: 'People who forwarded an invitation get no answer, and forward it again.',
  },
  ErrorsLogged: {
    heading: 'Errors are logged',
    whoIsHurt: 'Somebody’s request or nudge met a fault that was caught: find out whose before they tell us.',
  },
  WebhooksUnsigned: {
    heading: 'Webhooks are unsigned',
    whoIsHurt: 'If a key is mis-set, every answer by text or mail is refused; else a stranger is knocking.',
  },
  FunctionsThrottled: {
    heading: 'Functions are throttled',
    whoIsHurt: 'Nudges come late and pages fail for everybody at once: the account has run out of concurrency.',
  },
  TableThrottled: {
    heading: 'The table is throttled',
    whoIsHurt: 'What people tell us is refused or late, wherever one partition is too busy.',
  },
  GatewayFails: {
    heading: 'The gateway fails',
    whoIsHurt: 'People and carriers get errors that no function of ours has seen.',
  },
  AlarmsNotDelivered: {
    heading: 'Alarms are not delivered',
    whoIsHurt: 'Everybody: what goes wrong from now on is not told to the one who could mend it.',
  },
} as const satisfies Record<string, AlarmText>;

export type AlarmName = keyof typeof alarmTexts;

/** The alarm of each function, by the function's name: its own errors. */
export const functionAlarms: Readonly<Record<string, AlarmName>> = {
  api: 'ApiFails',
  pages: 'PagesFail',
  nudge: 'NudgesFail',
  'send-text': 'TextsNotSent',
  'send-mail': 'MailNotSent',
  'take-sms': 'TextsNotTaken',
  'take-mail-events': 'MailEventsNotTaken',
  'take-mail': 'MailNotTaken',
  'read-mail': 'MailNotRead',
  sweep: 'SweepFails',
  redrive: 'RedriveFails',
};
