import { epochMs, isBefore, type Instant } from '../time/zoned.ts';
import type { MailReading } from './mail-reading.ts';

/** What a record remembers of the mails it was made or changed by. */
export interface MailMarks {
  messageIds: readonly string[];
  /** UIDs of calendar events. */
  uids: readonly string[];
  /** Highest SEQUENCE of the calendar event: a lower one is old news. */
  sequence?: number | undefined;
}

/** A record as far as a mail may be about it. */
export interface KnownRecord {
  id: string;
  company: string;
  role?: string | undefined;
  interviewer?: { name?: string | undefined; email?: string | undefined } | undefined;
  interviewAt: Instant;
  mails?: MailMarks | undefined;
}

/** Which records a mail may be about, and how sure that is: `same` was the same matter, the rest only fits. */
export interface MailMatch {
  by: 'uid' | 'thread' | 'company' | 'person';
  ids: readonly string[];
}

const legalForm =
  /(?:inc|llc|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|kg|se|sarl|sas|srl|spa|bv|nv|ab|oy|as|aps|pty|lp|llp)$/;

/** A name without case, accents, blanks, punctuation and legal form. */
export function squashed(name: string): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();
  const words = bare.split(/\s+/);
  const last = words.at(-1) ?? '';
  const kept = words.length > 1 && legalForm.test(last) && last.replace(legalForm, '') === '';
  return (kept ? words.slice(0, -1) : words).filter((word) => word !== 'the').join('');
}

/** Whether two names are of the same company: equal, or one is how the other begins. */
export function isSameCompany(a: string, b: string): boolean {
  const [one, other] = [squashed(a), squashed(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

const isSamePerson = (reading: MailReading, record: KnownRecord): boolean => {
  const { name, email } = reading.interviewer;
  const known = record.interviewer;
  if (email && known?.email) return email.value.toLowerCase() === known.email.toLowerCase();
  return Boolean(name && known?.name && squashed(name.value) === squashed(known.name));
};

const isSameRole = (reading: MailReading, { role }: KnownRecord): boolean =>
  Boolean(reading.role && role && squashed(reading.role.value) === squashed(role));

function tellsAnotherCompany({ company }: MailReading, record: KnownRecord): boolean {
  return company !== null && company.certainty === 'certain' && !isSameCompany(company.value, record.company);
}

/** Those of `found` that fit better by one thing more; all of them when it tells none apart. */
function narrowed(found: readonly KnownRecord[], fits: (record: KnownRecord) => boolean): KnownRecord[] {
  const fitting = found.filter(fits);
  return fitting.length > 0 ? fitting : [...found];
}

/** What is moved or falls away is an interview that is still to come. */
function narrowedByTime(reading: MailReading, found: readonly KnownRecord[], now: Instant): KnownRecord[] {
  const kind = reading.kind.value;
  if (kind === 'reschedule' || kind === 'cancel')
    return narrowed(found, ({ interviewAt }) => isBefore(now, interviewAt));
  if (kind === 'interview' && reading.interviewAt) {
    const at = epochMs(reading.interviewAt.value);
    return narrowed(found, ({ interviewAt }) => epochMs(interviewAt) === at);
  }
  return [...found];
}

/**
 * The records a mail may be about: by the calendar event's UID, else by the thread it stands in, else by company,
 * else, where it names none, by the person. More than one when nothing tells them apart; null when none fits.
 */
export function matchRecord(
  reading: MailReading,
  records: readonly KnownRecord[],
  now: Instant,
): MailMatch | null {
  const { uid, messageIds } = reading.thread;
  const match = (by: MailMatch['by'], found: readonly KnownRecord[]): MailMatch | null => {
    if (found.length === 0) return null;
    const names = reading.interviewer.name ?? reading.interviewer.email;
    // What a record or the mail does not say cannot tell it apart.
    const byRole = reading.role
      ? narrowed(found, (record) => !record.role || isSameRole(reading, record))
      : found;
    const byPerson = names
      ? narrowed(byRole, (record) => !record.interviewer || isSamePerson(reading, record))
      : byRole;
    return { by, ids: narrowedByTime(reading, byPerson, now).map(({ id }) => id) };
  };
  const ids = new Set(messageIds);
  const { company } = reading;
  return (
    match(
      'uid',
      records.filter(({ mails }) => uid !== null && mails?.uids.includes(uid)),
    ) ??
    match(
      'thread',
      records.filter(
        (record) =>
          record.mails?.messageIds.some((id) => ids.has(id)) && !tellsAnotherCompany(reading, record),
      ),
    ) ??
    (company
      ? match(
          'company',
          records.filter((record) => isSameCompany(company.value, record.company)),
        )
      : match(
          'person',
          records.filter((record) => isSamePerson(reading, record)),
        )) ??
    match('company', onlyOneNamed(reading, records))
  );
}

/**
 * The one record that the place, the address or the person of a change speaks of, where the mail's own company is not
 * known or only guessed: a change belongs to something that is written down.
 */
function onlyOneNamed(reading: MailReading, records: readonly KnownRecord[]): KnownRecord[] {
  const { kind, company, location, interviewer } = reading;
  if (kind.value !== 'reschedule' && kind.value !== 'cancel') return [];
  if (company?.certainty === 'certain') return [];
  const said = [location?.value, location?.evidence, interviewer.email?.value.split('@')[1], kind.evidence];
  const words = said.map((text) => squashed(text ?? ''));
  const found = records.filter((record) => {
    const name = squashed(record.company);
    return (name.length >= 4 && words.some((text) => text.includes(name))) || isSamePerson(reading, record);
  });
  return found.length === 1 ? found : [];
}

/** How many ids are kept: more mails than any one interview takes. */
const MOST_IDS = 60;

/** What a record remembers once `reading`'s mail has been about it. */
export function withMail(known: MailMarks | undefined, { thread }: Pick<MailReading, 'thread'>): MailMarks {
  const { messageIds, uid, sequence } = thread;
  const highest = Math.max(known?.sequence ?? -1, sequence ?? -1);
  return {
    messageIds: [...new Set([...(known?.messageIds ?? []), ...messageIds])].slice(-MOST_IDS),
    uids: [...new Set([...(known?.uids ?? []), ...(uid ? [uid] : [])])].slice(-MOST_IDS),
    ...(highest >= 0 && { sequence: highest }),
  };
}
