import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const THEYS =
  '(?:they|he|she|@\\d+(?: @\\d+)*|(?:the |their |his |her )?(?:company|manager|hr|recruiter|agency|panel|boss|owner|people|team|school|shop|bank|committee|board|guy|lady|hotel|firm|office|director|gaffer|lot|crew|chef))';
const HAVE =
  '(?:(?:have|has|had|just|already|all|finally|officially|actually|then|also|only|literally|really|have decided to|decided to|want to|wants to|would like to|went and) )*';
const JOB =
  '(?:job|role|position|post|gig|spot|contract|apprenticeship|internship|placement|part|place|work|nod|thing|@\\d+)';
const PAY =
  '(?:[£$€]?\\d[\\d.,]*k?(?: ?(?:per|an?|/|p|pa|ph)(?: ?(?:hour|hr|h|year|yr|annum|week|day))?)?|more money|good money|full time|part time|perm(?:anent)?|a (?:contract|permanent|full time|part time|temp|trial) (?:contract|job|role|position|post|place)|shifts|a start)';
const NOT = phrase(
  'not',
  'no',
  'never',
  'if',
  'unless',
  'almost',
  'nearly',
  'waiting',
  'wait',
  'awaiting',
  'expecting',
  'expect',
  'yet',
  'bet',
  'joking',
  'jk',
  'kidding',
  'thought',
  'someone else',
  'somebody else',
  'another (?:candidate|person|guy|girl|one)',
  'other (?:candidate|person|guy|girl)',
  'elsewhere',
  'somewhere else',
  'different (?:company|place|firm)',
  'rescinded',
  'withdrew',
  'withdrawn',
  'declined?',
  'turned',
  'rejected',
  'refused',
  'pulled',
  'lost',
  'coffee',
  'drink',
  'tour',
  'lift',
  'ride',
  'advice',
  'feedback',
  'help',
  'interview',
  'trial',
  'round',
  'second',
  '2nd',
  'chat',
  'meeting',
  'call',
  'slot',
  'to (?:call|ring|meet|talk|speak|chat|send|put|pass)',
  'description',
  'last (?:week|month|year)',
  'ago',
  'chance',
  'chances',
  'whether',
  'who',
  'any',
  'discuss',
  'about',
  'my (?:friend|sister|brother|mate|wife|husband|partner|son|daughter|dad|mum|mom)',
);
const TAIL =
  '(?: (?:today|yesterday|this morning|just now|finally|woo+|wo+hoo+|yay|yes|omg|thumbsup|lol|so happy|at @\\d+|with @\\d+|@\\d+|from them|by @\\d+|over the phone|by phone|on the spot|in the end|thank god|thank you|thanks|thank you jesus|thanks for (?:the help|everything|all)|o|oo|baby|amazing|haha|ha|already|officially|full time|part time|less than i wanted|though|it is|can not believe it|can you believe it|verbally|in writing|by email|via email|(?:starting|start|from|i start|beginning)(?: (?:on|from|in|the))* TIME))*$';

/** An offer told in the shapes that plain wordings leave out; what they might yet do is none. */
export const readHired = factsOnly(
  readerOf([
    {
      when: phrase(
        `^(?:hi |hey |so |yes |yay |omg |guess what |well |and |update |great news |good news |wow |ok )*(?:i )?${HAVE}(?:got|landed|bagged|nabbed|nailed|won|clinched|snagged|scored|secured|get|been offered|was offered|got offered|been given|was given|given|got given|won) (?:the|that|this|my) (?:(?!wrong|other|description)\\w+ )?${JOB}${TAIL}`,
        `(?:accepted|taken|took|said yes to|signed for|signed with) (?:the |their )?@\\d+(?: offer| job| role)?(?: TIME)?${TAIL}`,
        `(?:come in|start|be there|show up|turn up|report)(?: \\S+){0,4} (?:for|as) my first (?:day|shift)`,
        `my (?:first (?:day|shift)|induction|orientation|start date) (?:is|at|starts|will be|on|@\\d+)`,
        `^(?:i )?(?:start|starting|begin)(?: (?:on|work))* TIME (?:as|at|with) `,
        `^(?:and |so |yes |yay |omg |guess what |well |wow )*${THEYS} ${HAVE}(?:hired|hire|employ|employed|offered|offer|chose|chosen|picked|pick|selected|appointed|appoint|taken|gone with|took|went with|going with|given|gave|give) (?:me|us)(?: (?:the|a|that|this|it|on|as|an))*(?: ${JOB})?${TAIL}`,
        `^(?:and |so |yes |yay |omg |guess what |well |wow )*${THEYS} ${HAVE}(?:given|gave|give|offered|offer|awarded) me (?:the|a|that|this|my|an) (?:\\w+ )?${JOB}${TAIL}`,
        `^(?:and |so |yes |yay |omg |guess what |well |wow )*${THEYS} (?:is |are |s )*(?:now |definitely |actually )*(?:going to )?(?:take|taking|hire|hiring|bring|bringing|have|having|sign|signing) me(?: (?:on|aboard|on board|up))?${TAIL}`,
        `(?:told|said|says)(?: me)? (?:that )?i (?:am|was|have been|got|have|had) (?:hired|in$|selected|successful|got the ${JOB}|been (?:hired|selected|successful))`,
        `${JOB} (?:is |has |was |been |just )*(?:given|offered|awarded) to me`,
        `${THEYS} ${HAVE}(?:offered|offering|are offering|is offering|offer)(?: me)? ${PAY}`,
        `${THEYS} ${HAVE}(?:come|came|got|gotten|come back|came back|got back|back)(?: (?:back|through|to me|in|up))* with (?:an?|the|my|their) (?:\\w+ )?offer`,
        `(?:^|and |so |the |an? |my |job |their |written |formal |official )offer (?:is |has |s |just |finally |has just |was |letter )*(?:in|came|come|landed|through|here|arrived|made|received|signed|on the table|accepted|been made|came through|come through|came in)${TAIL}`,
        `(?:put|made|laid|placed|extended|given|gave|sent)(?: me)? (?:an?|the|their|my) (?:\\w+ )?offer(?: (?:on the table|to me|in|over|through|across))*${TAIL}`,
        `(?:^|i )(?:am |was |have been |been |got |just |officially )*(?:successful|selected|appointed|hired|recruited|employed|chosen|taken on|offered)(?: (?:for|by|as) .*)?${TAIL}`,
        `^(?:@\\d+|it|from them|it is|its|a|answer|the|was|is|said|and|so|they|he|she|,| )*(?:it is |its |was |got |is |said )?a (?:big |massive |huge |definite |resounding )?yes(?: from (?:them|@\\d+|him|her))${TAIL}`,
        `^(?:@\\d+|they|he|she) (?:just |have |has |finally |actually )*(?:offered|hired|said yes|came through)(?: me)?${TAIL}`,
        `(?:you are (?:looking at|talking to|speaking to)|meet|say hello to|i am (?:now |officially )?(?:the|their|a|an)) (?:the |their |a )?new(?:est)? (?!here|to|at|phone|number)\\w+`,
        `(?:start|starting|begin|beginning|join|joining) (?:work |there |with them |at @\\d+ |with @\\d+ |@\\d+ )(?:on |from )?TIME`,
        `^(?:the )?${JOB}(?: is|s) mine${TAIL}`,
        `(?:got|landed|have got|have|just got|been given) (?:a |the |my |an )(?:start date|employment contract|new hire (?:pack|paperwork)|onboarding \\w+)`,
        `(?:got|just got|received|have got|have received) (?:the |my |a )?(?:contract|offer letter|offer email)(?: (?:in|from|today|by|over|through|to).*)?$`,
      ),
      unless: NOT,
      means: 'offer',
    },
  ]),
);
