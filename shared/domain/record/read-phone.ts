import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min/es6';

/** A phone number that was understood: E.164 and the country it belongs to, where that is known. */
export interface ReadPhone {
  e164: string;
  country?: string | undefined;
}

/**
 * Reads a number in any national format of `country` (ISO 3166) or with its +code. Undefined when it is no
 * number that could be dialled from elsewhere, such as a local "555-0102".
 */
export function readPhone(written: string, country: string): ReadPhone | undefined {
  const parsed = parsePhoneNumberFromString(
    written.normalize('NFKC'),
    isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false },
  );
  if (!parsed?.isPossible()) return undefined;
  // Only lengths are judged above, so that numbers reserved for fiction pass; no North American
  // area or exchange code begins with 0 or 1.
  if (parsed.countryCallingCode === '1' && !/^[2-9]\d{2}[2-9]\d{6}$/.test(parsed.nationalNumber))
    return undefined;
  return { e164: parsed.number, country: parsed.country };
}

/** An interviewer's number: E.164 where it can be, as written where it is only local, undefined when it is none. */
export function readInterviewerPhone(written: string, country: string): string | undefined {
  const read = readPhone(written, country);
  if (read) return read.e164;
  const digits = written.replace(/\D/g, '').length;
  return digits >= 3 && /^[\d\s().+/x#-]+(?:ext\.?\s*\d+)?$/i.test(written) ? written : undefined;
}
