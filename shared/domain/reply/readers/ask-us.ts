import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

/** What the user wants of us: the words to say, the list, help, the last change taken back. */
export const readRequest = readerOf([
  {
    when: phrase(
      '^(?:please |pls |ok |and |so |hey |um |hmm |wait )*(?:(?:send|give|show|text|get|need|want|see|can i (?:have|get|see)|could i (?:have|get|see)|i need|resend|email|i want|share|read|full|long|have|whats|what is|where is|got|any|the|me|a|my|again|please|to|new|can you|could you|i lost|lost|forgot|for) )*(?:script|scripts|words|wording|lines|talking points|template|cue card|prompt|spiel|pitch|phrases|opener|full text|vm script|voicemail script|what to say|things to say)(?: .*)?$',
    ),
    unless: phrase(
      '(?:their|his|her|job|in other|said|some|more) words|(?:forgot|used|followed|read) (?:the|my|your) (?:script|lines)|list of|said',
    ),
    means: 'script',
  },
  {
    when: phrase(
      '(?:what|how|wat) (?:do|should|shall|would|can|could|to|am|did|will|must|exactly)? ?(?:do |should |shall |can |could |would |am |was |were |supposed |i |you |we |to |even |exactly |just |actually |best |going )*(?:say|tell|ask|start|open|begin|word|phrase|talk|introduce|put it|go about|pitch)|(?:what|whats|wat)(?: is| was| were| are|s)? (?:(?:his|her|their|the|that|my|@\\d+s?|your) )?(?:\\w+ )?(?:number|phone|phone number|tel|telephone|digits|extension|contact|opening line|lines?|script|words|wording)|what (?:number|do i (?:dial|call))|which number|(?:number|phone number|digits|contact)(?: \\w+)? for @\\d+|who (?:do|should|shall|am) i (?:\\w+ )?(?:ask for|speak|talk)|how (?:do|should|would) i (?:call|reach|contact|answer|respond|reply|introduce|leave)|help me (?:with what|say|word|with the (?:call|words|script))|(?:need|know|forgot|forget|forgotten|tell me|remind me|not sure|no idea|unsure|remember|show me) (?:of )?(?:what|how|the number|his number|her number|the words)(?: (?:to|i|should|do|am|was))* ?(?:say|ask|start|tell|open|begin|word|leave)?|(?:send|give|need|text|have)(?: me)? (?:the |his |her |their |@\\d+s? )(?:phone )?(?:number|phone|contact|digits)|que digo|^(?:the |his |her |their |@\\d+ )*(?:phone )?number$|number again|wording again',
    ),
    unless: phrase(
      'what (?:did|does|do) (?:he|she|they|@\\d+|you)|remind me how many|how (?:do|does|did) (?:this|it|you)|how do i (?:stop|reply|respond to you|use|snooze|pause|unsubscribe|cancel|answer you)|what (?:can|should|do) i (?:reply|text|answer) (?:you|here|back)|wrong number|(?:gave|left) (?:me|him|her|them|my)|what do i do|what should i do|tell (?:you|u)|(?:asked|said|told) (?:for )?my number|how am i|tell if|who should i call|who do i (?:still )?(?:call|need)',
    ),
    means: 'script',
  },
  {
    when: phrase(
      '^(?:please |pls |ok |and |so |show |show me |send |send me |give me |see |whats on |hey |my |view |the |text me |get |can i see |check |full |a |current |me |all |what is on |open )*(?:list|lista|todo|to do|to dos|todos|to do list|status|follow ups?|followups?|overview|summary|agenda|open ones|queue|pipeline|calls list|schedule|everything open|all open|upcoming|open|pending|outstanding|dashboard)(?: (?:please|pls|thanks|again|everything|all|them|open|of|my|follow ups?|for|today|this|week|now|update|calls|interviews|who|i|need|to|call|jobs|applications|still|the|list))*$',
    ),
    unless: phrase('short|do not|off the list|open @'),
    means: 'list',
  },
  {
    when: phrase(
      '(?:what|who|which|whats|whos|how many|anything|anyone|any|wat)(?: is| are| do| have| else| ones?| else is| all| all is| calls?| interviews?| jobs?| companies| people| is all| others?| others are| more)* (?:left|open|outstanding|pending|next|due|remaining|still (?:open|left|to do|to call|pending|outstanding|active|waiting)|on (?:my|the) (?:list|plate|agenda|docket|books)|remain|coming up|up next|in the queue|have i got|i have|do i have|have i left|(?:still )?to (?:call|ring|phone|chase|contact)|to do|going on|active|today|waiting|on the go|in play|am i (?:supposed|meant|waiting)|should i|do i (?:still )?(?:need|have|call|owe)|am i (?:still )?(?:calling|chasing|following))|who (?:do|should|must|shall|am) i (?:still |also |even )?(?:need|have|call|supposed|ring|got|chase|contact|meant|owe|to call|chasing|waiting|calling)|where (?:do|am) (?:things|i|we) (?:stand|at|up to|with)|where are we(?: at)?$|what am i (?:supposed|meant) to (?:do|be doing)|show (?:me )?(?:what|who|all|everything|my)|list (?:all|my|the|them|everything|what|who|please|out|of)|what have i got|any(?:thing|one|body) (?:else|left|more)(?: (?:today|left|to do|due|for today|this week|now|on|to call|open|for|TIME))*$|what else (?:is|do|have)(?: .*)?|how many (?:do i|are (?:left|open|there)|have i|more)(?: .*)?|remind me (?:who|which|what) (?:i|is|are|else)',
    ),
    unless: phrase(
      'what is (?:next|left) (?:for|with|step)|call me|how many times|how did|any (?:news|tips|advice|luck)|offer|should i (?:say|do|tell|ask|wear|call)(?: now)?$',
    ),
    means: 'list',
  },
  {
    when: phrase(
      '^(?:please |pls |can you |ok |hi |hey |i need |need |um )*(?:help|halp|info|commands?|instructions|menu|options|guide|sos|h|faq)(?: (?:me|please|pls|menu|with this|commands?|i am lost|lost|how does this work|thanks|info|asap))*$|(?:how|what) (?:does|do|is) (?:this|it|you|these|that|i use)(?: \\w+)* (?:work|do|for|about|app|service|thing|number|texts|use)|how (?:does|do) (?:this|it|pause|snooze|skip|undo|stop|script|list|the \\w+|i use|you|i reply|i answer|i respond|i snooze|i pause|i stop|i unsubscribe|i cancel|i opt|i turn)|(?:what|which|wat) (?:can|should|do|could|am) i (?:\\w+ )?(?:reply|text|send|type|answer|do here|respond|write|say to you|say here|use|text you|text back)|what (?:are the |are my |are )?(?:commands|options|keywords|replies|words can i)|who (?:is|are) (?:this|you|u)|who dis|what is this|whats this|what are you|is this (?:a bot|a robot|automated|a person|a real|ai|real|spam)|are you (?:a bot|a robot|a person|real|human|ai|an ai|a real)|new phone|(?:i am )?(?:confused|lost)$|i do not (?:understand|get it|get this|follow)|what do you (?:mean|want|do)|what now|what do i do(?: now| next| here)?$|what next$|what$|how$|explain',
    ),
    unless: phrase('what is this about @|help you|thanks for the help|how do you do'),
    means: 'help',
  },
  {
    when: phrase(
      '^(?:oops|ooops|whoops|woops|wait|no|sorry|ah|oh|please|pls|can you|shit|damn|crap|ok|hang on|argh|my bad|um|actually|hey|ugh|hold on|just|omg|and|oh no|wait no|i|lol|dang|ack|hmm|sry|no wait|could you|noo|erm) ?(?:oops |no |wait |sorry |undo |please |pls |i |oh |my bad |that was |can you |could you |need to |want to |didnt mean |just |actually |you |that |hold on )*(?:undo|undone|take (?:that|it) back|scratch that|strike that|reverse|revert|cancel that|ignore (?:that|the last|my last|last|it|previous|me)|disregard|rewind|go back|back up|forget that|delete that|mistake|wrong (?:one|button|person|company|message|text|answer|chat|reply|thing|job|number)|did not mean|not what i (?:meant|said|wanted)|by accident|accident|accidentally|that was wrong|mistyped|typo|misclick|my mistake|fat finger\\w*|meant (?:the other|to|@\\d+|something))(?: .*)?$|^(?:undo|undone|undue|take (?:that|it) back|scratch that|strike that|reverse that|revert|ignore (?:that|the last|my last|last|previous)|disregard|disregard that|cancel that|go back|forget that|delete that|mistake|my mistake|wrong one|wrong button|wrong company|wrong person|oops|ooops|whoops|oopsie|typo|ctrl z|reset that|rewind|unsend|unskip|undo it|unsnooze)(?: .*)?$|(?:did not|do not) mean (?:that|to (?:send|say|text|reply|press|type|hit|do)|it|done|this|skip)|(?:sent|said|typed|pressed|hit|texted) (?:that|it|this) (?:by (?:mistake|accident)|accidentally|in error|too (?:soon|early))|that was (?:a mistake|wrong|an accident|an error|by (?:mistake|accident)|meant for)|that is (?:wrong|not right|not what)|(?:take|took) (?:that|it) back|can you undo|please undo|^(?:no )?(?:that is |thats )(?:wrong|not right|incorrect)|by (?:mistake|accident)$|(?:hit|pressed|picked|texted|sent|chose|tapped) the wrong (?:one|thing|button|number|key|person|word)|un ?do (?:that|it|this|last|the last)|(?:put|bring) it back|meant (?:for|the other)|it was a mistake|in error$|not (?:done|@\\d+) i meant|i meant @\\d+',
    ),
    unless: phrase(
      'wrong number|they made a mistake|ignore (?:that|the) (?:reminder|one)|oops (?:forgot|i forgot|no answer|left|called)|big mistake|mistake (?:taking|not|in the)|wrong person (?:answered|picked)|forgot|did not mean to call|(?:their|his|her) mistake',
    ),
    means: 'undo',
  },
]);
