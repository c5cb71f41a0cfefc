import type { ActPhrases } from './act.ts';

/** What employers do when they take somebody on. */
export const offers: readonly ActPhrases[] = [
  {
    act: 'offered',
    weight: 3,
    phrases: [
      "(?:want|wants|wanted|like|love|decided|happy|pleased|delighted|going|able|glad|thrilled|excited|agreed|authori[sz]ed|asked me|prepared|keen|ready|voted) to (?:formally |now |be able to |verbally |officially |conditionally )?(?:offer(?! (?:you )?(?:an?|the|this|some|our|another)? ?(?:\\S+ ){0,3}(?:{meeting}|chance|time|interview|date|place (?:at|on) (?:the|our) (?:assessment|selection)))|extend ~ offer|make you (?:an|the|our|a)|hire you|employ you|appoint you|bring you on|take you on|have you (?:join|on board|with us|start|as)|confirm (?:your|you) (?:appointment|employment|in post|position|start))",
      "(?:we|i|they|he|she|i'm|we're|we'd|i'd)(?: are| am| would| can| hereby| now| will|'ll)* (?:offer|offering) you (?!(?:an?|the|this|some|our|another)? ?(?:\\S+ ){0,3}(?:{meeting}|chance|opportunity to (?:meet|interview|come)|time|date|alternative|feedback|cup|lift|choice|place (?:at|on) (?:the|our)))",
      '(?:{glad}) ~ (?:to )?(?:join us as|join (?:us|our team|the team)(?: on| from| in|,|$)|come and work|work (?:with|for) us|start (?:with us|on|work)|become (?:our|my|an?|the)|be (?:our|my) (?:new )?|accept)',
      "(?:like|love|want|wants|invite|delighted|pleased|thrilled|tickled|keen) ~ you ~ join (?!(?:us |the )?(?:\\S+ )?(?:for|on|at|via|by|call|meeting|interview|zoom|video|teams|session))(?:\\S+ ){0,4}(?:as|team|us)(?= |,|$)|(?:like|love|tickled|pleased|delighted|thrilled|happy|glad|want|lucky|proud|keen) (?:to )?have you (?:on|with us|join|as|aboard|start|working|back with)|(?:like|love|pleasure|honou?red|want|wants|delighted) (?:to )?(?:have |ask |invite |for )?you (?:to )?(?:joining|aboard|on board|on the team|in the team|to join (?:us|the team|our)(?! (?:for|on|at|via|by))|as (?:our|my|an?)|accept(?:ed)? the|stage|to accept|be joining)",
      "you(?:'re| are| will be|'ll be|'ve been| have been) (?:so |all |now |very )?(?:hired|in!?(?=$|[.!,])|our (?:new|first choice|choice|top choice|number one)|the (?:one|person) (?:we|i|they|for|!|$)|joining us|joining the|one of us|taken on|on the (?:team|payroll))",
      "you(?:'ve| have| were| are)? ?(?:been )?(?:hereby )?(?:selected|chosen|appointed|successful|picked|accepted)(?: in your \\S+)?(?: by \\S+(?: \\S+)?)? (?:for|as|to) (?:the (?:above )?|our |a |an |be (?:our|the) |fill |work )?(?!(?:an? |the |your )?(?:\\S+ ){0,2}(?:{meeting}|interview|next|final|second|attend|shortlist|take part|stage|proceed|move|progress|invited))",
      '(?:being|been) (?:selected|chosen|appointed|hired|picked) (?:for|as) (?:the|our|an?) (?!(?:\\S+ ){0,2}(?:{meeting}|next|final|second|stage|shortlist))',
      "so you(?:'ve)? got it(?= |$)|you(?:'ve| have)? got (?:the (?:job|role|part|position|place|gig|post))|(?:want|have|take|get|got|accept|given|won|landed|offer you|secured) the (?:job|part|role|gig|position|post|place)(?! (?:description|spec|advert|ad|of|that|you))|the (?:job|role|position|post|part|place|spot|gig)(?:'s| is) (?:all )?yours|(?:it|job|role|position|place|post)(?:'s| is) (?:all )?yours|if you (?:still )?want (?:it|the job|us)|want the (?:job|part|role|gig)",
      "(?:we|both|all|[a-z]+) (?:both |all |really |still )*wants? you(?! to (?:come|meet|do|see|bring|know|talk|speak|have|send|feel|get|be|think|try|complete|take|give|show|tell))|we choose you|decided (?:on|for|upon) you|(?:gone|going|go|went) with you|(?:picked|chose|chosen|cast|selected|hired) you(?! (?:for|to) (?:an?|the|our|attend|come) (?:\\S+ ){0,2}(?:{meeting}|next|final|interview))|(?:settled|agreed) on you|you(?:'re| are| were) (?:our|the) (?:unanimous |clear |first |top )?(?:choice|pick)",
      "(?:take|taking|bring|bringing|have|having|get|getting) you (?:on (?!the (?:phone|line|call|list))|aboard|on board|into the (?:team|company)|started)|let's get you in|sign you up",
      "answer(?:'s| is) (?:a )?yes|when can we have you|pack your bags|contract's (?:in|on|with)|be our (?:\\S+ ){0,2}person|recommended your appointment|(?:resolved|decided|agreed|like|want|wish|voted) to (?:appoint|employ|hire|engage) you|have been appointed|with effect from|e-?sign|you have an offer|an offer from|your appointment (?:as|to the (?:{job}))|your employment (?:will|with|starts|begins|commences)|(?:confirm|confirmed|confirming|approved) your (?:appointment|employment|position as|place (?:on|with|in)|role as)|appointment letter|letter of appointment|contract of employment|employment (?:contract|agreement)|(?:your|the|a) contract (?:is |will be )?(?:attached|enclosed|to sign|to follow|for)|contract (?:attached|enclosed|over to you)|sign (?:your |the )?(?:papers|contract|paperwork|agreement|offer)|signed (?:copy|contract|copies|agreement|offer)|offer (?:letter|pack|package|document|of (?:employment|a (?:position|place|job|contract)|the (?:post|position)))|(?:letter of|job|formal|verbal|written|conditional|unconditional|firm|revised|official|provisional|employment|improved) offer|(?:your|our|this|the) (?:\\S+ )?offer (?:is|of|for|to|from|letter|stands|remains|attached|below|as|includes|in writing)|review your offer|revised our offer|accept(?:ing|ance of)? (?:the|our|this|your) (?:\\S+ )?(?:offer|post|position|job|role|place)|reply accepting|accept or decline|send (?:you )?(?:over )?(?:an?|the|your) (?:contract|offer)",
      "welcome (?:you )?(?:to the (?:team|family|company|crew|firm|staff|gang|club|practice|school|house)|aboard|on board)|big welcome|(?:starter|joining|onboarding|welcome|induction|new hire|new starter) (?:pack|form|forms|paperwork|documents|kit)|(?:your|the) (?:rota|first shift|first day|start(?:ing)? date|joining date|date of joining|induction|onboarding|uniform|desk) (?:is|will|for|on|would|attached)|first (?:proper )?(?:shift|day) (?:is|will be|would be|on|mon|tue|wed|thu|fri)|as your (?:first day|start)|make it permanent|start (?:properly )?(?:on |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! at \\d+ (?:with|for) (?:an?|the) (?:chat|interview|trial))",
      "(?:it's|is|it is|answer is|version|said)(?: a)?:? yes(?: from us)?(?=$|[.!, ])(?! (?:please|if|we can|that))|(?:panel|board|committee|group|team|vote) (?:is|was|were|are) unanimous|say yes(?! or)|yes or no by|are you in\\?|do you accept|happy to (?:accept|start)|when (?:can|could|would) you (?:start|give notice|be able to start)|when do you have to give notice|can you start",
      "(?:can|could|may) have the (?:job|role|place|part|shift)|job if you|give you the (?:job|part|role|position|shifts|hours)|the hours are yours|fancy (?:the job|working (?:here|with us|for us))",
    ],
  },
  {
    act: 'terms',
    weight: 1,
    phrases: [
      "[£$€₹] ?\\d[\\d,.]*k?(?! (?:voucher|gift|expenses|travel))|\\d+(?:\\.\\d+)? ?(?:lpa|k)(?= |,|$)|\\d\\d,\\d00|(?:inr|chf|usd|eur|gbp|aud) ?\\d|annual ctc|salary (?:of|is|will|will be|would be)|per (?:hour|annum|year)|an hour|a year|pay is|same money|usual rates|base (?:salary|of)|bonus|equity|benefits|pension|holiday(?:s)? (?:entitlement|allowance)|days(?:'| of)? (?:pto|holiday|leave)|weeks' holiday|plus tips|car allowance|company (?:van|car)|terms (?:discussed|below|attached|are|enclosed|of employment)|the terms|enclose terms|remuneration|compensation",
    ],
  },
  {
    act: 'start',
    weight: 1,
    phrases: [
      "start(?:ing)? date|date of joining|joining date|first day|(?:can|could|would) you start|start(?:ing)? (?:on|from|work|mon|tue|wed|thu|fri|sat|sun|in)|commenc(?:e|es|ing)|begins? on|nights? a week|days? a week|hours? a week|per week|probation(?:ary)?|notice period|give notice|induction|orientation|first (?:proper )?shift|rehearsals start|contract dates|employment (?:will|begins|starts)",
    ],
  },
  {
    act: 'papers',
    weight: 1,
    phrases: [
      "subject to ~ (?:references?|checks?|clearance|medical|dbs|vetting)|pre-?employment|counter-?sign\\w*|sign and return|contract|paperwork|payroll|p45|p46|i-9|w-?4|ni number|national insurance number|bank details|background check|drug (?:test|screen)|payslips|pan card|sign(?:ed)? (?:it|electronically|copy|copies|the attached)|starter (?:pack|form)|send it back signed|deal memo",
    ],
  },
  {
    act: 'joy',
    weight: 1,
    phrases: [
      "congratulations|congrats|great news|good news|fantastic news|wonderful news|happy news|well done|(?:smashed|nailed|aced) (?:it|the)|thrilled|delighted|over the moon|so pleased|very happy to tell|excited",
    ],
  },
];
