import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';
import { friendlyPhrases } from './smalltalk.data.ts';

const friendly = friendlyPhrases.map((source) => new RegExp(`(?:${source})(?= |$)`, 'y'));

/** Words that keep friendly ones company and say nothing of it alone. */
const NEEDS_COMPANY =
  /^(?:yes|no|si|right|and|to|you|is|was|please|now|then|it is|its|good|well|already|day|dead|done|deal)$/;

/** Whether `text` can be laid out, end to end, in friendly phrases. Linear in its length. */
function consistsOfFriendly(text: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const pattern of friendly) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const end = at + match[0].length;
      if (end === text.length) return true;
      reached.add(end + 1);
    }
  }
  return false;
}

/** Thanks, greetings, "will do": friendly, and no report. Reads a whole text, not a clause. */
export function isSmalltalk(text: string): boolean {
  const words = text
    .replace(/[.,;!?()&+=-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= 300 && !NEEDS_COMPANY.test(words) && consistsOfFriendly(words);
}

/** Friendly clauses within a longer text that says nothing else. */
export const readSmalltalk = readerOf([
  {
    when: phrase(
      'thanks',
      'thank you',
      'cheers',
      'appreciate',
      'wish me luck',
      'fingers crossed',
      'so nervous',
      'nervous',
      'excited',
      'good morning',
      'you are the best',
      'legend',
      'love this',
      'this (?:app|service|thing|is) (?:is )?(?:so |really |very )?(?:great|good|helpful|useful|awesome|amazing)',
      'lifesaver',
      'life saver',
      'quit my (?:\\w+ )?job',
      'happy (?:friday|monday|new year|holidays|birthday)',
      'merry christmas',
      'had (?:a|my) (?:great|good|lovely|nice) (?:interview|day)',
      'interview went',
      'went (?:really )?well today',
      'calling (?:him|her|them|@\\d+ )?(?:right )?now',
      'about to (?:call|ring|dial|phone)',
      'will (?:do|call|ring)(?: (?:it|that|him|her|them|@\\d+|now|right now))*$',
      '(?:going to|gonna) (?:call|ring|do it)(?: (?:him|her|them|@\\d+|now|right now))*$',
      'on (?:it|my way)$',
    ),
    means: 'thanks_smalltalk',
    guess: true,
  },
]);
