/** Word families that the readers' patterns are written in: `THEY said to CALL` stands for hundreds of wordings. */
const families: [RegExp, string][] = [
  [
    /\bTHEY\b/g,
    '(?:they|he|she|it|@\\d+(?: @\\d+)*|(?:(?:the|their|his|her|a|some|an|my) )?(?:\\w+ )?(?:receptionist|reception|assistant|secretary|hr|human resources|recruiter|manager|guy|lady|woman|man|girl|boy|person|boss|someone|somebody|team|office|front desk|desk|gatekeeper|interviewer|company|employer|agency|committee|panel|board|owner|director|supervisor|colleague|coworker|people|folks|pa|operator|guard|school|shop|store|place|head|greeting|message|voicemail|recording|email|autoreply|out of office|hiring manager|admin|clerk|wife|husband|chef|principal|foreman|lot|crew))',
  ],
  [
    /\bTHEM\b/g,
    '(?:them|him|her|it|@\\d+(?: @\\d+)*|you|someone|somebody|everyone|(?:(?:the|their|his|a|an|her) )(?:\\w+ ){0,2}\\w+)',
  ],
  [
    /\bCALLED\b/g,
    '(?:called|rang|rung|phoned|dialed|dialled|telephoned|buzzed|belled|facetimed|cold called)',
  ],
  [
    /\bCALL\b/g,
    '(?:call|ring|phone|dial|telephone|buzz|bell|give (?:(?:them|him|her|me|us|@\\d+) )?(?:a|another) (?:call|ring|bell|buzz|shout|tinkle|try|go|bash)|try|get in touch|get back to|reach out|contact|check in|check back|follow up|touch base|reach)',
  ],
  [
    /\bJOB\b/g,
    '(?:job|role|position|post|gig|spot|place|contract|apprenticeship|internship|placement|part|teaching post|work|it)',
  ],
  [/\bVM\b/g, '(?:voicemails?|voice message)'],
  [
    /\bSAID\b/g,
    '(?:said|says|say|saying|told me|tells me|told us|asked|asked me|asks|asks me|wants|wants me|wanted|wanted me|want me|would like me|mentioned|suggested|suggests|advised|reckons|goes|was like|were like|instructed|instructed me|requested|texted|texted me|wrote|emailed|needs me|insisted|replied|claims|thinks|figured|figures|expects|is saying)',
  ],
  [/\bGAP\b/g, '(?:\\S+ ){0,3}'],
  [/\bTIME\b/g, '#\\d+'],
];

/** A pattern over a clause that any of the wordings fits, each written in word families; it matches whole words. */
export function phrase(...wordings: string[]): RegExp {
  let pattern = wordings.join('|');
  for (const [name, words] of families) pattern = pattern.replace(name, words);
  return new RegExp(`(?<![\\w@#])(?:${pattern})(?![\\w])`);
}
