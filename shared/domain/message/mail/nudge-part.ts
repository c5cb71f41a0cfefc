import type { PlannedStep, Script, ScriptKind } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import type { Instant } from '../../time/zoned.ts';
import { spanOfStep, type CalendarEntry } from './calendar.ts';
import type { Block, MailLink } from './document.ts';
import { mailFactsOf, type MailFacts } from './mail-facts.ts';
import { outcomesOf, type OutcomeKind } from './outcomes.ts';
import {
  needsContact,
  reminderMails,
  scriptOrder,
  scriptTitles,
  stepMails,
  type StepMail,
} from './step-mails.ts';
import { mailHost, stepKey, stepUid } from './thread.ts';

/** Where the links of a mail lead. Every one opens a page; a button there acts. */
export interface NudgeLinks {
  /** The record's page. */
  page: string;
  /** One-click unsubscribe (RFC 8058). */
  unsubscribe: string;
  /** Takes an unsubscribing mail, where there is one. */
  unsubscribeAddress?: string | undefined;
  outcome: (kind: OutcomeKind, step: PlannedStep) => string;
}

export interface EmailNudge {
  /** The steps of one record that are due together; at least one. */
  steps: readonly PlannedStep[];
  record: ScriptRecord & { id: string };
  now: Instant;
  links: NudgeLinks;
  /** The person's own address for forwarding and answering. */
  inboundAddress?: string | undefined;
  options?: { reminder?: boolean | undefined; late?: boolean | undefined } | undefined;
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
const mailto = (address: string) => `mailto:${encoded(address).replace('%40', '@')}`;

/** Scripts that are letters, and can be sent as they stand. */
const letters: ReadonlySet<ScriptKind> = new Set<ScriptKind>(['email', 'thank-you']);

/** "E-mail them instead": opens their mail program with everything filled in. */
function mailtoLink({ email, scripts }: MailFacts): MailLink | undefined {
  const script = scripts.find(({ kind }) => letters.has(kind));
  if (!email || !script) return undefined;
  const body = encoded(script.text.replaceAll('\n', '\r\n'));
  const label = script.kind === 'email' ? 'E-mail them instead' : 'Open it in your mail program';
  return { label, url: `${mailto(email)}?subject=${encoded(script.subject ?? '')}&body=${body}` };
}

function whoRows({ step, who, title, phone, tel, email, when }: MailFacts): Block[] {
  if (!needsContact.has(step.kind)) return [];
  const rows = [
    { label: 'Who', value: title ? `${who}, ${title}` : who },
    when ? { label: 'When', value: when } : undefined,
    phone ? { label: 'Number', value: phone, url: tel } : undefined,
    email ? { label: 'E-mail', value: email, url: mailto(email) } : undefined,
  ];
  return [{ kind: 'rows', rows: rows.flatMap((row) => row ?? []) }];
}

/** With a number the machine's words come first; without one the order stays, in which the e-mail leads. */
function inMailOrder({ scripts, facts }: MailFacts): readonly Script[] {
  if (!facts.interview.interviewer?.phone) return scripts;
  return [...scripts].sort((a, b) => scriptOrder.indexOf(a.kind) - scriptOrder.indexOf(b.kind));
}

function wordsOf(facts: MailFacts): Block[] {
  const scripts = inMailOrder(facts).map((script): Block => {
    const text =
      script.kind === 'email' && script.subject
        ? `Subject: ${script.subject}\n\n${script.text}`
        : script.text;
    return { kind: 'script', title: scriptTitles[script.kind], text };
  });
  const letter = mailtoLink(facts);
  return letter ? [...scripts, { kind: 'buttons', title: 'In writing', links: [letter] }] : scripts;
}

function outcomeBlocks({ step }: MailFacts, links: NudgeLinks): Block[] {
  const outcomes = outcomesOf[step.kind].map(({ kind, label, quiet }) => ({
    label,
    url: links.outcome(kind, step),
    quiet,
  }));
  const title = step.kind === 'close' ? 'Not yet?' : 'How did it go?';
  return outcomes.length ? [{ kind: 'buttons', title, links: outcomes }] : [];
}

const LATE = 'This mail comes later than planned. The times in it are the ones we planned.';

function blocksOf(facts: MailFacts, mail: StepMail, nudge: EmailNudge): Block[] {
  const { options = {}, links } = nudge;
  const reason: Block[] = facts.because ? [{ kind: 'small', text: `Why now: ${facts.because}.` }] : [];
  const words = options.reminder ? [] : wordsOf(facts);
  return [
    { kind: 'title', text: (mail.title ?? mail.subject)(facts) },
    ...(options.late ? [{ kind: 'paragraph', text: LATE } as const] : []),
    ...whoRows(facts),
    { kind: 'paragraph', text: mail.says(facts) },
    ...words,
    ...outcomeBlocks(facts, links),
    ...reason,
  ];
}

const withoutCalendar = new Set(['debrief', 'close']);

function entryOf(facts: MailFacts, nudge: EmailNudge): CalendarEntry[] {
  const { step, who, company, phone } = facts;
  if (withoutCalendar.has(step.kind) || nudge.options?.reminder) return [];
  const words = inMailOrder(facts)
    .map(({ kind, text }) => `${scriptTitles[kind]}\n${text}`)
    .join('\n\n');
  const number = phone ? `Number: ${phone}\n\n` : '';
  const summaries: Partial<Record<PlannedStep['kind'], string>> = {
    call: `Call ${who}`,
    visit: `Drop by: ${who}`,
  };
  const summary = summaries[step.kind] ?? stepMails[step.kind].subject(facts);
  return [
    {
      uid: stepUid(nudge.record, step, mailHost(nudge.links.page)),
      ...spanOfStep(step),
      summary: company && company !== who && summaries[step.kind] ? `${summary}, ${company}` : summary,
      description: `${number}${words}`,
      url: nudge.links.page,
    },
  ];
}

/** What of a mail speaks of one record. */
export interface Part {
  nudge: EmailNudge;
  main: MailFacts;
  mail: StepMail;
  blocks: Block[];
  entries: CalendarEntry[];
}

/** Reads the steps of one record into what their mail says of it. */
export function partOf(nudge: EmailNudge): Part {
  const { steps, record, now, options = {} } = nudge;
  const [main, ...others] = steps.map((step) => mailFactsOf(step, record, now));
  if (!main) throw new RangeError('A nudge carries at least one step.');
  const mailFor = ({ step: { kind } }: MailFacts) =>
    (options.reminder && reminderMails[kind]) || stepMails[kind];
  const all = [main, ...others];
  return {
    nudge,
    main,
    mail: mailFor(main),
    blocks: all.flatMap((facts) => blocksOf(facts, mailFor(facts), nudge)),
    entries: all.flatMap((facts) => entryOf(facts, nudge)),
  };
}

/** The same for the same steps, whenever their mail is written. */
export const keyOf = ({ nudge, main }: Part) =>
  `${stepKey(nudge.record, main.step)}${nudge.options?.reminder ? '.reminder' : ''}`;
