import type { SlotReading } from '../find/find-slot.ts';
import type { Scene } from '../find/scene.ts';
import type { Judged } from './judged.ts';
import { plainWords } from './phrase.ts';
import type { Acts } from './read-acts.ts';

/** About the answer or the job, not about a meeting: "the decision is postponed". */
const ofTheAnswer =
  /\b(?:decision|decide|target|timeline|announcement|approvals?|budget|start(?:ing)? date|answer|result|outcome)\b/;
const ofTheMeeting =
  /\b(?:interviews?|calls?|chats?|meetings?|trials?|auditions?|visits?|sessions?|slots?|conversations?|appointments?|discussions?|you)\b/;
/** Put by, not ended. */
const resting = /\b(?:on (?:hold|ice)|paus\w+|fre?eze|froze\w*|suspend\w*|delay\w*)\b/;
/** Says by itself that a meeting moves. */
const alone =
  /\b(?:re-?schedul|re-?arrang|postpon|prepone|deferred|rain ?check|put off|put back|swap|double[- ]booked|so you now|old:|(?:had|have|need) to (?:push|move|shift|put|swap|bump|change)|an hour|half an hour)/;

/** The letter moves or calls off a meeting; null when it does neither. */
export function changeOfMeeting(scene: Scene, slots: SlotReading, acts: Acts): Judged | null {
  const gone = acts.get('job-gone');
  const falls = acts.get('falls-away');
  const moved = acts.get('moved');
  const taken = acts.get('chose-another');
  const lies = acts.has('met') && !falls;
  const newTime = hasNewTime(slots, acts);
  if (gone && !newTime && !lies)
    return { kind: 'cancel', passage: (falls ?? gone).passage, certainty: 'certain' };
  if (gone && lies)
    return resting.test(plainWords(gone.passage.plain))
      ? { kind: 'update', passage: gone.passage, certainty: 'guessed' }
      : { kind: 'rejection', passage: gone.passage, certainty: 'guessed' };
  if (falls && taken && !newTime) return { kind: 'cancel', passage: falls.passage, certainty: 'certain' };
  if (falls && !moved && /^\W*cancel/i.test(scene.subject.plain))
    return { kind: 'cancel', passage: falls.passage, certainty: 'certain' };
  const move = moved ?? acts.get('other-time');
  if (move && !taken && isOfMeeting(plainWords(move.passage.plain))) {
    const outright = moved !== undefined && alone.test(plainWords(moved.passage.plain));
    const hints = (newTime ? 1 : 0) + (acts.has('again') ? 1 : 0) + (acts.has('excuse') && !falls ? 1 : 0);
    if (outright || hints >= (moved ? 1 : 2))
      return {
        kind: 'reschedule',
        passage: move.passage,
        certainty: newTime || outright ? 'certain' : 'guessed',
      };
  }
  if (!falls) return null;
  if ((newTime || acts.has('again')) && !taken)
    return { kind: 'reschedule', passage: falls.passage, certainty: newTime ? 'certain' : 'guessed' };
  if (
    acts.has('refused') &&
    !/\b(?:cancel|no need|need|come|travel|attend)/.test(plainWords(falls.passage.plain))
  )
    return null;
  return { kind: 'cancel', passage: falls.passage, certainty: 'certain' };
}

/** Whether a time is named other than that of the meeting that falls away. */
function hasNewTime(slots: SlotReading, acts: Acts): boolean {
  const old = [acts.get('falls-away')?.passage, acts.get('job-gone')?.passage];
  const moving = [acts.get('moved')?.passage, acts.get('other-time')?.passage];
  const { slot, day } = slots;
  return (
    slots.offered ||
    (slot !== null && slot.score > 0.5 && (!old.includes(slot.passage) || moving.includes(slot.passage))) ||
    (day !== null && moving.includes(day.passage))
  );
}

function isOfMeeting(text: string): boolean {
  if (
    /^(?:the |our )?(?:board|committee|council|trustees|governors)\b/.test(text) &&
    !/\binterview/.test(text)
  )
    return false;
  return (
    !ofTheAnswer.test(text) ||
    (ofTheMeeting.test(text) && /\binterview|\bcall\b|\bmeeting\b|\bchat\b/.test(text))
  );
}
