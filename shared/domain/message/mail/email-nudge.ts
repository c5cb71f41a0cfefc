import { calendarAttachment } from './calendar.ts';
import type { Block } from './document.ts';
import { mailOf, type Mail } from './mail.ts';
import { keyOf, partOf, type EmailNudge } from './nudge-part.ts';
import { mailHost, threadHeaders, unsubscribeHeaders } from './thread.ts';

function footer({ links, inboundAddress }: EmailNudge): Block[] {
  const forwarding = inboundAddress
    ? `You can answer this mail in your own words, or forward what they write to ${inboundAddress}.`
    : undefined;
  return [
    ...(forwarding ? [{ kind: 'small', text: forwarding } as const] : []),
    {
      kind: 'small',
      text: 'The whole plan, and every way to change it, is on your page.',
      link: { label: 'Open it', url: links.page },
    },
    {
      kind: 'small',
      text: 'You get this because you asked Ringback to remind you. You can end these mails; codes and answers still come.',
      link: { label: 'No more e-mail', url: links.unsubscribe },
    },
  ];
}

/** The mail of a nudge: who, when and number on top, the words, one-tap answers, a calendar file. */
export function emailNudge(nudge: EmailNudge): Mail {
  const part = partOf(nudge);
  const { links, record, now } = nudge;
  return mailOf(
    {
      subject: part.mail.subject(part.main),
      preview: part.mail.says(part.main),
      blocks: [...part.blocks, ...footer(nudge)],
    },
    {
      ...threadHeaders(record.id, keyOf(part), mailHost(links.page)),
      ...unsubscribeHeaders(links.unsubscribe, links.unsubscribeAddress),
    },
    calendarAttachment(part.entries, now),
  );
}

const numbered = (blocks: readonly Block[], number: number): Block[] =>
  blocks.map((block, index) =>
    index === 0 && block.kind === 'title' ? { ...block, text: `${number}. ${block.text}` } : block,
  );

/**
 * One mail for several records that are due at once, each under its number with all its words. It belongs to no
 * record's conversation, since nobody could tell which one an answer means.
 */
export function emailNudges(nudges: readonly EmailNudge[]): Mail {
  const [first, ...others] = nudges.map(partOf);
  if (!first) throw new RangeError('A mail needs something to speak of.');
  if (others.length === 0) return emailNudge(first.nudge);
  const parts = [first, ...others];
  const { links, now } = first.nudge;
  const host = mailHost(links.page);
  const all = { ...first.nudge, links: { ...links, page: new URL('/interviews', links.page).href } };
  return mailOf(
    {
      subject: `${parts.length} follow-ups now`,
      preview: parts.map(({ main }) => main.company ?? main.who).join(', '),
      blocks: [...parts.flatMap(({ blocks }, index) => numbered(blocks, index + 1)), ...footer(all)],
    },
    {
      'Message-ID': `<${keyOf(first)}.list@${host}>`,
      ...unsubscribeHeaders(links.unsubscribe, links.unsubscribeAddress),
    },
    calendarAttachment(
      parts.flatMap(({ entries }) => entries),
      now,
    ),
  );
}
