import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const THEYS = '(?:they|he|she|it|@\\d+(?: @\\d+)*)';
const HAVE = '(?:all |are |is |were |was |been )*';
const RIVAL =
  '(?:(?:someone|somebody|some one)(?: (?:else|internal|external|with|who|from|local|more|younger|cheaper|better|in house|already|inside|they|he|she|closer|stronger))+|(?:the |an? |one |some )?(?:other|another|different|internal|external|in house|inside|stronger|better|more \\w+|younger|cheaper|rival)(?: (?:internal|external|more|suitable|experienced|qualified|strong|stronger))? (?:candidates?|applicants?|person|people|guys?|girl|lady|woman|man|one|fella|bloke|lad|chap|dude|kid|option|hire)|an (?:insider|internal)|(?:the |their |his |her )?(?:boss ?s?|owner ?s?|manager ?s?|ceo ?s?|director ?s?|own|\\w+s) (?:own )?(?:nephew|niece|son|daughter|cousin|brother|sister|friend|mate|kid|buddy|wife|husband|girlfriend|boyfriend|golf buddy|pal|nan|mum|neighbour)|(?:his|her|their) (?:own )?(?:nephew|niece|son|daughter|cousin|brother|sister|friend|mate|kid|buddy|wife|husband|pal|niece)|some(?: (?:other|random|internal|young))? (?:guy|girl|kid|dude|bloke|fella|lad|woman|man|one|chap)|an? (?:guy|girl|lady|woman|man|fella|bloke|lad|chap|dude|kid|person|candidate|graduate|veteran|friend) (?:who|with|from|that|they|he|she|already|over)|a (?:more|better|stronger|younger|cheaper|local) \\w+(?: \\w+)?)';
const INSIDE =
  '(?:internally|from within|from inside|in house|inhouse|from the inside|externally|from outside)';
const NOT = phrase(
  'not',
  'no',
  'never',
  'if',
  'almost',
  'nearly',
  'yet',
  'joking',
  'jk',
  'kidding',
  'thought i',
  'to me',
  'with me',
  'over (?:some|any|every)one',
  'got (?:someone|somebody|another)',
  'call',
  'calls',
  'voicemail',
  'me over',
  'me instead',
  '(?:chose|picked|hired|went with|selected|took) me',
  'message',
  '^(?:took|found|got|have) (?:on )?a (?:different|better|new|more)',
  'i (?:chose|picked|took|found|got|spoke|went|hired|talked|saw|was|am|have)',
);

/** That somebody else was chosen, whatever the word for choosing. */
export const readPassedOver = factsOnly(
  readerOf([
    {
      only: /\b(?:over me|cousin|intern|temp|else|other|another|different|internal(?:ly)?|within|inside|house|inhouse|insider|candidates?|applicants?|\w*nephew|niece|son|daughter|cousin|friend|mate|kid|buddy|wife|husband|pal|nan|mum|guys?|girl|lady|woman|man|fella|bloke|lad|chap|dude|person|people|someone|somebody|outside|externally|out|beaten|beat|pipped|edged|second|2nd|runner|more|better|stronger|younger|cheaper|local|option|hire|one)\b/,
      when: phrase(
        `(?:(?:^|${THEYS} )${HAVE}(?:chose|chosen|choose|picked|pick|hired|hire|selected|took on|taken on|appointed|preferred|promoted|opted for|plumped for|settled (?:on|for)|went (?:for|with)|gone (?:for|with)|go(?:ing)? with|decided on|favou?red|signed|recruited|employed|landed on|filled (?:it|the \\w+|@\\d+) with|brought (?:in|on)|kept)|${THEYS} ${HAVE}(?:took|taken|picked up|got in|found)|(?:gave|given|giving|offered|handed|awarded) (?:it|that|the \\w+|@\\d+|my job) to|(?:it|job|role|position|post|gig|spot|@\\d+|place)(?: (?:is|was|job|role|been|s))* (?:went|gone|given|going|goes|offered|awarded|handed) to) ${RIVAL}`,
        `${RIVAL} (?:just |already |actually )?(?:got|landed|was given|was offered|has|took|snagged|nabbed|bagged|beat me to|pipped me to|snapped up|was chosen|was picked|was hired|was selected|got picked|got chosen|got hired)(?: (?:it|the (?:job|role|position|post|gig|spot|nod)|@\\d+|the @\\d+))?(?: (?:instead|in the end|unfortunately|sadly|this time|oh well))*$`,
        `(?:^|${THEYS} )${HAVE}(?:hired|promoted|recruited|appointed|filled (?:it|the \\w+|@\\d+)|went|gone|going|chose|hiring|filling it|picked|selected|sourced) ${INSIDE}`,
        '(?:lost|missed) out(?: again)?(?: (?:to|on).*)?$',
        '(?:picked|chose|chosen|hired|took|preferred|selected) (?:\\S+ ){1,5}over me(?: .*)?$',
        '(?:gave|given|giving) (?:it|the \\w+) to (?:the|my|a) (?:\\w+ )?(?:nephew|niece|son|daughter|cousin|brother|sister|friend|mate|intern|temp|other \\w+)(?: .*)?$',
        '(?:beaten|pipped|edged out|outdone|beat) (?:to it|to the post|by .*|at the (?:post|last))(?:.*)?$',
        '(?:i )?(?:came|finished|was) (?:a )?(?:close )?(?:second|runner up|2nd)$',
      ),
      unless: NOT,
      means: 'rejected',
    },
  ]),
);
