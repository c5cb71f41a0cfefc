import type { ZoneName } from '../../time/zoned.ts';
import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { findTimes } from '../when/find-times.ts';
import { findZones, zoneOfPlace } from '../when/find-zones.ts';
import type { Slot } from './find-slot.ts';
import type { Scene } from './scene.ts';

/** The zone in which the interview's time is told: stated, else that of the venue's town; null when neither is there. */
export function findZone(scene: Scene, slot: Slot | null, location: Maybe<string>): Maybe<ZoneName> {
  const near = slot
    ? (zoneIn(slot.passage, slot.timeEnd) ??
      (slot.datePassage === slot.passage ? null : zoneIn(slot.datePassage, 0)))
    : null;
  if (near) return near;
  for (const passage of [...scene.body, scene.subject]) {
    const stated = zoneIn(passage, 0);
    if (stated) return stated;
  }
  return byPlace(scene, slot, location);
}

/** The first zone behind the time; a second one is a conversion. */
function zoneIn(passage: Passage, from: number): Maybe<ZoneName> {
  const ends = findTimes(passage.plain).map(({ end }) => end);
  const zones = findZones(passage.plain, ends);
  const zone = zones.find(({ start }) => start >= from) ?? zones[0];
  return zone ? { value: zone.zone, evidence: passage.text, certainty: 'certain' } : null;
}

function byPlace(scene: Scene, slot: Slot | null, location: Maybe<string>): Maybe<ZoneName> {
  if (location && !/^https?:/.test(location.value)) {
    const venue = zoneOfPlace(location.value) ?? zoneOfPlace(location.evidence);
    if (venue) return { value: venue.zone, evidence: location.evidence, certainty: 'certain' };
  }
  const near = slot ? scene.body.filter(({ line }) => Math.abs(line - slot.passage.line) <= 2) : [];
  for (const passage of near) {
    const town =
      passage.label === 'where' || /\b(?:in|at|our)\b/.test(passage.plain) ? zoneOfPlace(passage.text) : null;
    if (
      town &&
      /\b(?:in|at|to|our)\s+(?:the\s+|our\s+|downtown\s+)?(?:\S+\s+){0,4}$/i.test(
        passage.text.slice(0, passage.text.indexOf(town.text)),
      )
    )
      return { value: town.zone, evidence: passage.text, certainty: 'guessed' };
  }
  return null;
}
