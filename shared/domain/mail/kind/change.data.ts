import type { ActPhrases } from './act.ts';

/** What employers do when a meeting falls away or moves. */
export const changes: readonly ActPhrases[] = [
  {
    act: 'falls-away',
    weight: 3,
    phrases: [
      "{meeting} ~ (?:{fallen})(?= |,|$)|{meeting} (?:\\S+ ){0,3}stands cancelled|(?:cancel|cancels|cancell?ed|cancell?ing|cancellation(?: of)?|call off|called off|calling off|scrap|scrapped|scrub|scrubbed|withdraw|withdrawn|withdrawing|pull|pulled|drop|abandon|stood down|standing down|stand down|revoke) (?:\\S+ ){0,5}(?:{meeting}|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|appointment|it|you|this)",
      "^cancell?ed|cancell?ed:|^cancell?ing|(?<!train |flight |bus |plane |ferry |trains |flights )(?:has|have|is|are) (?:been |now )?cancell?ed|have to cancel|must cancel|need to cancel|stands cancell?ed",
      "(?:no need|not necessary|no point|no reason|don't need|do not need|needn't|need not|no longer need|not need|wouldn't need|won't need)(?: for you)?(?: you)? (?:to )?(?:come|coming|attend|travel|go|turn up|dial|join|make|see|be there|drive)",
      "(?:do not|don't|pls don't|please don't) (?:bother |need to |now )*(?:come|coming|travel|attend|go|turn up|drive|set off|join|dial)",
      "(?:{not}) (?:now |be |therefore |sadly |unfortunately |actually )*(?:proceed(?:ing)?(?! with you)|go(?:ing)? ahead|happen(?:ing)?|tak(?:e|ing) place|hold(?:ing)?(?! me| us| it| my| your| out| on)|held|run(?:ning)?(?! (?:into|the))|doing the|do the|needing you|need you|see(?:ing)? you|meet(?:ing)?(?: with)? you|interview(?:ing)?|be able to (?:see|meet|interview|keep|make|hold|go))(?! (?:your|our|the) (?:needs|requirements|criteria))",
      "(?:disregard|ignore) ~ (?:invitation|invite|interview|e-?mail|link|message)|(?:taken|took|taking|take) (?:you|your \\S+) off|off the (?:calendar|diary|books|schedule|list|table)|out of the (?:diary|calendar)|removed from your calendar|released your (?:slot|place|appointment)|withdrawn you(?:r)?|there (?:will|'ll) be no|no (?:auditions|interviews?|interview) (?:on|this|tomorrow|today|will|then)|^no interview|(?<!(?:ferries|trains|buses|train|ferry|power|water|heating|lights) )(?:is|are|was|{meeting}'s) off(?= |,|$)(?! (?:sick|ill|work|to|until|on|limits))|wrong to see you|taking ~ out",
    ],
  },
  {
    act: 'job-gone',
    weight: 3,
    phrases: [
      "{job} ~ (?:{gone})(?= |,|$)|(?:withdraw|withdrawn|withdrew|close|closed|closing|freeze|froze|frozen|pull|pulled|pause|paused|pausing|cut|eliminated|shelved|scrapped|suspended|cancelled|put|putting) (?:the |this |our |that |all )(?:\\S+ )?(?:{job}|recruitment|hiring|search|campaign)(?! (?:back|you))",
      "(?:decided|chosen|agreed|opted|going) not to (?:fill|recruit|hire|go ahead with|proceed with the|proceed with this|replace|appoint|run)|(?:stop|stopped|stopping|pause|paused|pausing|freeze|froze|frozen|suspend|suspended|halt|halted) (?:\\S+ ){0,2}(?:recruit(?:ing|ment)|hiring|headcount|all hiring|vacancies)|(?:hiring|recruitment|headcount|budget) (?:freeze|pause|stop|cuts?)|freeze (?:on|came|from|has)|withdrawal of (?:vacancy|the)",
      "lost (?:the|its|our|their) (?:contract|funding|grant|budget|client)|funding (?:has|was|is) (?:been )?(?:cut|withdrawn|pulled|lost|gone)|(?:don't|do not|no longer) have (?:a|the|any) (?:job|vacancy|role|position|opening|work|budget|funding)|not taking (?:anyone|anybody|people) on|(?:isn't|is not|not|no longer) going to exist|(?:role|position|job|post|it) (?:won't|will not|doesn't|does not|no longer) exist|shutting (?:the|our|this|down)|closing (?:the|our|this) (?:branch|store|shop|office|site|restaurant)|selling up|restructur\\w*|reorgani[sz]ation|merger|changed (?:her|his|their) mind|decided to stay|(?:it|this|everything|things|hiring|recruitment|process)(?:'s| is| has been| are) (?:now |currently |all )?on hold|has been discontinued|programme (?:has|is|was) (?:been )?(?:discontinued|cancelled)|liquidation|administration has|gone bust",
    ],
  },
  {
    act: 'moved',
    weight: 3,
    phrases: [
      "re-?schedul\\w+|re-?arrang\\w+|postpon\\w+|preponed?|deferred|re-?book\\w*|rain ?check|re-?timed|put (?:\\S+ ){1,5}back (?:to|until|till|by|a|an)|put (?:off|back) (?:seeing|meeting|your|our|the|until|till|half|an|to)|put (?:you|it|this|our \\S+|the \\S+|things) (?:off|back)|(?:you|it|everything|things|start) (?:\\S+ )?back (?:by )?(?:half an|an|one|a) hour|hold off (?:until|till)|brought forward|bring(?:ing)? (?:you |it |this |that |us |things |our |your |the )(?:\\S+ ){0,2}(?:forward|in (?:a|an)? ?(?:day|hour|bit|little)? ?(?:earlier|sooner))",
      "(?<!(?:trial|night|test|the|a|your|first|working|paid|early|late) )(?:{move})(?! you (?:forward|on|ahead|along|through|to (?:the )?(?:next|final|second|last))) (?:us|it|things|everything|you|this|that|your|our|the|back|up|all|today's|tomorrow's|(?:mon|tues|wednes|thurs|fri)day's?|{meeting}|time|times|from|rooms)(?: [^\\s.;!?]+){0,4}? (?:to|until|till|back|out|by|forward|up|from|along|around|into|onto) (?!(?:the )?(?:next|final|second|third|first|interview|another) ?(?:stage|round|step|phase|interview|level)|forward with|ahead with|you (?:to|into|on|forward|along)|your application)",
      "{meeting} ~ (?:{move}|amended|updated|altered|adjusted|revised) (?:to|until|back|from|for|as|slightly)|(?:need|have|had|going|got|like|able) to (?:push|move|shift|bump|shuffle|swap) (?:our|your|the|it|this|back|you(?! (?:forward|on|ahead|along|through|to the))|us|things|{meeting})",
      "(?:times?|dates?|venue|hour|slot|schedule|arrangements?|plans?|details) (?:of|for)? ?(?:\\S+ ){0,4}(?:has |have |was |were |been |is |are |had )*(?:changed|amended|updated|revised|moved|altered|swapped)(?! (?:your|our|the))|(?:change|changed|changes|amendment|alteration|update|swap|swapped) (?:of|in|to|the) (?:\\S+ ){0,4}(?:times?|dates?|plans?|venue|schedule|day|rooms?|slot|arrangements?|interviewer|{meeting})|slight change|has been updated|^updated(?::| invitation| agenda| calendar| interview)|updated (?:invitation|invite|agenda|time|details)|revised (?:date|time|invitation|agenda|schedule)",
      "(?:{time}) (?:\\S+ ){0,2}(?:rather than|instead of|in place of|in lieu of|not) (?:\\S+ ){0,3}(?:{time})|(?:instead of|rather than|in place of) (?:on |at |our |the |your )*(?:{time}|planned|original)|(?:{time}) (?:\\S+ ){0,3}instead|instead (?:on|at|of (?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|the|at|\\d))|(?:could|can|shall|might|should|may) (?:we|you|i) (?:\\S+ ){0,8}instead|instead\\?|how about ~~ instead|do (?:{time}) (?:{time} )?(?:instead|ok)",
      "(?:an hour|half an hour|a day|a week|\\d+ min\\w*|a (?:bit|little|touch)|half hour|one hour|two hours|slightly) (?:later|earlier|behind|sooner|forward)(?: than)?|(?:an|half an) hour (?:behind|back)|back (?:by )?(?:an|half an|one) hour|back half an hour|a day (?:earlier|later)|(?:start|begin|meet|come|speak|talk) (?:at|for) (?:{time}) rather|(?:at|for) (?:\\d[\\d:.]*) rather than",
      "(?:time|slot|date|day) (?:no longer works|doesn't work|won't work|isn't (?:possible|going))|old: .*new:|(?:swap|swapped|switch|switched) (?:rooms|times|dates|days|slots)|double[- ]booked|so you now|(?:previously|originally) (?:planned|scheduled|arranged|booked|set|due|agreed)|(?:will|shall) now (?:take place|be (?:held|on|at)|start|begin|commence)|as previously (?:advised|arranged|agreed|notified|stated)|same day, same time|would the (?:week|day) (?:after|before) (?:do|work|suit)|(?:new|revised|changed) (?:time|date|slot)(?:,| is|:| of| for|$)",
      "was (?:\\S+ ){1,10}is now|^was (?:on |at )?{time}|^previous (?:interview |start )?(?:time|date|slot|day)",
      "delay(?:ed|ing)? (?:our|your|the) (?:{meeting})|{meeting} (?:\\S+ )?(?:is|are|has been|have been|will be) (?:\\S+ )?(?:delayed|pushed|moved|shifted|deferred|suspended|put back)",
    ],
  },
  {
    act: 'other-time',
    weight: 1.5,
    phrases: [
      "(?:time|slot|date|day) (?:no longer works|doesn't work|won't work|isn't (?:possible|going))|old: .*new:|old (?:time|date)|new (?:time|date|slot|day)|fresh (?:slot|time|date)|(?:another|different|alternative|new|later|earlier|fresh|better|revised) (?:time|date|day|slot|start)(?! (?:zone|stamp))|(?:previously|originally) (?:planned|scheduled|arranged|booked|set|due|agreed)|(?:will|shall) now (?:take place|be (?:held|on|at)|start|begin|meet)|you are now (?:expected|booked|scheduled|due|third|second|first|on)|(?:is|are|'s) now (?:on|at|set for|going to be|scheduled)|now (?:at|on|starts?|begins?|be at|booked|begin) (?:at )?(?:{time})|(?:{time}) now$|so you now|put you in for (?:\\S+ )*now|same time(?:,| and| next| on| tomorrow| mon| tue| wed| thu| fri)|same (?:sort of )?time(?=$|[,.?])|same hour|same place",
      "(?:{time}) (?:isn't|is not|won't|will not|doesn't|no longer|isn't going to) (?:\\S+ ){0,3}(?:work|possible|good|suit|happen|do)|(?:{time}) (?:is|are|looks|'s) (?:now |looking )?(?:no good|out|off the table|a no-?go|bad|tricky|difficult|a problem|impossible|gone|a bust|awkward)|(?:let's|lets|shall we|could we|can we|might we|how about we) (?:say|do|make it|try|go for|meet) (?:the )?(?:following |coming |next )?(?:{time})|tied up|make it (?:{time})|in my (?:stead|place)|looking at (?:{time}) now|(?:can't|cannot|won't be able to|unable to|not able to|no longer able to|can no longer) (?:now |actually )*(?:do|make|manage|meet|keep|attend) (?:\\S+ ){0,2}(?:{time}|it|our|that|the|this|as)|(?:have|had|need) to (?:put off|delay|hold off)|double[- ]booked|fit you in (?:on|at)|accommodate you on|as (?:you )?requested, (?:\\S+ ){0,6}(?:{time})|find us (?:an?|another|some)",
    ],
  },
  {
    act: 'excuse',
    weight: 1,
    phrases: [
      "(?:something|urgent matter|an emergency) (?:'s|has|has just|just)? ?(?:come|came|cropped|popped) up|short notice|(?:comes?|is|are) (?:always )?first(?=$|,)|hiccup|chaos|delayed|half term|my op\\b|(?:is|has|am|i'm|been|gone|come|came|down|called in|off) (?:\\S+ ){0,2}(?:sick|ill|poorly|unwell|flu|covid|injured)|under the weather|hope (?:you|the \\S+(?: \\S+)?) (?:feel|feels|get|gets|are|is) (?:\\S+ )?(?:better|well|ok)|get well|no (?:problem|worries)(?: at all)?|not (?:a|any) problem|called away|called (?:in)?to|stuck (?:in|at|on)|flight (?:got|was|has)|train (?:is|was)|clash|bank holiday|flooded|burst|power cut|snow|strike|emergency|apolog\\w+|so sorry|sorry (?:to do this|about|for|to mess)|forgot|mix-?up|diary|change of plan|plans have changed|my fault|owing to|due to|thanks for letting (?:us|me) know",
    ],
  },
  {
    act: 'again',
    weight: 2,
    phrases: [
      "(?:come|get|be|be back|write|revert|reach out|touch) (?:back )?(?:\\S+ ){0,3}(?:with|about|for|to (?:find|fix|arrange|agree|set)) (?:another|a new|some|a fresh|new|alternative|a revised|other|a different|further|the new) (?:\\S+ )?(?:date|time|day|slot|option|availability|appointment)s?|(?:new|another|fresh|revised|alternative|different|further|other) (?:date|time|day|slot|appointment|option|communication)s?|(?:write|be in touch|let you know|contact you|come back to you|get back to you|call you|ring you) (?:again )?(?:as soon as|when|once|with)|until further notice|find (?:us|a|another|some)|when (?:i'm|i am|he's|she's) back|as soon as (?:i|we) know|back on (?:my|his|her|their|our) feet|when (?:he|she|i|they|we)(?:'s| is|'m| am|'re| are) (?:back|better)|what works|which (?:works|suits)|how are you fixed|send you some|pick (?:a|another|one)|choose (?:a|another)|link to follow|same (?:time|place|link)",
    ],
  },
];
