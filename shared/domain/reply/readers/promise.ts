import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const ASKED = phrase(
  'remind',
  'nudge',
  'ping',
  'call (?:them|him|her|back)',
  'want me to (?:call|ring)',
  'told me to (?:call|ring|try)',
  'said to (?:call|ring|try)',
  'asked me to (?:call|ring)',
);
const MY = phrase(
  '(?:must|gotta|got to|have got to|supposed to) (?:decide|let|answer|sign|respond|reply|accept|say)',
  '(?:have until|got until)',
  'i (?:have|need|get|want|should) to (?:decide|let|answer|sign|respond|reply|accept)',
  'i will (?:decide|let you know|get back|think|answer)',
  'my decision',
  'i am (?:still )?(?:deciding|thinking)',
  'i (?:have not|did not) (?:decided?|heard)',
  'let you know',
  'answer (?:them|him|her) by',
  'need my answer',
  'want my answer',
  'want an answer',
  'need an answer',
  'my answer',
);

/** That they will decide, answer or call; when, if it was said. */
export const readPromise = readerOf([
  {
    when: phrase(
      '(?:THEY|will|would|gonna|supposed to|going to|promised to|should|to|said|and) (?:be |then |probably |definitely |hopefully |also |all |either |just |try to |then |soon |have someone |get someone to )*(?:call|ring|phone|text|email|calling|ringing|phoning|emailing|message|messaging|write)(?:ing)? (?:me|us)',
    ),
    unless: phrase(
      '(?:call|ring|phone|try) (?:them|him|her|@\\d+|back|again)',
      'remind',
      '(?:asked|asking|told|telling|wants?|wanted|said)(?: for)? (?:them|him|her|you|@\\d+) to',
      'can you',
      'could you',
      'please',
      '^(?:text|call|email) me',
      'said to (?:call|ring|phone|text|email) me',
      'i (?:told|asked|said)',
      '(?:i am )?going to text me',
    ),
    means: 'promised',
    detail: 'they_call',
  },
  {
    when: phrase(
      '(?:(?:call|ring|phone|text|email)(?:ing|s)? me|give me a (?:call|ring|bell|buzz|shout)|(?:calls|rings|phones) me) (?:back )?(?:by |on |at |in |before |sometime |within |tomorrow )*TIME',
    ),
    unless: phrase(
      'remind',
      '(?:^|said |says |say |told me |asked me )(?:to )?(?:call|ring|phone|text|email|try) me',
      '(?:^|please |can you |could you |gonna |you )(?:text|call|ring|email|give) me',
      '(?:he|she|they|@\\d+) (?:said|says) (?:to )?(?:call|ring|phone)',
    ),
    means: 'promised',
    detail: 'they_call',
  },
  {
    when: phrase(
      '(?:decides?|deciding|decided|decision|decisions|make (?:a|their|the|his|her|up)|making (?:a|their|the|his|her|up)|made up|choose|choosing|pick(?:ing)? (?:someone|a)|verdict|outcome|result|results|final answer|announce\\w*|finali[sz]\\w*)(?: \\S+){0,6}? TIME',
      '(?:answer|news|word|response|update|email|call|letter) (?:is |are |was )?(?:coming|due|expected|out|promised)(?: (?:on|by|in|out))* TIME',
      'TIME (?:\\S+ ){0,4}?(?:decision|decide|verdict|outcome|results?|answer)',
    ),
    unless: MY,
    means: 'promised',
  },
  {
    when: phrase(
      'let(?:s|ting)? me know',
      '(?:will|would|going to|gonna|to) (?:shout|holler|sort (?:it|something|things)|update|respond|reply|confirm|advise|revert|decide|finali[sz]e|announce)',
      'get(?:s|ting)? back to (?:me|us|everyone|people|candidates)',
      'be in (?:touch|contact)',
      'get in touch',
      'in touch',
      'come back to me',
      'coming back to me',
      'revert',
      'update me',
      'give me (?:an|the|a|their|her|his) (?:answer|update|decision|news|yes or no|shout|response|reply)',
      'have (?:an |the |a |some |my |more )?(?:answer|decision|news|update|verdict|result|response|word|info)',
      'send (?:me )?(?:an |the |a |out |me )?(?:answer|decision|update|news|letter|result|response)',
      'contact (?:me|everyone|all|successful|candidates|people|us)',
      'reach out',
      'circle back',
      'follow up with me',
      'tell me',
      'inform (?:me|everyone|us)',
      'notify (?:me|us)',
      'know (?:more )?(?:by|on|in|before|within|tomorrow|TIME|after|next|soon|for (?:sure|certain))',
      '(?:will|ll|should|would|ought to|going to|gonna|to|supposed to|might|i|could|expect to|probably|hopefully|id) (?:\\w+ )?(?:hear|know|find out|get (?:an|the|a) (?:answer|decision|call|email|response|reply)|be told|be notified|be hearing|be informed)(?! (?:you|that|him|her))',
    ),
    unless: new RegExp(
      `${MY.source}|${phrase('not (?:heard|know|hear|let)', 'did not', 'never (?:got|get|heard|let|came)', 'has not', 'have not', 'do not know', 'does not know', 'if you know', 'want to know', 'need to know', '(?:asked|told) (?:him|her|them|@\\d+) to', 'please let me know', '^let me know', '(?:can|will|could) (?:wait|keep)', 'accepted', 'when will i', '(?:pleased|nice|good|glad|happy|lovely|surprised|great|keen|thrilled|delighted|chuffed) to (?:hear|know)', 'wish', 'in touch with (?:them|him|her|@\\d+|the \\w+)', 'to know (?:if|what|how|when|whether)', 'i (?:will|can|could|should|need to|have to|am going to|gonna|must) (?:\\w+ )?(?:get back to|let (?:you|them|him|her)|reach out|follow up|contact|tell|circle)', 'i get back', 'i reached out', 'you (?:know|tell|let)').source}`,
    ),
    means: 'promised',
  },
  {
    when: phrase(
      '(?:hear|hearing|know|knowing|find out|news|answer|update|word|reply|response) (?:back |from (?:them|@\\d+|him|her) |more |something |either way |for (?:sure|certain) |about it )*(?:by|within|on|before|in|around|sometime|later|soon|shortly|after) ?(?:the )?(?:TIME)?',
    ),
    unless: new RegExp(
      `${MY.source}|${ASKED.source}|${phrase('not (?:heard|hear|know)|have not heard|i know|you know').source}|no (?:answer|reply|response|word|news)|get back to you`,
    ),
    means: 'promised',
  },
  {
    when: phrase(
      '(?:still|are|is|were|was|be|currently|them|they|stage of|busy) (?:still |just |all |in the (?:middle|process) of |not (?:done|finished) )?(?:deciding|interviewing|reviewing|considering|deliberating|thinking (?:it over|about it)|making (?:their|a|the|up)|discussing|meeting (?:other )?candidates|going through|weighing|shortlisting|seeing (?:other )?(?:people|candidates)|waiting (?:on|for) (?:\\w+ to (?:approve|decide|sign|answer|respond)|approval|sign off|budget|the|hr|head office|corporate|someone|a|their|his|her)|undecided|on the fence|in the process|sorting|looking at)',
      '(?:have|has|had|did) not (?:\\w+ )?(?:decided?|made (?:a|up|their|the)|chosen|reached a|finali[sz]ed|make (?:a|up|their))',
      'no (?:decision|verdict)(?: \\w+)?',
      'undecided',
      'decision (?:is )?(?:pending|not made)',
      'still (?:thinking|in (?:talks|discussions|progress)|up in the air|on the table|waiting to hear|pending)',
      '(?:need|needs|want|wants) (?:more|some) time',
      '(?:is|are) (?:being )?(?:reviewed|discussed|considered)',
      'it is between me and',
    ),
    unless: new RegExp(`${MY.source}|i am still`),
    means: 'promised',
  },
  {
    when: phrase(
      '(?:committee|panel|board|team|hr|staff|council|partners|managers?|they|he|she|owners?|directors?|partners|bosses) (?:all |are |is |will |will be )?(?:meets?|meeting|sits?|gets? together|sit down|regroup\\w*|(?:re)?convenes?|votes?|reviews?|confers?)(?: \\S+){0,3} TIME',
    ),
    unless: ASKED,
    means: 'promised',
  },
  {
    when: phrase(
      'TIME (?:at the latest|latest|is when (?:they|he|she|i will)|(?:they|he|she) (?:said|says|say|told|reckons?|thinks?|mentioned|hopes?|promised|told me)|apparently|@\\d+ (?:said|says))',
      '(?:they|he|she|@\\d+|hr|manager|recruiter|lady|guy|receptionist|woman|man) (?:said|says|say|told me|reckons?|thinks?|mentioned|promised|expects?)(?: (?:me|it|that|probably|maybe|about|like|around|something|sometime|by|within|should be|will be|would be|could be|more like|to expect (?:it|something|an answer|news)|the|in|at|before))* TIME(?: \\w+)?$',
      'expect(?:ing|s|ed)?(?: \\S+){0,5} TIME',
      '^(?:(?:by|before|after|within|around|not until|on|sometime) )*(?:the )?TIME (?:says|said|reckons|according to) (?:@\\d+|he|she|they|the \\w+)$',
      '^(?:by|within) (?:the )?TIME$|hear(?:ing)? (?:back |from (?:them|@\\d+) )TIME',
    ),
    unless: phrase(
      '(?:call|ring|phone|try|remind|interview|out|back|available|free|i told|come in|meet me|start)(?: \\w+)*',
    ),
    means: 'promised',
  },
  {
    when: phrase(
      '(?:promised|guaranteed|assured|committed)(?: me)?(?: \\S+){0,6}? ?(?:TIME|answer|decision|word|call|reply|response)',
      'takes? (?:about |around |up to |another |maybe |them )*TIME',
      '(?:give|gave|need|needs|want|wants|asked for) (?:them|it|him|her|me|@\\d+)? ?(?:until|till|til|to) TIME',
      'waiting (?:on|for) (?:them|him|her|@\\d+|hr|their|the|an|a)(?: \\S+){0,4}',
    ),
    unless: phrase(
      '(?:i promised|i (?:have )?(?:told|assured|guaranteed)|promised (?:him|her|them|@\\d+|to send|i would)|remind|call back|on hold|give (?:me|us)|i need|i want|i have until|me until)',
      'waiting (?:for|on) (?:a |the )?(?:bus|train|kid|doctor|lunch|tomorrow)',
    ),
    means: 'promised',
    guess: true,
  },
  {
    when: phrase(
      '(?:they|he|she|@\\d+|hr|manager|company|panel|committee|boss) (?:still |just |all )*(?:need|needs|want|wants) (?:a |an |some |another |a few |a bit |until )*(?:more )?(?:time|days|weeks?|TIME)',
      '^(?:reviewing|interviewing|interviews|seeing)(?: \\S+){0,4} (?:until|till|through|thru) (?:the )?TIME',
      'back to (?:me|us)(?: (?:by|on|in|within|before|at))* (?:the )?TIME',
      'no (?:news|word|decision|answer|update|reply)(?: \\w+)? (?:until|till|before)(?: after)? (?:the )?TIME',
      '(?:said |told me |says )(?:to )?give (?:it|them) (?:\\w+ )?TIME',
      '^(?:to )?give it TIME|(?:will|would|should) not (?:hear|know|decide|find out|have (?:an answer|any news|news))(?: \\S+){0,3} (?:until|till|before) (?:after )?(?:the )?TIME',
      '(?:hold|sit) tight(?: .*)?|^(?:by|on|before|within|around) (?:the )?TIME (?:they|he|she|@\\d+)',
    ),
    unless: phrase('remind|call (?:them|him|her|back|again)|i need'),
    means: 'promised',
  },
  {
    when: phrase(
      '(?:they|he|she|@\\d+|hr|manager|boss|recruiter) (?:will|would|are going to|is going to|said (?:they|he|she) (?:will|would)) (?:all |just |then |probably |either |also |try to )*(?:call|ring|phone|email|text|be calling|write|message)(?! (?:them|him|her|it|@\\d+|you))',
    ),
    unless: phrase('(?:if|when) (?:they|he|she)|wish|hope|i would'),
    means: 'promised',
    detail: 'they_call',
  },
  {
    when: phrase(
      '(?:said |says |they think |reckons )?(?:it |that |this |they )?(?:will|would|could|should|might|may|can) (?:be|take)(?: (?:about|around|another|up to|like|more like|as long as|at least))* TIME',
      'final (?:call|say|answer|word|decision|choice)(?: (?:is|on|by|comes|coming))* TIME',
    ),
    unless: phrase(
      '(?:i|he|she|@\\d+|you) (?:will|would|could|should|might|can) be',
      'remind',
      'better',
      'call (?:back|again)',
      'back',
      'interview',
      '^(?:it |that |this )?(?:could|would) (?:it )?be TIME (?:ok|better)',
    ),
    means: 'promised',
  },
  { when: phrase('do not call us we will call (?:you|me)'), means: 'promised', detail: 'they_call' },
  {
    when: phrase(
      '(?:they|he|she|@\\d+|company|hr) (?:plan|plans|hope|hopes|expect|expects|aim|aims|intend|intends|want|wants|are planning|are hoping|is hoping|are looking|is looking) to (?:\\S+ ){0,6}?TIME',
      '(?:making|make|made) (?:the |their |some )?(?:calls|offers|decisions)(?: \\S+){0,3} TIME',
      '(?:timeline|timeframe|turnaround|process|wait) (?:is|takes|of|will be|was)(?: (?:about|around|up to|like))* TIME',
      '^(?:they are |he is |she is |still )?not (?:yet )?decided(?: yet)?$',
      '(?:run|runs|running) it (?:by|past)(?: .*)?',
      '(?:has|have|needs?) to (?:approve|sign off|check with|talk to|ask|discuss)(?: .*)?',
    ),
    unless: phrase('remind|i (?:need|have)|call (?:him|her|them|me back)|interview|meet me|me to'),
    means: 'promised',
  },
  {
    when: phrase(
      '^(?:they said )?(?:nothing|no news|no word|nowt)(?: \\w+)? (?:until|before|till)(?: after)? (?:the )?(?:TIME|new year|holidays)',
      '(?:have|got|need|has) to wait (?:another |until |about |for |up to )*TIME',
      'waiting (?:on|for) \\S+(?: \\S+)? to (?:approve|decide|sign|answer|respond|reply|confirm|get back|make|finish)',
    ),
    means: 'promised',
  },
]);
