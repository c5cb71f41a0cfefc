import type { Found, Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { findPhones, type PhoneMention } from './find-phones.ts';
import type { Scene } from './scene.ts';
import { isDeskAddress } from './sender.ts';

/** A number with the person's name before it. */
export function phoneByName(name: string, scene: Scene): Maybe<string> {
  const words = name
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  for (const passage of [...scene.note, ...scene.body, ...scene.signature]) {
    for (const phone of findPhones(passage.text)) {
      const lead = passage.text.slice(Math.max(0, phone.start - 40), phone.start);
      if (
        phone.use !== 'fax' &&
        phone.use !== 'bridge' &&
        new RegExp(`(?:${words.join('|')})(?:['’]s)?[^.|]{0,22}$`, 'u').test(lead)
      )
        return { value: phone.text, evidence: passage.text, certainty: 'certain' };
    }
  }
  return null;
}

/** The sender's own number: in the user's line, said to be "my" number, or in the signature and not the house's. */
export function phoneOfSender(scene: Scene): Maybe<string> {
  const first = scene.sender.name.split(/\s+/).find((word) => word.length > 1) ?? ' ';
  const found = (
    passage: Passage,
    phone: PhoneMention,
    certainty: Found<string>['certainty'],
  ): Found<string> => ({ value: phone.text, evidence: passage.text, certainty });
  for (const passage of scene.note) {
    const phone = findPhones(passage.text)[0];
    if (
      phone &&
      (passage.text.toLowerCase().includes(first.toLowerCase()) ||
        /\b(?:her|him|his|them|call)\b/i.test(passage.text))
    )
      return found(passage, phone, 'certain');
  }
  const own = phoneByName(scene.sender.name, scene);
  if (own && scene.sender.name !== '') return own;
  for (const passage of scene.body) {
    const phone = findPhones(passage.text).find(
      ({ use }) => use !== 'fax' && use !== 'bridge' && use !== 'main',
    );
    if (
      phone &&
      /\b(?:call|ring|phone|reach|text|bell|buzz|telephone|get|catch|contact) (?:me|my)\b|\bmy (?:direct|cell|mobile|number|line|phone)\b|\bi['’]m (?:always )?on\b|\bnumber for me\b|\b(?:give|drop) (?:me|us) an? (?:\S+ )?(?:bell|ring|call|shout|tinkle|buzz|holler)\b|\b(?:shout|holler|questions|call that number)\b|llám|rufen sie mich|appelez-moi|me joindre/i.test(
        `${passage.text} ${passage.plain}`,
      )
    )
      return found(passage, phone, 'certain');
  }
  return signatureNumber(scene) ?? ownAppointment(scene);
}

function signatureNumber(scene: Scene): Maybe<string> {
  const all = scene.signature.flatMap((passage) =>
    findPhones(passage.text).map((phone) => ({ passage, phone })),
  );
  const personal = all.filter(
    ({ phone }) => phone.use === 'direct' || phone.use === 'mobile' || phone.use === 'plain',
  );
  const best =
    personal.find(({ phone }) => phone.use === 'direct') ??
    personal.find(({ phone }) => phone.use === 'mobile') ??
    personal[0];
  return best
    ? {
        value: best.phone.text,
        evidence: best.passage.text,
        certainty: best.phone.use === 'plain' ? 'guessed' : 'certain',
      }
    : null;
}

function ownAppointment(scene: Scene): Maybe<string> {
  for (const passage of scene.body) {
    const phone = findPhones(passage.text).find(
      ({ use }) => use !== 'fax' && use !== 'bridge' && use !== 'main',
    );
    if (
      phone &&
      /\bcall\b/i.test(passage.plain) &&
      !/\b(?:office|store|reception|desk|dial)\b/i.test(passage.text) &&
      !isDeskAddress(scene.sender.address)
    )
      return { value: phone.text, evidence: passage.text, certainty: 'guessed' };
  }
  return null;
}
