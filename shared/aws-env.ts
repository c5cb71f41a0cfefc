import * as z from 'zod/mini';
import { domainSetting, urlSetting } from './env.ts';

/** What the stack tells its functions, as blocks from which each function takes only what it needs. */
const named = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));
const arn = z.string().check(z.trim(), z.regex(/^arn:\S+$/, 'must be an ARN'));

/** Where everything is kept. */
export const tableSettings = {
  /** The name of the DynamoDB table. */
  TABLE_NAME: named,
};

/** How wake-ups are made. */
export const wakeUpSettings = {
  /** The name of the schedule group. */
  SCHEDULE_GROUP: named,
  /** The function that schedules wake. */
  NUDGE_ARN: arn,
  /** The role by which EventBridge Scheduler wakes it. */
  WAKE_UP_ROLE_ARN: arn,
  /** The queue of wake-ups that came to nothing. */
  MISSED_QUEUE_ARN: arn,
};

/** Secrets, by name or ARN; each is a JSON object of text fields. */
export const sealSettings = {
  /**
   * `{ "key": 32 characters or more }`: signs and hashes. Made once; a new key would orphan every contact. An
   * installation that moved in brought its own, and one for `contacts` beside it.
   */
  SEAL_SECRET: named,
};

export const carrierSettings = {
  /** The carriers' variables as `.env.example` names them (`{ "TWILIO_ACCOUNT_SID": …, … }`); `{}` while none is connected. */
  CARRIERS_SECRET: named,
};

/** Where the world reaches us. */
export const siteSettings = {
  PUBLIC_URL: urlSetting,
  INBOUND_DOMAIN: z.optional(domainSetting),
};

/** For functions that answer people but do not carry the carriers' packages: who texts and mails for them. */
export const sendingSettings = {
  /** The name or ARN of the function that sends one text. */
  SEND_TEXT_FUNCTION: named,
  /** The name or ARN of the function that sends one mail. */
  SEND_MAIL_FUNCTION: named,
};

/** For functions by which somebody can leave: who erases raw mails for them. */
export const mailErasureSettings = {
  /** The name or ARN of the function that reads mail. */
  READ_MAIL_FUNCTION: named,
};

/** The whole world: whatever a use case may lean on. */
export const worldSettings = {
  ...tableSettings,
  ...wakeUpSettings,
  ...sealSettings,
  ...carrierSettings,
  ...siteSettings,
};

/** The dead letters that can be redriven. */
export const missedQueueSettings = {
  MISSED_QUEUE_URL: urlSetting,
};

/** Where raw mail is kept. */
export const rawMailSettings = {
  /** The name of the bucket. */
  RAW_MAIL_BUCKET: named,
};

/** Where mail waits to be read. */
export const mailQueueSettings = {
  MAIL_QUEUE_URL: urlSetting,
};
