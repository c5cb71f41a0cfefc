import type { Maybe } from '../mail-reading.ts';
import { belowName, byAddressInText, bySignature } from './company-by-signature.ts';
import { companyByDomain, tidyName } from './company-by-domain.ts';
import {
  byDisplay,
  isAgency,
  isInHouse,
  isRecruiter,
  isRobot,
  isTool,
  sendsFor,
  signsAsAgency,
} from './company-sender.ts';
import { byStatement, organisation } from './company-statements.ts';
import { domainName, squash } from './employer-domain.ts';
import { roleNouns } from './role-nouns.data.ts';
import { isHumanName } from './sender.ts';
import type { Passage } from '../passage/passage.ts';
import type { Scene } from './scene.ts';

const confidential =
  /\b(?:my|our|the) client\b(?!\s*,?\s+(?:is\s+)?\p{Lu})|\bconfidential (?:client|company|employer|search)\b|\b(?:share|tell you|reveal|disclose) the (?:name|company|client)\b|\bclient(?:['’]s)? (?:name|identity)\b|\bname (?:once|when|after)\b/iu;

/** The employer: named by a label, by the sender's domain, by the letter's wording, or by the sender's display name. */
export function findCompany(scene: Scene): Maybe<string> {
  const labelled = scene.body.find(({ label }) => label === 'company');
  if (labelled) {
    const name = labelled.text.replace(/\s*[(,;].*$/, '');
    return spelledApart(name, scene) ?? certain(name, labelled.text);
  }
  const domain = domainName(scene.sender.address);
  const passages = [scene.subject, ...scene.body, ...scene.signature];
  if (domain?.kind === 'employer' && isRecruiter(scene)) {
    const placed = byStatement(scene, passages);
    const behind = placed ? placed.evidence.slice(0, placed.evidence.indexOf(placed.value)) : '';
    if (placed && squash(scene.subject.text).includes(squash(placed.value)) && !/\bfor\s+$/i.test(behind))
      return placed;
  }
  if (domain && isTool(scene, domain.label)) return ofTool(scene, passages, domain.label);
  if (domain?.kind === 'employer' && (signsAsAgency(scene, domain.label) || isRobot(scene, domain.label))) {
    const placed = byStatement(scene, passages);
    const inSubject = placed && squash(scene.subject.text).includes(squash(placed.value));
    if (placed && (inSubject || !isHumanName(placed.value) || organisation.test(placed.value))) return placed;
    const titled = signsAsAgency(scene, domain.label) ? bySubject(scene) : null;
    if (titled) return titled;
  }
  if (domain?.kind === 'employer' && sendsFor(scene, domain.label)) return byDisplay(scene);
  if (domain?.kind === 'employer' && !isAgency(scene)) return companyByDomain(domain.label, scene, passages);
  const display = byDisplay(scene);
  const ownName = display !== null && domain !== null && squash(display.value) === squash(domain.label);
  if (display && domain?.kind === 'system' && !ownName) return display;
  const stated = byStatement(scene, passages);
  if (stated) return stated;
  const titled = domain?.kind === 'agency' && !confidential.test(scene.wording) ? bySubject(scene) : null;
  if (titled) return titled;
  if (confidential.test(scene.wording) || (domain?.kind === 'agency' && !isInHouse(scene))) return null;
  if (display && domain?.kind !== 'agency') return display;
  if (domain?.kind === 'agency') return companyByDomain(domain.label, scene, passages);
  return bySignature(scene) ?? belowName(scene) ?? byAddressInText(scene);
}

/** A booking tool names the employer in its display name, in the text, or behind the person to be met. */
function ofTool(scene: Scene, passages: readonly Passage[], label: string): Maybe<string> {
  const display = byDisplay(scene);
  if (display && !squash(display.value).includes(squash(label)) && !/\bby\b/i.test(scene.sender.display))
    return display;
  const who = scene.body.find((passage) => passage.label === 'who');
  const behind = /^\p{Lu}[\p{L}'’. -]+,\s+(?<name>\p{Lu}[^,;(]{2,50})/u.exec(who?.text ?? '')?.groups?.[
    'name'
  ];
  if (who && behind !== undefined && !isPost(behind)) return certain(behind, who.text);
  return byStatement(scene, passages) ?? display;
}

/** An agency's subject: "Update: Estates Surveyor, Penhallow Trust", where the letter names the trust again. */
function bySubject(scene: Scene): Maybe<string> {
  const parts = scene.subject.text.split(/\s*[,:|–—]\s*|\s+-\s+/).map((part) => tidyName(part));
  const text = scene.body.map((passage) => passage.text).join(' ');
  const name = parts.find(
    (part) =>
      /^\p{Lu}[\p{L}'’&. -]{3,50}$/u.test(part) &&
      part.split(/\s+/).length <= 6 &&
      text.includes(part) &&
      !isPost(part) &&
      !/\b(?:interview|role|position|vacancy|update|confirmation|details|round|stage)\b/i.test(part) &&
      !scene.candidate.some((word) => part.toLowerCase().includes(word)),
  );
  return name === undefined ? null : { value: name, evidence: scene.subject.text, certainty: 'guessed' };
}

/** "Cobalt River" where a form says "Cobaltriver": the way the heading or the sender spells it. */
function spelledApart(name: string, scene: Scene): Maybe<string> {
  const bare = name.trim();
  if (!/^\p{L}{6,40}$/u.test(bare)) return null;
  const apart = new RegExp(`(?<!\\p{L})${Array.from(bare).join(' ?')}(?!\\p{L})`, 'giu');
  for (const text of [scene.sender.display, scene.subject.text, ...scene.letter.body])
    for (const [found] of text.matchAll(apart))
      if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(found))
        return { value: found, evidence: text.trim(), certainty: 'certain' };
  return null;
}

const post = new RegExp(`(?<![\\p{L}])(?:${roleNouns})s?(?![\\p{L}])`, 'iu');

/** "Shift Manager" rather than a house. */
function isPost(text: string): boolean {
  return post.test(text) && !organisation.test(text);
}

function certain(value: string, evidence: string): Maybe<string> {
  const name = tidyName(value);
  return name === '' ? null : { value: name, evidence, certainty: 'certain' };
}
