import type { SlotReading } from '../find/find-slot.ts';
import type { Scene } from '../find/scene.ts';
import type { Judged } from './judged.ts';
import { plainWords } from './phrase.ts';

const asked =
  /\b(?:re-?schedul\w*|re-?arrang\w*|postpone|(?:make|do|find|try|possible to (?:do|find|have)|have) (?:it )?(?:another|a different|a later|an earlier|some other) (?:day|time|date|slot)|move (?:it|our|the|my|today's|tomorrow's|\w+day's)|(?:can't|cannot|won't be able to|unable to|not able to|no longer) (?:now )?(?:make|do|come|attend|manage) (?:it|on|the|our|my|\w+day|tomorrow|today|that)|instead|another (?:day|time|date)|a different (?:day|time|date))\b/;
const agreed =
  /\b(?:no (?:bother|problem|worries|trouble|issue)|not a problem|of course|sure|absolutely|certainly|that's (?:fine|ok|okay|no)|hope (?:\S+ ){1,4}(?:better|well)|sorry to hear|thanks for letting|understood?|totally understand|then)\b/;

/** The candidate had asked below for another time, and is given one. */
export function movedAtTheirWish(scene: Scene, slots: SlotReading): Judged | null {
  if (!slots.slot && !slots.offered && !slots.day) return null;
  const older = plainWords(scene.letter.older.slice(0, 12).join(' ').replace(/>/g, ' ').slice(0, 1500));
  if (!asked.test(older)) return null;
  const passage = scene.body.find(({ plain }) => agreed.test(plainWords(plain)));
  return passage ? { kind: 'reschedule', passage, certainty: 'certain' } : null;
}
