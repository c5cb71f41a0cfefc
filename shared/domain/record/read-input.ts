import { countryOfZone } from '../time/working-days.ts';
import { readInterviewerPhone, readPhone } from './read-phone.ts';
import type { ContactPerson } from './interview.ts';
import type { Person } from './person.ts';
import type { Fault } from './record.ts';

/** Some input with its phones read, and what could not be. */
export interface ReadInput<Value> {
  value: Value;
  faults: Fault[];
}

const NOT_A_PHONE =
  'This does not look like a phone number. Write it with its area code, such as 212 555 0100.';

/** Whether `email` and `phone` are there for the channel that was chosen, and the phone made E.164. */
export function readPerson(person: Person, smsCountries?: readonly string[]): ReadInput<Person> {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ path: `person.${field}`, message });
  if (person.channel !== 'email' && !person.phone)
    fault('phone', 'Give a phone number for texts, or choose e-mail.');
  if (person.channel !== 'sms' && !person.email)
    fault('email', 'Give an e-mail address, or choose texts only.');
  const phone = person.phone && readPhone(person.phone, countryOfZone(person.timeZone));
  if (person.phone && !phone) fault('phone', NOT_A_PHONE);
  if (phone && smsCountries && !(phone.country && smsCountries.includes(phone.country)))
    fault('phone', 'We cannot text numbers of this country. Choose e-mail instead.');
  return { value: phone ? { ...person, phone: phone.e164 } : person, faults };
}

function readContact(contact: ContactPerson, path: string, country: string): ReadInput<ContactPerson> {
  if (!contact.phone) return { value: contact, faults: [] };
  const phone = readInterviewerPhone(contact.phone, country);
  return phone
    ? { value: { ...contact, phone }, faults: [] }
    : { value: contact, faults: [{ path: `${path}.phone`, message: NOT_A_PHONE }] };
}

/** The parts of an interview, or of an event that changes one, that hold or place a phone. */
interface InterviewPhones {
  interviewer?: ContactPerson | undefined;
  alsoMet?: ContactPerson[] | undefined;
  country?: string | undefined;
  timeZone?: string | undefined;
}

/** The interviewers' phones made E.164 where they can be; a local number stays as written. */
export function readInterview<Fields extends InterviewPhones>(
  interview: Fields,
  at: { timeZone: string },
  path = 'interview',
): ReadInput<Fields> {
  const country = interview.country ?? countryOfZone(interview.timeZone ?? at.timeZone);
  const under = (field: string) => (path ? `${path}.${field}` : field);
  const interviewer =
    interview.interviewer && readContact(interview.interviewer, under('interviewer'), country);
  const alsoMet = interview.alsoMet?.map((met, index) =>
    readContact(met, under(`alsoMet.${index}`), country),
  );
  return {
    value: {
      ...interview,
      ...(interviewer && { interviewer: interviewer.value }),
      ...(alsoMet && { alsoMet: alsoMet.map((met) => met.value) }),
    },
    faults: [...(interviewer?.faults ?? []), ...(alsoMet ?? []).flatMap((met) => met.faults)],
  };
}
