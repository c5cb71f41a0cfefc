import type { Passage } from '../passage/passage.ts';
import type { DateMention } from '../when/find-dates.ts';
import type { TimeMention } from '../when/find-times.ts';
import { arranging, interviewWords } from './cues.ts';

const notTheSlot: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:deadline|rsvp|expires?|closes?(?! ?,)(?= (?:on|at|to|for|in)\b|$)|closing|sale ends?|ends? (?:on|at)?|valid)\b/i,
    -5,
  ],
  [
    /\b(?:confirm|reply|respond|let (?:me|us) know|accept|sign|complete|submit|return)\b[^.]{0,60}\b(?:by|before|until|no later)\b/i,
    -4,
  ],
  [
    /\b(?:decision|decide|hear (?:back|from)|let you know|in touch with|results? (?:is|are|will)|outcome|announce[ds]?|verdict|either way|you(?:['’]ll| will| should) (?:know|hear))\b/i,
    -4,
  ],
  [/\b(?:call|ring|phone|text|dial|reach) (?:me|us|her|him)\b/i, -4],
  [
    /\b(?:any ?time (?:after|between|from|before)|office hours|open (?:from|until|till)|our hours|available (?:from|between)|monday (?:to|-|–|through) friday|mon(?:day)?s?\s?[-–]\s?fri)\b/i,
    -4,
  ],
  [
    /\b(?:optional|drinks|check[- ]?in|flight|train)\b|^\W*\d.*\b(?:dinner|lunch|breakfast|break|reception|hotel)\b/i,
    -2.5,
  ],
  [
    /\b(?:start (?:date|work|on|the job)|would (?:start|begin)|first day|position (?:starts|begins)|starting (?:on )?mon)\b/i,
    -5,
  ],
  [
    /\b(?:parking|doors? (?:open|close)|arrive (?:by|at|from)|please (?:arrive|be here)|nudge me|test your|log ?in (?:by|at)|by then)\b/i,
    -2,
  ],
  [
    /\b(?:thank(?:s| you) for (?:meeting|coming|joining|your time)|(?:was|were) (?:great|good|lovely|nice)|we met|yesterday)\b/i,
    -3,
  ],
];
const fallsAway =
  /\b(?:no need|don['’]t (?:need to )?(?:come|bother)|cancel\w*|called off|filled|(?:can ?no|['’])t (?:now )?(?:make|do|take place|go ahead|happen)|can ?not (?:now )?(?:be|make|do|take place|go ahead|happen)|won['’]t (?:be|work|take)|not (?:be )?(?:taking|take) place|postpone\w*)\b/i;
const oldSlot =
  /\b(?:instead of|rather than|originally|was (?:set|scheduled|booked|due|supposed|going to be)?|were|no longer|can(?:no|['’])t (?:do|make|meet|take)|cannot (?:do|make|meet|take)|not (?:able|going)|won['’]t|(?:shift|moved?|moving|reschedul\w+|switch\w*|push\w*|swap\w*|chang\w+)(?: (?:it|us|you|your|our|the|this|interview|call|chat|meeting|conversation|slot|time))* (?:from)?|from|scrap|cancel\w*|out for me|postpon\w+|not)\s+(?:(?:our|your|the|my|this|that|an?|interview|call|chat|meeting|conversation|slot|on|at|today['’]s|tomorrow['’]s)\s+)*$/i;
const newSlot =
  /\b(?:to|now|until|till|for|instead|new (?:time|date|slot)|rather|is)\s*:?\s+(?:be\s+)?(?:(?:at|on|the)\s+)?$/i;

/** How likely a day and time named in a passage are those of the interview; above 0 they may be. */
export function scoreSlot(
  passage: Passage,
  time: TimeMention,
  date: DateMention,
  datePassage: Passage,
): number {
  const text = passage.plain;
  let score = 1;
  if (passage.label === 'when' || passage.label === 'date' || passage.label === 'time') score += 5;
  if (interviewWords.test(text)) score += 2;
  if (arranging.test(text)) score += 2;
  for (const [pattern, weight] of notTheSlot) if (pattern.test(text)) score += weight;
  if (date.past) score -= 6;
  const first = datePassage === passage ? Math.min(time.start, date.start) : time.start;
  const lead = text.slice(Math.max(0, first - 70), first);
  if (oldSlot.test(lead) && !newSlot.test(lead.slice(-14))) score -= 4;
  else if (newSlot.test(lead.slice(-20)) && passage.label === null) score += 1;
  if (
    /(?<!\b(?:stop|come|drop|swing|pop|pass|call|go|stopping|coming|dropping)\s)\b(?:by|before|until|no later than)\s+(?:the\s+)?$/i.test(
      lead,
    )
  )
    score -= 3;
  if (
    fallsAway.test(text) &&
    !/[,;-] (?:but |so |and |could you |can you |can we |could we )?(?:do|make it|come|try|let['’]?s|how about|shall we)\b[^,;]{0,20}$/i.test(
      lead,
    ) &&
    !/\b(?:instead|new (?:time|date|slot)|(?:moved|move|shift|push|pushed|reschedul\w+) (?:\S+ ){0,5}to)\b/i.test(
      text,
    )
  )
    score -= 9;
  if (/\barriv(?:e|ing|al)\b[\s\w]{0,12}$/i.test(text.slice(Math.max(0, time.start - 24), time.start)))
    score -= 2;
  if (/^\s*(?:start|kick-?off|prompt|sharp)\b/i.test(text.slice(time.end))) score += 1;
  if (datePassage === passage) score += 1;
  if (/^\W*\d{1,2}[:.]\d\d/.test(text) && datePassage !== passage && passage.label === null) score += 2;
  if (
    !time.sure &&
    time.until === null &&
    !/[:.]/.test(time.text) &&
    passage.label === null &&
    !/\bat\b|@|mon|tue|wed|thu|fri|sat|sun|morrow/i.test(lead)
  )
    score -= 1;
  return score;
}
