import type { Found, MailKind } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import {
  afterwards,
  arranging,
  booking,
  cancelling,
  interviewWords,
  moving,
  offering,
  promising,
  updating,
} from './cues.ts';
import type { SlotReading } from './find-slot.ts';
import type { Scene } from './scene.ts';
import { isButton, SAID, weighKind } from './weigh-kind.ts';
import { whyNone } from './why-none.ts';

interface Scores {
  kind: MailKind;
  score: number;
  passage: Passage | null;
}

/** What the mail is about. `calendar`: what its calendar part says, which outweighs the wording. */
export function findKind(
  scene: Scene,
  slots: SlotReading,
  calendar: 'request' | 'cancel' | null,
): Found<MailKind> {
  const kind = (
    value: MailKind,
    passage: Passage | null,
    certainty: Found<MailKind>['certainty'] = 'certain',
  ): Found<MailKind> => ({
    value,
    evidence: passage?.text ?? scene.subject.text,
    certainty,
  });
  if (calendar === 'cancel') return kind('cancel', firstWith(cancelling, scene));
  const none = whyNone(scene, slots, calendar);
  if (none) return kind('none', none.passage, none.certainty);

  const rejection = said('rejection', scene);
  const offer = firstWith(offering, scene, conditional) ?? said('offer', scene);
  const cancel = said('cancel', scene);
  const moved = said('reschedule', scene, ifNeeded);
  const move = firstWith(moving, scene, ifNeeded) ?? moved;
  const arranged = slots.slot !== null && slots.slot.score > 0.5;
  if (
    offer &&
    !offeredInterview.test(offer.plain) &&
    !(rejection && !arranged) &&
    !/\bon the spot\b/i.test(offer.plain)
  )
    return kind('offer', offer);
  if (cancel && /^\W*cancel/i.test(scene.subject.plain)) return kind('cancel', cancel);
  if (move && isMove(scene, move, moved !== null, slots, arranged, cancel)) return kind('reschedule', move);
  if (cancel && !arranged) return kind('cancel', cancel);
  if (rejection && !arranged && !slots.offered) return kind('rejection', rejection);
  return byWeight(scene, slots, arranged, calendar, kind);
}

function byWeight(
  scene: Scene,
  slots: SlotReading,
  arranged: boolean,
  calendar: 'request' | 'cancel' | null,
  kind: (value: MailKind, passage: Passage | null, certainty?: 'certain' | 'guessed') => Found<MailKind>,
): Found<MailKind> {
  const update = firstWith(updating, scene, nothing);
  const interview = firstWith(interviewWords, scene, nothing);
  const asks = firstWith(arranging, scene, nothing);
  const promised =
    promising.test(scene.wording) ||
    /\b(?:will (?:contact|call|write to|be in touch with) you|under consideration|communicated|no later than)\b/i.test(
      scene.wording,
    );
  const scores: Scores[] = [
    {
      kind: 'update',
      score:
        (update ? 2 : 0) + (promised && !arranged ? 1.5 : 0) + (afterwards.test(scene.wording) ? 2.5 : 0),
      passage: update,
    },
    {
      kind: 'interview',
      score:
        (arranged ? 3 : 0) +
        (slots.slot && slots.slot.score >= 3.5 ? 1.5 : 0) +
        (slots.offered ? 3 : 0) +
        (interview ? 1 : 0) +
        (asks ? 1 : 0) +
        (calendar === 'request' ? 3 : 0) +
        (slots.day ? 1 : 0) +
        (booking.test(scene.wording) ? 2.5 : 0) -
        (promised && !arranged && !slots.offered ? 1 : 0),
      passage: slots.slot?.passage ?? asks ?? interview,
    },
  ];
  const best = scores.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 0.9)
    return scene.sender.name === '' ? kind('none', null, 'guessed') : kind('update', null, 'guessed');
  return kind(best.kind, best.passage, best.score >= 3 ? 'certain' : 'guessed');
}

const conditional =
  /\b(?:if|should|would|might|could|unless|in case|whether)\b[^.]{0,60}$|\bwe do offers\b|\bmay (?:contact|offer)\b/i;
const ifNeeded =
  /\b(?:if you|should you|you need to|can['’]t make|unable|want to|to reschedule|need a|you can|up to \d+ hours|please (?:let|call|reply)|or reschedule|call us to|click)\b[^.]{0,60}$/i;
const offeredInterview =
  /\boffer(?:ing)? you (?:an?|the|this|some)? ?(?:\S+ ){0,3}(?:interview|audition|slot|appointment|trial|chance to|opportunity to (?:meet|interview))/i;
const nothing = /(?!)/;

/** First passage with such wording, not behind "if you need to". */
function firstWith(pattern: RegExp, scene: Scene, unless: RegExp = conditional): Passage | null {
  for (const passage of [scene.subject, ...scene.body]) {
    const match = pattern.exec(passage.plain);
    if (
      match &&
      !isButton(passage) &&
      !unless.test(passage.plain.slice(0, match.index + Math.min(match[0].length, 12)))
    )
      return passage;
  }
  return null;
}

function said(kind: MailKind, scene: Scene, unless?: RegExp): Passage | null {
  const { score, passage } = weighKind(kind, scene, unless);
  return score >= SAID ? passage : null;
}

const strongMove =
  /\b(?:reschedul(?:e|ed|ing)|re-?arrang\w+|postpon\w+|new (?:time|date|slot)|shift from|(?:mov|push|bump|shift|swap|chang)\w* (?:\S+ ){0,6}(?:to|from|until|till|back)|instead of|n['’]?o?t take place|change of (?:time|date|plan)|(?:time|date) (?:has )?changed|something(?:['’]s| has) come up|brought forward|bring (?:\S+ ){0,4}forward|same time|come .{3,40} instead|(?:could|can|shall|might) we (?:say|do|make it|try) .{3,50} instead|updated invitation)\b/i;

function isMove(
  scene: Scene,
  passage: Passage,
  outright: boolean,
  slots: SlotReading,
  arranged: boolean,
  cancel: Passage | null,
): boolean {
  const text = passage.plain;
  if (!outright && !strongMove.test(text) && passage.source !== 'subject') return false;
  if (
    /\b(?:move|moving|moved) (?:you )?(?:forward|ahead|on|along|to the next)\b|\bmov\w+ (?:to|into) (?:the )?(?:next|final|second|third)\b|\bnext (?:stage|round|step)\b/i.test(
      text,
    ) &&
    !/\bnew (?:time|date)|reschedul|postpon/i.test(text)
  )
    return false;
  if (
    /\b(?:decision|target|timeline|announcement|approval)\b/i.test(text) &&
    !interviewWords.test(text) &&
    !arranged
  )
    return false;
  const comesBack =
    /\b(?:new (?:date|time|slot)|come back to you|be in touch|get back to you|another (?:date|time|day)|find (?:a|another)|as soon as|let you know|what works|which)\b/i.test(
      scene.wording,
    );
  if (cancel && !arranged && !slots.offered && !comesBack && !/reschedul|postpon/i.test(text)) return false;
  return (
    arranged ||
    slots.offered ||
    comesBack ||
    (outright && slots.day !== null) ||
    /reschedul|postpon|new (?:time|date)|same time|\binstead\b/i.test(text)
  );
}
