import type { Found, MailKind } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import type { SlotReading } from '../find/find-slot.ts';
import type { Scene } from '../find/scene.ts';
import { movedAtTheirWish } from './moved-at-their-wish.ts';
import { changeOfMeeting } from './change-of-meeting.ts';
import { readActs, type Acts, type FoundAct } from './read-acts.ts';
import { verdict } from './verdict.ts';
import { whyNone } from './why-none.ts';
import type { Judged } from './judged.ts';

/** What the mail is about. `calendar`: what its calendar part says, which outweighs the wording. */
export function findKind(
  scene: Scene,
  slots: SlotReading,
  calendar: 'request' | 'cancel' | null,
): Found<MailKind> {
  const acts = readActs(scene);
  const judged = judge(scene, slots, calendar, acts);
  return {
    value: judged.kind,
    evidence: (judged.passage ?? scene.subject).text,
    certainty: judged.certainty,
  };
}

function judge(scene: Scene, slots: SlotReading, calendar: 'request' | 'cancel' | null, acts: Acts): Judged {
  if (calendar === 'cancel')
    return { kind: 'cancel', passage: acts.get('falls-away')?.passage ?? null, certainty: 'certain' };
  const none = whyNone(scene, slots, calendar, acts);
  if (none) return { kind: 'none', passage: none.passage, certainty: none.certainty };
  const withdrew = acts.get('withdrew');
  if (withdrew && !acts.has('chose-another'))
    return { kind: 'cancel', passage: withdrew.passage, certainty: 'certain' };
  return (
    changeOfMeeting(scene, slots, acts) ??
    movedAtTheirWish(scene, slots) ??
    verdict(slots, acts) ??
    waitingOrMeeting(scene, slots, calendar, acts)
  );
}

/** Neither moved nor decided: a meeting is on, or an answer is awaited. */
function waitingOrMeeting(
  scene: Scene,
  slots: SlotReading,
  calendar: 'request' | 'cancel' | null,
  acts: Acts,
): Judged {
  const arranged = slots.slot !== null && slots.slot.score > 0.5;
  const weigh = (...names: readonly Parameters<Acts['get']>[0][]) =>
    names.reduce((sum, name) => sum + weightOf(acts.get(name)), 0);
  const meeting =
    weigh('invited', 'to-book', 'tested', 'interview-word') +
    (arranged ? 3 : 0) +
    (slots.slot && slots.slot.score >= 3.5 ? 1.5 : 0) +
    (slots.offered ? 3 : 0) +
    (calendar === 'request' ? 3 : 0) +
    (slots.day ? 1 : 0);
  const waiting = weigh('met', 'undecided') + (arranged ? 0 : weigh('will-tell'));
  if (Math.max(meeting, waiting) < 1)
    return { kind: scene.sender.name === '' ? 'none' : 'update', passage: null, certainty: 'guessed' };
  const passage = (...names: readonly Parameters<Acts['get']>[0][]): Passage | null =>
    names.map((name) => acts.get(name)?.passage).find((found) => found !== undefined) ?? null;
  return waiting > meeting
    ? { kind: 'update', passage: passage('undecided', 'met', 'will-tell'), certainty: sure(waiting, meeting) }
    : {
        kind: 'interview',
        passage: slots.slot?.passage ?? passage('to-book', 'tested', 'invited', 'interview-word'),
        certainty: sure(meeting, waiting),
      };
}

/** A subject is kept from letter to letter: what only stands there says half. */
function weightOf(act: FoundAct | undefined): number {
  return act ? act.weight * (act.passage.source === 'subject' ? 0.5 : 1) : 0;
}

function sure(won: number, lost: number): Judged['certainty'] {
  return won >= 3 && won - lost >= 0.5 ? 'certain' : 'guessed';
}
