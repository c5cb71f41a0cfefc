import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { agencyWords } from './domains.data.ts';
import { companyByDomain, phrase, tidyName } from './company-by-domain.ts';
import { domainName, spelledOut, squash } from './employer-domain.ts';
import { isDeskAddress, isHumanName } from './sender.ts';
import type { Scene } from './scene.ts';

const confidential =
  /\b(?:my|our|the) client\b(?!\s*,?\s+(?:is\s+)?\p{Lu})|\bconfidential (?:client|company|employer|search)\b|\b(?:share|tell you|reveal|disclose) the (?:name|company|client)\b|\bclient(?:['’]s)? (?:name|identity)\b|\bname (?:once|when|after)\b/iu;

const statements: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ii]nterview(?:s|ing)?(?: for)?|[Pp]hone screen|[Ss]creening|[Cc]all|[Cc]hat|[Cc]onversation|[Mm]eeting|[Aa]ssessment|[Tt]rial(?: shift| day)?)\\s+(?:request\\s+|invitation\\s+|confirmation\\s+)?(?:with|at|@|for\\s+a\\s+role\\s+at|from)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Yy]our|the)\\s+(?<name>${phrase})\\s+(?:interview|application|assessment|audition|phone screen|onsite|offer)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:application|applying|applied|apply)\\s+(?:to|at|with)\\s+(?:join\\s+)?(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `\\b(?:role|position|job|opportunity|vacancy|opening|place|post)\\s+(?:here\\s+)?(?:at|with|within)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `(?<name>${phrase})\\s+(?:would (?:like|love)|are keen|is keen|have asked|has asked|want(?:s)?|loved|liked|were impressed|have come back|has come back|have decided|has decided)\\b`,
    'u',
  ),
  new RegExp(
    `\\p{Lu}\\p{L}+\\s+(?:at|from|of)\\s+(?<name>${phrase})\\s+(?:has|have|had|would|will|can|wants?|called|asked)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:my client|our client|the client|client),?\\s+(?:is\\s+)?(?<name>${phrase})`, 'u'),
  new RegExp(
    `\\b(?:here at|team at|joining|join|welcome to|interest in|thank you from|on behalf of|visit|come to)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
];

/** The employer: named by a label, by the sender's domain, by the letter's wording, or by the sender's display name. */
export function findCompany(scene: Scene): Maybe<string> {
  const labelled = scene.body.find(({ label }) => label === 'company');
  if (labelled) return certain(labelled.text.replace(/\s*[(,;].*$/, ''), labelled.text);
  const domain = domainName(scene.sender.address);
  const passages = [scene.subject, ...scene.body, ...scene.signature];
  if (domain?.kind === 'employer' && (signsAsAgency(scene, domain.label) || isRobot(scene, domain.label))) {
    const placed = byStatement(scene, passages);
    if (placed && (!isHumanName(placed.value) || organisation.test(placed.value))) return placed;
  }
  if (domain?.kind === 'employer' && sendsFor(scene, domain.label)) return byDisplay(scene);
  if (domain?.kind === 'employer' && !isAgency(scene)) return companyByDomain(domain.label, scene, passages);
  const display = byDisplay(scene);
  const ownName = display !== null && domain !== null && squash(display.value) === squash(domain.label);
  if (display && domain?.kind === 'system' && !ownName) return display;
  const stated = byStatement(scene, passages);
  if (stated) return stated;
  if (confidential.test(scene.wording) || (domain?.kind === 'agency' && !isInHouse(scene))) return null;
  if (display && domain?.kind !== 'agency') return display;
  if (domain?.kind === 'agency') return companyByDomain(domain.label, scene, passages);
  return bySignature(scene) ?? byAddressInText(scene);
}

function certain(value: string, evidence: string): Maybe<string> {
  const name = tidyName(value);
  return name === '' ? null : { value: name, evidence, certainty: 'certain' };
}

const agencyTalk =
  /\b(?:my client|our client|the client|their (?:hiring manager|team|hr)|on behalf of|acts? as an employment (?:agency|business)|submittal|placements?|the candidate(?:s)? i|end client|permanent placements)\b/i;

/** Whether the sender places people with somebody else. */
export function isAgency(scene: Scene): boolean {
  const name = domainName(scene.sender.address);
  const signed = [...scene.signature.map(({ text }) => text), ...scene.letter.body].join('\n');
  return (
    name?.kind === 'agency' ||
    (agencyTalk.test(signed) && !isInHouse(scene)) ||
    (agencyWords.test(scene.sender.display) &&
      !isHumanName(scene.sender.display) &&
      domainLabelIn(scene.sender.display, name?.label ?? ' ') &&
      name?.kind !== 'employer')
  );
}

/** Nobody's own address, named like its domain: an employer, or a system that sends for one. */
function isRobot(scene: Scene, label: string): boolean {
  const shown = squash(scene.sender.display);
  return (
    /^no-?reply@/i.test(scene.sender.address) &&
    (shown === squash(label) || shown === '' || /@/.test(scene.sender.display))
  );
}

/** "Penhallow Inns <no-reply@rota.example>": a robot with another organisation's name. */
function sendsFor(scene: Scene, label: string): boolean {
  const shown = squash(byDisplay(scene)?.value ?? '');
  const own = squash(label);
  const initials = scene.sender.display
    .split(/\s+/)
    .map((word) => squash(word).charAt(0))
    .join('');
  return (
    /^no-?reply@/i.test(scene.sender.address) &&
    shown.length > 3 &&
    !isDeskAddress(`${shown}@`) &&
    !shown.includes(own.slice(0, 5)) &&
    !own.includes(shown.slice(0, 5)) &&
    !initials.startsWith(own.slice(0, 3))
  );
}

const agencyEnd =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|resourcing|placements?|executive search|talent partners)(?:\s+(?:ltd|limited|inc|llc|plc|group|agency|solutions|services))?\.?$/i;

/** The sender's own firm, under the letter, calls itself an agency: "Quinton HR Staffing". */
function signsAsAgency(scene: Scene, label: string): boolean {
  return scene.signature.some(({ text }) =>
    text.split(/\s*[|,•·]\s*/).some((part) => agencyEnd.test(part) && domainLabelIn(part, label)),
  );
}

function domainLabelIn(text: string, label: string): boolean {
  return squash(text).includes(squash(label));
}

function isInHouse(scene: Scene): boolean {
  return (
    /\b(?:our (?:company|team|office|shop|store|warehouse|clinic|school|kitchen|studio|agency)|join us|work (?:here|for us|with us))\b/i.test(
      scene.wording,
    ) && !/\bclient\b/i.test(scene.wording)
  );
}

const deskTail =
  /(?:[\s,|-]+(?:the\s+)?(?:hiring|talent|recruit\w*|careers?|people|hr|human resources|jobs?|acquisition|team|department|dept|office|coordination|notifications?|no-?reply|interviews?|scheduling|personalabteilung|bewerbermanagement|ressources humaines|recursos humanos|operations|ops))+$/i;

/** "Verdant Ledger Hiring Team", "Brightwater Cinemas via StaffPilot", "Dana at Harrowgate". */
function byDisplay(scene: Scene): Maybe<string> {
  const display = scene.sender.display;
  if (display === '') return null;
  const person = /^.{2,40}\s+(?:at|from|@|\||\()\s*(?<company>\p{Lu}[^()|]{2,60})\)?$/u.exec(display)
    ?.groups?.['company'];
  const via = display.replace(/\s+(?:via|through|by|über|per)\s+.*$/i, '');
  const name = (person ?? via).replace(deskTail, '').trim();
  if (
    name === '' ||
    (isHumanName(name) && person === undefined && via === display && name === display) ||
    /@/.test(name)
  )
    return null;
  return { value: tidyName(name), evidence: display, certainty: 'certain' };
}

function byStatement(scene: Scene, passages: readonly Passage[]): Maybe<string> {
  const own = squash(domainName(scene.sender.address)?.label ?? ' ');
  for (const pattern of statements) {
    for (const passage of passages) {
      const name = tidyName(pattern.exec(passage.text)?.groups?.['name'] ?? '')
        .replace(
          /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:at|from|of) (?=\p{Lu})/u,
          '',
        )
        .replace(/\s+(?:on|at|for|this|in)\s.*$/i, '');
      if (
        name.length < 3 ||
        !plausible(name, scene) ||
        (own !== '' && squash(name) !== '' && (own.includes(squash(name)) || squash(name).includes(own)))
      )
        continue;
      return { value: name, evidence: passage.text, certainty: 'guessed' };
    }
  }
  return null;
}

const notCompany =
  /^(?:I|We|You|He|She|They|It|The|This|That|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Human|Resources|Zoom|Teams|Google|Skype|Microsoft|Hiring|Manager|HR|Interview|Application|Candidate|Client|Great|Good|Just|Who|When|Where|Dr|Prof|Mr|Mrs|Ms|Stage|Round|Video|Phone|Final|First|Second|Senior|Junior|Team)\b/u;

function plausible(name: string, scene: Scene): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (notCompany.test(name) || words.every((part) => scene.candidate.includes(part))) return false;
  return !words.some((part) => scene.sender.nameWords.includes(part) || scene.candidate.includes(part));
}

const organisation =
  /\b(?:ltd|limited|inc|llc|gmbh|plc|group|company|co\.?|bros|brothers|& sons|and sons|services|solutions|studio|clinic|dental|school|nursery|restaurant|café|cafe|bakery|garage|plumbing|electric|builders|construction|farm|hotel|hospital|library|museum|university|college|kitchen|salon|agency|partners|associates|industries|systems|labs?|foundation|trust|union|bank|council|academy|theatre|surgery|pharmacy|bistro|bar|deli|florists?|vets?|veterinary|centre|center|society|robotics|logistics|hotels|foods)\b/i;

/** A line of the signature that is neither a person, a title, an address nor a number. */
function bySignature(scene: Scene): Maybe<string> {
  for (const passage of scene.signature) {
    for (const part of passage.text.split(/\s*[|,•·]\s*|\s+[-–]\s+/)) {
      const name = tidyName(part);
      if (
        organisation.test(name) &&
        /^\p{Lu}/u.test(name) &&
        name.length < 50 &&
        !/\b(?:manager|director|head|coordinator|officer|lead|specialist|partner,)\b/i.test(name)
      ) {
        return { value: name, evidence: passage.text, certainty: 'guessed' };
      }
    }
  }
  return null;
}

/** A pasted mail may still name the employer's address. */
function byAddressInText(scene: Scene): Maybe<string> {
  if (scene.sender.address !== '') return null;
  for (const passage of [...scene.body, ...scene.signature]) {
    const address = /[\p{L}\d._%+-]+@[\p{L}\d.-]+/u.exec(passage.text)?.[0].toLowerCase() ?? '';
    const domain = domainName(address);
    if (domain?.kind === 'employer' && !scene.candidate.some((part) => address.startsWith(part)))
      return { value: spelledOut(domain.label), evidence: passage.text, certainty: 'guessed' };
  }
  return null;
}
