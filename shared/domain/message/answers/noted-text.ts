import { fitSegments, type Omission } from '../sms/fit-segments.ts';
import type { SenderKind } from '../sms/segments.ts';
import { shortName } from './short-names.ts';
import { talkWords } from './talk-words.ts';

interface Parts {
  company: string;
  replies: string;
}

const omissions: Omission<Parts>[] = [
  {
    name: 'the rest of a long name',
    matters: false,
    without: (parts) => ({ ...parts, company: shortName(parts.company) }),
  },
  {
    name: 'the replies it understands; ? tells them',
    matters: false,
    without: (parts) => ({ ...parts, replies: talkWords.helpAtHand }),
  },
];

/** What could not be read was kept as a note, and what would be understood. */
export function notedText(company: string, sender: SenderKind): string {
  return fitSegments(
    { company, replies: talkWords.replies },
    omissions,
    (parts) => `Ringback: ${talkWords.noted(parts.company)} ${parts.replies}`,
    sender,
  );
}
