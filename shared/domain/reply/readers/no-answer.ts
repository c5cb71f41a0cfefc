import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

const facts = readerOf([
  {
    when: phrase(
      '(?:no|zero|not any|without(?: an?| any)?|still no|got no|never an?|0) (?:answer|reply|response|pick ?up|pickup|anwser|signal|joy|luck|dice|one (?:there|home|answered|picked)|one|ans|connection|success|contact|soul|human|body|sign of life|takers)(?! (?:from|to|on|by|yet (?:on|to)) (?:my )?(?:email|e|text|letter|linkedin|the job))',
    ),
    unless: phrase(
      '(?:no (?:answer|response|reply|one|contact) (?:yet on|is needed|needed|needed|else|for me|about|until|by|before|till)|do not have an answer|they have no|no longer)',
    ),
    means: 'no_answer',
  },
  {
    when: phrase(
      '(?:nobody|no ?one|no body|none|not a soul|none of them|neither|nobodys) (?:\\S+ ){0,3}?(?:there|home|in|answer\\w*|pick\\w*|up|around|came|responded|available|replied|about|got|reached|knew)|(?:did|do|does|would|will|is|are|was|were|has|have|had|wont|doesnt|not|never|isnt|still) (?:not )?(?:\\w+ )?(?:answer(?:ed|ing|s)?|pick(?:ed|ing|s)?(?: it| the phone)? up|pick(?:ed|ing)?(?: the)? phone|respond(?:ed|ing)?|come to the phone)',
    ),
    unless: phrase(
      '(?:^i (?:did|do|could|was|have|will|can|would) not (?:answer|pick)|to me|i did not|i have not|until|email|not (?:nobody)|did answer|do answer|is answered|was answered|are answered|has answered|have answered|will answer|has (?:picked|responded)|have (?:picked|responded)|had (?:answered|picked)|is (?:answering|picking)|was (?:answering|picking)|i do not|picked up (?:the|on the|after|and|right)|will pick up|picking up (?:my|the|kids)|(?:still|has|have|is|was|did|had|are|were|would|will) (?:answer|pick|respond))',
    ),
    means: 'no_answer',
  },
  {
    when: phrase(
      '(?:rang|ringing|rings|rung|ring|phone rang|kept|keeps) (?:and rang|& rang|out|off|forever|for ages|non ?stop|on and on|and on|ringing|endlessly|without|no answer|15 times|\\d+ times|a lot|until it|til it|till it|it out|away|busy|unanswered)|unanswered|(?:line|number|phone|signal|tone|always|was|is|were|still|got|got a|a|just|dead|constantly)(?: (?:is|was|s|a|an|the|just|still|always|constantly|keeps|keeps being|twice|being))* (?:busy|engaged|disconnected|dead|out of service|unavailable|switched off|turned off|off the hook|down|not (?:connecting|working|in service|reachable|going through|ringing)|cut off)|(?:busy|engaged|dial|dead|disconnected|ring) (?:tone|signal|line)|^(?:engaged|busy (?:again|twice|x2|line|still|tone))(?: (?:again|twice|x2|line|still|all day|every time|each time|both times|all morning|tone))*$|dead line|call (?:dropped|failed|rejected|was declined|declined|did not (?:connect|go through)|cut (?:out|off))|(?:phone|number) (?:does not|did not|not) (?:work|exist|connect|go through)',
    ),
    unless: phrase(
      '(?:my (?:phone|battery|mobile|cell)|i am|i was|im|am|been|at work|remind|will be|too|they are|he is|she is|rang (?:out )?(?:him|her|them|@))(?: \\w+)? (?:busy|engaged)|rang off the|not busy',
    ),
    means: 'no_answer',
  },
  {
    when: phrase(
      '(?:could|can|did|was|were|still|have|am|cud|couldnt|cant) (?:not )?(?:\\w+ )?(?:not |unable to |never )(?:\\w+ )?(?:reach|reached|get (?:through|thru|hold of|a hold of|ahold of|anyone|anybody|someone|somebody|him|her|them|@\\d+|past|an answer|in touch|to (?:him|her|them|@\\d+)|to speak|a human|a person|connected)|got (?:through|hold|past|anyone|him|her|them|a human|an answer)|catch (?:him|her|them|@\\d+|anyone)|caught|contact|speak (?:to|with)|spoke|talk (?:to|with)|get a hold|find (?:him|her|them|@\\d+|anyone))|(?:unable|failed|struggling|not able|impossible) to (?:reach|get (?:through|hold|him|her|them)|catch|contact|speak|connect)|never (?:got|reached|spoke|talked|get|found|heard|managed|connected|made it past)(?: (?:to|through|a|an|anyone|anybody|him|her|them|@\\d+|human|person|past|hold))*',
    ),
    unless: phrase(
      '(?:yet|been able to (?:call|try|ring)|could not call|time|chance|not get the|to call yet|called)$|never (?:got|heard) (?:the|back)|get (?:to|around to) (?:call|it|ring)|never got (?:to|round|around)',
    ),
    means: 'no_answer',
  },
  {
    when: phrase(
      '(?:was|is|were|are|s|wasnt|isnt|be|wernt|said (?:he|she|they) (?:was|is|were|are)) (?:not |still |also |currently |now |just |never |apparently |always |unfortunately )*(?:(?:in|at) (?:a |an |another )?(?:meetings?|lunch|interview|conference|class|call|the bathroom|back to back meetings)|on (?:another|a|the other) (?:call|line|phone)|at lunch|out(?: of (?:the )?office| to lunch| sick| today| on site| for (?:the day|lunch|today))?|away(?: from (?:her|his|their|the) (?:desk|phone))?|busy|unavailable|off(?: (?:today|sick|work))?|gone(?: for the day| home)?|on (?:leave|holiday|vacation|break|lunch|her break|his break|annual leave)|tied up|sick|swamped|closed|shut)(?: (?:today|rn|right now|at the moment|now|again|already|all day|this (?:morning|week)|atm|TIME))*$|(?:was|is|were|are) not (?:in|there|here|available|around|at (?:his|her|their) desk|free|working|able to (?:talk|speak|come|take)|back|answering|home|reachable)|not (?:in|there|available|around|at (?:his|her|their|the) desk)(?: (?:today|rn|right now|atm|yet|now|again|when i called|at the moment))*$|(?:they|he|she|office|shop|store|@\\d+|place) (?:are |is |was |were )?(?:all |already |now )?(?:closed|shut|gone home)',
    ),
    unless: phrase(
      '(?:i am|i was|am|im|i will be|i have been|i were)|(?:i|me) (?:\\w+ )?(?:busy|sick|out|away|off|at lunch|in a meeting)|position|role|job|not free|back to me|(?:it|that) (?:is|was) (?:not )?(?:off|out|in|back)|help|open',
    ),
    means: 'no_answer',
    detail: 'absent',
  },
  {
    when: phrase(
      '(?:phone|automated|voice) (?:tree|menu|system)|(?:on|left on|put on|stuck on|kept on|was on|still on) hold|hung up(?: on me)?$|hung up on me|got (?:cut off|disconnected|hung up on)|crickets|nada|no luck|no dice|no joy|no go$|(?:tried|tryed|attempted|keep trying|kept trying|been trying|called|rang)(?: \\S+){0,5} (?:nothing|nada|zilch|zip|nope|no luck|without success|to no avail|in vain|but no|unsuccessfully|no joy)|(?:would|will|did) not (?:put|connect|patch|let|transfer) me (?:through|speak|talk|to|past|get|him|her)|wouldnt put me through|(?:he|she|they|@\\d+|manager|boss) (?:had |has |have |just )?(?:stepped (?:out|away)|left (?:already|for the day|early|for lunch)|went home|gone home)|too busy to (?:talk|speak|chat|come)|gatekeeper|(?:just|only|it) (?:rings|ringing|rang)|gave up|rang off the hook|off the hook|(?:got|was|been) (?:\\w+ )?(?:transferred|passed around|bounced)(?: .*)?|(?:line|call|it) (?:just )?(?:dropped|cut (?:out|off))|would not (?:connect|patch|pass)|call (?:is )?not going through|not (?:picking|lifting|attending|taking (?:my|the) calls?|responding|getting connected|connecting)|(?:cut|cutting|disconnected|rejected|declined) (?:the|my) call|(?:phone|number|mobile|cell) (?:is )?(?:not reachable|switched off|not working|off)|fobbed (?:me )?off|(?:tried|tryed)(?: (?:calling|to call|ringing|to ring|phoning|to phone|them|him|her|@\\d+|again|twice|three times|several times|a few times|\\d+ times|x2|x3|once|earlier|today|just now|this morning|both numbers|it|all day|the number|already|now|but|reaching|to reach|to get|hold of|of|him|through|a couple of times))+$|missed (?:him|her|them|@\\d+)|just missed|(?:answered|picked up) by nobody|got nothing|ghosted',
    ),
    unless: phrase(
      '(?:no (?:luck|joy|dice|go) (?:with|at|on|getting the)|they hung up (?:the|their)|missed (?:him|her|them) (?:call|s)|nothing (?:yet|new|promised|to)|tried (?:to|and) (?:remind))|put on hold$|role|job|position|hiring|my (?:phone|battery|mobile|cell)|planning|i do not|get (?:the|that|this) @\\d+',
    ),
    means: 'no_answer',
  },
  {
    when: phrase(
      '^(?:nothing|nada|no luck|no joy|no dice|nobody|noone|no one|na|zip|zilch|still nothing|nothing again|no$|not in|not there|not available|out|no pick up|unavailable|unreachable|out of office|no connection)(?: (?:again|yet again|today|lol|ugh|sigh|this time|so far|sadly|both times|twice|x2|crossmark|there|home|in))*$|no (?:one|body) (?:there|home|in)',
    ),
    unless: phrase('nothing (?:yet)|^no$|^out$'),
    means: 'no_answer',
  },
]);

/** That nobody was reached; "can't reach" and "will not pick up" are facts although they sound like plans. */
export const readNoAnswer: Reader = (clause) => factsOnly(facts)({ ...clause, intended: false });
