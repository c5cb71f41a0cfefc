import { Temporal } from '../../../shared/domain/time/temporal.ts';
import { legalForm } from '../../../shared/domain/mail/find/domains.data.ts';
import { squash } from '../../../shared/domain/mail/find/employer-domain.ts';
import type { MailLabel } from './mail.ts';
import type { MailPrediction } from './mail-prediction.ts';

export type Verdict = 'right' | 'missing' | 'wrong';

/** Whether a value read is the value expected; neither is null. */
type Same = (read: unknown, expected: unknown, at: string | null) => boolean;

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const digits: Same = (read, expected) => text(read).replace(/\D/g, '') === text(expected).replace(/\D/g, '');
const equal: Same = (read, expected) => text(read).toLowerCase() === text(expected).toLowerCase();
const company: Same = (read, expected) =>
  squash(text(read).replace(legalForm, '')) === squash(text(expected).replace(legalForm, ''));
const named: Same = (read, expected) => squash(untitled(text(read))) === squash(untitled(text(expected)));
const written: Same = (read, expected) => squash(text(read)) === squash(text(expected));

const untitled = (name: string) =>
  name.replace(/^(?:(?:prof|dr|mr|mrs|ms|mx|miss|lt|sgt|capt|rev|chef|herr|frau)\.?\s+)+/i, '');

const sameInstant: Same = (read, expected) => {
  try {
    return (
      Temporal.Instant.compare(Temporal.Instant.from(text(read)), Temporal.Instant.from(text(expected))) === 0
    );
  } catch {
    return false;
  }
};

/** Zones with one offset at the interview. */
const sameOffset: Same = (read, expected, at) => {
  if (text(read) === text(expected)) return true;
  try {
    const moment = Temporal.Instant.from(at ?? '2026-11-15T12:00:00Z');
    return moment.toZonedDateTimeISO(text(read)).offset === moment.toZonedDateTimeISO(text(expected)).offset;
  } catch {
    return false;
  }
};

/** Nearly all words of the expected place are there, its numbers without exception. */
const lenient: Same = (read, expected) => {
  if (/^https?:/.test(text(expected)))
    return text(read).replace(/\/$/, '') === text(expected).replace(/\/$/, '');
  const wanted = wordsOf(text(expected));
  const have = new Set(wordsOf(text(read)));
  const found = wanted.filter((word) => have.has(word));
  return (
    wanted.filter((word) => /\d/.test(word)).every((word) => have.has(word)) &&
    found.length >= wanted.length * 0.6 &&
    have.size <= wanted.length * 2 + 4
  );
};

function wordsOf(place: string): string[] {
  return place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|at|on|in|is|a)$/.test(word));
}

const comparisons: Readonly<Record<string, Same>> = {
  kind: equal,
  company,
  role: written,
  'interviewer.name': named,
  'interviewer.email': equal,
  'interviewer.phone': digits,
  interviewAt: sameInstant,
  timeZone: sameOffset,
  durationMinutes: equal,
  mode: equal,
  location: lenient,
  decisionBy: equal,
  'mayCall.at': sameInstant,
  'mayCall.phone': digits,
  forwarder: equal,
};

export const mailFields: readonly string[] = [...Object.keys(comparisons), 'mayCall'];

/** The verdict for each field of one mail. A field that should be empty and is not counts as wrong. */
export function scoreMail(prediction: MailPrediction, label: MailLabel): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const [field, same] of Object.entries(comparisons)) {
    const expected = [at(label, field), ...alternatives(label, field)];
    verdicts.set(field, verdictOf(at(prediction, field), expected, same, prediction.interviewAt));
  }
  const isInvited = at(prediction, 'mayCall') !== null;
  const accepted = [at(label, 'mayCall'), ...alternatives(label, 'mayCall')].map((value) => value !== null);
  verdicts.set('mayCall', accepted.includes(isInvited) ? 'right' : isInvited ? 'wrong' : 'missing');
  return verdicts;
}

/** Other values the label accepts. */
function alternatives(label: MailLabel, field: string): readonly unknown[] {
  const { _alt: others } = label;
  return others?.[field] ?? [];
}

function verdictOf(
  read: unknown,
  expected: readonly unknown[],
  same: Same,
  interviewAt: string | null,
): Verdict {
  if (read === null) return expected.includes(null) ? 'right' : 'missing';
  return expected.some((value) => value !== null && same(read, value, interviewAt)) ? 'right' : 'wrong';
}

function at(value: unknown, path: string): unknown {
  let inner: unknown = value;
  for (const key of path.split('.')) {
    if (typeof inner !== 'object' || inner === null) return null;
    inner = Object.getOwnPropertyDescriptor(inner, key)?.value ?? null;
  }
  return inner;
}
