import type { OneReading } from '../reading.ts';
import { pickTarget } from '../refine/pick-target.ts';
import { timeIn } from '../refine/said-time.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { Prepared } from '../text/prepare.ts';

/** "2 LATER", "LATER 2". */
const NUMBERED_LATER = /^(?:@\d+ later|later @\d+)$/;
/** "they call Thu 2 pm": they are named as the ones who call, so it is not a call of the person's. */
const THEY_CALL =
  /^(?:they|he|she|@\d+)(?: (?:will|would|shall|promised to|are going to|is going to|said they will|said she will|said he will))?(?: \w+ly)? (?:calls?|rings?|phones?|calling|ringing)(?: me| us)?(?: back)?(?: on| at| by| around)? #\d+$/;
const ON_PAPER =
  /\b(?:in writing|written|contract|paperwork|offer letter|the letter|docusign|in my inbox|signed)\b/;
const NOT_YET =
  /\b(?:no|not|never|still|yet|waiting|without|want|need|ask(?:ed|ing)?|will|soon|tomorrow|when|if)\b|\?/;

const NOT_WRITTEN = /^(?:no |not |nothing |still (?:not|nothing|waiting))/;

const plain = (masked: string) =>
  masked
    .replace(/[.,;!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Replies in the very form in which our own texts advertise them: these may not be misread, so they are read before
 * anything is weighed.
 */
export function readAdvertised(context: ReplyContext, prepared: Prepared): OneReading | undefined {
  const words = plain(prepared.masked);
  const { target } = pickTarget(undefined, prepared.masked, prepared.references, context);
  if (NUMBERED_LATER.test(words)) return { intent: 'snooze', target, certain: true };
  if (THEY_CALL.test(words)) {
    const employer = context.open.find(({ n }) => n === target);
    const time = timeIn(prepared.mentions[0], 'promise', context, employer);
    return { intent: 'promised', detail: 'they_call', target, ...(time && { time }), certain: true };
  }
  const aboutPaper = context.asked?.stepKind === 'written-offer' && words.split(' ').length <= 8;
  if (aboutPaper && ON_PAPER.test(words) && !NOT_YET.test(words))
    return { intent: 'offer', detail: 'in_writing', target, certain: true };
  if (aboutPaper && ON_PAPER.test(words) && NOT_WRITTEN.test(words))
    return { intent: 'snooze', detail: 'not_yet', target, certain: true };
  return undefined;
}

/** "PAUSE 2 1w": the number of a follow-up and how long, which together look like a clock time. */
export function splitNumberedPause({ text, open }: ReplyContext): { n: number; rest: string } | undefined {
  const found = /^\s*pause\s+(?:#|number\s+)?(\d{1,2})\s+(?:for\s+)?(\S.*)$/i.exec(text);
  const n = Number(found?.[1]);
  return found?.[2] && open.some((one) => one.n === n) ? { n, rest: found[2] } : undefined;
}
