/** How much of one route is let through, for everybody together: an HTTP API cannot tell callers apart. */
export interface RouteLimit {
  /** Requests a second, for long. */
  ratePerSecond: number;
  /** Requests at once. */
  burst: number;
  /** Why the gateway asks for no authorization. */
  openBecause: string;
}

/** What the account lets through in one region by default, all APIs together (10,000/s, 5,000 at once). */
export const ACCOUNT_RATE = 10_000;
export const ACCOUNT_BURST = 5000;

/**
 * The limits by route. SendGrid drops a forwarded mail for ever when it is answered 4xx, 429 included, so its
 * route is let through as far as the account goes, and all others together stay below half of that.
 */
const limits: Readonly<Record<string, RouteLimit>> = {
  'ANY /api/{rest+}': {
    ratePerSecond: 1000,
    burst: 500,
    openBecause: 'the API knows its people by a session cookie, which the function checks.',
  },
  $default: {
    ratePerSecond: 1000,
    burst: 500,
    openBecause: 'pages are for everybody, and those of a person know them by a session cookie or a secret link.',
  },
  'POST /hooks/twilio/sms': {
    ratePerSecond: 500,
    burst: 500,
    openBecause: 'the function checks Twilio’s signature.',
  },
  'POST /hooks/twilio/status': {
    ratePerSecond: 1000,
    burst: 500,
    openBecause: 'the function checks Twilio’s signature.',
  },
  'POST /hooks/sendgrid/events': {
    ratePerSecond: 500,
    burst: 250,
    openBecause: 'the function checks SendGrid’s signature.',
  },
  'POST /hooks/sendgrid/inbound/{secret}': {
    ratePerSecond: ACCOUNT_RATE,
    burst: ACCOUNT_BURST,
    openBecause: 'SendGrid drops mail that is answered 401 or 403; the function checks signature and secret.',
  },
};

/** Routes that may never answer 4xx: what they carry would be lost. */
export const NEVER_TURNED_AWAY = 'POST /hooks/sendgrid/inbound/{secret}';

/** The limit of a route. Throws for one that has none, so that no route is added without thinking of it. */
export function limitOf(key: string): RouteLimit {
  const limit = limits[key];
  if (!limit) throw new Error(`The route ${key} has no limit: give it one in infra/route-limits.data.ts.`);
  return limit;
}
