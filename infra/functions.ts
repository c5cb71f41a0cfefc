/** One Lambda function of the AWS home. All of them: Node.js 24, arm64, ESM, minified, with source maps. */
export interface FunctionShape {
  /** The file whose `handler` Lambda calls, from the top of the repository. */
  entry: string;
  memoryMb: number;
  timeoutSeconds: number;
  /** Why so much memory and so long. */
  reason: string;
  /** The routes of the HTTP API that lead to it, as API Gateway names them. */
  routes?: readonly string[];
  /** How often it is called by the clock, in minutes. */
  everyMinutes?: number;
  /** Packages that it cannot do its work without; the bench takes them as the function's floor. */
  packages: readonly string[];
}

const DYNAMO = '@aws-sdk/client-dynamodb';
const SCHEDULER = '@aws-sdk/client-scheduler';
const SECRETS = '@aws-sdk/client-secrets-manager';
const SQS = '@aws-sdk/client-sqs';
const S3 = '@aws-sdk/client-s3';
const TWILIO = 'twilio/lib/rest/api/v2010/account/message.js';
const SENDGRID = '@sendgrid/mail';

/** What answers people: their records, alarms and secrets; texts and mails go out through other functions. */
const ANSWERING = [DYNAMO, SCHEDULER, SECRETS];

/**
 * The functions of the AWS home by name, each a folder in `functions/`: what the stack builds, what the bench
 * weighs and what the end-to-end suite runs.
 *
 * Memory buys processor time: at 512 MB a function has about 0.3 of a core, so 1024 MB halves the time a person
 * waits for the same price. An AWS call that goes wrong is tried again for up to 15 seconds, and an HTTP API waits
 * for 30 at most.
 */
export const functions = {
  api: {
    entry: 'functions/api/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 29,
    reason:
      'A person waits for the answer, which plans and writes every script anew; a second less than the HTTP API waits.',
    routes: ['ANY /api/{rest+}'],
    packages: ANSWERING,
  },
  pages: {
    entry: 'functions/pages/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 29,
    reason: 'A person waits for the page; a second less than the HTTP API waits.',
    routes: ['$default'],
    packages: ANSWERING,
  },
  'take-sms': {
    entry: 'functions/take-sms/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 20,
    reason:
      'Twilio hangs up after 15 seconds; what is begun by then is ended, and a repetition finds it done.',
    routes: ['POST /hooks/twilio/sms', 'POST /hooks/twilio/status'],
    packages: [...ANSWERING, 'twilio/lib/webhooks/webhooks.js'],
  },
  'take-mail-events': {
    entry: 'functions/take-mail-events/index.ts',
    memoryMb: 512,
    timeoutSeconds: 29,
    reason: 'Nobody waits: SendGrid sends a batch again for a day until it is taken.',
    routes: ['POST /hooks/sendgrid/events'],
    packages: ANSWERING,
  },
  'take-mail': {
    entry: 'functions/take-mail/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 29,
    reason:
      'Holds a mail of several megabytes three times over while it is unpacked and kept; SendGrid tries again for three days whatever is not answered in time.',
    routes: ['POST /hooks/sendgrid/inbound/{secret}'],
    packages: [DYNAMO, SECRETS, S3, SQS, '@fastify/busboy'],
  },
  'read-mail': {
    entry: 'functions/read-mail/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 60,
    reason:
      'Reading takes less than a second; the answer goes through a carrier that may take 25. The queue hides a mail for six times as long.',
    packages: [...ANSWERING, S3, 'postal-mime', 'ical.js'],
  },
  nudge: {
    entry: 'functions/nudge/index.ts',
    memoryMb: 512,
    timeoutSeconds: 90,
    reason:
      'Nobody waits; a text takes Twilio up to 15 seconds and a mail SendGrid up to 20, with AWS retries around them, and all of it ends before a claim on a message lapses (2 minutes).',
    packages: [DYNAMO, SCHEDULER, SECRETS, TWILIO, SENDGRID],
  },
  'send-text': {
    entry: 'functions/send-text/index.ts',
    memoryMb: 512,
    timeoutSeconds: 20,
    reason: 'Twilio may take 15 seconds; those who call it wait a little longer than that.',
    packages: [SECRETS, TWILIO],
  },
  'send-mail': {
    entry: 'functions/send-mail/index.ts',
    memoryMb: 512,
    timeoutSeconds: 25,
    reason: 'SendGrid may take 20 seconds; those who call it wait a little longer than that.',
    packages: [SECRETS, SENDGRID],
  },
  sweep: {
    entry: 'functions/sweep/index.ts',
    memoryMb: 256,
    timeoutSeconds: 300,
    reason: 'Reads an index and makes schedules, many at once after an outage; it has five minutes for that.',
    everyMinutes: 15,
    packages: [DYNAMO, SCHEDULER],
  },
  redrive: {
    entry: 'functions/redrive/index.ts',
    memoryMb: 256,
    timeoutSeconds: 300,
    reason: 'Called by hand; empties a queue ten messages at a time, and can be called again.',
    packages: [SQS, SCHEDULER],
  },
} satisfies Record<string, FunctionShape>;

export type FunctionName = keyof typeof functions;
