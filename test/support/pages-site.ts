import { createServer } from 'node:http';
import { makeHandler as makeApi } from '../../functions/api/handler.ts';
import { makeHandler as makePages } from '../../functions/pages/handler.ts';
import { lambdaHttp } from '../../infra/local/lambda-http.ts';
import { openSession } from '../../shared/app/session.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { RecordedEvent } from '../../shared/domain/record/event.ts';
import type { Interview } from '../../shared/domain/record/interview.ts';
import { listening } from './listening.ts';
import { memoryWorld, type MemoryWorld } from './memory-world.ts';

/** Sam in Los Angeles, who interviews in New York: confirmed by phone and e-mail. */
export async function sam(world: MemoryWorld, change: Partial<Account> = {}): Promise<Account> {
  const now = world.clock.now();
  const account: Account = {
    id: 'sam',
    version: 1,
    person: {
      name: 'Sam Carter',
      phone: '+12125550100',
      email: 'sam@example.com',
      timeZone: 'America/Los_Angeles',
      channel: 'sms',
    },
    confirmed: { phone: now, email: now },
    inboundSecret: 'samsownsecretaddress000000',
    calendarSecret: 'samscalendarsecret00000000',
    conversation: {},
    createdAt: now,
    ...change,
  };
  await world.accounts.create(account);
  return account;
}

/** An interview with Dana Reyes at Acme in New York, on a Tuesday at 2 pm. */
export const acme: Interview = {
  company: 'Acme Instruments',
  role: 'Data analyst',
  interviewer: {
    name: 'Dana Reyes',
    title: 'Head of Analytics',
    phone: '+12125550142',
    email: 'dana@example.com',
  },
  interviewAt: '2026-12-01T19:00:00Z',
  timeZone: 'America/New_York',
  strengths: ['I turned a slow monthly report into a daily one'],
  wentWell: 'We laughed about the old spreadsheets.',
};

/** Stores an interview of `account` with what happened to it. */
export async function withInterview(
  world: MemoryWorld,
  account: Account,
  interview: Interview = acme,
  history: readonly RecordedEvent[] = [],
  id = 'acme',
): Promise<void> {
  await world.interviews.create({
    id,
    personId: account.id,
    version: 1,
    interview,
    history,
    createdAt: interview.interviewAt,
  });
}

/** The `cookie` header of somebody signed in. */
export async function cookieOf(world: MemoryWorld, account: Account): Promise<string> {
  return `ringback=${await openSession(world, account.id)}`;
}

/** Pages and API of a world on a loopback port. */
export async function pagesSite(world: MemoryWorld = memoryWorld()) {
  const routes = [
    { key: 'ANY /api/{rest+}', handler: makeApi(world) },
    { key: '$default', handler: makePages(world) },
  ];
  const server = createServer(lambdaHttp(routes, world.log));
  return { ...(await listening(server)), world };
}
