import type { PlannedStep } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import type { Instant } from '../../time/zoned.ts';
import { instantWords } from '../when.ts';
import type { Block } from './document.ts';
import { mailFactsOf } from './mail-facts.ts';
import { mailOf, type Mail } from './mail.ts';
import { planLabels } from './plan-labels.ts';
import { mailHost, threadRoot, unsubscribeHeaders } from './thread.ts';

const CODE_MINUTES = 10;

/** A code to sign in or to confirm the address, with a link that opens the page with the code filled in. */
export function codeMail(code: string, link: string): Mail {
  return mailOf({
    subject: `${code} is your Ringback code`,
    preview: `It works for ${CODE_MINUTES} minutes.`,
    blocks: [
      { kind: 'title', text: 'Your Ringback code' },
      { kind: 'code', code },
      { kind: 'paragraph', text: `Type it on the page you came from. It works for ${CODE_MINUTES} minutes.` },
      {
        kind: 'buttons',
        title: 'Or',
        links: [{ label: 'Open the page with the code filled in', url: link }],
      },
      { kind: 'small', text: `If you didn't ask for a code, ignore this mail. Nothing happens without it.` },
    ],
  });
}

/** An answer to something the person did or wrote: what was done, and how to take it back. */
export function answerMail(answer: {
  subject: string;
  paragraphs: readonly string[];
  links?: readonly { label: string; url: string }[] | undefined;
  headers?: Record<string, string> | undefined;
}): Mail {
  const [preview = answer.subject] = answer.paragraphs;
  const links: Block[] = answer.links?.length
    ? [{ kind: 'buttons', title: 'From here', links: answer.links }]
    : [];
  return mailOf(
    {
      subject: answer.subject,
      preview,
      blocks: [
        { kind: 'title', text: answer.subject },
        ...answer.paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
        ...links,
      ],
    },
    answer.headers,
  );
}

const MOST_LINES = 6;

/** After an interview was recorded: what is planned, when and why. It begins the record's conversation. */
export function planMail(confirmation: {
  record: ScriptRecord & { id: string };
  steps: readonly PlannedStep[];
  now: Instant;
  links: { page: string; unsubscribe: string; unsubscribeAddress?: string | undefined };
  inboundAddress?: string | undefined;
}): Mail {
  const { record, steps, now, links, inboundAddress } = confirmation;
  const all = steps.slice(0, MOST_LINES).map((step) => mailFactsOf(step, record, now));
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const [first] = all;
  const about = first?.company ?? first?.who;
  const subject = about ? `Your plan for ${about}` : 'Your plan';
  const rows = all.map((facts) => ({
    label: planLabels[facts.step.kind](facts),
    value: facts.when ?? instantWords(facts.step.nudgeAt, clocks),
  }));
  const nothing: Block = {
    kind: 'paragraph',
    text: 'Nothing is planned right now. Tell us what happens, and the plan follows.',
  };
  const forwarding: Block[] = inboundAddress
    ? [{ kind: 'small', text: `Forward what they write to ${inboundAddress}, and the plan follows it.` }]
    : [];
  const why: Block[] = first?.because
    ? [{ kind: 'small', text: `Why the first one then: ${first.because}.` }]
    : [];
  return mailOf(
    {
      subject,
      preview: 'What comes next, and when. We send the words along each time.',
      blocks: [
        { kind: 'title', text: subject },
        {
          kind: 'paragraph',
          text: "It's written down. Here's what comes next; we send the words along each time. Whatever you tell us changes the plan.",
        },
        ...(rows.length ? [{ kind: 'rows', rows } as const] : [nothing]),
        ...why,
        { kind: 'buttons', title: 'All of it', links: [{ label: 'Open the plan', url: links.page }] },
        ...forwarding,
        {
          kind: 'small',
          text: 'You get this because you asked Ringback to remind you.',
          link: { label: 'No more e-mail', url: links.unsubscribe },
        },
      ],
    },
    {
      ...threadRoot(record.id, mailHost(links.page)),
      ...unsubscribeHeaders(links.unsubscribe, links.unsubscribeAddress),
    },
  );
}

/** After three steps without a word. */
export function pauseMail(pause: {
  about: string | undefined;
  page: string;
  headers?: Record<string, string>;
}): Mail {
  return answerMail({
    subject: pause.about ? `The plan for ${pause.about} is on pause` : 'Your plan is on pause',
    paragraphs: [
      `Three reminders went by without a word, so we stopped reminding you of this one.`,
      `Answer this mail with anything at all, or open the page, and it goes on.`,
    ],
    links: [{ label: 'Open the plan', url: pause.page }],
    headers: pause.headers,
  });
}
