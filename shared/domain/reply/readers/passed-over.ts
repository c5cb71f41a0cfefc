import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const THEYS =
  '(?:they|he|she|it|@\\d+(?: @\\d+)*|(?:the |their |his |her )?(?:company|manager|hr|recruiter|agency|panel|boss|owner|people|team|school|shop|place|bank|job|role|position|post|committee|board|guy|lady|hotel|firm|office|director|gaffer|lot|crew))';
const HAVE =
  '(?:(?:have|has|had|just|already|all|ended up|decided to|finally|unfortunately|sadly|apparently|went and|gone and|actually|instead|eventually|in the end|chose to|are|is|were) )*';
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
      when: phrase(
        `(?:^|${THEYS} )${HAVE}(?:chose|chosen|picked|hired|selected|took on|taken on|appointed|preferred|promoted|opted for|plumped for|settled on|settled for|went for|gone for|went with|gone with|going with|decided on|decided to go with|favou?red|signed|recruited|employed|landed on|filled (?:it|the \\w+|@\\d+) with|(?:gave|given|giving|offered|handed|awarded) (?:it|that|the \\w+|@\\d+|my job) to|brought in|brought on|kept) ${RIVAL}`,
        `${THEYS} ${HAVE}(?:took|taken|picked up|got in|found|go with|choose|pick|hire) ${RIVAL}`,
        `${HAVE}(?:gave|given|giving|offered|handed|awarded) (?:it|the \\w+|@\\d+) to ${RIVAL}`,
        `(?:it|job|role|position|post|gig|spot|@\\d+|place)(?: (?:has|have|is|was|job|role|just|already|been|s))* (?:went|gone|given|going|goes|offered|awarded|handed) to ${RIVAL}`,
        `${RIVAL} (?:just |already |actually )?(?:got|landed|was given|was offered|has|took|snagged|nabbed|bagged|beat me to|pipped me to|snapped up|was chosen|was picked|was hired|was selected|got picked|got chosen|got hired)(?: (?:it|the (?:job|role|position|post|gig|spot|nod)|@\\d+|the @\\d+))?(?: (?:instead|in the end|unfortunately|sadly|this time|oh well))*$`,
        `(?:^|${THEYS} )${HAVE}(?:hired|promoted|recruited|appointed|filled (?:it|the \\w+|@\\d+)|went|gone|going|chose|hiring|filling it|picked|selected|sourced) ${INSIDE}`,
        '(?:lost|missed) out(?: (?:to|on).*)?$',
        '(?:beaten|pipped|edged out|outdone|beat) (?:to it|to the post|by .*|at the (?:post|last))(?:.*)?$',
        '(?:i )?(?:came|finished|was) (?:a )?(?:close )?(?:second|runner up|2nd)$',
      ),
      unless: NOT,
      means: 'rejected',
    },
  ]),
);
