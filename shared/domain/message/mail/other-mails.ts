import type { Block } from './document.ts';
import { mailOf, type Mail } from './mail.ts';

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
