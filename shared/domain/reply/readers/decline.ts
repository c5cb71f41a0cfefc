import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

const THEM = '(?:them|him|her|@\\d+(?: @\\d+)*|hr|the \\w+|everyone|their \\w+)';
const TOLD =
  '(?:told|rang|called|phoned|emailed|texted|messaged|wrote(?: to)?|let|informed|notified|said to|contacted|spoke to|got back to|replied to|been on to|advised|asked)';
const JOB = '(?:job|role|position|post|gig|offer|contract|place|one|spot|thing)';
const IT = `(?:it|this|that|them|(?:the |that |this )?@\\d+(?: ${JOB})?|(?:the|this|that|their|his|her) (?:\\w+ ){0,2}(?:${JOB}|school|bank|shop|company|place|warehouse|hotel|hospital|clinic|restaurant|cafe|bakery|firm|farm|agency|factory|lot))`;
const OUT =
  '(?:to withdraw|to pull out|to decline|to say no|to turn (?:it|them) down|to bow out|to say i am (?:out|not|pulling|withdrawing)|i am (?:out|withdrawing|pulling out|not interested|no longer interested|bowing out|dropping out|declining|not taking (?:it|the \\w+)|pulling the plug|calling it off|walking away|saying no|turning (?:it|them) down|not going (?:ahead|forward|for it|to take it)(?: with (?:it|them|@\\d+|the \\w+))?|not coming|going (?:elsewhere|somewhere else|with (?:someone|somebody|something|another))|taking (?:another|a different|something else)|not available anymore|stepping (?:back|away|down))|(?:that )?i (?:do not|no longer|did not|will not|would not) (?:want|be taking|be (?:accepting|continuing|proceeding|going|joining|coming|moving)|take|wish|accept|need)(?: .*)?|i (?:have )?(?:found|got|taken|accepted) (?:something|another|a different|a better|other|something else)|(?:that )?i am no longer (?:after|up for|going for|in the running|available|looking|considering)(?: .*)?|no(?: (?:thanks|thank you|to (?:it|them|@\\d+)))?$|(?:please )?to (?:take|pull|remove|withdraw|drop) my (?:application|name|cv|resume|details)(?: .*)?|no thank you|thanks but no thanks|thanks but no|to shove it|to stuff it|to forget it|where to go|it is not for me|it was not for me|not for me|i have changed my mind|to take (?:me|my name) (?:out|off)|to count me out|to remove (?:me|my \\w+)|(?:know )?(?:that )?i will not (?:be )?(?:taking|coming|going|joining|accepting|continuing|proceeding|moving|take|come|accept|pursue|pursuing|carrying)(?: .*)?|(?:to say )?(?:please )?(?:to )?(?:remove|take|pull|withdraw|count) (?:me|my \\w+) (?:from|out|off)(?: .*)?|know i am (?:out|withdrawing|not))';
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
  '(?: (?:anymore|any more|any longer|now|after all|in the end|sorry|thanks|lol|tbh|honestly|either|myself|today|already|yesterday|officially|at @\\d+|with @\\d+|@\\d+|for @\\d+|from @\\d+|of @\\d+|by choice|my choice|my decision|too far|too low|bad pay|pay too low|not for me|it is ok|it is fine|though|instead|because .*|due to .*|as .*|salary .*|pay .*|commute .*|got .*))*$';

const toldThem = readerOf([
  { when: phrase(`${TOLD} ${THEM}(?: \\S+){0,3}? ${OUT}`), unless: NOT, means: 'withdrawn' },
]);
/** The telling lies ahead: "I'll tell them I'm out". */
const TO_TELL = phrase(
  '(?:will|to|should|shall|going to|let me|would|could|can|might|must|not|never|did not) (?:\\w+ )?(?:tell|let|told|ring|call|email|phone|text|write|inform)|^(?:tell|let)',
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
        `(?:^|i )(?:have |just |already |politely |also |had to |decided to |went and |then )*(?:am )?(?:turned|turn|turning) ${IT} down`,
        `(?:^|i am |am )?not (?:going|moving|proceeding|carrying on|continuing) (?:forward|ahead|further|on|any further) with (?:it|them|@\\d+|this(?: (?:one|job|role))?|that|the (?:job|role|application|offer|position))${TAIL}`,
        `(?:^|i |have |just |am |i am )(?:pulled|pulling|pull) the plug(?: on ${IT})?`,
        `(?:^|@\\d+ )i (?:have |had to |just |already |politely )*(?:refused|declined|rejected|withdrawn|denied|said no)${TAIL}`,
        `(?:^|i )(?:have |just |already |politely |also |decided to |had to )*(?:withdrew|withdrawn|withdraw|pulled|pull|bowed|bow|backed|back|dropped|drop|opted|opt|ducked|bailed|bail|noped|checked|cried) out(?: (?:of|from|on) .*)?${TAIL}`,
        `(?:^|i |we )(?:have |just |already |politely |also |had to |decided to |officially )*(?:cancelled|canceled|scrapped|ended|binned|retracted|rescinded|dropped|withdrew|withdrawn|pulled|deleted|closed|revoked) (?:my|the) (?:application|candidacy|app)`,
        `(?:^|i )(?:have |just |already |also |decided to |did |am |actually |then )*(?:took|taken|take|taking|accept|accepted|accepting|going with|went with|gone with|signed with|signed for|chose|choosing|go with|picked|starting) (?:a |an |the |my |another |some |other |different |better |new )*(?:(?:other|another|different|better|new) (?:\\w+ )?(?:one|job|role|offer|place|company|position|gig|post)|something else|somewhere else|elsewhere|(?:a |the )?(?:job|offer|role|position|gig|post|place|contract)? ?(?:elsewhere|somewhere else|with (?:someone|somebody) else|at (?:another|a different) \\w+|from (?:someone|somebody|another) \\w+))`,
        `(?:^|i )(?:have |just |already |also |then |actually )*(?:accepted|took|taken|found|got|landed|signed up for|going for|going with) something (?:else|nearer|closer|better|different|local|elsewhere|more \\w+)`,
        `(?:happy|happier|better off|content|fine) (?:where i am|staying (?:put|where i am)|in my (?:current|old|present) \\w+)`,
        `(?:^|i |am |i have |have |decided to |decided i am |i will be |i am )(?:staying|stayed|stay|sticking|stick|remaining|remain)(?: put| on)? ?(?:where i am|put|in my (?:current|old|present) \\w+|at my (?:current|old|present) \\w+|with my (?:current|old|present) \\w+)`,
        `(?:^|i |have |so |and )(?:have |just |also |actually )*(?:changed my mind (?:about|on) ${IT}|(?:gone|went) off ${IT}|lost interest in ${IT}|given up on ${IT}|walked away(?: from ${IT})?|said no to ${IT}|said (?:no thanks|no thank you|no)(?: to .*)?$|declined(?: ${IT})?${TAIL}|passed on ${IT}|refused ${IT}|decided against ${IT}|decided not to (?:take|go for|accept|do|pursue|go ahead with|continue with) ${IT})`,
        `(?:^|i am |am |me )(?:not taking|not accepting|not going for|not pursuing|no longer pursuing|no longer going for|not continuing with|out of) (?:it${TAIL}|this (?:one|job|role)|that (?:one|job|role)|(?:the )?@\\d+(?: job| role)?${TAIL}|the (?:job|role|offer|position|running|race|process)(?! (?:they|he|she)))${TAIL}`,
        `(?:i am|took myself|taken myself|take me|removed myself|took my name|taken my name|pulled myself|pulled my name|my name is|ruled myself|counted myself|counting myself|ruling myself|taking myself)(?: \\S+)? (?:off|out)(?: (?:of|from))? (?:the |their |@\\d+ ?)(?:\\S+ )?(?:list|running|race|mix|process|pool|hat|contention)?`,
        `(?:^|i )(?:do not|no longer) (?:actually |really )?(?:want|fancy|am interested in|wish to work (?:for|at)) (?:it|this (?:one|job|role)|that (?:one|job|role)|the (?:job|role|position|post|gig)|@\\d+(?: job| role)?|to work (?:there|for (?:them|@\\d+)|at @\\d+))${TAIL}`,
      ),
      unless: NOT,
      means: 'withdrawn',
    },
  ]),
);
