import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

const THEYS = '(?:they|he|she|it|@\\d+(?: @\\d+)*)';
const HAVE = '(?:all |are |is |were |was |been )*';
const TAIL =
  '(?: (?:again|either|(?:by|from|at|for|with|on) (?:them|@\\d+|him|her|it|this one|that one|the \\w+)|@\\d+|sigh|it is (?:ok|fine)|im gutted|so sad|onwards|next|thanks|boo|bummer))*$';
const REJECTED =
  '(?:rejected|declined|dinged|binned|canned|turned down|ruled out|let down|knocked back|eliminated|cut(?! off| out| short)|refused|dismissed|passed over|overlooked|sifted out|weeded out|screened out|shot down|bumped|bounced out|given the (?:boot|elbow|chop|bullet|flick|heave ho|thumbs down|bad news|push|old heave ho)|not (?:selected|chosen|picked|successful|shortlisted|hired)|unsuccessful|unlucky|told no)';
const NOT = phrase(
  'almost',
  'nearly',
  '(?:have|has) not said',
  'not (?:been )?(?:rejected|turned|declined|said)',
  'never',
  'yet',
  'wait',
  'waiting',
  'my (?:call|email|message|number|card|payment|request)',
  'the call',
  'joking',
  'jk',
  'kidding',
  'thought i',
  'i (?:rejected|declined|refused|turned|said|told|am not|binned|passed)',
  'if',
  'until',
  'till',
  'before',
  'expect',
  'expecting',
  'fear',
  'hold',
  'voicemail',
  'line',
  'phone',
  'call was',
);

/** A refusal by the employer in so many words, in the shapes that plain wordings leave out. */
export const readRefusal = factsOnly(
  readerOf([
    {
      only: /\b(?:no|not|nope|nah|thumbs|reject\w*|declin\w*|ding|dinged|binned|canned|axed|refused|eliminated|bombed|rebuffed|shot|turned|knock\w*|let|pass\w*|dumped|sacked|ruled|overlooked|sifted|weeded|screened|bumped|bounced|boot|elbow|chop|bullet|heave|flick|push|bad|door|regrets?|unfortunately|sorry|pfo|dear|brush|unsuccessful|unlucky|against|luck|full|enough|cut|dismissed|told|hard|application|candidates|overqualified|over|underqualified|under|too|looking|after|wants?|wanted|needs?|needed)\b/,
      when: phrase(
        `^(?:i |we |@\\d+ )*(?:got|getting|was|were|been|have been|am|has been)(?: (?:been|now))* ${REJECTED}${TAIL}`,
        `^(?:@\\d+ )?(?:knocked back|passed over|unsuccessful|not (?:selected|chosen|successful|shortlisted|picked|hired)|did not make the (?:cut|grade|shortlist)|no offer)${TAIL}`,
        `^${THEYS} ${HAVE}(?:rejected|dinged|binned|canned|axed|refused|declined|eliminated|bombed|rebuffed|shot|turned|knocked|let|passed|dumped|sacked) me(?: (?:off|down|back|over|flat|out|outright|away))?${TAIL}`,
        `${THEYS} ${HAVE}(?:gave|given|give|handed|showed|shown) me the (?:old )?(?:boot|elbow|chop|bullet|heave ho|flick|push|thumbs down|bad news|door|brush off|cold shoulder|sack)`,
        `${THEYS} ${HAVE}(?:declined|rejected|refused|binned|turned down) my application`,
        `my application (?:has been |was |got |is |has |been |been )*(?:declined|rejected|refused|binned|turned down|unsuccessful|not successful|not progressed)`,
        `${THEYS} ${HAVE}(?:decided|chosen|chose|opted|elected|said (?:they|he|she)(?: have| had)? decided) (?:not to|against)(?: (?:it|me|hiring|hiring me|proceeding|going))*(?: (?:proceed|progress|continue|hire|offer|go ahead|go further|go forward|go any further|move forward|move ahead|take|bring|pursue|employ|give)(?! (?:until|before|till|yet|this week)).*)?$`,
        `(?:got |had |received |it is |its |was |been sent |sent me |just |here is |there is |came |with |gave me )*(?:a |an |the |another |yet another |that |their |my )?(?:dreaded |usual |standard |generic |polite |old |classic |automated |nice |dear john )*(?:rejection|regret|regrets|unfortunately|we regret|sorry|pfo|dear john|ding|thanks but no thanks|no thanks|brush off|thanks but no|better luck next time|not successful|unsuccessful|we have decided to|other candidates) (?:email|mail|letter|message|text|call|note|one|speech)`,
        `(?:^|\\b(?:a|got|another|is|was|said|say|says|its|it is|big|fat|been|from them|answer is|answer was|hard|firm|flat|straight) )(?:big |fat |hard |firm |flat |clear |straight |resounding |polite |definite )*(?:no|nope|thumbs ?down|hard pass)(?: (?:thank you|thanks))? (?:from|at|by) (?:them|@\\d+|him|her|the \\w+)${TAIL}`,
        `^(?:another|yet another|just got another|got another|one more) (?:no|rejection|knockback|knock ?back|nope)${TAIL}`,
        `^@\\d+ (?:=|was|is|said|says|a|gave me|replied|answered|came back|with|and|it is|its|an?|also) ?(?:a |its a |it is a |with a )?(?:no|nope|rejection|knockback|no thanks|thanks but no)${TAIL}`,
        '(?:is|are|was|were|got|has|have) (?:\\w+ )?(?:no longer|not) (?:under consideration|being considered|in the running|in contention|in the frame|on the shortlist|progressing|moving (?:me|my application))',
        `${THEYS} (?:said|says|told me|say|reckon|replied|wrote)(?: (?:that|it|me|i|they|this))* (?:is|was|are|were|will|would|will be|am)? ?not (?:going to|gonna|to)? ?(?:be )?(?:work out|working out|happen|happening|hiring me|offering me|taking me|a (?:good )?(?:fit|match)|the right (?:fit|person|one|candidate)|what (?:they|he|she) (?:want|wanted|need|needed|are after|are looking for|is looking for))`,
        `(?:i )?(?:was|am|were) not (?:what|who) (?:they|he|she) (?:want|wanted|need|needed|were after|are after|were looking for|was looking for|are looking for)`,
        `(?:the )?(?:no|not) (?:job|offer) (?:for me|from (?:them|@\\d+)|at @\\d+|after all|this time|there)${TAIL}`,
        `(?:it|that|this one) (?:was|is) not to be${TAIL}`,
        `${THEYS} ${HAVE}(?:said|says|say|told me|replied)(?: (?:it is|its|that|a|it was))* (?:no (?:dice|go|luck|joy|deal|can do|sale|thanks|thank you|way jose|bueno)|nope|nah|not this time|not for us|not for them|better luck next time|they are full|full|they have enough people|they do not need (?:me|anyone))${TAIL}`,
        `^(?:not|better luck|no luck) (?:this|next) time(?: (?:for me|with (?:them|@\\d+)|at @\\d+|they said|said @\\d+|@\\d+|sadly|unfortunately))+$`,
        `^@\\d+ (?:not this time|better luck next time|fell through)${TAIL}`,
        `(?:said|told me|says|replied|told|wrote)(?: (?:that|they|he|she|it))* (?:is |are |was |were |looking )*(?:looking|after|want|wanted|need|needed) (?:for )?(?:someone|somebody|a person|people) (?:with more|more|with|else|who|older|younger|stronger|local)`,
        `(?:said|told me|says|reckon|think|thought)(?: (?:that|me))* i (?:am|was) (?:overqualified|over qualified|underqualified|under qualified|too (?:junior|senior|old|young|inexperienced|green|experienced|qualified))`,
        `${THEYS} (?:do|does|did) not (?:want|need|pick|choose|select|hire|take|think i am right|think i was right|need) me${TAIL}`,
        `${THEYS} (?:will|would|are|is|were) not (?:be )?(?:hire|hiring|offer|offering|taking|take|progress|progressing|proceed|proceeding|pursue|pursuing|going forward|moving forward|continue|continuing) (?:me(?! (?:seriously|to|for|through|that|in|until|till|before|yet|a|the|an))|with me|my application|with my application|any further)`,
      ),
      unless: NOT,
      means: 'rejected',
    },
  ]),
);

const onFile = readerOf([
  {
    when: phrase(
      '(?:keep|keeping|kept|hold|holding|put) (?:my (?:resume|cv|details|application|name|info)|me) on (?:file|record|their (?:books|files|database))',
    ),
    unless: phrase('not|ask|asked|could|can they|please|if'),
    means: 'rejected',
  },
]);

/** "They'll keep my CV on file": a refusal that speaks of what will be. */
export const readKeptOnFile: Reader = (clause) =>
  clause.question || clause.hypothetical || clause.bystander ? undefined : onFile(clause);
