import type { MailReading, Maybe } from '../../domain/mail/mail-reading.ts';
import type { FactRow } from '../../domain/message/index.ts';
import { dayWords, instantWords } from '../../domain/message/when.ts';
import type { ReadInterview } from '../../domain/mail/interview-of.ts';
import type { ZoneName } from '../../domain/time/zoned.ts';

const LONGEST_QUOTE = 180;
const LONGEST_VALUE = 200;
const CHECK = 'This is our best guess. If it is wrong, correct it on its page.';

const modes = { phone: 'By phone', video: 'By video', onsite: 'On site' } as const;

const inOneLine = (text: string, longest: number) => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? `${Array.from(line).slice(0, longest).join('')} …` : line;
};

/** `taken`: what the record has of it; what it did not take is not told as understood. */
function rowOf<Value>(
  label: string,
  taken: unknown,
  found: Maybe<Value>,
  words: (value: Value) => string,
): FactRow[] {
  if (!found || taken === undefined) return [];
  return [
    {
      label,
      value: inOneLine(words(found.value), LONGEST_VALUE),
      quote: inOneLine(found.evidence, LONGEST_QUOTE) || undefined,
      ...(found.certainty === 'guessed' && { note: CHECK }),
    },
  ];
}

const same = (text: string) => text;

/** What was read, a row each with the words it was read from; only what `fields` really took, and the invitation to call. */
export function understoodRows(reading: MailReading, fields: ReadInterview, own: ZoneName): FactRow[] {
  const clocks = { own, theirs: fields.timeZone ?? own };
  const { interviewer, mayCall } = reading;
  const met = fields.interviewer;
  return [
    ...rowOf('Company', fields.company, reading.company, same),
    ...rowOf('Role', fields.role, reading.role, same),
    ...rowOf('When', fields.interviewAt, reading.interviewAt, (at) => instantWords(at, clocks)),
    ...rowOf('How long', fields.durationMinutes, reading.durationMinutes, (minutes) => `${minutes} minutes`),
    ...rowOf('How', fields.mode, reading.mode, (mode) => modes[mode]),
    ...rowOf('Where', fields.location, reading.location, same),
    ...rowOf('Who', met?.name, interviewer.name, same),
    ...rowOf('Their title', met?.title, interviewer.title, same),
    ...rowOf('Their number', met?.phone, interviewer.phone, same),
    ...rowOf('Their e-mail', met?.email, interviewer.email, same),
    ...rowOf('They decide by', fields.decisionBy, reading.decisionBy, dayWords),
    ...(mayCall
      ? [
          {
            label: 'You may call',
            value: mayCall.at ? instantWords(mayCall.at.value, clocks) : (mayCall.phone?.value ?? 'Yes'),
            quote: inOneLine(mayCall.evidence, LONGEST_QUOTE) || undefined,
          },
        ]
      : []),
  ];
}
