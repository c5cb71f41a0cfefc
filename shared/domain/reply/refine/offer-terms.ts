import type { CalendarDate } from '../../time/zoned.ts';
import type { Detail } from '../reading.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { Clause } from '../text/clause.ts';
import type { Prepared } from '../text/prepare.ts';
import { timeIn } from './said-time.ts';

const PAPER =
  '(?:contracts?|letter|paper ?work|papers?|offer letter|written (?:offer|one|version|contract)|written|docs|documents|pdf|docusign|email|agreement|it in writing)';

/** The paper is announced, awaited or asked for: as yet there is none. */
const COMING = new RegExp(
  `\\b${PAPER} (?:is |are |will |should |to |still |now |being |not |has |have |it |supposed to |meant to )*(?:come|comes|coming|follow|follows|following|arrives?|later|soon|next|due|tomorrow|prepared|drafted|drawn|pending|yet|be (?:sent|emailed|posted|ready|here|out))\\b|\\b(?:will|going to|gonna|should|would|shall|about to|supposed to|promised to|said they would|to) (?:be )?(?:send|sends|email|post|mail|put|get|issue|draft|sending|emailing|posting|come|follow|drafted|sent|emailed|posted)\\b|\\b(?:waiting|wait|awaiting|await|asked|asking|want|need|request(?:ed)?|sending|emailing|posting|preparing|drafting|drawing up)\\b(?: \\S+){0,4} (?:${PAPER}|in writing)|\\b(?:waiting|awaiting)(?: for| on)? (?:it|that|them)\\b`,
);
/** "Paperwork next week": a paper and a time, and no word that it came. */
const DATED = new RegExp(`(?<!\\b(?:got|get|received|have|by|came|signed|in)\\b.*)\\b${PAPER} (?:on )?#\\d`);
const NONE = new RegExp(
  `\\b(?:no|not|nothing|without|never|neither|only|none)(?: \\S+){0,3} (?:writing|${PAPER}|email|emailed|post|written)\\b|\\bnothing (?:on paper|in writing|written|signed|official|formal)\\b|\\bnot (?:official|signed)\\b`,
);
const SPOKEN =
  /\b(?:verbal|verbally|oral|orally|in words|by word|word of mouth|by mouth|spoken|face to face|in person|(?:on|over|by|via|through) (?:the |a |this )?(?:phone|telephone|call|mobile|video call|zoom|teams)|(?:just|only) (?:said|told|talked|spoke|words?|talk|saying)|told me|handshake|shook hands|phone only|(?:he|she|they) (?:just |only )?(?:said|told me)(?: it| so)?$)\b/;
const WRITTEN = new RegExp(
  `\\bin writing\\b|\\bwritten (?:offer|one|version|contract|down)\\b|\\boffer letter\\b|\\b(?:on|in) paper\\b|\\bblack (?:and|&) white\\b|\\b(?:got|have|received|has|had|holding|signed|signing|sign|see|read|return|here is|with|sent|emailed|mailed|posted|gave|given|issued|attached|shared|forwarded|by)\\b(?: \\S+){0,4} ${PAPER}\\b|\\b${PAPER} (?:\\S+ ){0,2}?(?:came|arrived|received|in hand|here|signed|landed|is in|sent|reached|attached|in my|has come|got|through)\\b|\\b(?:emailed|mailed|posted|couriered|texted)(?: (?:me|us|over|through))? (?:the|it|an|a|my|their)?\\b|\\b(?:in|by|via|through|over|on|to) (?:my |the |an |a )?(?:inbox|email|mail|post|letter|docusign|pdf)\\b|\\bdocusign\\b`,
);

/** Whether an offer is on paper or only spoken, as the text has it; undefined when it does not say. */
export function writingOf(clauses: readonly Clause[]): Extract<Detail, 'in_writing' | 'verbal'> | undefined {
  const told = clauses.filter(({ question, hypothetical }) => !question && !hypothetical);
  const lacks = told.some(({ text }) => NONE.test(text) || COMING.test(text) || DATED.test(text));
  if (lacks) return 'verbal';
  if (
    told.some(({ text, intended }) => WRITTEN.test(text) && (!intended || /\b(?:sign|return)\b/.test(text)))
  )
    return 'in_writing';
  return told.some(({ text }) => SPOKEN.test(text)) ? 'verbal' : undefined;
}

const MY_ANSWER =
  /\b(?:answer|decide|reply|respond|sign|return|signed|accept|decision|let (?:them|him|her|@\d+) know|get back to (?:them|him|her|@\d+)|tell (?:them|him|her|@\d+)|deadline|due|expires?|expiry|valid|good|open|think (?:about )?it|say yes|needs? to know|wants? to know|confirm)\b/;
const TILL =
  /\b(?:by|until|before|within|no later than|latest)(?: the| this| next)* #\d|#\d(?: at the)? latest\b/;
const GIVEN =
  /\b(?:gave me|given me|gives me|giving me|i have|i have got|got|have|has given)(?: \S+)? #\d(?! (?:at|with|for))/;
const BARE = /^(?:(?:and|yes|no|not yet|nope|on|the|it is|is|by|so|answer|ok) )*#\d+$/;
/** The time is of something else: when the paper comes, when the work starts, when they call or meet. */
const OF_ELSE =
  /\b(?:starts?|starting|coming|comes|come|came|arrives?|arrived|arriving|sends?|sending|sent|emailed|will (?:send|email|post|be sent|call|ring)|to follow|follows|interview|meeting|call (?:me|them|him|her)|calls me|they (?:will )?decide|remind|nudge|got it|received)\b/;
const PAPER_ONLY = new RegExp(`\\b${PAPER}\\b`);

/** The day by which the person must answer an offer; with `bare`, a day that stands alone is one too. */
export function answerByIn(
  { clauses, mentions }: Prepared,
  context: ReplyContext,
  bare: boolean,
): CalendarDate | undefined {
  for (const { text, question } of clauses) {
    const match = /#(\d+)/.exec(text);
    if (!match || question || OF_ELSE.test(text)) continue;
    const isMine = MY_ANSWER.test(text);
    if (
      !isMine &&
      (PAPER_ONLY.test(text) || !(TILL.test(text) || GIVEN.test(text) || (bare && BARE.test(text))))
    )
      continue;
    const time = timeIn(mentions[Number(match[1])], 'promise', context);
    if (time) return time.on;
  }
  return undefined;
}
