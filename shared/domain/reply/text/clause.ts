import { coreOf } from './core.ts';

/** A part of a text that says one thing, and how it is said. Names are `@0`, times `#0`. */
export interface Clause {
  text: string;
  /** The text stripped to what it says, as `coreOf` has it. */
  core: string;
  /** Asked, not told. */
  question: boolean;
  /** Supposed, hoped, or depending on something. */
  hypothetical: boolean;
  /** The user is going to do it, has to, or wants to. */
  intended: boolean;
  /** Somebody else's words: "he said …", "told me …". */
  reported: boolean;
  /** About somebody who is no party to it: "my friend got the job". */
  bystander: boolean;
}

const BREAK =
  /(?<!^ (?:me|i))\s(?:[.,;!()]|-|(?:but|so|and(?!\s(?:call|ring|phone|text|email|let|get back to|contact|give) me\b)|then|because|however|though|although|plus|anyway|also|which means)(?=\s(?!a half\b|then some\b|@\d+\s*(?:$|[.,;!])|@\d+ (?:done|sorted|finished|called|both|vm|voicemail|no answer|are|have|were)\b)))\s|\s(?=\?)|(?<=\?)\s|(?<!\b(?:what|how|who|when|where|why|which|number|wat|whom|exactly|else|all|and|time|many|much|not|to|never|please|ones?|calls|jobs|interviews|companies|places|people|reminders|applications|follow ups|asked|asks))\s(?=(?:should i|shall i|do i|can i|could i|is that ok|is it ok|what do i|can you|could you|would you|will you|please remind|remind me|when should)\b)|(?<!\b(?:i|he|she|they|it|who|that|we|you|not|which|office|\w+ist|manager|hr|guy|lady|and|also)|@\d+)\s(?=(?:will|going to) (?:try|call|ring|do|phone|check|email)\b)|(?<!\b(?:when|what|if|that|before|after|until|till|said|told|think|hope|guess|know|time|while|as|once|because|so|how|who|where|which|and|or|but|or|script|number))\s(?=i (?:will|am going to) (?:try|call|ring|do|phone)\b)/;

const HYPOTHETICAL =
  /^(?:if|when(?! i (?:rang|called|phoned|tried|got|spoke|asked|went|was|finally|eventually))|once|unless|until|in case|assuming|suppose|wondering|in the event)\b|\b(?:if (?:i|he|she|they|@|we|you|it|nobody|there)|in case|unless|hope|hoping|hopefully|fingers crossed|wish|might|may have|maybe|probably going|would have|would be|would like to|could have|thinking (?:of|about|i)|considering|tempted|wondering|not sure (?:if|whether|i)|do not know (?:if|whether)|whether|i think i (?:might|should|want)|debating|pretend|imagine|dream(?:t|ed)?|as soon as|what if|supposing|worried|afraid|scared|feels? like|as if|i think i (?:got|have|am|was|might|should|want|did)|pretty sure|i guess|i suspect|i bet|i heard|i fear|not sure|rumou?r|seems like|sounds like they|looks like they|they say they might|looks like i might|in case)\b/;

const INTENDED =
  /(?<!(?:told|asked) (?:the |a |him|her|them|his |their |some )?(?:\w+ )?(?:that )?)\b(?:(?:i|we|i still|i just|still|@\d+ i) (?:will|would|shall|should|must|plan|planning|intend|need|have to|want|ought|am going to|am gonna|am about to|am trying|am planning|am to|am gonna|can|could|may|might)|going to|about to|planning (?:to|on)|plan to|need to|have to|(?<!not )want to|will (?:call|ring|try|phone|do|email|text|send|leave|let you|report|update|keep|drop|stop by|pop|get (?:to|on|round|around)|follow|dial|reach|contact|be calling|give (?:him|her|them|it|@\d+|that))|trying to|let me(?! (?:down|go\b|off|know|in\b))|supposed to|ready to|getting ready|before i|after i|when i(?! (?:rang|called|phoned|tried|got|spoke|asked|went|was|finally|eventually))|once i|until i|calling (?:him|her|them|@\d+|now|right now|in)|not (?:yet )?(?:done|called|finished))\b|^(?:to )?(?:call|ring|phone|email|text) (?:him|her|them|@\d+)\b/;

/** "They want to hire me" is no plan of the user's. */
const THEIR_WISH =
  /(?<![\w@])(they|he|she|@\d+|(?:the |her |his |their )?(?:\w+ )?(?:boss|manager|owner|company|panel|team|hr|director|lady|guy|man|woman|bloke|chef|chap|gaffer|people|lot))(?: (?:really|also|still|now|all|both|definitely))* (?:(?:wants?|wanted|would like|decided|chose) to|(?:have|has|had) to (?=(?:let|turn|say no|reject|go with|choose|pick)\b)|(?:is|are) going to (?=(?:hire|take|employ|offer|give) me))\b/g;

/** "… before I even started": when it was, not what is to be done. */
const SIDE = /(\S \S+) before i .*$/;

const QUESTION =
  /^(?:(?:um|hey|hi|ok|wait|oh|well) )?(?:(?:do|does|did|should|shall|can|could|would|is|are|was|were|has|have|am|will) (?:i|he|she|they|you|we|it|@\d+|this|that|there|the|my|anyone|someone|anybody|no|a|an)\b(?! @\d+ one)|(?:what|when|who|where|how|why|which|whose|whats)\b(?! ever))(?! not)/;

const REPORTED =
  /\b(?:said|says|say|saying|told|tells|telling|asked|asks|wants?|wanted|according|apparently|reckons?|mentioned|claims?|promised|promises|suggested|suggests|advised|recommended|invited|texted me|emailed me|wrote|goes|was like)\b/;

const BYSTANDER =
  /^(?:(?:and|but|also|so|hey|ok|lol) )*(?:my|our|a) (?:\w+ )?(?:friends?|sister|brother|mom|mum|dad|mother|father|wife|husband|partner|roommate|flatmate|cousin|neighbou?r|boyfriend|girlfriend|bf|gf|son|daughter|aunt|uncle|coworker|colleague|classmate|mate|buddy|dog|cat|kid|kids)\b(?! (?:said|says|told|thinks|of \S+ (?:took|wrote|noted|jotted|answered|picked)))|^(?:mom|mum|dad|grandma)\b/;

/** "…, they said": who said it belongs to what was said. */
const TRAILING_SOURCE =
  /\s[,;-]\s((?:apparently|(?:they|he|she|@\d+) (?:said|says|say|told me|reckons?|thinks?)|(?:says|said|reckons|according to) (?:they|he|she|him|her|them|@\d+|(?:the|their|his|her) \w+))\s*(?=[.,;!]|$))/g;

/** Cuts a spelled and masked text into clauses. */
export function clausesOf(text: string): Clause[] {
  const parts = text.replace(TRAILING_SOURCE, ' $1').split(BREAK);
  return parts.flatMap((part, i) => {
    const trimmed = (part ?? '').replace(/^[\s?.,;!-]+|[\s.,;!-]+$/g, '');
    if (trimmed === '' || trimmed === '?') return [];
    const asked = (parts[i + 1] ?? '').trim().startsWith('?') || trimmed.endsWith('?');
    const said = trimmed.replace(/\s*\?+$/, '');
    return [
      {
        text: said,
        core: coreOf(said),
        question:
          asked ||
          (QUESTION.test(said) &&
            !/^(?:when i (?:rang|called|phoned|tried|got|spoke|asked|went|was|finally)|(?:ok|well|oh|hey|hi|yes|um) )?(?:did not|have not|has not|is not|was not|will not|can not|have (?:left|called|spoken|rung|emailed|done|had|been|just|sent|got)|did (?:it|that|my|both|call|get|leave|talk|speak)|will (?:do|call|ring|try)|had)\b/.test(
              said,
            )),
        hypothetical: HYPOTHETICAL.test(said.replace(/\bif i (?:want|like|fancy) (?:it|the job|to)\b/, '')),
        intended: INTENDED.test(said.replace(THEIR_WISH, '$1').replace(SIDE, '$1')),
        reported: REPORTED.test(said),
        bystander: BYSTANDER.test(said),
      },
    ];
  });
}
