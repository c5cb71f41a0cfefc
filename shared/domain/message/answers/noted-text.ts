import type { StepKind } from '../../record/step.ts';
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

/** What could not be read was kept as a note, and what would be understood of the step that is `open`. */
export function notedText(company: string, sender: SenderKind, open?: StepKind): string {
  const told: Partial<Record<StepKind, string>> = talkWords.repliesTo;
  const replies = (open && told[open]) ?? talkWords.replies;
  return fitSegments(
    { company, replies },
    omissions,
    (parts) => `Ringback: ${talkWords.noted(parts.company)} ${parts.replies}`,
    sender,
  );
}
