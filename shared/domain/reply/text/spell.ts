import { spellings } from './spelling.data.ts';

const known = new Map(Object.entries(spellings));

/** Words that a slip of the thumb often maims; a near miss of one of them is read as it. */
const oftenMistyped = [
  'voicemail',
  'message',
  'answered',
  'answering',
  'tomorrow',
  'remind',
  'reminder',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'saturday',
  'sunday',
  'interview',
  'decision',
  'deciding',
  'script',
  'snooze',
  'receptionist',
  'reception',
  'afternoon',
  'morning',
  'evening',
  'december',
  'january',
  'november',
  'october',
  'september',
  'unsubscribe',
  'nobody',
  'promised',
  'emailed',
  'called',
  'talked',
  'finished',
];

/** Whether `word` becomes `goal` by one letter dropped, added, changed or swapped with its neighbour. */
export function isOneSlipFrom(word: string, goal: string): boolean {
  if (word === goal) return true;
  if (Math.abs(word.length - goal.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === goal[i]) i += 1;
  const rest = (shiftWord: number, shiftGoal: number) =>
    word.slice(i + shiftWord) === goal.slice(i + shiftGoal);
  if (word.length > goal.length) return rest(1, 0);
  if (word.length < goal.length) return rest(0, 1);
  return rest(1, 1) || (word[i] === goal[i + 1] && word[i + 1] === goal[i] && rest(2, 2));
}

/** "promise" and "messages" are no slips for "promised" and "message": another ending is another word. */
const isInflected = (word: string, goal: string): boolean => stemOf(word) === stemOf(goal);
const stemOf = (word: string): string => word.replace(/e?[ds]?$/, '');

/** Words of their own that are one slip from a word often mistyped. */
const wordsOfTheirOwn = /^(?:caller|culled|cabled|tasked|tanked|talker|tailed|tacked|taller)$/;

function corrected(word: string): string {
  if (wordsOfTheirOwn.test(word) || word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  return (
    oftenMistyped.find(
      (goal) =>
        goal.length > 5 && word[0] === goal[0] && !isInflected(word, goal) && isOneSlipFrom(word, goal),
    ) ?? word
  );
}

function spellWord(word: string): string {
  const direct = known.get(word);
  if (direct !== undefined) return direct;
  const single = word.replace(/([a-z])\1/g, '$1');
  if (single !== word && known.has(single)) return known.get(single) ?? word;
  // A stretched word ("donee", "noo") that is plain without its double end.
  if (
    /([a-z])\1$/.test(word) &&
    /^(?:done|no|yes|call|so|stop|skip|later|nope|thanks|please|help|list)+$/.test(word.slice(0, -1))
  )
    return word.slice(0, -1);
  return corrected(word);
}

/** Phrases that mean one thing however they are split or written. */
const phrases: [RegExp, string][] = [
  [/\b(?:voice|v) (?:mail|message|msg)s?\b/g, 'voicemail'],
  [/\b(?:answer(?:ing)?|ans) (?:phone|machine|service)\b/g, 'voicemail'],
  [/\be mail(ed|s|ing)?\b/g, 'email$1'],
  [/\bno ?- ?(?:one|1)\b|\bno one\b|\bno body\b/g, 'nobody'],
  [/\b(do|does|did|have|has|is|are|was|were|could|would|should|wo|ca) nt\b/g, '$1 not'],
  [/\bcall ?- ?backs?\b/g, 'callback'],
  [/\bfollow ?- ?(up|ups|ed)\b/g, 'follow $1'],
  [/\bfollowup\b/g, 'follow up'],
  [/\bfollowups\b/g, 'follow ups'],
  [/\bun ?- ?subscribe\b/g, 'unsubscribe'],
  [/\bopt ?- ?out\b/g, 'optout'],
  [/\bpicked ?- ?up\b/g, 'picked up'],
  [/\bi would of\b/g, 'i would have'],
  [/\bwill of\b/g, 'will have'],
  [/\bi am gone\b/g, 'i am going to'],
  [
    /(?<!\b(?:an|per|the|\d+) )\bhour (?=(?:meets?|said|says|told|will|is|has|wants?|rang|called|emailed|people|lady|guy|manager)\b)/g,
    'hr ',
  ],
  [/\bhell (?=be|have|call|ring|let|get|know|text|email|decide|send|tell|phone)/g, 'he will '],
  [/\bshell (?=be|have|call|ring|let|get|know|text|email|decide|send|tell|phone)/g, 'she will '],
  [/\bid (?=like|rather|prefer|love)/g, 'i would '],
  [/\brang and rang\b|\bringing and ringing\b|\brings and rings\b/g, 'rang out'],
  [/\bgood (?:morning|afternoon|evening|night)\b/g, 'hello'],
  [/\b(?:morning|evening|afternoon) (all|team|mate|guys|everyone)\b/g, 'hello $1'],
  [/\b(christmas|years?) evening\b/g, '$1 eve'],
  [/\bto morrow\b/g, 'tomorrow'],
  [/\bthank-you\b/g, 'thank you'],
  [
    /(\b(?:he|she|they)|@\d+) (will |would |is going to |are going to )?(?:(?:buzz|bell|telephone) me|give me an? (?:bell|buzz|tinkle))\b/g,
    '$1 $2call me',
  ],
];

/** Writes out what the phone keyboard shortened or mistyped. Masks such as `@0` pass unchanged. */
export function spell(text: string): string {
  let spelled = text
    .split(' ')
    .map((word) => (word.startsWith('@') ? word : spellWord(word)))
    .join(' ');
  for (const [pattern, plain] of phrases) spelled = spelled.replace(pattern, plain);
  return spelled;
}
