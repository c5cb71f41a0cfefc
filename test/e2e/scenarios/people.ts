import type { PersonSaid } from '../someone.ts';

/** Invented people and interviews that the scenarios share. */
export const sam: PersonSaid = {
  name: 'Sam Rivera',
  phone: '+12125550142',
  email: 'sam@example.com',
  timeZone: 'America/New_York',
  channel: 'sms',
};

export const ada: PersonSaid = {
  name: 'Ada Novak',
  phone: '+13125550160',
  email: 'ada@example.com',
  timeZone: 'America/Chicago',
  channel: 'sms',
};

export const kai: PersonSaid = {
  name: 'Kai Lind',
  phone: '+441632960142',
  email: 'kai@example.com',
  timeZone: 'Europe/London',
  channel: 'sms',
};

/** A Tuesday, 10 am in New York: where the clock of most scenarios starts. */
export const TUESDAY = '2026-12-01T15:00:00Z';

/** Tomorrow at 10 am in New York. */
export const acme = {
  company: 'Acme',
  role: 'analyst',
  interviewer: { name: 'Dana Whitfield', phone: '212 555 0102' },
  interviewAt: '2026-12-02T10:00:00-05:00',
  timeZone: 'America/New_York',
};
