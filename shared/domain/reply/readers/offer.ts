import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const JOB =
  '(?:job|role|position|post|gig|spot|contract|apprenticeship|internship|placement|@\\d+(?: (?:job|role|post|position|gig))?)';
const ELSEWHERE = phrase(
  '(?:another|other|different|elsewhere|someone else|somebody else|other (?:person|candidate|guy|girl)|somewhere else|new|old|from (?!@|them|him|her)\\w+|at (?!@|the)\\w+|description|interview|advert|ad|alert|listing|spec|posting|page|site|link|app|application)',
);
const NOT = phrase(
  '(?:you (?:got|have|are)|chance|opportunity|option|not|never|last|ago|once|no|nobody|without|waiting|wait|awaiting|pending|before|hear|still|yet|almost|nearly|close to|bet|joking|jk|kidding|as if|lol no|wrong|thought|instead of|declined?|turned down|rejected|rescinded|withdrew|withdrawn|pulled|lost|any|about|discuss|expecting|expect|should get|could get|coffee|drink|water|lift|ride|tour|advice|tips|help|feedback|second|2nd|another|next|trial|interview|round|call|chat|meeting|slot|times?|to (?:call|ring|meet|talk|speak|chat|send|put|pass))',
);

/** An offer in plain words, told as a fact. */
export const readOffer = factsOnly(
  readerOf([
    {
      when: phrase(
        `(?:i )?(?:got|landed|secured|bagged|nabbed|won|clinched|snagged|scored|have got|have) (?:(?:the|that|this) ${JOB}|@\\d+ (?:job|role|post|position|gig))`,
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}|\\b(?:i have|have) the\\b`),
      means: 'offer',
    },
    {
      when: phrase(
        `(?:i )?(?:got|been|have been|was|were|am|just got) (?:hired|selected(?: (?:in|for|at|by) @\\d+)?$|offered (?:the|a|it|that|this|${JOB}|full|part|permanent|@\\d+))`,
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}`),
      means: 'offer',
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+|boss|manager|company) (?:have |has |just |have just |has just |actually )?(?:hired|offered|employed|chose|picked|selected|want to hire|are hiring|is hiring|gave|are taking|took|decided to hire|wants? to hire|went with|are going with|is going with) me(?! (?:a (?:number|time|call|ring|name|date|slot|card)|her|his|their|the (?:number|run ?around|cold|name|brush)|until|till|another|through|on a|to |back|from|aside|up|advice|feedback|good|some|email|in))',
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}`),
      means: 'offer',
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+) (?:have |has |just )?(?:made|extended|sent|gave|emailed|given|put|issued)(?: me| us|)(?: an?| the| over an?| their| through an?)?(?: \\w+)? (?:job )?offer',
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}`),
      means: 'offer',
    },
    {
      when: phrase(
        '(?:i )?(?:got|have|received|just got|have got|finally got|been sent|was sent)(?: an?| the| their| my)?(?: \\w+)? (?:job )?offer(?: letter)?',
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}`),
      means: 'offer',
    },
    {
      when: phrase(
        '(?:verbal|written|formal|conditional|official) offer|offer letter|offer (?:from @\\d+|came|in writing|in hand|received|arrived|is in|just in|by email|on the table|made|signed)|(?:its|it is|its an|got) an offer|offered (?:me )?(?:the|a|full|on the spot|it)|contract(?: is)? (?:signed|arrived|came|in hand)|signed (?:the|my) (?:contract|offer|papers|paperwork)',
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}`),
      means: 'offer',
    },
    {
      when: phrase(
        '(?:i )?(?:accepted|took|taking|have accepted|just accepted|said yes to) (?:the |their |his |her |that |@\\d+s? )+(?:offer|job|role|position)|(?:accepted|took|taking|said yes to) @\\d+(?: offer)?$|(?:are|is) giving me (?:the|that|a) (?:job|role|position|post|gig|spot|shot at it)|(?:the )?(?:job|jobs|role|roles|gig|position|positions) (?:is |s )?mine',
      ),
      unless: ELSEWHERE,
      means: 'offer',
    },
    {
      when: phrase('(?:they|he|she|@\\d+) (?:really )?wants? me(?: \\w+)?$'),
      unless: phrase('to|back|in|on|for|call|not|do not|does not'),
      means: 'offer',
    },
    {
      when: phrase(
        `(?:job|role|position|post|gig) is mine|(?:they|he|she|@\\d+) (?:have |has |just |finally |actually )*offered$|(?:am |will be |be |^)starting (?:on |there |at @\\d+ |with @\\d+ )*TIME|@\\d+ is mine|i am (?:in$|hired|employed|officially hired)|(?:they|he|she|@\\d+) said yes|hired(?: me)? on the spot|you are looking at the new|i (?:start|begin) (?:on )?TIME|i start work|start(?:ing)? date|(?:i )?got hired|me contrataron|we have a deal|i am the new|welcome (?:aboard|to the team)`,
      ),
      unless: new RegExp(`${ELSEWHERE.source}|${NOT.source}|\\bi am in (?!)`),
      means: 'offer',
    },
    {
      when: phrase('i got it|they gave it to me|it is mine|i got in|i am in$|got it they want me'),
      unless: phrase('not|that|understood|ok|now|from|on|at|off|with'),
      means: 'unknown',
      detail: 'named',
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+|boss|manager) (?:want|wants|would like|need|needs|asked) me to (?:start|begin|join)(?: .*)?|^(?:i am )?hired$|(?:they|he|she|@\\d+) (?:asked|want to know|wants to know) (?:me )?when i can start',
      ),
      unless: new RegExp(
        `${ELSEWHERE.source}|\\bnot\\b|by (?:send|call)|start (?:by|over|again|calling|with a)`,
      ),
      means: 'offer',
    },
  ]),
);
