import type { OneReading } from '../reading.ts';
import type { ReplyContext } from '../reply-context.ts';
import { pickTarget } from '../refine/pick-target.ts';
import { readInWriting } from './read-in-writing.ts';
import { saysOfferAnswered } from './read-offer-answered.ts';
import { readTimeAnswer } from './read-time-answer.ts';
import type { Prepared } from '../text/prepare.ts';

const words = ({ masked }: Prepared) =>
  masked
    .replace(/[.,;!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const NOTHING =
  /^(?:(?:they|he|she|it|@\d+) )?(?:said |promised |told me |mentioned )?(?:nothing|no|none|nope|not really|no idea|they did not say|did not say|no date|no promise|not sure|not said|nothing at all|no they did not|no they did not say|do not know|did not say anything|no nothing|nothing yet|nothing really|never said|not mentioned|no timeline|no timeframe|nothing promised|they did not|he did not|she did not)(?: (?:promised|was said|was promised|said|yet|at all|really|specific|concrete|sorry|definite|to me|mentioned|a date|when|so far|lol|was mentioned|agreed))*$/;
const WENT_WELL =
  /^(?:(?:it |that |the call |call |all )?(?:went |was |is )?(?:really |very |pretty |quite |super |so |fairly )?(?:good|great|well|fine|ok|nice|nicely|lovely|brilliant|positive|smoothly|perfect|awesome|friendly|short|alright|not bad|not great|bad|badly|awkward|meh)(?: (?:thanks|thank you|i think|i guess|actually|thumbsup|chat|call|talk|really|too|enough|so far|lol))*|(?:we |they |he |she )?(?:talked|spoke|chatted)(?: .{0,40})?)$/;
/** Answers to a question that was asked, which mean little without it; undefined when the text is no such answer. */
export function readAnswer(context: ReplyContext, prepared: Prepared): OneReading | undefined {
  const { asked } = context;
  const said = words(prepared);
  const { target } = pickTarget(undefined, prepared.masked, prepared.references, context);
  switch (asked?.question) {
    case 'which-one':
      if (
        /^(?:the |it is |its |for |number |sorry |i meant |i mean |no )*@\d+(?: (?:@\d+|please|one|job|and|&|thanks|sorry|at))*$/.test(
          said,
        )
      )
        return whichOne(context, prepared);
      break;
    case 'in-writing':
      return readInWriting(said, context, prepared, target);
    case 'answer-by':
    case 'new-interview-at':
    case 'interview-at':
    case 'call-at':
      return readTimeAnswer(asked.question, context, prepared, target);
    case 'how-did-it-go':
      if (WENT_WELL.test(said)) return { intent: 'done', detail: 'spoke', target, certain: true };
      break;
    case 'yes-no':
    case 'what-was-promised':
    case undefined:
      break;
  }
  if (asked?.stepKind === 'answer-offer' && saysOfferAnswered(prepared.clauses))
    return { intent: 'done', target, certain: true };
  if ((asked?.stepKind === 'debrief' || asked?.question === 'what-was-promised') && NOTHING.test(said))
    return { intent: 'promised', detail: 'nothing_promised', target, certain: true };
  return undefined;
}

function whichOne(context: ReplyContext, prepared: Prepared): OneReading {
  const { target, targets } = pickTarget(undefined, prepared.masked, prepared.references, context);
  return {
    intent: 'unknown',
    detail: 'named',
    target,
    ...(targets ? { targets } : {}),
    certain: target !== null,
  };
}
