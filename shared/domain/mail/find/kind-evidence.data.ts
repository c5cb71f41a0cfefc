import type { MailKind } from '../mail-reading.ts';
import { cancelling, moving, offering, rejecting } from './cues.ts';

/** One way in which letters of a kind speak. `weight` 2 is enough by itself; 1 only hints and needs another. */
export interface EvidenceFamily {
  kind: MailKind;
  name: string;
  weight: number;
  pattern: RegExp;
}

const someoneElse = String.raw`(?:another|other|(?:some|any)(?:one|body)(?: else)?|a different|a(?:n|n internal| local| more experienced| stronger)? (?:\S+ )?(?:candidate|applicant|person)|the other (?:\S+ )?(?:one|lad|girl|guy|candidate|person|chap|lady)|internal(?:ly)?|those whose|his|her (?:nephew|cousin))`;
const meeting = String.raw`(?:interview|session|call|chat|meeting|trial|audition|visit|shift|screen|slot|appointment|assessment|round|selection day|panel|day|appt)s?`;

/** Refusals, offers, cancellations and moves by what they do, not by their phrases; each family counts once. */
export const evidenceFamilies: readonly EvidenceFamily[] = [
  { kind: 'rejection', name: 'known wording', weight: 2, pattern: rejecting },
  {
    kind: 'rejection',
    name: 'another was chosen',
    weight: 2,
    pattern: new RegExp(
      String.raw`\b(?:chose|chosen|choosing|select(?:ed|ing)|appoint(?:ed|ing)|hir(?:ed|ing)|took on|taken on|taking on|went (?:with|for)|gone (?:with|for)|going (?:with|for)|go (?:with|for)|offered|g[ai]ven? (?:it|the \S+|this)|settled on|plumped for|(?:move|moving|moved|proceed|proceeding|progress|progressing) (?:forward |ahead )?with|pipped|beaten|edged out|lost out|in favou?r of|prefer(?:red)?)\b.{0,45}\b${someoneElse}\b|\b(?:(?:felt|thought|found|decided) (?:that )?(?:another|other) \S+ (?:had|has|was|were)|fully (?:cast|staffed)|pipped (?:at|to) the post|(?:have|has|we['’]ve|['’]s) (?:now )?appointed (?:to|another|some|a|in)|(?:post|position|role|job|vacancy|place|spot) (?:has |is |was |['’]s )?(?:now )?(?:been )?(?:filled|taken|gone|snapped up)|(?:found|got|have) (?:someone|somebody|our (?:person|new \S+))(?= (?:for|who|with|already|else|now)|[.,!])|(?:other|another) (?:candidates?|applicants?) (?:who|whose|were|was|had|with|more|better))`,
      'i',
    ),
  },
  {
    kind: 'rejection',
    name: 'refused',
    weight: 2,
    pattern:
      /\b(?:not (?:quite |really )?(?:for us|what we(?:['’]re| are| were)|(?:a|the) (?:right |good |great |best )*(?:fit|match)|been (?:selected|successful|shortlisted|chosen|accepted)|be (?:considered|selected|taking|taken|going|asking you|inviting|offering|progressing|proceeding|moving|able to (?:offer|take|progress|consider)|in a position to)|on this occasion|to (?:take|proceed|progress|move|offer|invite|pursue|continue)|make it (?:through|to|past)|progress|(?:get|made) the (?:job|part|place)|enough (?:experience|of a)|taking (?:you|it|this|things|your))|(?:can['’]?t|cannot|won['’]?t|couldn['’]?t|unable to|not able to|not going to) (?:be )?(?:take you on|offer|taking|progress\w*|invit\w*|tak(?:e|ing) (?:you|your|this)|mov\w* (?:you|your|ahead|forward)|consider\w*|proceed\w*|us(?:e|ing) you|considered|justify|see (?:it|this) working)|(?:did|do|does)(?:n['’]?t| not) (?:quite |really )?(?:get (?:it|the (?:job|role|part|place))|feel (?:you|it|this|that you|we)|think (?:you|it['’]s|it is|this|we)|meet (?:our|the)|match)|no longer (?:being )?(?:consider\w*|under consideration|in (?:the running|contention|consideration))|(?:we|i)(?:['’]ll| will| am going| are going|['’]m going|['’]re going)?(?: have| had)?(?: decided)? (?:to )?pass(?: on|ing)?(?: this time)?\b(?! (?:on|this|it|your \S+) (?:to|along|on))|unsuccessful|declin(?:e|ed|ing) (?:to|your)|leave it there|call it a day|close(?:d)? your (?:application|file)|rather not (?:go|take))\b/i,
  },
  {
    kind: 'rejection',
    name: 'given away, or thought better of',
    weight: 2,
    pattern:
      /\b(?:(?:giv(?:e|en|ing)|gave) (?:it|(?:the|this) (?:job|role|post|place|part|position|spot|hours|shifts?)) to (?:an?|the|my|some|his|her)\b|(?:boss|gaffer|manager|owner|they|he|she|we|i)(?:['’]ve)? (?:said|says|say|have said|has said)(?: it['’]s)?(?: a)? no\b|does not feel (?:that )?(?:the|you|it|this)|(?:wants|needs|after|looking for) (?:someone|somebody) (?:with|who)\b|hope you (?:soon )?(?:find|land) (?:something|a|another)|wish(?:es)? you (?:well|luck) (?:in|with|for))/i,
  },
  {
    kind: 'rejection',
    name: 'regret',
    weight: 1,
    pattern:
      /\b(?:regret(?:fully|tably)?|(?:i['’]?m|we['’]re|i am|we are|so|really|very) (?:sorry|afraid)|sorry,|unfortunately|sadly|disappoint\w*|not the (?:news|answer|outcome)|(?:hard|tough|difficult|close|tricky|agonising) (?:choice|call|decision|one)|after (?:careful|much|a lot of) (?:consideration|thought|deliberation)|(?:strong|competitive|high) (?:field|standard|calib(?:re|er)|number of)|it (?:was|came) (?:very )?(?:close|down to))\b/i,
  },
  {
    kind: 'rejection',
    name: 'sent on with good wishes',
    weight: 1,
    pattern:
      /\b(?:good luck(?! (?:with|on|at|for) (?:your|the) (?:interview|trial|test))|best of luck|every success|wish(?:ing)? you|(?:keep|retain|hold) (?:your|you|hold of your) (?:\S+ )?(?:cv|resume|résumé|details|application|profile|information|name|number|in mind|on (?:file|our))|(?:apply|try|audition|see us|get in touch) again|future (?:openings?|opportunities|roles?|vacanc\w+|positions?)|all the best (?:with|in|for)|(?:do not|don['’]t) (?:be (?:disheartened|discouraged|put off)|lose heart)|in (?:the|your) (?:search|job hunt)|appreciate your interest|interest you (?:have )?show(?:n|ed))\b/i,
  },

  { kind: 'offer', name: 'known wording', weight: 2, pattern: offering },
  {
    kind: 'offer',
    name: 'taken on',
    weight: 2,
    pattern:
      /\b(?:(?:job|role|position|place|post|spot|gig|part|work|apprenticeship)(?: is|['’]s) (?:all )?yours|(?:bring(?:ing)?|tak(?:e|ing)|have|get|want|wants|wanted|love) you (?:to (?:come )?(?:join|work)|on (?:board|the team|full|part|permanent\w*|as|from)|aboard|in the team|join(?:ing)?)|(?:you(?:['’]ve| have) been|you are|you were) (?:selected|chosen|appointed|successful|hired)(?: in your \S+)? (?:for|as|to) (?:the|our|a) (?:position|role|post|job|place|internship|apprenticeship|vacancy)|you(?:['’]ve| have) (?:got|been given|landed|won) (?:the|this) (?:job|role|part|place|position|gig)|(?:conditional|verbal|formal|written|unconditional|firm|provisional) (?:job )?offer (?:of|for|is|has|letter|subject|from)|offer of (?:employment|a (?:position|place|job)|the (?:post|position))|letter of (?:intent|appointment|offer)|appointment letter|contract of employment|(?:appoint|employ|engage|hire) you (?:as|to|for|from)|invite you to join (?!us (?:for|on|at|via)|the (?:call|meeting|interview|zoom|session|video|next)|a )|(?:they|we|she|he)(?:['’]d| would) (?:like|love) (?:to (?:offer you|hire|employ|take you|bring you on)|you to start))\b(?! (?:on |for )?(?:an? )?(?:interview|trial|test|assessment))/i,
  },
  {
    kind: 'offer',
    name: 'asked to accept',
    weight: 2,
    pattern:
      /\b(?:(?:accept|take up|take) (?:the|this|our) (?:post|position|job|role|place|offer)|(?:pfa|find attached|attached is|here is|sharing|releas\w+|roll\w* out) (?:your|the) (?:formal )?offer|offer (?:roll-?out|letter|pack|release)|(?:have|['’]ve) decided (?:on|for) you|you(?:['’]re| are) (?:our|the) (?:choice|one we want|person for))\b/i,
  },
  {
    kind: 'offer',
    name: 'terms of pay',
    weight: 0.75,
    pattern:
      /(?:[£$€₹]\s?\d[\d,.]*k?|\b\d+(?:\.\d+)? ?(?:lpa|k)\b)|\b(?:salary|ctc|remuneration|per annum|hourly rate|wage|pay rate)\b/i,
  },
  {
    kind: 'offer',
    name: 'first day',
    weight: 0.75,
    pattern:
      /\b(?:start(?:ing)? date|date of joining|joining date|first day|(?:can|could|would) you start|start (?:on|from|work)|(?:nights?|days?|shifts?|hours?) a week|probation(?:ary)?|notice period|onboarding|induction|uniform)\b/i,
  },
  {
    kind: 'offer',
    name: 'papers and checks',
    weight: 0.75,
    pattern:
      /\b(?:subject to (?:\S+ ){0,4}(?:references|checks?|clearance|medical|dbs)|counter-?sign\w*|sign and return|(?:your|the|a) contract|paperwork (?:to follow|attached|is)|payroll|p45|i-9|w-?4|background check|drug (?:test|screen))\b/i,
  },
  {
    kind: 'offer',
    name: 'joy',
    weight: 0.75,
    pattern:
      /\b(?:congratulations|congrats|great news|good news|fantastic news|(?:smashed|nailed|aced) (?:it|the)|welcome to|thrilled|delighted to (?:confirm|tell|let|offer))\b/i,
  },

  { kind: 'cancel', name: 'known wording', weight: 2, pattern: cancelling },
  {
    kind: 'cancel',
    name: 'does not happen',
    weight: 2,
    pattern: new RegExp(
      String.raw`\b(?:(?:do not|don['’]?t|won['’]?t|will not|no longer) (?:now )?(?:be )?need(?:ing|ed)? (?:you|to (?:see|meet|interview)|to come)|(?:will|can|shall|is|are|do|does) ?(?:therefore |now |sadly |unfortunately )*(?:no longer|not) (?:now |therefore |be )*(?:proceed\w*|go(?:ing)? ahead|happen\w*|tak\w+ place|hold\w*|held|require\w*)|(?:won['’]?t|can['’]?t|isn['’]?t|aren['’]?t|n['’]t) (?:now |be )*(?:proceed\w*|go(?:ing)? ahead|happen\w*|tak\w+ place|hold\w*|held|doing the|do the)|(?:pull|pulled|scrub|scrubbed|drop|dropped|shelve|shelved|axe|axed|withdraw|withdrawn|withdrew|call off|called off|abandon\w*) (?:\S+ ){0,4}${meeting}|${meeting} (?:is|are|has been|have been|was) (?:now )?(?:off|cancel\w*|withdrawn|pulled|scrapped|shelved)|(?:vacancy|role|position|post|job|requisition|req|opening|headcount) (?:\S+ ){0,3}(?:withdrawn|frozen|cut|pulled|suspended|closed|shelved|scrapped|cancel\w*|gone away)|(?:recruitment|hiring) (?:freeze|pause|stop)|freeze (?:on|came|from|has))\b`,
      'i',
    ),
  },

  { kind: 'reschedule', name: 'known wording', weight: 1, pattern: moving },
  {
    kind: 'reschedule',
    name: 'now at another time',
    weight: 2,
    pattern: new RegExp(
      String.raw`\b(?:preponed?|postponed?|deferred|stands (?:moved|changed|shifted)|(?:an hour|half an hour|a day|\d+ min\w*|a (?:bit|little)) (?:later|earlier)|\d+(?:[:.]\d\d)?(?: ?[ap]m)? rather than|re-?schedul\w+|re-?arrang\w+|brought forward|(?:originally|previously) (?:planned|scheduled|arranged|booked|set|due)|will now (?:take place|be (?:held|on|at))|(?:is|are) now (?:on|at|set for|going to be)|(?:make|do|say|try|come) (?:it )?.{2,40} instead|instead (?:of|on|at)|(?:proposed|suggested|has|have|with) a new (?:time|date|slot|day)|(?:have|need|had) to (?:push|move|shift|shuffle|swap|put back|change) (?:our|your|the|it|this|back)|(?:cannot|can['’]?t|can no longer|unable to|no longer able to) (?:go ahead|take place|be held|make|do|meet) (?:\S+ ){0,3}(?:as (?:arranged|planned|agreed)|anymore|any more|any longer)|put (?:it|you|us|our \S+|the \S+) back|different (?:day|time)|new plan|(?:swap|shuffle|move|shift|push|bump) (?:you|us|your|our|the|it|that|this|things) (?:\S+ ){0,5}(?:to|back|until|till|out)|new (?:time|date|slot):?|another (?:day|date|time)|(?:day|time|date|slot) (?:that )?(?:also )?(?:works|suits) (?:you )?(?:better|instead)|(?:called|been called) (?:away|in)|(?:previous|old)(?: time)?:)\b`,
      'i',
    ),
  },
];
