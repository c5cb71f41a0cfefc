import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const CALL_AGAIN =
  '(?:CALL|call|ring|phone|try|buzz|dial|come back|phone back|ring back|callback|speak|talk|chat|check|send|email|text|message)(?: (?:me|them|him|her|back|again|it|in|up|@\\d+|with|to|at|on|the office|reception|you|another time))*';
const OUT =
  '(?:out|away|off|on (?:leave|holiday|holidays|vacation|pto|annual leave|a trip|travel|maternity|paternity|a course|site|a break|lunch|her lunch|his lunch|break|another call|a call|shift|nights|a train|a plane|jury duty)|travell?ing|in (?:a |an |back to back |the )?(?:\\w+ )?(?:meetings?|conference|training|class|court|surgery|transit|interviews?|appointment)|not (?:in|back|available|there|around|here|at (?:her|his|their) desk|free|working|due)|gone|abroad|unavailable|busy|tied up|sick|ill|ooo|overseas|absent|working from home|in and out|on (?:his|her|their) (?:holidays?|hols|vacation|leave|break)|on hols|closed|shut)';
const UNTIL = '(?:until|till|til|thru|through|before|for|to)';

/** That somebody named a time to call again, or will not be there before. */
export const readCallback = readerOf([
  {
    when: phrase(
      '(?:they|he|she|@\\d+) (?:will|would|is going to|are going to|is gonna|said (?:they|he|she) (?:will|would))? ?(?:call|ring|phone|text|email|contact|let|get back to|be calling)(?: me)',
    ),
    unless: phrase(
      '(?:call|ring|phone|try) (?:them|him|her|@\\d+|back|again)',
      'let me (?:down|go|off|in)',
      'do not (?:call|contact|text|ring)',
    ),
    means: 'promised',
    detail: 'they_call',
  },
  {
    when: phrase(
      `(?:SAID|told|asked|wants?|wanted)(?: (?:me|that|for me|us|if i (?:can|could|would)|i (?:should|could|can|must|may)|(?:could|can|would|should|might) i|i have|she|he|they))* (?:to |should |can |could |please |just |maybe |i )*${CALL_AGAIN} ?(?:TIME|later|soon|anytime|any time|$|then|after|around|between|on|at|when|once|when)`,
    ),
    unless: phrase(
      '(?:^i|i just|i already) (?:said|told|asked|want|wanted|asks)',
      '(?:said|says|say|told me) (?:that )?(?:they|he|she|it|@\\d+) (?:will|would|are|is|going)',
      'not (?:to )?(?:call|ring|phone)(?! (?:until|till|before))',
      'want(?:ed)? to call',
      'let me know',
      '(?:told|asked) (?:them|him|her|@\\d+|you)',
      'wants? to talk to (?:you|them)',
      'who',
      'tried',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:we|@\\d+ and i|me and (?:@\\d+|him|her|them)) (?:are |will |have |both )*(?:going to |gonna |agreed to |arranged to |agreed we will |set to |due to )?(?:be )?(?:speak|talk|chat|speaking|talking|chatting|catching up|catch up|having a (?:call|chat))(?: (?:again|on|next|properly|back|more|at|with (?:him|her|them)))* TIME',
    ),
    unless: phrase('interview', 'remind', 'if', 'were'),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      'SAID(?: (?:me|i|just|maybe))* (?:calling|ringing|trying|phoning|checking|popping|coming|dropping|asking)(?: (?:them|him|her|back|again|in|by|round|@\\d+|it))*(?: (?:at|around|after|before|about|on|in|from|for))* TIME',
    ),
    unless: phrase('remind', 'in for (?:an|a|the) (?:interview|trial)', '^i (?:said|told)'),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:SAID|told me|asked me)(?: me)? (?:to )?(?:not (?:to )?|do not |dont )?(?:call|ring|phone|bother|try) (?:\\w+ ){0,2}(?:until|till|til|before) TIME',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      `${CALL_AGAIN} (?:GAP)?TIME (?:THEY |was what )?(?:said|says|say|told me|goes)`,
      '(?:^|said |says |and |or )(?:call|ring|phone|try) (?:me|us|back|again|@\\d+)? ?(?:me |us |again |back )?(?:in |at |on |after |around )?TIME (?:they|he|she|@\\d+) (?:said|says|told)',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase('(?:call|ring|phone|try) (?:me|us)(?: back| again)? (?:GAP)?TIME'),
    unless: phrase(
      '(?:they|he|she|it|@\\d+|will|can you|please|gonna|would|could) (?:\\w+ )?(?:call|ring|phone|try) me',
      '(?:will|going to|gonna|would) .*(?:and|or|then) (?:call|ring|phone) me',
      'going to',
      '(?:^|please )try me',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      `(?:(?:THEY|who) )?(?:(?:is|are|was|were|will be|be|being|has been|s|gonna be|gone|got|currently) )?(?:all |now |just |still |back |currently |apparently |actually |also )*${OUT}(?: \\w+){0,4} ${UNTIL} (?:after )?(?:the )?TIME`,
    ),
    unless: phrase(
      '(?:^|i am |i was |i will be |am |will be |i have been )i am',
      'i am',
      'i will be',
      'i got',
      'hold',
      'held',
      '(?:it|this|that|them) off',
      'remind',
      'snooze',
      '^busy',
      '^tied up',
      '^in (?:a |an )?(?:meeting|class)',
    ),
    means: 'spoke_callback',
    detail: 'absent',
  },
  {
    when: phrase(
      '(?:is |are |will be |be |should be |gets? |comes? |coming |due |only |not |isnt |was |starts )*(?:back|returns?|returning|available|free|reachable)(?: (?:in|at|on|from|leave|lunch|holidays?|vacation|his|her|break|to work|by|again|until|till|after|the office|at (?:her|his|the) desk|only|about|around|early|there|at work|home|come))* (?:the )?TIME',
    ),
    unless: phrase(
      'i am',
      'i will be',
      'i can be',
      'i come',
      'i get',
      'i should be',
      'am',
      'back to me',
      'get back',
      '(?:revert|reply|respond|write|answer|report)(?:ing|s)? back',
      'call back',
      'ring back',
      'hearing',
      'hear(?:ing)? back',
      'ping',
      'remind',
      'circle back',
      'come back to me',
      'comes? back to me',
      'phone back',
    ),
    means: 'spoke_callback',
    detail: 'absent',
  },
  {
    when: phrase(
      '(?:THEY) (?:is |are |will be |be |should be |gets? |only |normally |usually |works? |starts? |comes? |can |has |have )*(?:in|there|here|at (?:her|his|their) desk|talk|speak|chat|take my call|take a call|do|in the office|at work|reached?|time|a slot|a gap|a minute|works?|on shift|starts?)(?: (?:at|on|from|in|only|until|till|before|after|around|me|again|come|back|the office))* (?:the )?TIME',
    ),
    unless: phrase(
      '(?:i am|i will|decide|decision|make|let me|know|answer|an offer|interview|start work|meeting|meets|i can|i have|call me|ring me|phone me)',
      '(?:they|he|she) (?:will|would) (?:call|ring|let|do)',
    ),
    means: 'spoke_callback',
    detail: 'absent',
  },
  {
    when: phrase(
      '(?:best|good|better|easiest|ideal|right) (?:time|day|moment|to (?:call|ring|try|catch|phone|reach))(?: .*)? (?:TIME)',
      '(?:catch|reach|get|find) (?:him|her|them|@\\d+)(?: (?:in|at|on|there))* TIME',
      '(?:have|has|got|booked|set up|scheduled|arranged|agreed|made|fixed|penciled in|pencilled in|lined up|agreed on|we agreed|phone) (?:to |a |an |another |the |our |up |for |on )*(?:call|phone call|chat|callback|time|appointment|catch up|to talk|to speak|to call|talk|slot)(?: (?:with|w|for|on|at|set|scheduled|booked|back) ?(?:@\\d+|him|her|them)?)* ?(?:at |on |for )?TIME',
      '(?:we (?:are|will|are going to|agreed to|plan to)|i am to|i am supposed to|i have to|i need to|meant to|due to|got to|have to|supposed to|to) (?:be )?(?:talk|talking|speak|speaking|chat|call|ring|phone|call back|ring back)(?: (?:again|him|her|them|@\\d+|back|with|to|in|on|at))* TIME (?:they|he|she|@\\d+) (?:said|says)',
      '(?:we are|we will be|we will|we) (?:talk|talking|speak|speaking|chat|chatting|reconnect|reconnecting)(?: (?:again|more|properly|further))?(?: (?:at|on|in))? TIME',
      '(?:call|ring) with (?:him|her|them|@\\d+) (?:is |on |at )*TIME',
      'i am to (?:call|ring|phone)(?: \\S+){0,3} TIME',
    ),
    unless: phrase('remind|nudge|will (?:call|ring) me'),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:they|he|she|it|@\\d+|receptionist|secretary|assistant|guy|lady|woman|man|desk|manager) (?:said|says|say|told me|suggested|asked|asked me|wants me)(?: me)?(?: (?:to|that|i should|just|please))* (?:try|call|ring|phone)(?: (?:back|again|later|him|her|them|in|@\\d+|another (?:time|day)|some other time|some time))*$',
      '(?:asked|told|wants?|wanted) (?:me )?to (?:call|ring|phone|try)(?: (?:them|him|her|@\\d+))? (?:back|again|later)(?: later)?$',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:callback|call back|ring back|phone back|call again|ring again|call (?:them|him|her|@\\d+) back|ring (?:them|him|her|@\\d+) back)(?: (?:scheduled|set|booked|agreed|requested|arranged|time|is|for|on|at|in|after|around|them))* TIME',
    ),
    unless: phrase(
      '(?:they|he|she|@\\d+) (?:will|is|are|would)',
      'promised',
      'remind',
      '(?:will|gonna|going to|i can|i will|let me|can i|i) (?:call|ring|phone)',
    ),
    means: 'spoke_callback',
    guess: true,
  },
  {
    when: phrase(
      '(?:does|do|will|did|is|are|was|wont) not (?:be )?(?:come|get|start|work|return|open|back|in|there|available|free)(?: (?:in|back|to work|at|there|until))* (?:until|till|before) (?:the )?TIME',
      '(?:leave|holidays?|hols|vacation|break|pto|closed|shut) (?:until|till|through) (?:the )?TIME',
      'TIME (?:THEY )?(?:is |are |will be )(?:back|in|available|free|there)(?: .*)?$',
    ),
    unless: phrase('i am|i will|start work|i was'),
    means: 'spoke_callback',
    detail: 'absent',
  },
  {
    when: phrase(
      '^(?:and |then |to )*(?:call|ring|try|phone)(?: (?:them|him|her|@\\d+))? (?:back|again)(?: (?:then|later))?$',
    ),
    means: 'spoke_callback',
    detail: 'named',
    guess: true,
  },
  {
    when: phrase(
      '(?:to )?(?:try|call|ring|phone)(?: (?:again|back|him|her|them|@\\d+|then|at))* (?:at |after |before |around |on |in )?TIME',
    ),
    unless: phrase(
      '(?:i|will|going|gonna|can|could|remind|let|me|you|ill|want|might|we|again i) (?:\\w+ )?(?:try|call|ring|phone)',
      'remind',
      'nudge',
      'text me',
    ),
    means: 'spoke_callback',
    detail: 'named',
    guess: true,
  },
  {
    when: phrase(
      '^(?:but |and |only )*(?:in|there|in again|back in) (?!the )TIME$',
      '(?:he|she|they|@\\d+|madam|sir|boss|manager) (?:only |now |will |is |are |be )*(?:comes?|coming|resumes?|resuming|rejoins?|rejoining)(?: (?:back|in|to (?:the )?office|to work|only|again|on|at|to duty|duty))* TIME',
      '(?:said|says) (?:that )?TIME (?:would be|is|will be|was|works) (?:better|best|good|fine)',
      '(?:is|be) around(?: (?:at|on|after|from|until|by))* TIME',
    ),
    unless: phrase('i am|i will|remind|interview|to (?:us|me|mine|ours|see|meet)|back to me|decision'),
    means: 'spoke_callback',
    detail: 'absent',
  },
]);
