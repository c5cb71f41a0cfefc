import type { Maybe } from '../mail-reading.ts';
import { agencyWords } from './domains.data.ts';
import { tidyName } from './company-by-domain.ts';
import { domainName, squash } from './employer-domain.ts';
import { isDeskAddress, isHumanName } from './sender.ts';
import type { Scene } from './scene.ts';

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
export function isRobot(scene: Scene, label: string): boolean {
  const shown = squash(scene.sender.display);
  return (
    robotLocal.test(scene.sender.address) &&
    (shown === squash(label) || shown === '' || /@/.test(scene.sender.display))
  );
}

/** Addresses that programs write from. */
const robotLocal =
  /^(?:no-?reply|do-?not-?reply|notif\w*|assess\w*|tests?|invit\w*|schedul\w*|calendar|interviews?|mailer|system|alerts?|updates?|messages?|bookings?|rota|reminders?)(?:[+._-].*)?@/i;

/** "Penhallow Inns <no-reply@rota.example>": a robot with another organisation's name. */
export function sendsFor(scene: Scene, label: string): boolean {
  const shown = squash(byDisplay(scene)?.value ?? '');
  const own = squash(label);
  const initials = scene.sender.display
    .split(/\s+/)
    .map((word) => squash(word).charAt(0))
    .join('');
  return (
    robotLocal.test(scene.sender.address) &&
    shown.length > 3 &&
    !isDeskAddress(`${shown}@`) &&
    !shown.includes(own.slice(0, 5)) &&
    !own.includes(shown.slice(0, 5)) &&
    !initials.startsWith(own.slice(0, 3))
  );
}

/** The sender's house sends for others: "Powered by Plannerly". */
export function isTool(scene: Scene, label: string): boolean {
  const name = squash(label);
  return [...scene.letter.body, ...scene.signature.map(({ text }) => text)].some((line) => {
    const match =
      /\b(?:powered by|sent (?:by|via|with|through|using)|scheduled (?:with|via|by)|is a product of)\b/i.exec(
        line,
      );
    return match !== null && squash(line).includes(name);
  });
}

const recruits =
  /\b(?:recruiter|recruitment (?:consultant|partner|specialist)|(?:principal|senior|talent|managing|staffing) consultant|account (?:manager|mgr|executive)|staffing specialist|resourcer|headhunter|search partner|executive search)\b/i;

/** Whether whoever signed finds people for firms, their own or others. */
export function isRecruiter(scene: Scene): boolean {
  return [...scene.signature.map(({ text }) => text), ...scene.letter.body.slice(-6)].some((text) =>
    recruits.test(text),
  );
}

const agencyEnd =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|resourcing|placements?|executive search|talent partners)(?:\s+(?:ltd|limited|inc|llc|plc|group|agency|solutions|services))?\.?$/i;

/** The sender's own firm, under the letter, calls itself an agency: "Quinton HR Staffing". */
export function signsAsAgency(scene: Scene, label: string): boolean {
  return scene.signature.some(({ text }) =>
    text.split(/\s*[|,•·]\s*/).some((part) => agencyEnd.test(part) && domainLabelIn(part, label)),
  );
}

function domainLabelIn(text: string, label: string): boolean {
  return squash(text).includes(squash(label));
}

export function isInHouse(scene: Scene): boolean {
  return (
    /\b(?:our (?:company|team|office|shop|store|warehouse|clinic|school|kitchen|studio|agency)|join us|work (?:here|for us|with us))\b/i.test(
      scene.wording,
    ) && !/\bclient\b/i.test(scene.wording)
  );
}

/** What a desk calls itself behind the name of its house. */
export const deskTail =
  /(?:[\s,|-]+(?:the\s+)?(?:hiring|talent|recruit\w*|careers?|people|hr|human resources|jobs?|acquisition|team|department|dept|office|coordination|notifications?|no-?reply|interviews?|scheduling|personalabteilung|bewerbermanagement|ressources humaines|recursos humanos|operations|ops))+$/i;

/** "Verdant Ledger Hiring Team", "Brightwater Cinemas via StaffPilot", "Dana at Harrowgate". */
export function byDisplay(scene: Scene): Maybe<string> {
  const display = scene.sender.display;
  if (display === '') return null;
  const person = /^.{2,40}\s+(?:at|from|@|\||\()\s*(?<company>\p{Lu}[^()|]{2,60})\)?$/u.exec(display)
    ?.groups?.['company'];
  const via = display.replace(/\s+(?:via|through|by|über|per)\s+.*$/i, '');
  const name = (person ?? via).replace(deskTail, '').trim();
  if (
    name === '' ||
    (isHumanName(name) &&
      person === undefined &&
      via === display &&
      name === display &&
      !(
        isDeskAddress(scene.sender.address) &&
        `${scene.subject.text} ${scene.letter.body.join(' ')}`.includes(name)
      )) ||
    /@/.test(name)
  )
    return null;
  return { value: tidyName(name), evidence: display, certainty: 'certain' };
}
