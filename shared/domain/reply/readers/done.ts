import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const NOT = phrase(
  'you are',
  'not',
  'never',
  'no (?:word|news|chat|call)',
  'nobody',
  'no one',
  'almost',
  'nearly',
  'should have',
  'would have',
  'could have',
  'forgot',
  'remember',
  'before',
  'until',
  'un(?:done|finished)',
  'hardly',
  'barely',
  'supposed',
  'meant to',
  'without',
  'instead of calling',
  'was going',
  'were going',
  'wrong number',
  'accidentally',
  'by accident',
);
const INTO =
  '(?:him|her|them|it|@\\d+|you|me|both|all|someone|somebody|the \\w+|a \\w+|his \\w+|her \\w+|their \\w+|hr)';

/** That the follow-up was made: by telephone, in writing or in person. */
export const readDone = factsOnly(
  readerOf([
    {
      when: phrase(
        `(?:i )?(?:just |have |already |also |finally |then |only |quickly )*(?:emailed|sent|shot|dropped|fired off|wrote|dmed|messaged|texted|linkedin(?:ed)?|pinged|replied to|written|whatsapped|shot off|fired|mailed|posted|typed up|put in)(?: (?:over|off|out|${INTO}|an|a|the|my|another|quick|short|nice|polite|follow up|followup|thank you|thanks|little|brief))* ?(?:email|emails|note|message|letter|text|dm|mail|linkedin|instead|card|whatsapp|inmail|line|one|follow up|thank you|msg|portfolio|references|him|her|them|@\\d+|it)?(?: .*)?$`,
      ),
      unless: new RegExp(
        `${NOT.source}|${phrase('(?:they|he|she|it|@\\d+|who|hr|recruiter|manager|company) (?:have |has |just |had )*(?:sent|emailed|wrote|messaged|texted|dropped|replied|mailed)', 'sent me', 'emailed me', 'texted me', 'messaged me', 'wrote me', 'sent (?:to|straight to) voicemail', 'dropped (?:by|in|off|out|the ball|my phone|call)', 'sent from my', 'sent by', 'got sent', 'wrote (?:down|to say)', 'was sent', 'posted (?:it|the job)', 'put in').source}`,
      ),
      means: 'done',
      detail: 'emailed',
    },
    {
      when: phrase(
        '(?:i )?(?:just |have |already |also |finally |then |ended up |did )*(?:dropped (?:by|in|off|it off|into)|stopped (?:by|in|into|at)|popped (?:in|by|into|over|round)|went (?:in(?: person)?|by|over|there|down|round|to (?:the|their|his|her) (?:office|shop|store|place|site|desk|restaurant|school|branch|@\\d+))|visited|swung (?:by|past)|called (?:in|by|round)(?: in person)?$|handed (?:in|over|it|my)|walked in|paid (?:them|him|her|@\\d+) a visit|showed up|nipped (?:in|by|over|round|down)|turned up|rocked up|dropping off|delivered (?:the|a|my|it)|came in person|saw (?:him|her|them|@\\d+)(?: in person)?|met (?:with )?(?:him|her|@\\d+)(?: in person)?|been in|been (?:to see|by|there))',
      ),
      unless: new RegExp(
        `${NOT.source}|went (?:in(?:to)? (?:the|my) (?:interview)|in well|there to)|(?:they|he|she|it|@\\d+) (?:have |has |just |had )*(?:dropped|stopped|popped|went|visited|swung|walked|showed|came)|to voicemail`,
      ),
      means: 'done',
      detail: 'visited',
    },
    {
      when: phrase(
        `(?:spoke|spoken|speaking|talked|talk|chatted|chat|chatting|conversation|convo|natter|good (?:chat|call|talk|conversation)|nice (?:chat|call|talk|conversation)|had a (?:\\w+ )?(?:chat|call|talk|word|conversation|natter)|great (?:chat|call|talk|conversation)|quick (?:chat|call|talk)|lovely (?:chat|call|talk)|discussed)(?: (?:to|with|w|wit))? ?${INTO}?`,
        'got (?:through|thru|hold of|a hold of|ahold of|in touch|him on the phone|her on the phone|(?:him|her|them|@\\d+)(?: on (?:the )?(?:phone|line|first (?:try|go|ring)))?$)',
        '(?:reached|caught|connected with|contacted|got to speak|managed to (?:speak|talk|reach|get|catch|call|ring)|had (?:him|her|them|@\\d+) on)(?: .*)?',
        '(?:he|she|they|@\\d+|someone|somebody) (?:actually |finally |did |just |has |have )*(?:picked up|answered(?: the phone| me)?|took my call|answered|pick up|came to the phone)',
        '(?:just )?(?:got|hung|came|hopped) (?:off|up)(?: (?:the|a|of))*(?: (?:phone|call|line))?(?: .*)?$',
        'off the phone',
        'on the phone (?:with|to) (?:him|her|them|@\\d+)',
        '(?:^|i (?:have |just |finally )*)connected(?: (?:with|to|today|now|at last|finally|earlier|this|TIME).*)?$',
        'we (?:spoke|talked|chatted|connected|had a)',
        '(?:@\\d+|he|she|they|him|her) and (?:i|me|myself) (?:have |just |finally )*(?:connected|spoke|spoken|talked|chatted|caught up|met|had)',
        '(?:i|me|myself) and (?:@\\d+|him|her|them) (?:have |just |finally )*(?:connected|spoke|spoken|talked|chatted|caught up|met|had)',
      ),
      unless: new RegExp(
        `${NOT.source}|${phrase('(?:they|he|she) (?:reached|caught|contacted) (?:out|me)', 'reached out', 'reached (?:the|a|his|her|their) (?:voicemail|machine|mailbox)', 'spoke to (?:the|a|his|her) (?:machine|voicemail|robot)', 'talk(?:ed)? to (?:the|a) (?:machine|voicemail|robot)', 'got (?:through )?to (?:the |his |her )?voicemail', 'hung up(?! with)', 'chat gpt', 'can talk', '(?:can|to|we) (?:talk|chat) ?(?:TIME|later|soon)?$', 'talk (?:soon|later|to you)', 'caught (?:a|the) (?:cold|train|bus)', 'word (?:from|by|doc)', 'want', 'speaking (?:clock|spanish)').source}`,
      ),
      means: 'done',
      detail: 'spoke',
    },
    {
      when: phrase(
        '^(?:yes |and |so |they did )*(?:they|he|she) (?:did |just |finally |actually |have |has )*(?:called|rang|phoned|call|ring)(?: (?:today|earlier|just now|already|this morning|on time))*$',
        '(?:they|he|she|@\\d+) (?:have |has |just |had |finally |actually |already )*(?:called|rang|phoned|calling)(?: me)(?: back)?',
        '(?:they|he|she|@\\d+) (?:called|rang|phoned) back',
        'got (?:a|the|my|their|her|his) (?:call|callback|phone call)(?: back)?(?: from .*)?$',
      ),
      unless: new RegExp(`${NOT.source}|missed|called me (?:in|names|a |an |back for|for (?:a|an))`),
      means: 'done',
      detail: 'they_call',
    },
    {
      when: phrase(
        '^(?:i )?(?:call|ring|phone|email|text|message)(?: (?:them|him|her|@\\d+))? (?:already|liao|done)(?: (?:lah|lor|ok))*$',
        '^(?:i |yes |we |just |already |have |ok |oh |and |so |well |yup |then )*did(?: (?:it|that|so|call|ring|phone|email|speak|talk))?(?: (?:earlier|today|already|yesterday|him|her|them|@\\d+|this morning|just now|thanks|yes|thumbsup|actually))*$',
      ),
      means: 'done',
    },
    {
      when: phrase(
        '(?:i )?(?:just |have |already |also |finally |then |did |ya |yes |ok |so |well |both |too |only |got |actually )*(?:CALLED|followed up|touched base|checked in|given (?:them|him|her|@\\d+) a (?:bell|ring|call|buzz|shout|tinkle)|gave (?:them|him|her|@\\d+|it|the \\w+) (?:a|another) (?:\\w+ )?(?:bell|ring|call|buzz|shout|tinkle|try|go)|made (?:the|that|my|a|both|all|it|this|those|another) (?:\\w+ )?(?:call|calls|phone call)|placed the call|did (?:the|that|my|this|both|it|all) ?(?:call|calls|one|phone call|follow ups?)?|chased(?: (?:them|him|her|@\\d+|it|up))*|bit the bullet|dun|hit (?:him|her|them|@\\d+) up|belled|had the call|call (?:made|done|complete|completed|is done|was made|went (?:\\w+ )?(?:well|good|great|fine|ok|smoothly))|went (?:\\w+ )?(?:well|good|great|fine|ok|smoothly))',
      ),
      unless: new RegExp(
        `${NOT.source}|${phrase('(?:they|he|she|it|who|@\\d+|hr|recruiter|manager|somebody|someone|mom|mum|dad|my (?:mom|mum|wife|husband|dad|friend|sister|brother))(?: \\w+)? (?:called|rang|phoned|buzzed|followed up|checked in|CALLED)', 'rang (?:out|off|and rang|forever|for ages)', 'called (?:off|it a day|in sick|me|for|@\\d+ (?:an?|my))', 'called (?:him|her|them|it|@\\d+) (?:a|an|names)', 'is called', 'are called', 'so called', 'what is it called', 'was called', 'been called', 'did it (?:not|go)', 'interview (?:went|was)', 'phone rang', 'how did', 'just rang$^').source}`,
      ),
      means: 'done',
    },
    {
      when: phrase(
        "(?:all |its |it is |is |thats |that is |that one |this one |been |@\\d+ (?:is |was |are |and @\\d+ )*|both |got (?:it |that |this |@\\d+ )|and |get |now |ok |yes |consider it |job |mission |everything |call |yup |well |already |and |task |them |call's |call to @\\d+ |have |one |two |1 |2 |3 )*(?:done|sorted|finished|completed?|handled|ticked(?: off)?|dealt with|dusted|taken care of|accomplished|checkmark|checked off|crossed off|in the bag|knocked (?:it |that )?out)(?: (?:and dusted|with|that|it|for|@\\d+|now|thumbsup|today|too|already|thanks|lol|for the day|again|yes|checkmark|dun|well|next|this|one|both|all|the|call|calls|ages ago|yesterday|earlier|just now|this morning|mate|boss|captain|sir|maam|x|xx|xxx|finally|phew|sorry|late|bye|at|to|last|night|by|me|is|also|thx|& @\\d+|and @\\d+|everything|time|ok))*",
      ),
      unless: new RegExp(
        `${NOT.source}|done (?:for|deal|with (?:them|this job|it all|these|you|your|the (?:texts|messages)|interviewing))|half done|when (?:it is )?done|get (?:it )?done|be (?:all )?(?:done|sorted|finished|completed|handled|dealt)|to be done|i am done (?:with|here|trying)|(?:they|he|she|@\\d+) (?:have |has |are |is )?(?:finished|done|completed?) (?:interview|with|the)|interview (?:is )?(?:done|finished)|offer|finished (?:work|my shift|school|class|lunch|interview)|(?:am|being|getting|not) done`,
      ),
      means: 'done',
    },
    {
      when: phrase(
        '(?:took|taken) care of (?:it|that|this|them|@\\d+|both|everything|the call)',
        '(?:crossed|ticked|checked) (?:it|that|them|@\\d+|this|this one|that one) off',
        'did (?:the )?@\\d+(?: one)?$',
        '(?:call|it|that|this one) is behind me',
        'got (?:it|that|this) (?:over with|out of the way)',
        'did the (?:needful|deed|dirty|necessary|honours)',
        'did my (?:duty|homework|part|bit)',
        'bit the bullet',
        'rang off',
      ),
      unless: NOT,
      means: 'done',
    },
    {
      when: phrase(
        'got (?:right |straight )?through',
        'got an answer',
        'had (?:a few |some |a couple of |a )?words? with (?:him|her|them|@\\d+)',
        '(?:submitted|sent off|sent in|filed|handed in) (?:the|my|a|an) (?:\\w+ ){0,3}(?:email|note|letter|message|follow up)',
        'walked (?:in|over|there|down)(?: .*)?',
        '(?:asked|inquired|enquired) (?:in person|about it|for an update|for (?:him|her|@\\d+))',
      ),
      unless: new RegExp(`${NOT.source}|to (?:the )?voicemail`),
      means: 'done',
    },
  ]),
);
