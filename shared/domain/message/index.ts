export { fixedTexts } from './fixed-texts.ts';
export { smsNudge } from './sms/sms-nudge.ts';
export { smsList } from './sms/sms-list.ts';
export { countSegments } from './sms/segments.ts';
export { emailNudges } from './mail/email-nudge.ts';
export type { EmailNudge, NudgeLinks } from './mail/nudge-part.ts';
export { answerMail, codeMail, pauseMail } from './mail/other-mails.ts';
export { understoodMail } from './mail/understood-mail.ts';
export type { FactRow, MailLink } from './mail/document.ts';
export {
  endings,
  outcomesOf,
  outcomesOfEnding,
  type Ending,
  type Outcome,
  type OutcomeKind,
} from './mail/outcomes.ts';
export { mailHost, threadHeaders } from './mail/thread.ts';
export { scriptTitles } from './mail/step-mails.ts';
