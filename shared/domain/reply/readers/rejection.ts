import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const ELSE =
  '(?:(?:someone|somebody|anyone|some one) (?:else|internal(?:ly)?|with more|from inside|local|external|more|better|younger|cheaper|who)|another (?:candidate|person|applicant|guy|girl|lady|woman|man|direction|way|one)|(?:an|the) other (?:candidate|person|applicant|guy|girl|one|lady|woman)|other (?:candidates?|applicants?|people|guy|person)|an? (?:internal|external|in house|more|stronger|different)(?: \\w+)? ?(?:candidate|person|applicant|hire|guy|girl|lady|woman|man|direction|experienced)|an? (?:internal|insider)|different (?:candidate|person|direction)|the internal \\w+)';
const THEYS =
  '(?:they|he|she|it|@\\d+(?: @\\d+)*|(?:the |their )?(?:company|manager|hr|recruiter|agency|panel|boss|owner|people|team|school|shop|place|bank|job|role|position|post)|i hear|just heard|turns out)';
const UNLESS = phrase(
  'almost',
  'nearly',
  'not rejected',
  'not been rejected',
  'have not rejected',
  'has not rejected',
  'not said no',
  'did not say no',
  'have not said no',
  'not a no',
  'did not reject',
  'not turned down',
  'wait',
  'to me',
  'my email',
  'my call',
  'joking',
  'jk',
  'kidding',
  'thought i',
);
const REJECT =
  '(?:rejected|reject|passed on|declined|dinged|binned|turned down|dropped|ruled out|let down|knocked back|eliminated|cut(?! off| out| short)|refused|dismissed)';

/** A refusal by the employer in plain words, told as a fact. */
export const readRejection = factsOnly(
  readerOf([
    {
      when: phrase(
        '(?:went|gone|going|go) (?:in )?(?:an?other|a different|another) (?:direction|way|route)',
        '(?:they|he|she|@\\d+) (?:have |has |just |already )*filled (?:it|the \\w+|that|@\\d+)',
        '(?:jobs|positions|roles|spots|posts) (?:been|already) (?:filled|taken|given)',
        'thanks but no thanks (?:email|letter|text|call|message)',
        'decided not to hire',
        'not to hire (?:me|anyone)',
        `(?:went|gone|going|goes|decided to go|have gone|are going|is going|chose to go|gone ahead) (?:\\w+ )?with ${ELSE}`,
      ),
      unless: UNLESS,
      means: 'rejected',
    },
    {
      when: phrase(
        `(?:chose|picked|hired|selected|took|have chosen|has chosen|have hired|has hired|have picked|have selected|chosen|found|got|taken on|took on|appointed|preferred|offered it to|offered the \\w+ to|offered @\\d+ to|gave it to|gave the \\w+ to|given it to|given the \\w+ to|went to|gone to|go to|giving it to|promoted|hiring|choosing|picking) ${ELSE}`,
      ),
      unless: new RegExp(
        `${UNLESS.source}|\\bnot (?!me\\b)|\\bnever\\b|^i |\\bi (?:chose|picked|took|found|got|spoke)|\\bgot (?:someone|somebody) (?:else )?(?:on|to)|(?:asked|put|passed|found|got) (?:me )?(?:someone|somebody|another|the other) (?:person |lady |guy |woman |one )?(?:who|to)|another one\\b`,
      ),
      means: 'rejected',
    },
    {
      when: phrase(
        '(?:i )?(?:did not|do not|never|have not|was not|were not|am not|not) (?:\\w+ )?(?:get|got|land|selected|chosen|picked|hired|successful|shortlisted|make it|make the cut|make the|getting|offered|given|taken on)(?: (?:it|the (?:job|role|position|post|gig|spot|part|place|cut|offer|final|shortlist)|that (?:one|job|role)|@\\d+|this (?:one|job|role|time)|to the next (?:round|stage)|for (?:it|the .*|@\\d+)|by them|any (?:job|offer)|this|in|after all|unfortunately|sadly|either))?(?: (?:unfortunately|sadly|in the end|after all|lol|sigh|ugh|either|@\\d+|at @\\d+|sorry|but ok|this time|job|role|from @\\d+|with @\\d+))?$',
      ),
      unless: phrase(
        '(?:yet|call|through to|an? answer|hold|chance|picked up|get it done|time|get him|get her|get them|get done|not make it (?:to|in time|today)|could not|can not|would not|through)',
        'not selected yet',
      ),
      means: 'rejected',
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+) (?:are|is|were|was) not (?:taking|hiring|selecting|choosing|picking|having|keeping|going with) me(?: (?:on|for (?:the|this|that) (?:job|role|post|position)|after all|in the end|sadly|unfortunately|sorry|anymore|now|then|oh well|it seems))*$',
        '(?:they|he|she|@\\d+) (?:did not|have not|has not) (?:select|selected|take|taken|hire|hired|choose|chosen|pick|picked) me(?: (?:on|for (?:the|this|that) (?:job|role|post|position)|after all|in the end|sadly|unfortunately|sorry))*$',
        '(?:regrets?|rejection|sorry but no|knock ?back|thanks but no thanks) (?:email|mail|letter|message|text|call)(?: (?:has |have |just |finally |only )*(?:came|come|arrived|received|is here|from .*|today|in))*$',
        '(?:got|had|received|been given) (?:the|a|my|another) knock ?-? ?back(?: from .*)?$',
      ),
      unless: phrase('yet|if|any|waiting|expecting|no|seriously|until|for now|before'),
      means: 'rejected',
    },
    {
      when: phrase('(?:did not|never) get (?:the |that |this )?(?:job|role|position|post|gig|part|@\\d+)'),
      unless: phrase('yet'),
      means: 'rejected',
    },
    {
      when: phrase(
        `(?:${THEYS} )?(?:have |has |just |had |officially |already |been )*(?:turned|knocked|let) me (?:down|back)`,
        '(?:i )?^(?:knocked back|turned down|rejected) by',
        `(?:^(?:i )?|\\bi )(?:just |have |sadly |unfortunately |also )*(?:got|been|was|have been|were|just got|am) (?:\\w+ )?(?:turned down|knocked back|${REJECT})`,
        `(?:${THEYS}) (?:have |has |just |already )*(?:${REJECT}) (?:me|my application|us)`,
      ),
      unless: UNLESS,
      means: 'rejected',
    },
    {
      when: phrase(
        '(?:it is|its|that is|is|was|it was|got|a|been|got told|final answer|straight|flat|hard|big|a firm|a definite) (?:a )?(?:definite |hard |firm |flat |big |clear |straight |polite |solid )?no(?: from (?:them|@\\d+|him|her))?$',
        'a no (?:from|at) (?:them|@\\d+|him|her)',
        '^@\\d+ (?:is a |a )?no$',
        '(?:they|he|she|@\\d+|manager|boss|hr|recruiter|company) (?:have |has |just |basically |finally |all )?(?:said|says|told me|say|came back with|gave me|replied|emailed|answered) (?:a |it is a |its a |it was a )?no(?: to me)?(?: (?:sadly|unfortunately|thanks|thank you|go|lol|sigh|ugh|anyway|@\\d+|in the end|oh well|way))?$',
      ),
      unless: new RegExp(
        `${UNLESS.source}|answer|one\\b|\\b(?:sent|gave|told|emailed|texted|wrote) (?:him|her|them|@\\d+)|\\bno no\\b|was no$|is no$|(?:^|\\s)a no$^`,
      ),
      means: 'rejected',
    },
    {
      when: phrase(
        'not (?:be )?(?:moving|going|proceeding|progressing|continuing|taking)(?: (?:forward|ahead|further|any further|it|this))* (?:with me|with my application|my application|me forward|me further)',
        `(?:${THEYS} )(?:are|is|were|have decided|has decided|decided|chose|will|am)?(?: \\w+)? ?not (?:to )?(?:be )?(?:moving|move|going|go|proceeding|proceed|taking|progressing|progress|continuing|continue) (?:(?:me|my application|it|this|things) )?(?:forward|ahead|further|with me|any further|with my application|with it)`,
      ),
      unless: phrase('(?:yet|until|till|i am not|i will not|i decided)'),
      means: 'rejected',
    },
    {
      when: phrase(
        '(?:the )?(?:@\\d+ )?(?:position|job|role|post|vacancy|spot|it|@\\d+)(?: at @\\d+)? (?:has |have )?(?:is |was |been |has been |got |went |already |just )*(?:filled|gone|taken|given to|withdrawn|closed|scrapped|cancelled|axed|went to)(?! (?:to )?(?:voicemail|me|through))',
      ),
      unless: phrase(
        'not',
        'if',
        'yet',
        'call',
        'interview',
        'gone (?:quiet|well|to)',
        'it (?:is |was |has |went )?(?:gone|closed|went|taken|cancelled)',
      ),
      means: 'rejected',
    },
    {
      when: phrase(
        'rejection (?:email|letter|text|message|call)',
        '(?:got|received|had|sent me|is|was|it is|its|gave me|came|another) (?:a |an |the |my )?(?:\\w+ )?rejection',
        '(?:they|he|she|@\\d+|got|was|been|am|i|just|and|have) rejected(?: me)?$',
        '^(?:@\\d+ )?rejected(?: (?:me|by \\S+|again|from \\S+|for \\S+|at \\S+|@\\d+|sadly|ugh|lol|sigh))*$',
        'unsuccessful',
        'regret to inform',
        '(?:they|he|she|@\\d+|company|manager) (?:are|is|were|was|said (?:they|he|she) (?:are|is|were|was)) not interested(?: in (?:me|my application|hiring me))?$',
        '(?:said|replied|it was|was) thanks but no(?: thanks)?',
        'not (?:a |the )?(?:good |right )?(?:fit|match)(?: for (?:them|@\\d+|the role))?',
        '(?:do|does|did) not want me',
        '(?:do|does) not want to hire me',
        'not hiring me(?! (?:until|till|before|yet|just|right|now|TIME|for))',
        'will not be hiring me(?! (?:until|till|before|yet|just|right|now|TIME|for))',
        'will not hire me',
        'said i (?:was|am) not (?:right|suitable|what|the|experienced|qualified|a)',
        '(?:i am )?(?:out of the running|no longer (?:being considered|in the running|under consideration))',
        'thanks but no thanks',
        'unfortunately (?:not|no)',
        '(?:is|it is|its) not (?:going )?to be',
        'i (?:lost out|missed out)',
        '(?:lost|missed) out (?:to|on)',
      ),
      unless: new RegExp(
        `${UNLESS.source}|took myself|took me|pulled|withdr|i (?:said|told) (?:them )?(?:thanks|no)|not for me|i (?:rejected|do not|did not)|^(?:me and|@\\d+ and me|we are|it is just not|rang to say|i am)|and (?:i|me) (?:are|is)|for me\\b|waiting|told them|yet|fear|expect`,
      ),
      means: 'rejected',
    },
    {
      when: phrase('no (?:joy|luck|dice|good) (?:with|at|from|on) (?:@\\d+|the|that)'),
      unless: phrase('call|calling|phone|reach|getting|voicemail|answer|number|line'),
      means: 'rejected',
      guess: true,
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+) passed$',
        'passed on me',
        'passed me over',
        'gave me the boot',
        'i am out$',
        'got the boot',
        'nothing (?:for me )?(?:at|from) @\\d+',
        '(?:dream )?is dead',
      ),
      unless: UNLESS,
      means: 'rejected',
      guess: true,
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+|company|manager|boss|hr|owner) (?:have |has |just |already |ended up |decided to |finally |had )*(?:picked|chose|hired|selected|appointed|found|pick|hire|choose|chosen|gone with|went with|going with|promoted) (?:(?:his|her|their) (?:\\w+ )?(?:nephew|niece|son|daughter|friend|cousin|brother|sister|wife|husband|buddy|relative|mate|kid|candidate|person|pick|guy)|another (?!date|day|time|slot)\\w+|one of (?:the|their) \\w+|some (?:guy|girl|kid|dude|other \\w+)|someone|somebody)(?: \\w+)?$',
        '(?:someone|somebody|another \\w+|(?:his|her|their|the) \\w+(?: \\w+)?) (?:else )?(?:got|landed|was given|was offered) (?:it|the (?:job|role|position|post|gig|spot|part|place)|@\\d+)(?: \\w+)?$',
        '(?:cancelled|canceled|scrapped|eliminated|pulled|froze|frozen|axed|closed) (?:the |that |this )(?:job|role|position|post|vacancy|opening|req)',
        '(?:was|got|been) told no$',
        'it (?:is|was) (?:given|offered|going|went) to (?:someone|somebody|another)',
      ),
      unless: new RegExp(
        `${UNLESS.source}|\\bme\\b|up |hired the (?:agency|recruiter)|(?:found|picked|chose|selected) (?:the|a|an|my|his|her|their) (?:number|date|day|time|slot|resume|cv|application|message|error|mistake|job|place|way|bus|email|note)`,
      ),
      means: 'rejected',
    },
  ]),
);
