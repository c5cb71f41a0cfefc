import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min/es6';

function read(phone: string | undefined): PhoneNumber | undefined {
  return phone?.startsWith('+') ? parsePhoneNumberFromString(phone) : undefined;
}

/** "212-555-0142": how the national number is grouped; only digits and hyphens in North America. */
function national(number: PhoneNumber): string {
  const grouped = number.formatNational();
  return number.countryCallingCode === '1' ? grouped.replace(/[()]/g, '').replace(/\s/g, '-') : grouped;
}

/**
 * A number as it is shown to somebody whose own is `near`: in national form where both share a country code, else
 * international. One that is only local ("555-0102") stays as it was written. Undefined when it holds no digits.
 */
export function shownPhone(phone: string | undefined, near: string | undefined): string | undefined {
  const number = read(phone);
  if (!number) return phone && /\d{3}/.test(phone) ? phone : undefined;
  const home = read(near)?.countryCallingCode ?? '1';
  return number.countryCallingCode === home ? national(number) : number.formatInternational();
}

/** The number in groups as they are said: "212 555 0142", "plus 44 20 7946 0018". */
export function saidPhone(phone: string | undefined, near: string | undefined): string | undefined {
  return shownPhone(phone, near)
    ?.replace(/^\+/, 'plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The address of a `tel:` link; undefined when there is nothing to dial. */
export function telLink(phone: string | undefined): string | undefined {
  if (!phone) return undefined;
  const [dialled = '', extension] = phone.split(/\s*(?:ext\.?|x|#)\s*/i);
  const digits = dialled.replace(/[^\d+*]/g, '').replace(/(?!^)\+/g, '');
  if (digits.replace('+', '').length < 3) return undefined;
  const after = extension?.replace(/\D/g, '');
  return after ? `tel:${digits};ext=${after}` : `tel:${digits}`;
}
