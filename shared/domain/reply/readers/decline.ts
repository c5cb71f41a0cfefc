import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

const THEM = '(?:them|him|her|@\\d+(?: @\\d+)*|hr|the \\w+|everyone|their \\w+)';
const TOLD =
  '(?:told|rang|called|phoned|emailed|texted|messaged|wrote(?: to)?|let|informed|notified|said to|contacted|spoke to|got back to|replied to|been on to|advised|asked)';
const JOB = '(?:job|role|position|post|gig|offer|contract|place|one|spot|thing)';
const IT = `(?:it|this|that|them|(?:the |that |this )?@\\d+(?: ${JOB})?|(?:the|this|that|their|his|her) (?:\\w+ ){0,2}(?:${JOB}|school|bank|shop|company|place|warehouse|hotel|hospital|clinic|restaurant|cafe|bakery|firm|farm|agency|factory|lot))`;
const OUT =
  '(?:to withdraw|to pull out|to decline|to say no|to turn (?:it|them) down|to bow out|to say i am (?:out|not|pulling|withdrawing)|i am (?:out|withdrawing|pulling out|not interested|no longer interested|bowing out|dropping out|declining|not taking (?:it|the \\w+)|pulling the plug|calling it off|walking away|saying no|turning (?:it|them) down|not going (?:ahead|forward|for it|to take it)(?: with (?:it|them|@\\d+|the \\w+))?|not coming|going (?:elsewhere|somewhere else|with (?:someone|somebody|something|another))|taking (?:another|a different|something else)|not available anymore|stepping (?:back|away|down))|(?:that )?i (?:do not|no longer|did not|will not|would not) (?:want|be taking|be (?:accepting|continuing|proceeding|going|joining|coming|moving)|take|wish|accept|need)(?: .*)?|i (?:have )?(?:found|got|taken|accepted) (?:something|another|a different|a better|other|something else)|(?:that )?i am no longer (?:after|up for|in for|in it|a candidate|going for|in the running|available$|looking|considering|interested|applying|pursuing|continuing)(?: .*)?|no(?: (?:thanks|thank you|to (?:it|them|@\\d+)))?$|(?:please )?to (?:take|pull|remove|withdraw|drop) my (?:application|name|cv|resume|details)(?: .*)?|no thank you|thanks but no thanks|thanks but no|to shove it|to stuff it|to forget it|where to go|it is not for me|it was not for me|not for me|i have changed my mind|to take (?:me|my name) (?:out|off)|to count me out|to remove (?:me|my \\w+)|(?:know )?(?:that )?i will not (?:be )?(?:taking|coming|going|joining|accepting|continuing|proceeding|moving|take|come|accept|pursue|pursuing|carrying)(?: .*)?|(?:to say )?(?:please )?(?:to )?(?:remove|take|pull|withdraw|count) (?:me|my \\w+) (?:from|out|off)(?: .*)?|know i am (?:out|withdrawing|not))';
const NOT = phrase(
  '(?:they|he|she|hr|company|manager|@\\d+|it) (?:have |has |had |just |all |then |also )*(?:told|said|emailed|rang|called|declined|withdrew|pulled|turned|rejected|passed|decided|changed|dropped|accepted|found|let|texted|backed|binned)',
  'told me',
  'emailed me',
  'rang me',
  'called me',
  'let me',
  'texted me',
  'me down',
  'not (?:withdrawn|withdraw|withdrawing|declined|declining|pulled|pulling|turned|turning|saying no|out|dropping)',
  'never',
  'almost',
  'nearly',
  'if',
  'yet',
  'someone else',
  'somebody else',
  'my call',
  'call was',
  'card',
  'voicemail',
  'until',
  'till',
  'friend',
);
const TAIL =
  '(?: (?:anymore|any more|any longer|now|thanks|myself|instead|though|(?:at|with|for|from|of) @\\d+|@\\d+|by choice|my (?:choice|decision)|because .*|due to .*|(?:as|salary|pay|commute|got|too|bad|not|it is) .*))*$';

const toldThem = readerOf([
  {
    when: phrase(
      '(?:told|asked) (?:them|him|her|@\\d+) to (?:give (?:it|the \\w+) to (?:someone|somebody) else|find (?:someone|somebody) else|look elsewhere|forget it|count me out)',
    ),
    unless: phrase('not', 'never', 'if', 'almost', 'nearly', '(?:they|he|she|@\\d+) (?:told|asked)'),
    means: 'withdrawn',
  },
  { when: phrase(`${TOLD} ${THEM}(?: \\S+){0,3}? ${OUT}`), unless: NOT, means: 'withdrawn' },
  {
    when: phrase(
      '(?:sent|gave|told|emailed|texted|wrote) (?:them|him|her|@\\d+) (?:a |my |the )?(?:polite |firm |clear )?(?:no|refusal)(?: thanks| thank you)?$',
      '(?:^|i )will not be (?:joining|taking|accepting|continuing|going for|coming|proceeding|pursuing)(?: (?:with|on|aboard))* ?(?:them|it|@\\d+|the (?:job|role|offer|team|position)|any further|after all)(?: .*)?$',
    ),
    unless: NOT,
    means: 'withdrawn',
  },
]);
/** The telling lies ahead: "I'll tell them I'm out". */
const TO_TELL = phrase(
  '(?:will|to|should|shall|going to|let me|would|could|can|might|must|not|never|did not) (?:\\w+ )?(?:tell|let|told|ring|call|email|phone|text|write|inform)|^tell',
);

/** "Told them I won't be taking it": what was told is settled, although it speaks of what will not be. */
export const readToldThemNo: Reader = (clause) =>
  clause.question || clause.hypothetical || clause.bystander || TO_TELL.test(clause.text)
    ? undefined
    : toldThem(clause);

/** That the user said no to them, stays where they are or goes elsewhere, in the shapes that plain wordings leave out. */
export const readDecline = factsOnly(
  readerOf([
    {
      when: phrase(
        `(?:^|i )(?:am |had to )*(?:(?:turned|turn|turning) ${IT} down|(?:changed my mind (?:about|on)|(?:gone|went) off|lost interest in|given up on|walked away from|said no(?: thanks| thank you)? to|passed on|turned down|refused|declined|rejected|decided against|decided not to (?:take|go for|accept|do|pursue|go ahead with|continue with)|(?:pulled|pulling) the plug on|not (?:going|moving|proceeding|carrying on|continuing)(?: (?:forward|ahead|further|on))* with) ${IT})`,
        `(?:^|@\\d+ )i (?:had to )?(?:refused|declined|rejected|withdrawn|denied|said no)${TAIL}`,
        `(?:^|i )(?:am |had to )*(?:(?:withdrew|withdrawn|withdraw|pulled|pull|bowed|bow|backed|back|dropped|drop|opted|opt|ducked|bailed|bail|noped|checked) out(?: (?:of|from|on) .*)?|walked away|said no|declined|pull(?:ed|ing) the plug)${TAIL}`,
        '(?:^|i )(?:am |had to |have to )*(?:withdrew|withdrawn|withdrawing|withdraw)(?: (?:from|my|it|the|of|@\\d+) .*|$)',
        '(?:^|i )(?:quit|left|exited|ended) the (?:\\w+ )?(?:process|running|race)',
        '(?:^|i |we )(?:had to )?(?:cancelled|canceled|scrapped|ended|binned|retracted|rescinded|dropped|withdrew|withdrawn|pulled|deleted|closed|revoked) (?:my|the) (?:application|candidacy|app)',
        '(?:^|i )(?:am |did )*(?:took|taken|take|taking|accept|accepted|accepting|going with|went with|gone with|signed with|signed for|chose|choosing|go with|picked|starting) (?:a |an |the |my |another |some |other |different |better |new )*(?:(?:other|another|different|better|new) (?:\\w+ )?(?:one|job|role|offer|place|company|position|gig|post|studio|firm|school|team|shop|clinic|bank|hotel|agency|restaurant|employer|outfit|hospital|nursery|store|opportunity)|(?:a |the )?(?:job|offer|role|position|gig|post|place|contract)? ?(?:elsewhere|somewhere else|with (?:someone|somebody) else|at (?:another|a different) \\w+|from (?:someone|somebody|another) \\w+))',
        '(?:^|i )(?:accepted|took|taken|found|got|landed|signed up for|going for|going with) something (?:else|nearer|closer|better|different|local|elsewhere|more \\w+)',
        '(?:happy|happier|better off|content|fine) (?:where i am|staying (?:put|where i am)|in my (?:current|old|present) \\w+)',
        '(?:^|i |am |will be )(?:staying|stayed|stay|sticking|stick|remaining|remain)(?: put| on)? ?(?:where i am|put|(?:in|at|with) my (?:current|old|present) \\w+)',
        `(?:^|i am |am |me )(?:not (?:taking|accepting|going for|pursuing|continuing with)|no longer (?:pursuing|going for)|out of) (?:it|this (?:one|job|role)|that (?:one|job|role)|(?:the )?@\\d+(?: job| role)?|the (?:job|role|offer|position|running|race|process)(?! (?:they|he|she)))${TAIL}`,
        '(?:i am|(?:took|taken|pulled|pulling|removed|ruled|ruling|counted|counting|take|taking) (?:me|myself|my name)|my name is)(?: \\S+)? (?:off|out)(?: (?:of|from))? (?:the |their |@\\d+ ?)(?:\\S+ )?(?:list|running|race|mix|process|pool|hat|contention)?',
        `(?:^|i )(?:do not|no longer) (?:want|fancy|am interested in|wish to work (?:for|at)) (?:it|this (?:one|job|role)|that (?:one|job|role)|the (?:job|role|position|post|gig)|@\\d+(?: job| role)?|to work (?:there|for (?:them|@\\d+)|at @\\d+))${TAIL}`,
      ),
      unless: NOT,
      means: 'withdrawn',
    },
  ]),
);
