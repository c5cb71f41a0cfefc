import type { Passage } from '../passage/passage.ts';
import type { Scene } from '../find/scene.ts';
import type { Act, ActPhrases } from './act.ts';
import { changes } from './change.data.ts';
import { meetings } from './meeting.data.ts';
import { offers } from './offer.data.ts';
import { phraseFinder, readText, type PhraseFinder } from './phrase.ts';
import { refusals } from './refusal.data.ts';
import { waits } from './waiting.data.ts';
import { withdrawals } from './withdrawal.data.ts';

/** An act found in a letter, and the first sentence that does it. */
export interface FoundAct {
  weight: number;
  passage: Passage;
}

export type Acts = ReadonlyMap<Act, FoundAct>;

interface Reader {
  act: Act;
  weight: number;
  find: PhraseFinder;
  unless: RegExp;
}

/** "If you are offered the job …", "whether we take you on": said of no fact. */
const supposed =
  /\b(?:if|unless|in case|whether|should (?:you|we|there|your)|once|might|may|in the event)\b(?:(?!otherwise)[^.;:!?]){0,110}$/;
/** What the candidate could do: "if you need to reschedule", "reply to cancel". */
const theirChoice =
  /\b(?:if(?! (?:we|i) (?:did|made|said|could|moved|met|spoke))|unless|in case|whether|should (?:you|your|there|anything)|you (?:need|want|wish|have|can|may|could|must|should|would like|might|are unable)|you'd (?:like|rather|prefer)|able to|up to \d+|at least|notice to|(?:click|link|links|reply|button|text|contact|call us|portal|visit|below|here|use)\b[^.;!?]{0,40} to|anything changes|in the event|feel free|welcome to|don't hesitate|please (?:let|call|reply|give|contact|tell|phone|ring)(?! you)\b[^.;!?]{0,30} (?:if|to|should)|to confirm,?|or)\b(?:(?!\b(?:so|but|we|we've|i've)\b)[^.;:!?]){0,60}$|(?:^|[,;:] )to $|\b(?:reply|text|press|tap|click|choose|select|hit)\b[^.;!?]{0,15}$|\byou(?:'ve| have| had)?(?: already| just| kindly)? $/;
/** "We have not chosen anyone": the opposite. */
const denied = /(?:\b(?:not|yet to|nobody|no-?one|never|before (?:we|they|i))|n't)(?: \S+){0,2} $/;
const always = /(?!)/;

const tables: readonly (readonly [readonly ActPhrases[], RegExp])[] = [
  [refusals, supposed],
  [offers, supposed],
  [changes, theirChoice],
  [withdrawals, theirChoice],
  [waits, always],
  [meetings, always],
];

let readers: readonly Reader[] | null = null;

function allReaders(): readonly Reader[] {
  readers ??= tables.flatMap(([table, unless]) =>
    table.map(({ act, weight, phrases: templates }) => ({
      act,
      weight,
      find: phraseFinder(templates),
      unless,
    })),
  );
  return readers;
}

/** What the newest letter does, sentence by sentence, each act with the sentence that does it first. */
export function readActs(scene: Scene): Acts {
  const sentences = [scene.subject, ...scene.body]
    .filter((passage) => !isButton(passage))
    .map((passage) => ({ passage, read: readText(passage.plain) }))
    .sort((a, b) => Number(a.passage.source === 'subject') - Number(b.passage.source === 'subject'));
  const acts = new Map<Act, FoundAct>();
  for (const { act, weight, find, unless } of allReaders()) {
    for (const { passage, read } of sentences) {
      const accept = (lead: string) => !unless.test(lead) && !(act === 'chose-another' && denied.test(lead));
      if (unless === theirChoice && asksWhetherItSuits.test(read.text)) continue;
      if (!find(read, accept)) continue;
      acts.set(act, { weight, passage });
      break;
    }
  }
  return acts;
}

/** "Need a different time?", "Can't make it? …": asked of the candidate, not said of the meeting. */
const asksWhetherItSuits =
  /^(?:need|want|can't|cannot|unable|have|having|wish|would you like|running|something|not able|no longer|any) (?:\S+ ){0,6}\S+\?/;

/** A word or two standing alone, with a link behind: something to click. */
function isButton(passage: Passage): boolean {
  if (
    /^\W*(?:re-?schedule|cancel|withdraw|decline|change|accept|manage)\b[^.!?]{0,24}(?:[:>\]]|https?:)/i.test(
      passage.text,
    )
  )
    return true;
  if (passage.source !== 'body' || !/^[\p{L}\s'’]+$/u.test(passage.text)) return false;
  const words = passage.text.trim().split(/\s+/);
  return (
    words.length <= 2 ||
    (words.length <= 5 &&
      /^(?:re-?schedule|cancel|decline|confirm|accept|view|add|see|join|withdraw|change|manage)\b/i.test(
        passage.text,
      ))
  );
}
