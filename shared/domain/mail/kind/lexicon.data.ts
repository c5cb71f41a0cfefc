/**
 * Words that stand for one another in letters about jobs. In a phrase `{name}` takes any of them, `~` skips up to four
 * words and `~~` up to nine.
 */
export const lexicon: Readonly<Record<string, string>> = {
  not: "not|never|no longer|unable|cannot|can not|[a-z]+n't|nor",
  we: "we|i|they|he|she|the (?:team|panel|committee|board|client|company|owners?|director|manager|governors|trustees|founders?|partners|hiring manager|director|boss|chef)|chef|boss|[a-z]+ and i",
  meeting:
    "interviews?|sessions?|calls?|chats?|meetings?|trials?|trial (?:shift|day|lesson|morning)s?|auditions?|visits?|shift|screens?|phone screen|slots?|appointments?|assessments?(?: (?:day|centre|center)s?)?|rounds?|selection day|panel|conversations?|discussions?|catch-?up|intro|on-?sites?|zoom|teams call|get-together|coffee|callbacks?|tryouts?|test|exercise|presentation",
  job: 'jobs?|roles?|positions?|posts?|vacanc(?:y|ies)|openings?|spots?|place|part|gig|headcount|requisition|req|apprenticeship|placement|internship|traineeship|opportunity|search|seat',
  person:
    "candidates?|applicants?|person|people|lads?|chaps?|guys?|lady|ladies|woman|women|man|men|girls?|boys?|fella|bloke|kid|finalists?|colleagues?|nephew|niece|cousin|brother|sister|son|daughter|friend|student|hire|gentleman|one|ones|nurse|teacher|driver|chef|cook|actor|designer|engineer|developer|individuals?|employee|member of (?:staff|the team)|contractor|temp|freelancer|fellow|apprentice|local|applications?|profiles?",
  other:
    "(?:an?other|(?:some|any)(?:one|body)(?: else)?|a different(?! one of you)|different(?! one of you)|the other|one of the (?:other|others)|others|other|an? internal|internal|an? external|an existing|a former|a current|our own|from within|internally|(?:other )?(?:candidates?|applicants?|people|those|individuals) (?:whose|with|who|from|more|better)|the (?:person|one|candidate|applicant|lady|guy|man|woman|lad|girl) (?:from|with|who)|(?:his|her|my|their|our) (?:nephew|niece|cousin|brother|sister|son|daughter|friend|mate|temp|existing|current|former|own)|(?:an?|two|three|the|one) (?:[a-z'-]+ ){0,3}{person})",
  choose:
    "said yes to|voted for|chose|chosen|choosing|choose|pick(?:ed|ing)?|select(?:ed|ing)?|appoint(?:ed|ing)?|hir(?:ed|ing|e)|took on|taken on|taking on|take on|took|taken|signed up|recruit(?:ed|ing)|recommended|prefer(?:red)?|engaged|settled on|decided (?:on|for|upon)|(?:decided )?in favou?r of|opt(?:ed|ing) for|gone (?:with|for)|went (?:with|for)|going (?:with|for)|go (?:with|for)|(?:mov(?:e|ing|ed)|proceed(?:ing|ed)?|progress(?:ing|ed)?|continu(?:e|ing|ed)|advanc(?:e|ing|ed)|press(?:ing|ed)?) (?:forward |ahead |on )?with|offered(?: (?:it|the|this|that))?(?: (?:{job}))?(?: to)?|g[ai]ven? (?:it|(?:the|this|that) (?:{job})) to|extended (?:an|the|our) offer to|fall(?:en|s) on|fell on|identified|found|cast|promot(?:e|ed|ing)|accepted by|filled(?: (?:it|(?:the|this) (?:{job})))? (?:with|by)|awarded(?: it| the (?:{job}))? to|hand(?:ed)? (?:it|the {job}) to",
  time: "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tonight|noon|midday|this (?:morning|afternoon|evening)|next week|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?|\\d{1,2}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*",
  move: 'mov(?:e|ed|ing)|shift(?:ed|ing)?|push(?:ed|ing)?|bump(?:ed|ing)?|slid(?:e|es|ing)?|slip(?:ped)?|swap(?:s)?|rejig(?:ged)?|shuffl(?:e|ed|ing)|swap(?:ped|ping)?|switch(?:ed|ing)?|nudg(?:e|ed|ing)|chang(?:e|ed|ing)',
  glad: 'pleased|delighted|happy|thrilled|excited|glad|over the moon|honou?red|proud|chuffed|stoked|great pleasure|pleasure|love|like|keen',
  fallen:
    "cancel\\w*|called off|stood down|withdrawn|scrapped|shelved|pulled|abandoned|dropped|axed|not happening|revoked|void|voided",
  gone: 'withdrawn|closed|frozen|cut|pulled|cancel\\w*|eliminated|suspended|shelved|scrapped|discontinued|dissolved|axed|put on (?:ice|hold)|on (?:ice|hold)|paused|gone away|gone|unfunded|no more|no longer (?:exists?|available|open|needed|required|funded|going ahead|being recruited|live|active)',
};
