import { expect } from 'vitest';
import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import { browser, type Answer, type Browser, type Told } from './browser.ts';
import type { HomeHandle } from './home-handle.ts';

export interface PersonSaid {
  name: string;
  phone?: string;
  email?: string;
  timeZone: string;
  channel: 'sms' | 'email' | 'both';
  waking?: { from: string; to: string };
}

/** Somebody who uses the product: a browser, perhaps a phone, perhaps a mailbox. */
export interface Someone {
  browser: Browser;
  person: PersonSaid;
  /** Records an interview, signed in; its id. */
  records(interview: object): Promise<string>;
  reads(id: string): Promise<Told>;
  /** Reports an event by the API; the record as it is then. */
  reports(id: string, event: object): Promise<Told>;
  /** Sends a text from their phone; the answer. */
  says(text: string): Promise<string>;
  /** Words of all texts to their phone, oldest first. */
  texts(): Promise<string[]>;
  mails(): Promise<CapturedMessage[]>;
  /** Everything to them that is no code and no welcome, oldest first. */
  nudges(): Promise<CapturedMessage[]>;
}

const isFormality = ({ text }: CapturedMessage) => /Ringback code|this number is confirmed/.test(text);

/** The last code that reached a phone or an address. */
export async function codeSentTo(home: HomeHandle, to: string): Promise<string> {
  const sent = (await home.messages()).filter((one) => one.to === to && /code/i.test(one.text));
  const code = /\b\d{6}\b/.exec(sent.at(-1)?.text ?? '')?.[0];
  expect({ to, code }).toMatchObject({ code: expect.any(String) });
  return code ?? '';
}

export async function confirms(
  home: HomeHandle,
  browsing: Browser,
  contact: { phone: string } | { email: string },
): Promise<Answer> {
  const to = 'phone' in contact ? contact.phone : contact.email;
  const code = await codeSentTo(home, to);
  const answer = await browsing.call('POST', '/api/session/confirm', { ...contact, code });
  expect(answer).toMatchObject({ status: 200 });
  return answer;
}

export function someone(home: HomeHandle, person: PersonSaid): Someone {
  const browsing = browser(home);
  const { phone = '', email = '' } = person;
  const to = async (address: string) => (await home.messages()).filter((one) => one.to === address);
  return {
    browser: browsing,
    person,
    records: async (interview) => {
      const { status, body } = await browsing.call<Told>('POST', '/api/interviews', { interview });
      expect({ status, body }).toMatchObject({ status: 201 });
      return body.id;
    },
    reads: async (id) => {
      const { status, body } = await browsing.call<Told>('GET', `/api/interviews/${id}`);
      expect(status).toBe(200);
      return body;
    },
    reports: async (id, event) => {
      const { status, body } = await browsing.call<Told>('POST', `/api/interviews/${id}/events`, event);
      expect({ status, body }).toMatchObject({ status: 200 });
      return body;
    },
    says: async (text) => (await home.text(phone, text)) ?? '',
    texts: async () => (await to(phone)).map(({ text }) => text),
    mails: () => to(email),
    nudges: async () =>
      (await home.messages()).filter((one) => [phone, email].includes(one.to) && !isFormality(one)),
  };
}

/** Somebody who has recorded a first interview and confirmed every contact of theirs; its id. */
export async function signedUp(
  home: HomeHandle,
  person: PersonSaid,
  interview: object,
): Promise<{ who: Someone; id: string }> {
  const who = someone(home, person);
  const { status, body } = await who.browser.call<Told>('POST', '/api/interviews', { person, interview });
  expect({ status, body }).toMatchObject({ status: 201 });
  expect(body.status).toBe('pending');
  if (person.phone && person.channel !== 'email') await confirms(home, who.browser, { phone: person.phone });
  if (person.email && person.channel !== 'sms') await confirms(home, who.browser, { email: person.email });
  return { who, id: body.id };
}
