import type { PlannedStep } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import type { Instant } from '../../time/zoned.ts';
import { instantWords } from '../when.ts';
import type { Block, FactRow, MailLink } from './document.ts';
import { mailFactsOf } from './mail-facts.ts';
import { mailOf, type Mail } from './mail.ts';
import { planLabels } from './plan-labels.ts';

/** The answer to a mail that was forwarded to us. */
export interface UnderstoodMail {
  subject: string;
  /** What was done with it, in a sentence or two. */
  says: readonly string[];
  /** What was read, each with the words it was read from. */
  understood: readonly FactRow[];
  /** What comes next of the record, if there is one. */
  next?: { record: ScriptRecord & { id: string }; steps: readonly PlannedStep[]; now: Instant } | undefined;
  /** Words to send to the employer. */
  script?: { title: string; text: string } | undefined;
  /** The one question that is open. */
  asks?: string | undefined;
  /** Its answers, a tap each. */
  taps?: readonly MailLink[] | undefined;
  links: readonly MailLink[];
  undoable: boolean;
  headers: Record<string, string>;
}

const MOST_STEPS = 5;
/** No forwarded mail may make an answer endless. */
const LONGEST_SUBJECT = 120;

function planRows({ next }: UnderstoodMail): FactRow[] {
  if (!next) return [];
  const { record, now } = next;
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  return next.steps.slice(0, MOST_STEPS).map((step) => {
    const facts = mailFactsOf(step, record, now);
    return {
      label: planLabels[step.kind](facts),
      value: facts.when ?? instantWords(step.nudgeAt, clocks),
      note: facts.because && `Why then: ${facts.because}.`,
    };
  });
}

function blocksOf(mail: UnderstoodMail): Block[] {
  const plan = planRows(mail);
  const rows = (title: string, found: readonly FactRow[]): Block[] =>
    found.length > 0
      ? [
          { kind: 'heading', text: title },
          { kind: 'rows', rows: found },
        ]
      : [];
  return [
    { kind: 'title', text: mail.subject },
    ...mail.says.map((text): Block => ({ kind: 'paragraph', text })),
    ...(mail.asks ? [{ kind: 'paragraph', text: mail.asks, strong: true } as const] : []),
    ...(mail.taps?.length ? [{ kind: 'buttons', title: 'One tap', links: mail.taps } as const] : []),
    ...rows('What we read', mail.understood),
    ...rows('What comes next', plan),
    ...(mail.script ? [{ kind: 'script', ...mail.script } as const] : []),
    ...(mail.links.length > 0 ? [{ kind: 'buttons', title: 'From here', links: mail.links } as const] : []),
    ...(mail.undoable
      ? [
          {
            kind: 'small',
            text: 'Something wrong? Open it and correct it, or answer UNDO and all of it is taken back.',
          } as const,
        ]
      : []),
  ];
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What was understood of a mail, the plan with its reasons, and the one question that is open. */
export function understoodMail(mail: UnderstoodMail): Mail {
  const subject = Array.from(oneLine(mail.subject)).slice(0, LONGEST_SUBJECT).join('');
  const [preview = subject] = mail.asks ? [mail.asks] : mail.says;
  return mailOf({ subject, preview, blocks: blocksOf({ ...mail, subject }) }, mail.headers);
}
