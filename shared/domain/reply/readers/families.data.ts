/** Word families that the readers' patterns are written in: `THEY said to CALL TIME` stands for thousands of wordings. */
export const families: [RegExp, string][] = [
  [
    /\bTHEY\b/g,
    '(?:they|he|she|it|@\\d+(?: @\\d+)*|(?:(?:the|their|his|her|a|some|an|my) )?(?:\\w+ )?(?:receptionist|reception|assistant|secretary|hr|human resources|recruiter|manager|guy|lady|woman|man|girl|boy|person|boss|someone|somebody|team|office|front desk|desk|gatekeeper|interviewer|company|employer|agency|committee|panel|board|owner|director|supervisor|colleague|coworker|people|folks|pa|operator|guard|school|shop|store|place|head|greeting|message|voicemail|recording|email|autoreply|out of office|hiring manager|admin|clerk|wife|husband|chef|principal|foreman|lot|crew|ea|gaffer|guvnor|bloke|chap|fella|feller|lad|lass|gal|dude|kid|missus|madam|maam|sir|oga|partner|partners|captain|matron|dean|headteacher|bosses|higher ups|managers|switchboard|auto reply|auto response|autoresponder|temp|intern|coordinator|consultant|agent|rep|staff|crowd|mob|peeps|hod|ceo|coo|cto|cfo|founder|editor|nurse|doctor|dr|vet|teacher|son|daughter|brother|sister|colleagues|hotel|bank|clinic|salon|restaurant|cafe|garage|farm|firm|outfit|bakery|warehouse|depot))',
  ],
  [
    /\bTHEM\b/g,
    '(?:them|him|her|it|@\\d+(?: @\\d+)*|you|someone|somebody|everyone|(?:(?:the|their|his|a|an|her) )(?:\\w+ ){0,2}\\w+)',
  ],
  [
    /\bCALLED\b/g,
    '(?:called|rang|rung|ringed|phoned|dialed|dialled|telephoned|buzzed|belled|facetimed|cold called|skyped|hollered|tinkled)',
  ],
  [
    /\bCALL\b/g,
    '(?:call|ring|phone|dial|telephone|buzz|bell|holler(?: at)?|shout|ask|enquire|inquire|hit (?:them|him|her|@\\d+) up|pop back|try (?:my|your) luck|have another go|go again|give (?:(?:them|him|her|me|us|@\\d+) )?(?:a|another) (?:call|ring|bell|buzz|shout|tinkle|try|go|bash)|try|get in touch|get back to|reach out|contact|check in|check back|follow up|touch base|reach)',
  ],
  [
    /\bJOB\b/g,
    '(?:job|role|position|post|gig|spot|place|contract|apprenticeship|internship|placement|part|teaching post|work|it)',
  ],
  [/\bVM\b/g, '(?:voicemails?|voice message)'],
  [
    /\bSAID\b/g,
    '(?:said|says|say|saying|told me|tells me|told us|asked|asked me|asks|asks me|wants|wants me|wanted|wanted me|want me|would like me|mentioned|suggested|suggests|advised|reckons|goes|was like|were like|instructed|instructed me|requested|texted|texted me|wrote|emailed|needs me|insisted|replied|claims|tells|told|recommended|recommends|begged|ordered|invited|invited me|prefers|preferred|is asking|are asking|thinks|figured|figures|expects|is saying)',
  ],
  [/\bGAP\b/g, '(?:\\S+ ){0,3}'],
  [/\bTIME\b/g, '#\\d+'],
];
