import type { ActPhrases } from './act.ts';

/** What employers do when they say no. */
export const refusals: readonly ActPhrases[] = [
  {
    act: 'chose-another',
    weight: 3,
    phrases: [
      '{choose} ~ {other}(?! of you)',
      '(?:another|other|the other) {person} ~ (?:had|has|have|was|were|is|got|who|whose|with|better|more|edged|came|pipped|performed|scored|already|accepted|ticked)',
      '(?:someone|somebody) ~ (?:walked in|accepted|beat you|edged|pipped|just ahead|had the edge|already (?:doing|in|has|had|works))',
      '{job} ~ (?:has |have |is |was |been |now |already |since |all |just )+(?:been )?(?:gone|filled|taken|snapped up|allocated|awarded|given away|assigned|offered to)',
      "(?:it|{job})(?:'s| has| have| is)? (?:been )?(?:gone|going|went|goes|go) (?:in the end )?to(?! (?:print|plan|be|see|meet|hire|take|the (?:panel|client|committee|board|next|hiring|owner|dean)))",
      '(?:that|this|the {job}) one is (?:gone|filled|taken)',
      "(?:we|i|they)(?:'ve| have)? (?:already |now |just |since )*filled (?:it|the|that|this|our)|filled (?:it|that) (?:yesterday|today|already|last|this|on)|(?:has|have) appointed(?: to)? the (?:{job})",
      '(?:found|got|have) (?:someone|somebody|our (?:person|new [a-z]+|candidate|match))(?! (?:can|will|to (?:call|contact|meet|talk|help)))',
      '(?:recommended|voted|elected|agreed) ~ {other} ~ (?:appointment|post|position|role|job)',
      '(?:chosen|picked|selected|taken|took|cast|hired|gave|went with) (?:mark|[a-z]+ )?(?:it )?(?:differently|elsewhere)',
      'pipped|beaten to it|edged out|edged you out|lost out|missed out|came second|runner-?up|second choice|not the one (?:we|they)|a (?:stronger|better) (?:candidate|match|fit|field)',
      'more (?:closely|suitable|relevant|experienced|qualified) ~ (?:match|fit|align|candidates?|applicants?|needs|experience)',
      '(?:extended|made) (?:an|the|our) offer to (?!you)',
      '(?:offer|contract) ~ (?:has been|was) accepted(?! by you)',
      '(?:fully|already) (?:cast|staffed|subscribed)',
    ],
  },
  {
    act: 'refused',
    weight: 3,
    phrases: [
      '(?:{not}) (?:(?:be |been )?(?:able|in a position|going|planning|intending|prepared|willing|in the position) )?to (?:offer|take (?:you|your|this|it|things|on)|progress|invite|proceed (?:with you|further)|move (?:you|your|forward|ahead|on with)|consider|make you|give you|employ|appoint|hire|continue (?:with )?(?:you|your)|place you|put you|shortlist|use you)',
      "(?:{not}) (?:be |to be |currently |therefore |now )*(?:moving (?:forward|ahead|on|you|your)|taking (?:you|your|this|it|things) (?:\\S+ ){0,3}(?:on|further|forward|through)|taking you|taking your|progress(?:ing|ed)? ~ (?:you|your|further|with|application|candidacy|to)|proceed(?:ing)? (?:with you|with your|further|any further|to the next)|advanc(?:ing|ed|e) ~ (?:you|your|candidacy|application|to)|continuing (?:with )?(?:you|your)|offering (?:you|the|this)|inviting you|pursu(?:e|ing) (?:you|your|this)|consider(?:ing|ed)? (?:you|your|further|for|any further|suitable)|selecting you|making you|hiring you|bringing you|extending|putting you|getting|placed on|giving you|asking you back|calling you back|inviting you back)",
      '(?:decided|chosen|elected|opted|choose|decision|agreed) (?:against|not to|to not)(?! (?:fill|recruit|run|hold|proceed with (?:the|this|our)|go ahead with (?:the|this)|replace|change|move the|take (?:anyone|anybody)))',
      "you(?:'ve| have| were| are|'re| did|'ll| will| would)? (?:{not}) (?:be |been |yet |quite |really |get |to be )*(?:successful|selected|shortlisted|chosen|placed|appointed|picked|progress(?:ed|ing)?|going through|through|made it|make it|made the|make the|got the|the one|the right|right for|a (?:good |great |right )?(?:fit|match)|what (?:we|they|he|she)|who we|enough|considered|advance|moving|offered|scor|reach|on the list|among)",
      "(?:wasn't|isn't|won't be|not) you(?: this time| i'm afraid| in the end|$| on this occasion)",
      "(?:{not}) (?:think|thinks|feel|feels|believe|see|sees|reckon|reckons)(?: that)? (?:you|it|this|we|your|there|the)(?:'d|'re|'s| are| is| were| have| would| will|'ll)? ~ (?:fit|match|right|ready|there|work(?:ing)?|suit|enough|for (?:us|you)|strong|experience|what)",
      "(?:{not}) (?:quite |really |a |the |yet )*(?:quite there|there yet|the right fit|right fit|a (?:good |strong |close )?(?:fit|match)|what (?:we|they|he|she)(?:'re| are|'s| is|'d| were)? (?:after|looking|wanted|need)|right for (?:us|this|the)|for us|to be this time|on this occasion|this time(?: around| round|,| i'm afraid|$| pat)|a yes)",
      '(?:application|candidacy|candidature|profile|cv|interview|bid|submission|tender|audition|resume) ~ (?:{not}) ~ (?:successful|consider\\w*|select\\w*|shortlist\\w*|taken|progress\\w*|proceed\\w*|advanc\\w*|mov\\w+|match\\w*|meet|been|accept\\w*|score\\w*|reach\\w*|retained|be|among)',
      'yours was (?:not|never)',
      "unsuccessful|non-?selection|not selected|not successful|regret letter|no longer (?:under consideration|being considered|considering (?:you|your)|in (?:the running|consideration|contention))",
      "it(?:'s| is| was) (?:going to be )?(?:a )?(?:no|not a yes)(?: from us| i'm afraid| this time|,|$)|a no from|said no(?: thanks)?|(?:answer|decision|outcome)(?:'s| is| was) (?:a |that |sadly |unfortunately )*(?:no|negative|not)",
      "(?:we|i|they|he|she)(?:'ll|'re|'ve|'m| will| are| have| am|'d)? (?:going to |decided to |have to |choosing to |chosen to )?pass(?:ing|ed)?(?: on (?:this|you|your [a-z]+))?(?: this time| for now|,|$| and| as| because)",
      '(?:leave|leaving) it (?:there|here|at that)|(?:have|going) to leave it(?! (?:to|until|till|with|up|open))|(?:can\'t|cannot) (?:carry|afford|justify) (?:a|an|you|the|another)|(?:vote|decision|it) ~ (?:went|gone|goes) ~ other way|(?:keep|continue|carry on) (?:on )?looking|continue (?:with )?(?:our|the|my|their) search|(?:in )?(?:another|a different|different) direction|(?:clos|paus|end|conclud|discontinu|withdraw)(?:e|ed|ing) (?:out )?(?:your|the) (?:application|file|candidacy|candidature|process with you)|part ways|parting ways',
      "(?:pulled|pulling|backed|backing) out of (?:making|the|an|their)|(?:withdraw|withdrawn|withdrew|withdrawing|rescind\\w*|retract\\w*) (?:the|their|our|this|its|your) (?:job |conditional )?offer",
      '(?:{not}) (?:be )?(?:offer(?:ing)? you|mak(?:e|ing) you an offer|invit(?:e|ing) you (?:back|to)|tak(?:e|ing) you on|giv(?:e|ing) you the|hir(?:e|ing) you|use you|need you for the (?:job|role)|go(?:ing)? with you|choose you|chose you|pick(?:ed)? you|select(?:ed)? you|get you)',
      "you(?:'d| would| might|'re| are| were|'ll) (?:be |get |a bit |a little |too |rather |over )*(?:bored|over-?qualified|overqualified|under-?qualified|wasted|too (?:senior|junior|experienced|green|expensive))",
    ],
  },
  {
    act: 'sent-on',
    weight: 2,
    phrases: [
      '(?:wish|wishing|best of luck|good luck|success|luck|all the best)(?: you)?(?: all| every| much| the| very| best| of| well| luck| success)* (?:in|with|for|finding) (?:your|finding|the|you)? ?(?:continued |future |job |ongoing |next |further |current )*(?:search|hunt|career|endeavou?rs|finding|future|another|something|elsewhere|applications|efforts)',
      '(?:hope|wish) (?:that )?you (?:soon |will |to )*(?:find|get|land) (?:some(?:where|thing)|another|a |the right)',
      '(?:encourage|invite|welcome) you to (?:re-?)?apply|apply (?:again|for other)|try (?:us )?again (?:at|in|next)|come in for us again',
      "(?:keep|keeping|retain|hold|hang on to|stay)(?:ing)? (?:hold of |on to )?(?:your|you) ~ (?:cv|resume|résumé|details|application|profile|information|name|number|in mind|on (?:file|our|record))",
      "you(?:'d| would) be good (?:somewhere|elsewhere)|(?:do not|don't) (?:be (?:disheartened|discouraged|put off)|lose heart|take it)|not a (?:judg\\w+|reflection)|nothing (?:personal|you did wrong)|chin up|rooting for you|i(?:'d| would) hire you (?:both )?if|argued for you|fought for you",
    ],
  },
  {
    act: 'wants-another-sort',
    weight: 1.5,
    phrases: [
      '(?:wants?|needs?|requires?|prefers?|after|looking for|wanting) (?:someone|somebody|a person|people) (?:with|who|that|full[- ]time|already|more|local|a bit|older|closer)',
      "(?:a bit|a little|bit|too|slightly) (?:light|thin|short|green|junior|senior|inexperienced|raw|long|expensive|far) (?:on|for|away)?|not enough|lack(?:ed|ing|s)?|too long|too far|too much travel|out of (?:our|the) (?:range|budget)",
      "(?:the bar|competition|standard|calibre|field) ~ (?:high|fierce|strong|stiff|silly|tough)|close (?:thing|run|call)|down to (?:you and|two|the two)|tough (?:call|choice|decision)|(?:difficult|hard|not an easy|wasn't an easy) (?:choice|decision|call|note|one|email|message)|hate (?:writing|sending|doing) (?:these|this)",
      'other applicants|other candidates|other finalists|high (?:volume|number|standard|calibre)|many (?:strong|excellent|qualified)',
    ],
  },
  {
    act: 'regret',
    weight: 1,
    phrases: [
      "regret\\w*|unfortunately|sadly|(?:i'm|we're|i am|we are|so|really|very|truly|am) (?:so |very |really |truly )?(?:sorry|afraid|gutted)|sorry|disappoint\\w*|bad news|not the (?:news|answer|outcome|result)|after (?:careful|much|a lot of|long|intensive|thorough|detailed) (?:consideration|thought|deliberation|discussion|examination|review)",
    ],
  },
];
