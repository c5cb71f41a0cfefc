import type { Person } from '../domain/record/person.ts';
import type { ContactKey } from './ports/contacts.ts';

/** A phone (E.164) or an e-mail address, whichever was named. */
export type ContactName = { phone: string } | { email: string };

export function contactKey(contact: ContactName): ContactKey {
  return 'phone' in contact ? `phone:${contact.phone}` : `email:${contact.email.toLowerCase()}`;
}

/** The contacts a person's channel needs confirmed. */
export function contactsOf(person: Person): ContactName[] {
  return [
    ...(person.phone && person.channel !== 'email' ? [{ phone: person.phone }] : []),
    ...(person.email && person.channel !== 'sms' ? [{ email: person.email }] : []),
  ];
}
