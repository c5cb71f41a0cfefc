import type { ActPhrases } from './act.ts';

/** What employers write between the interview and the answer. */
export const waits: readonly ActPhrases[] = [
  {
    act: 'met',
    weight: 2.5,
    phrases: [
      "(?:thank you|thanks|cheers|ta)(?: \\S+){0,4} (?:for|again for) (?:\\S+ ){0,3}(?:coming|popping|dropping|making the|attending|meeting|speaking|talking|interviewing|yesterday|today|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|your time|taking (?:the )?time|the (?:time|conversation|chat|drive)|giving|being|all|showing|travelling|joining|sitting|your visit|your patience|bearing)",
      "(?:lovely|good|great|nice|fab|fantastic|wonderful|a (?:real |great )?pleasure|pleasure|delight|delighted|enjoyed|enjoyable|really liked|loved) (?:\\S+ ){0,3}(?:to have (?:met|seen|spoken)|seeing|meeting|chatting|talking|speaking|having you|showing you|to (?:see|meet|talk|speak|chat) (?:\\S+ )?(?:you |to you |with you )?(?:today|yesterday|on|last|earlier|this|all|the other)|(?:our|the|your|that|talking) (?:\\S+ )?(?:conversation|chat|talk|presentation|interview|visit|that))",
      "^great to meet you|(?:nice|good|great|lovely) to (?:finally )?put a face|good of you to come|(?:it was|was) (?:\\S+ ){0,3}(?:to (?:meet|see|speak|talk)|meeting|seeing|speaking|talking)|(?:we|i|they|everyone|everybody|the (?:team|panel|committee)|[a-z]+ and i) (?:all |both |really |much |very much |so |thoroughly )*(?:enjoyed|appreciated|liked) (?:\\S+ )?(?:meeting|talking|speaking|your|our|it|that|you|(?:\\S+ )?(?:mon|tues|wednes|thurs|fri)day's|yesterday's|today's|the (?:case|discussion|conversation|session|playtest|chat|presentation|talk))|(?:met|saw|interviewed|spoke (?:with|to)|seen) you|since (?:we|you|your|our) (?:met|spoke|talked|came|interview\\w*|chat)|(?:after|following|from|at|since) (?:your|our|the|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|yesterday's|today's) (?:interview|visit|chat|conversation|call|meeting|onsite|audition|trial)|you (?:did|were|interviewed|came across|went down) (?:ok|well|great|fine|brilliantly|a pleasure)|(?:interview|it|trial|debrief|audition) went|(?:interview|post-interview) (?:feedback|notes|follow|scores?)|post interview|mentioned (?:in|at) (?:the|your) interview|recently interviewed|attending (?:for )?interview",
    ],
  },
  {
    act: 'undecided',
    weight: 2.5,
    phrases: [
      "still (?:deciding|reviewing|waiting|interviewing|meeting|deliberating|considering|talking|finishing|working|weighing|discussing|in|no|finali\\w+|under|to (?:see|meet|hear|give|come)|very (?:much|interested)|going|a (?:few|couple)|have|got|need|got|collecting|pending|open|being|on)",
      "(?:one|two|three|four|five|six|a few|some|a couple(?: of)?|several|more|final|last|other|another) (?:more |other |final |further |last )*(?:people|persons?|candidates?|applicants?|folks?|guys?|to (?:see|meet|interview)|interviews?|conversations?)(?= |,|$)(?! (?:had|has|was|were|who))|first of (?:two|three|four|five|six|\\d)|(?:one|two|three) of (?:the )?(?:last |final )?(?:two|three|four|five)|(?:try|see|meet|seeing|meeting) (?:one|two|a) (?:more|other|final|last)",
      "(?:no|not|nothing|haven't|hasn't|have not|has not|not yet|isn't|yet to)(?: \\S+){0,4} (?:news|decision|word|update|to report|made|reached|decided|finished|finali[sz]ed|come to|heard|sat down|signed|been (?:made|taken|signed|decided)|approved|forgotten)(?: yet| anything| off| down)?|radio silence|bear(?:ing)? with (?:us|me)|patience|(?:running|taking) (?:\\S+ ){0,3}(?:longer|behind|late)|(?:takes|take) (?:us |them )?(?:longer|three|a few|some)|delay(?:s|ed)?|behind schedule|slipped|holding note|touch behind|dragging (?:their|its)",
      "(?:status|an|quick|brief|short|small|timeline|your) update|update (?:on|about|from)|where (?:we are|things (?:stand|are))|close the loop|(?:in|at) the (?:frame|running|mix|short ?list|final|hiring committee|middle of)|on (?:our|the) (?:short ?)?list|under (?:consideration|review)|reviewing (?:feedback|all|your|the)|feedback (?:from|is|has|to|so far|was)|(?:is|are) (?:being )?(?:reviewed|considered|awaited|pending|assessed|scored)|awaiting|(?:new|revised|updated) (?:target|timeline|timing)|timeline|wrapping up|finishing (?:up )?(?:the |our )?interviews|completed (?:the|all|our|first|second|final)|shortlist (?:for|will)|hiring committee|either way|one way or (?:the )?other|whichever way|references?|referees|take(?:s)? up|(?:panel|committee|board|trustees|governors) (?:next )?(?:meets?|sits?|convenes?)|put our heads|compare notes|have a think|think (?:it )?over|sleep on it|make (?:up )?(?:our|my) minds?|read into|reads? (?:anything|too much)|quick heads up|keep(?:ing)? you (?:posted|updated|in the loop|warm|informed)|fingers crossed|arrived safely|came through|been received|no further action|run it (?:past|by)|talk to (?:\\S+ )?and|discuss with|speak (?:to|with) (?:\\S+ )?and (?:come|get)|(?:head office|hr|finance|budget|approvals?|cfo|client) (?:\\S+ ){0,4}(?:signed|sign|approv|frozen|wait|still|slow|yet)|before (?:i|we) can (?:tell|say)|the least you'd|expect a call|given (?:them|it) (?:till|until)",
    ],
  },
  {
    act: 'will-tell',
    weight: 1.5,
    phrases: [
      "(?:an|the|our|a|your|of the) (?:final |definite |definitive )?(?:outcome|verdict|result|results|decision|answer|recommendation)|decid(?:e|es|ed|ing)|decision|(?:come|be|get|revert|reach|write) (?:back|in touch|in contact|to you|out)(?: to| with)?|will revert|let (?:you|people|everyone|everybody|candidates|all) know|you(?:'ll| will| should|'d|can expect to) (?:know|hear|get|have|receive)|hear (?:from|back|by|either|one|in|within|on)|i'll (?:know|tell|call everyone|ring everyone)|tell (?:you|ya)|be (?:in touch|notified|informed|contacted|told)|get back to you|reach out|expect a call|(?:next|further) steps|inform (?:you|all|candidates|everyone)",
    ],
  },
];
