import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const BOUNCE =
  '(?:remind|reminds?|nudge|ping|poke|prod|bug|pester|hassle|kick|hmu|prompt|tell|hound|nag|buzz|holler at|holla at|prompt|alert|text|message|msg|ask|notify|hit|wake|chase|jog|shout at|give|catch|get back to|come back to|check (?:back )?(?:in )?(?:with|on)|try|bother|bump|contact|reach)';

/** That the user wants to hear of it later. */
export const readSnooze = readerOf([
  {
    when: phrase(
      `(?:(?<!\\b(?:will|would|to|they|he|she|gonna|@\\d+|not|never|who|someone|boss|manager|can|could) )|(?<=\\b(?:you to|you will|you can|you could|able to|you going to) ))${BOUNCE} (?:me|us)(?: (?:again|about|to|of|with|up|back|on|at|in|@\\d+|this|it|for|later|call|a|nudge|shout|reminder|poke|buzz|text|ring|message|everything|all|the|that|one))*`,
    ),
    unless: phrase(
      'what (?:to|i) (?:say|do|should)',
      'how to',
      'stop',
      'do not',
      'dont',
      'not to',
      'no need to',
      'never',
      'text me (?:anymore|again$)',
      '(?:he|she|they|it|@\\d+) (?:will|would|said|asked|told|is|are)',
      'asked (?:you|him)',
      'will (?:text|message|ping|try|get back to|buzz|contact|call)',
      'who',
      'what',
      'give me (?:some|words|a (?:job|chance|break|call|ring|bell)|the|your|an|her|his)',
      'do not remind',
      'number',
      'script',
    ),
    means: 'snooze',
  },
  {
    when: phrase(
      '(?:set|need|want|send|schedule|move|make|give|put|change|push|shift|delay)(?: (?:me|a|the|another|my|it|this|this one|that|next|an|up|back|off|out|@\\d+|both|all|everything|for|in|them))* (?:reminder|nudge|alarm|alert|text|ping)s?',
      '^reminder',
      'snooze\\w*',
      'snoozed',
      '(?:bump|push|move|shift|put|kick|delay|postpone|defer|reschedule|leave|shelve|park|hold|keep|save|do)(?: (?:it|this|that|this one|that one|the call|call|everything|all|them|@\\d+|me|the reminder|reminder|my|off|back|out|over|for))* (?:to|till|til|until|for|by|on|over|off|in|back)? ?(?:TIME|later|a bit|a while|another (?:day|time))',
      'postpone',
      'put it off',
      'push it(?: back)?$',
      'hold off',
      'hold that thought',
      'not (?:right )?now',
      'not today',
      'not atm',
      'not at the moment',
      'not this (?:week|morning|second|minute|moment|instant)',
      '(?:can not|could not|can|will not) (?:not )?(?:talk|call|ring|phone|chat|speak|do (?:it|this|that)|reply|make (?:it|the call|a call)|get to it|get to the phone)(?: (?:right |just )?(?:now|today|yet|at the moment|atm|tonight|this (?:morning|minute|second|afternoon|week)))(?: .*)?$',
      '^(?:i )?can not(?: (?:right )?(?:now|today|at the moment|this (?:morning|afternoon)|tonight|yet))?(?: (?:sorry|ugh|lol))*$',
      'another (?:day|time)',
      '(?:@\\d+|it|this|that|they|he|she|this one|that one) (?:can|will|could) (?:wait|keep|hold)(?: (?:til|till|until|for|a))* ?(?:TIME|later|a bit|a while)?',
      'some other time',
      'maybe later',
      'in a (?:bit|while|minute|sec|second|moment|few|little while|tick)',
      'bit later',
      'later (?:today|on|please|ok|thanks|lol|mate|maybe)?$',
      '^later',
      '(?:ugh|hmm|maybe|ok|no|yes|rather|bit|lol|please|much|much much|prefer|sorry|call|nah) later$',
      'do it later',
      'call (?:him|her|them|@\\d+|it) later',
      'much later',
      '(?:^| )(?:soon|shortly)$',
    ),
    unless: phrase(
      '(?:they|he|she|it|@\\d+) (?:moved|pushed|postponed|rescheduled|delayed|shifted|put|will|said|changed)',
      '(?:was|got|been|has been|is being|interview|meeting|decision|start date|position|role|hiring) (?:moved|pushed|postponed|rescheduled|delayed|put|shifted|bumped)',
      'remove',
      'stop the',
      'appreciate',
      'no more reminders',
      'cancel',
      'talk later',
      'see you later',
      'back later',
      'speak (?:soon|later)',
      'talk soon',
      'call me',
      'let me know',
      'in touch',
      '(?:said|says|told me|asked me) (?:to )?(?:try|call|ring|phone)',
      '(?:hear|know|answer|decide|decision|call|ring) (?:\\w+ )?(?:soon|shortly)',
      'get back',
      'reply soon',
      'interview',
      'thank',
      'not (?:today|right now) (?:they|he|she)',
    ),
    means: 'snooze',
  },
  {
    when: phrase(
      '(?:i )?(?:can not|can|could|could not|will|would|am going to|going to|plan to|planning to|am gonna|shall|might|should|may|want to|need to|have to|intend to|hope to|try to|trying to|am about to|let me|let us|better|rather|prefer to|happy to|only|am free|free|available|i am free|off work|off|able to) ?(?:\\w+ )?(?:call|ring|phone|do (?:it|this|that|them)|try|dial|email|get to it|handle|tackle|go|pop|give|make|follow|chase|drop|stop|sort|make|reach|speak|talk)?(?: \\S+){0,6}? ?(?:TIME|later|in a (?:bit|while|minute|sec|few|moment)|soon|another day|after (?:work|school|class|dinner|my \\w+|the \\w+|i \\w+|this)|when i|once i|until)',
    ),
    unless: phrase(
      '(?:they|he|she|it|@\\d+|who|you) (?:\\w+ )?(?:can|will|would|could|might|going|should|need|want|have|is|are)',
      '(?:told|asked|want|wants|wanted|said|says) (?:me )?to',
      'i will (?:know|hear|find|get)',
      'will (?:know|hear|decide|let|get|be)',
      'hear',
      'let me know',
      'can you',
      'could you',
      'could not (?:reach|get)',
      'interview',
      'start',
      'offer',
      'to (?:decide|answer|sign)',
      'stop by',
      'back to me',
      '(?:can|could|will) not (?:\\w+ )?(?:call|do|make)(?: (?!until|till|til|before)\\S+){0,4} TIME',
    ),
    means: 'snooze',
  },
  {
    when: phrase(
      '(?:will|going to|have to|need to|plan to|planning to|got to|must|trying to|intend to) (?:\\w+ )?(?:call|ring|phone|email|do it|do that|try)(?: (?:him|her|them|it|@\\d+))? (?!now)\\S.*',
    ),
    unless: phrase(
      '(?:they|he|she|it|@\\d+|who|you) (?:\\w+ )?(?:will|is|are|have|has|need)',
      'right now',
      'me\\b',
    ),
    means: 'snooze',
    guess: true,
  },
  {
    when: phrase(
      '(?:do not|dont) remind me (?:today|now|yet|this|right now|TIME)',
      '(?:kindly |please |pls )?remind(?: (?:again|@\\d+|this|it|at|on|in|after|by))* (?:TIME|later)',
      '(?:do|do the|the|kindly) (?:reminder|reminding|remind)',
      '(?:ask|remind|check|try|nudge|text|ping|prompt|prod|come back|check back|circle back|hit me|shout|holler)(?: (?:me|us|at|back))* (?:again )?(?:\\w+ )?(?:TIME|later|in a bit)$',
      'i (?:am at )?work(?:ing)? (?:until|till|to|from) TIME',
      '(?:calling|doing|ringing|phoning) (?:him|her|them|it|@\\d+|that|this|both) (?:TIME|later|soon)',
      '(?:in|after|until|till) the (?:new year|holidays)',
    ),
    unless: phrase(
      '(?:said|says|told me|asked me|wants me)',
      '(?:they|he|she|@\\d+) (?:are|is|will)',
      'stop',
      'do not',
      'number',
    ),
    means: 'snooze',
  },
  {
    when: phrase(
      '(?:stop|quit) (?:bugging|texting|reminding|nudging|pestering|messaging|hassling|buggin|asking)(?: me)?(?: (?:about|for) (?:it|this|@\\d+))? (?:until|till|before) (?:the )?TIME',
      '^TIME (?:when|once|after|before|while|as) (?:i|my|work|class|school|the)(?: \\S+){0,5}$',
    ),
    unless: phrase('they|he|she'),
    means: 'snooze',
  },
]);

/** Nothing but a time, or a time with a word around it: a wish to be reminded then. */
const BARE = phrase(
  '^(?:(?:ok|yes|no|please|maybe|probably|sometime|some time|anytime|any time|try|make it|how about|what about|say|um|er|let us say|lets say|hmm|actually|oh|well|so|sorry|in|on|at|by|until|till|til|for|to|around|about|after|again|before|wait|@\\d+|and|or|can we|could we|do|can you do|can you|could you do|u|prefer|better|rather|instead|im thinking|hi|hey|call|lol|@\\d+ at|@\\d+ on|@\\d+ in|everything|all|thanks|rather|say|then|tues|not) )*TIME(?: (?:please|instead|ok|thanks|then|works|works for me|will do|would do|does it|suits|suits me|would suit|is grand|will be fine|will be good|would be great|would be fine|would be perfect|be better|be good|be great|is perfect|it is|then please|is better|is good|would be better|would be good|better|maybe|lol|if possible|again|for @\\d+|ok|thumbsup|good|works best|@\\d+|would work|might work|for me|is best|is fine|sharp|at the latest|or so|if thats ok|if that is ok|on the dot|latest|my time|before work|before class|before school|x|xx|for this|for that|for this one|mate|pls|kindly|only))*$',
);

export const readBareTime = readerOf([{ when: BARE, means: 'snooze', detail: 'named' }]);
