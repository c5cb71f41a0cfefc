import type { OneReading } from '../reading.ts';
import type { ReplyContext } from '../reply-context.ts';
import { answerByIn, writingOf } from '../refine/offer-terms.ts';
import type { Prepared } from '../text/prepare.ts';

const YES =
  /^(?:(?:oh|um|ok|well|and|actually|thanks) )*(?:yes|yep|yeah|i do|we do|i have|it is|checkmark|thumbsup|sure|of course|absolutely|correct|si)\b/;
const NO =
  /^(?:(?:oh|um|ok|well|and|actually|sorry|thanks) )*(?:no|nope|nah|not|i do not|we do not|it is not|crossmark|only|just)\b(?! (?:deadline|date|rush|problem|hurry|worries|time limit|idea))/;
const SHORT_YES =
  /\b(?:email|emailed|letter|contract|paper|signed|pdf|docusign|written|inbox|checkmark|writing)\b/;
const SHORT_NO =
  /\b(?:verbal|verbally|phone|call|only said|told me|waiting|soon|coming|will (?:send|email|be)|crossmark|later|not yet)\b/;
/** Other news, or a request of ours: read as any text is. */
const OTHER =
  /\b(?:withdrew|withdrawn|withdraw|rescinded|rejected|pulled|cancelled|canceled|took (?:it|the offer) back|turned (?:it|them|me|him|her) down|declined?|remind|nudge|undo|stop|skip|snooze|pause|call (?:them|him|her)|someone else|accepted|script|what (?:do|should|can))\b/;

const SHORT_WORDS = 8;

function isInWriting(said: string, { clauses }: Prepared): boolean | undefined {
  const writing = writingOf(clauses);
  if (NO.test(said)) return false;
  if (YES.test(said)) return writing !== 'verbal';
  if (writing) return writing === 'in_writing';
  if (said.split(' ').length > SHORT_WORDS) return undefined;
  if (SHORT_NO.test(said)) return false;
  return SHORT_YES.test(said) ? true : undefined;
}

/**
 * The answer to "Do you have it in writing? And by when must you answer?": either or both of them. Undefined when
 * the text is about something else.
 */
export function readInWriting(
  said: string,
  context: ReplyContext,
  prepared: Prepared,
  target: number | null,
): OneReading | undefined {
  if (OTHER.test(said)) return undefined;
  const answer = isInWriting(said, prepared);
  const day = answerByIn(prepared, context, true);
  const answerBy = day ? { answerBy: day } : {};
  if (answer !== undefined)
    return { intent: 'unknown', detail: answer ? 'yes' : 'no', target, certain: true, ...answerBy };
  return day ? { intent: 'offer', target, certain: true, answerBy: day } : undefined;
}
