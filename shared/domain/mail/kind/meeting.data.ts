import type { ActPhrases } from './act.ts';

/** What employers do when they want to see somebody. */
export const meetings: readonly ActPhrases[] = [
  {
    act: 'invited',
    weight: 2,
    phrases: [
      "(?:invite|inviting|invited|invitation)(?: you)?(?: \\S+){0,6} (?:to|for)(?! (?:join (?:us as|the team)|re-?apply|apply|work|become))|(?:{glad}|want|wants|wanted|would|hoping|keen|looking forward|need|suggest|propose|possible|interested) (?:\\S+ ){0,2}(?:to |in |that we )?(?:see|seeing|meet|meeting|talk|speak|speaking|talking|interview|interviewing|chat|chatting|have a|get you|set up|schedule|arrange|book|do a|fly you|bring you|give you a go|continue|carry on)(?= |$)",
      "(?:can|could|can't|would|will|are|shall) (?:you|u|we|i)(?: be)?(?: able to| free| available| around| about)? ?(?:to )?(?:come|do|make|nip|pop|drop|stop|swing|call (?:in|to|over|round)|be here|meet|talk|speak|chat|join|manage|attend|free|available|around|give me a)(?= |\\?|$)|(?:free|available|around|about) (?:\\S+ ){0,3}(?:{time}|this week|next week|later|for a)|(?:come|pop|nip|drop|call|swing|stop|get yourself) (?:in|down|by|over|up|along|round|and (?:see|meet|talk|chat)|to (?:our|the)|see|meet|for|at|on)|come (?:{time})|be at (?:the|our)|report (?:to|for|at)|meet (?:me|us|up|the team|with|our|for)|(?:see|seeing|expect|expecting|expected) you (?:on|at|then|there|tomorrow|mon|tue|wed|thu|fri|sat|sun|this)|you(?:'re| are) (?:seeing|meeting|booked|expected|down|confirmed|scheduled|all set|invited|on for|due)|i'll (?:ring|call|phone|dial|give you a|show you)|(?:will|'ll) (?:phone|ring|call|dial|telephone|video call) you|looking forward to (?:meeting|seeing|speaking|talking|chatting|our|welcoming|having you)|(?:lunch|coffee|breakfast|tea|drink) with|how about (?:{time}|meeting|a)|say (?:{time})\\?|put (?:you|us|me) (?:down|in)|pencill?ed|locked(?: in)?|see if (?:you|it)|see how (?:you|u)|spend (?:a|the|some) (?:morning|afternoon|day|hour|time)|face to face|pick your brain|would (?:{time}) ~ (?:any good|suit|work|do|ok|okay|good)|how (?:does|would|is) ~ (?:{time}) ~ (?:sound|suit|work|look)|(?:{time}) it is(?= |,|$)|(?:will|'ll) (?:meet|collect|let) you(?! know)|fix (?:a|you a|up a) (?:time|slot|day)|walk with me|like to hear more|(?:allocated|assigned|given|got|have|booked|reserved|saved|holding) (?:you )?(?:a slot|{time}|an appointment)|we have you (?:down )?(?:for|at|on)|is yours if",
      "{meeting} (?:is |are |has been |have been |will be |will )?(?:arranged|booked|confirmed|set|scheduled|fixed|allocated|take place|takes place|held|on|for|at|with|coming up)|(?:upcoming|your|scheduled|confirm|confirming|confirmed|reminder|details|arranged|book|booked|next is|first|second|third|final|panel|phone|video|telephone|technical|zoom|group|competency) (?:\\S+ ){0,2}(?:interview|audition|phone screen|assessment|onsite|trial|interviews|screen|call|discussion|exercise|round|conversation)|(?:next|final|last|second|first) (?:stage|round|step|hurdle|interview)",
    ],
  },
  {
    act: 'interview-word',
    weight: 1,
    phrases: [
      "interview\\w*|auditions?|screening|shift|trial|short-?listed|short list|through to|you(?:'re| are) through|progress(?:ed)? (?:you )?to|move(?:d)? (?:you )?(?:forward|on|along|to)|passed (?:the|our|your)|itinerary|agenda|walk-?in|selection|seminar|panel",
    ],
  },
  {
    act: 'to-book',
    weight: 2.5,
    phrases: [
      "(?:book|schedule|pick|choose|select|grab|reserve) (?:yourself )?(?:a|your|an|any|one|whichever|something|from)(?: \\S+){0,2} ?(?:time|slot|interview|day|that|below|link)?|your availability|which (?:mornings?|days?|times?|slots?|afternoons?|of (?:these|those)|one|would|works|suits)|what (?:works|times?|days?|suits|would suit)|when (?:are you|would you be|could you|can you|works|suits|is good)|calendly|mornings? you're|(?:send|give|share|tell|let) (?:me|us) (?:know )?(?:some|a few|your|two|three|which|when|what) (?:times|availability|slots|dates|options|windows|days)|next (?:step|stage|round|thing|bit|up|hurdle|one)(?: in \\S+ \\S+)? (?:is|will be|would be|'ll be) (?:to meet|meeting|an?|the|our|your|with)|either (?:{time})|in touch to (?:sort|arrange|fix|agree|book|set)",
    ],
  },
  {
    act: 'tested',
    weight: 2.5,
    phrases: [
      "(?:complete|take|do|finish|sit|undertake|submit|record|prepare|return|start) (?:the|an|our|this|a|your|attached|two|three)? ?(?:\\S+ ){0,4}(?:assessment|tests?|challenge|exercise|video interview|answers to|case study|case|task|take-?home|questionnaire|coding|aptitude)|(?:coding|online|aptitude|skills|technical|psychometric|typing|take-?home) (?:test|assessment|challenge|exercise|task|case)|one-way (?:video )?interview|attached is the (?:case|task|exercise|brief)|record your|link expires|have it back to (?:me|us)",
    ],
  },
];
