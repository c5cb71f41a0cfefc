/** List prices in US dollars, us-east-1, before any free tier; docs/cost.md says where each is from. */
export const prices = {
  httpRequestsPerMillion: 1,
  lambdaCallsPerMillion: 0.2,
  lambdaGbSecond: 0.0000133334,
  wakeUpsPerMillion: 1,
  writesPerMillion: 0.625,
  readsPerMillion: 0.125,
  storedGb: 0.25,
  recoverableGb: 0.2,
  logGb: 0.5,
  rawMailGb: 0.023,
  rawMailPutsPerThousand: 0.005,
  rawMailGetsPerThousand: 0.0004,
  queueRequestsPerMillion: 0.4,
  secret: 0.4,
  secretCallsPer10k: 0.05,
  alarm: 0.1,
  logMetric: 0.3,
  segmentOut: 0.0083,
  carrierFee: 0.0042,
  segmentIn: 0.0083,
  number: 1.15,
  campaign: 10,
  mailPlan: 19.95,
  mailsInPlan: 50_000,
  mailBeyond: 0.0013,
};

/**
 * How often each thing happens to one person in a month, the first; what it takes is counted (`call-counts.json`).
 * docs/cost.md says where these are from.
 */
export const perPerson = {
  joining: 1,
  recording: 5,
  'nudge by text': 18,
  'nudge by mail': 12,
  'text back': 6,
  'forwarded mail': 5,
  page: 60,
};

/** What no count can tell before there are people. */
export const assumed = {
  /** How long a call takes, in ms; those that wait for a carrier are named. */
  callMs: 150,
  longCallsMs: { nudge: 500, 'send-mail': 400, 'send-text': 400, 'read-mail': 600 },
  /** Of all calls so many begin cold, and take so much longer. */
  coldShare: 0.01,
  coldMs: 400,
  logKbPerCall: 1,
  storedMb: 0.5,
  forwardedMailKb: 75,
  /** Lambda asks a queue whether there is mail, so many times a minute, by day and night. */
  pollsPerMinute: 15,
};
