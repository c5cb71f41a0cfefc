import { Hono } from 'hono';
import { localMailRoutes } from '../../../infra/local/local-mail-routes.ts';
import { localRoutes } from '../../../infra/local/local-routes.ts';
import { mailClient } from '../../../infra/local/mail-client.ts';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import type { MovableClock, TimerWakeUps } from '../../../shared/adapters/timer-wake-ups.ts';
import type { LookAlikes } from './look-alikes.ts';

export interface AroundOptions {
  aws: LookAlikes;
  clock: MovableClock;
  publicUrl: string;
  /** Where SendGrid posts forwarded mail. */
  hookUrl: string;
  runUntil: TimerWakeUps['runUntil'];
  /** Once all mail that was taken has been handed over, and what came of it reported. */
  settled: () => Promise<void>;
}

const unused = async () => undefined;

/** The same phone, mail program and clock that the one-machine home has, around the AWS home's own routes. */
export function playedAround({ aws, clock, publicUrl, hookUrl, runUntil, settled }: AroundOptions): Hono {
  const { captured, carriers } = aws;
  const local = localRoutes(
    {
      captured,
      clock,
      wakeUps: {
        runUntil,
        next: unused,
        set: unused,
        clear: unused,
        start: () => undefined,
        stop: unused,
      },
      settled: () => carriers.settled(),
      publicUrl,
      // Asked each time: it may be renewed meanwhile.
      get twilioToken() {
        return carriers.twilio.authToken;
      },
      ownNumber: carriers.twilio.sender.from,
      newId: () => crypto.randomUUID(),
    },
    (request) => fetch(request),
  );
  const client = mailClient(
    { captured, clock, signer: carriers.signer, parse: parseMime, hookUrl, settled },
    (request) => fetch(request),
  );
  return new Hono().route('/', local).route('/', localMailRoutes(client));
}
