import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { squash } from './employer-domain.ts';
import { roleNouns } from './role-nouns.data.ts';
import { rolePatterns } from './role-patterns.ts';
import type { Scene } from './scene.ts';

const noun = new RegExp(
  `(?<![\\p{L}])(?:${roleNouns}|\\p{L}{3,}(?:ologist|grapher|smith|monger|wright|anist|inist|ellist|ganist|herder|master|mistress))(?:s|in)?(?![\\p{L}])`,
  'iu',
);
/** The job as the mail names it: by a label, in the subject, or in a sentence. */
export function findRole(scene: Scene, company: string | null): Maybe<string> {
  const labelled = scene.body.find(({ label, text }) => label === 'role' && text.length < 90);
  if (labelled) return { value: clean(labelled.text), evidence: labelled.text, certainty: 'certain' };
  const subject = inSubject(scene, company);
  const sentence = inSentences(scene, company);
  if (subject && noun.test(subject.value)) return longer(subject, sentence);
  if (sentence) return sentence;
  const alone = standingAlone(scene, company);
  if (alone) return alone;
  return subject;
}

/** "Assistant Store Manager, $52,000.": a job's name that is a sentence by itself. */
function standingAlone(scene: Scene, company: string | null): Maybe<string> {
  for (const { text, source } of scene.body) {
    const name = clean(text.replace(/[,(–-]\s*[$€£\d].*$/, ''));
    const words = name.split(/\s+/);
    const titled =
      words.length >= 2 &&
      words.length <= 5 &&
      words.every((word) => /^\p{Lu}|^(?:of|and|&|to|the|for)$/u.test(word));
    if (source === 'body' && titled && isRole(name, scene, company))
      return { value: name, evidence: text, certainty: 'guessed' };
  }
  return null;
}

/** A subject that cuts the name short gives way to the sentence that has it whole, and the other way round. */
function longer(subject: NonNullable<Maybe<string>>, sentence: Maybe<string>): Maybe<string> {
  const bare = subject.value.replace(/\s*\([^)]*\)$/, '');
  if (sentence && bare !== subject.value && squash(bare) === squash(sentence.value)) return sentence;
  return sentence && squash(sentence.value).includes(squash(subject.value)) && sentence.value.length < 60
    ? sentence
    : subject;
}

function inSentences(scene: Scene, company: string | null): Maybe<string> {
  for (const pattern of rolePatterns) {
    for (const passage of [...scene.body, scene.subject]) {
      const role = candidateIn(pattern, passage, scene, company);
      if (role) return { value: role, evidence: passage.text, certainty: 'certain' };
    }
  }
  return null;
}

function candidateIn(pattern: RegExp, passage: Passage, scene: Scene, company: string | null): string | null {
  for (const match of passage.text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))) {
    const role = clean(
      (match.groups?.['role'] ?? '').replace(/^.*\b(?:the|our|an?|for|as|your|this)\s+/i, ''),
    );
    if (isRole(role, scene, company)) return role;
  }
  return null;
}

/** What a subject may be about besides a job. */
const empty =
  /\b(?:visit|welcome|terms|friend|callback|call-?back|place|hello|news|us|you|your|catch|big|news|note|thing|things|plan|plans|day|days|week|time|times|morning|afternoon|sorry|where|what|how|are|we|paperwork|decision|congrat\w*|yes|no|ok|okay|tomorrow|weekend|thanks|mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b|day\b|\d/i;

const notRole =
  /^(?:same|new|right|first|second|next|final|open|other|similar|any|this|that|successful|great|perfect|above|best|ideal|whole|full|last|current|job|role|position|team|company|interview|candidate|following|your|part-?time|full-?time|permanent|temporary|next steps|steps|good|date|time|phone|video|day|week|hiring manager|hiring team|recruiter|recruiting|panel|us|you|we|it|online|person|application|advertised|above-mentioned)$/i;

function isRole(role: string, scene: Scene, company: string | null): boolean {
  if (
    role.length < 3 ||
    role.length > 70 ||
    /\d ?[ap]m\b|day\b/i.test(role) ||
    notRole.test(role) ||
    !noun.test(role)
  )
    return false;
  if (
    /\b(?:we|you|I|is|are|was|will|have|has|would|please|thank|interview|call|meet|our|your|my|his|her|their|who|that|which|been|with me|talk|speak|decision|know)\b/.test(
      role,
    )
  )
    return false;
  const squashed = squash(role);
  if (company !== null && (squash(company) === squashed || squash(company).includes(squashed))) return false;
  return !scene.sender.nameWords.some((word) => squashed === word);
}

const interviewPart =
  /^(?:(?:your|our|the|re|fwd|invitation|invite|invited|reminder|confirmation|confirmed|confirm(?:ing)?|details?|update|updated|request|schedule|scheduled|scheduling|next steps?|interview|interviews|phone|video|screen|call|chat|round|first|second|1st|2nd|3rd|third|final|initial|final|onsite|on-site|in-person|zoom|teams|to|for|with|an?|of|on|at|and|is|has|been|was|about|regarding|you're|you are|application|job|role|position|vacancy|opening|opportunity|meeting|intro|introduction|conversation|discussion|appointment|time|date|new|rescheduled|cancelled|canceled|cancellation|postponed|moved|moving|change|thank you|thanks|offer|offer of employment|hello|hi|quick|question|follow|up|follow-up|followup|status|outcome|feedback|decision|result|results|working|trial|shift|day|days|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|directions|itinerary|agenda|panel|group|technical|w|x|search|stage|steps|good news|news|great|important|action|required|please|us|your|me|we|it|details|info|information|submittal|accepted|timing|from|in|this|next|week|entrevista|entrevue|entretien|vorstellungsgespräch|einladung|bewerbung|zum|zur|als|pour|de|le|la|el|convocation|convocatoria|colloquio|sollicitatie|gesprek|audition|assessment|centre|center|see|hiring|event|come|meet|talk|coffee|possible|availability|available|available\?|still|interested|interested\?|hey|congratulations|congrats|hooray|our|talk|chat|great|meeting|good|merci|danke|gracias|intro|re:)\b[\s!?.,']*)+$/i;

/** What is left of a subject when the company, the candidate, dates and words of interviewing are taken off. */
function inSubject(scene: Scene, company: string | null): Maybe<string> {
  const subject = scene.subject.text
    .replace(
      /\s*[@([](?:\s*(?:mon|tue|wed|thu|fri|sat|sun)\b|[^)\]]*\d{4}|[^)\]]*(?:interview|itinerary|screen)).*$/i,
      '',
    )
    .replace(/\s+@\s.*$/, '');
  const parts = subject
    .split(/\s+[-–—|/•·]+\s+|\s+re\s+(?=\p{Lu})|:\s+|\s*\|\s*|!!?\s+|,\s+|\s+\/\s+|\bre:\s*/iu)
    .flatMap((part) => part.split(/\s+(?:with|at|w\/|@|x|bei|chez)\s+(?=\p{Lu})/u));
  const candidates = parts.map((part) => strip(part, scene, company)).filter((part) => part !== '');
  const named = candidates.map(inBrackets).find((part) => noun.test(part) && isRole(part, scene, company));
  if (named !== undefined)
    return { value: withBranch(named, scene, company), evidence: scene.subject.text, certainty: 'certain' };
  if (candidates.length !== 1 || !scene.subject.text.includes(candidates[0] ?? ' ')) return null;
  const only = candidates[0] ?? '';
  const words = only.split(/\s+/);
  const plain = words.length <= 4 && /^[\p{L}][\p{L}\s&/'-]+$/u.test(only) && !/[?!]/.test(only);
  const humble = words.length <= 3 && only.slice(1) === only.slice(1).toLowerCase() && !empty.test(only);
  return plain &&
    !empty.test(only) &&
    (parts.length > 1 || only !== scene.subject.text || humble) &&
    !interviewPart.test(only)
    ? { value: only, evidence: scene.subject.text, certainty: 'guessed' }
    : null;
}

/** "Deputy Manager, Credit Risk": the branch of the work behind a comma belongs to the name. */
function withBranch(role: string, scene: Scene, company: string | null): string {
  const text = scene.subject.text;
  const at = text.indexOf(role);
  const branch = /^,\s+(\p{Lu}[\p{L}&]+(?: (?:\p{Lu}[\p{L}&]+|and|&)){0,3})(?=$|\s*[([]|\s+[-–—|])/u.exec(
    at === -1 ? '' : text.slice(at + role.length),
  )?.[1];
  if (branch === undefined || (company !== null && squash(company).includes(squash(branch)))) return role;
  const whole = `${role}, ${branch}`;
  const body = scene.body.map((passage) => passage.text).join(' ');
  return body.includes(whole) || !body.toLowerCase().includes(role.toLowerCase()) ? whole : role;
}

/** "Ann and Bo (Data Engineer)": what stands in brackets, where only that names a job. */
function inBrackets(part: string): string {
  const inner = /\(([^()]{4,60})\)/.exec(part);
  return inner?.[1] !== undefined && noun.test(inner[1]) && !noun.test(part.slice(0, inner.index))
    ? inner[1]
    : part;
}

function strip(part: string, scene: Scene, company: string | null): string {
  let text = part
    .trim()
    .replace(/#?\b(?:req(?:uisition)?|ref|job id|id|R-)\s*[#:.]?\s*[\w-]*\d[\w-]*/gi, '')
    .replace(/#\d+/g, '')
    .trim();
  if (company !== null && squash(text) === squash(company)) return '';
  if (company !== null)
    text = text.replace(new RegExp(company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu'), '').trim();
  text = text
    .replace(
      /^(?:(?:your|our|the|invitation|invite|reminder|confirmation|confirmed|re|update|interview|entrevista|entretien|entrevue|vorstellungsgespräch|einladung|phone|video|screen|screening|call|chat|application|final|first|second|1st|2nd|third|round|next steps?|search|bewerbung|to|for|as|on|als|of|zum|about|the|an?|pour|de|para|onsite|trial|shift|working|candidature|application|reg|catch up|quick|your|offer|job|moving|initial|intro|group|status|new)\b[\s:,]*)+/i,
      '',
    )
    .replace(
      /[\s,:]*\b(?:(?:phone|video|zoom|teams|final|first|second|1st|2nd|3rd|technical|panel|on-?site|in-?person|initial|screening|hiring)\s+)?(?:interviews?|round|screen|call|chat|conversation|finalist visit|finalist|visit|arrangements?|gig|opening|role|position|job|post|vacancy|details?|confirmation|confirmed|invitation|next steps?|update|application|opportunity|schedule|itinerary|directions|and|rescheduled|cancelled|canceled|postponed|apprenticeship offer|offer|thank you|interview time|new time|availability|today|tomorrow|time|search|feedback|outcome|decision|trial|tests?|testing|exam|assessment|vacancies|audition|screening|appointment)\b(?:[\s,:!?.]*(?:interviews?|and|details?|directions|confirmed|confirmation|invitation|update|rescheduled|cancelled|round|schedule|time))*[\s,:!?.]*$/i,
      '',
    )
    .replace(/^["“”']+(?=[^"“”']*$)|[,:;!?.\s]+$/g, '')
    .trim();
  if (interviewPart.test(text) || scene.candidate.some((word) => word === text.toLowerCase())) return '';
  const words = text.toLowerCase().split(/\s+/);
  if (words.every((word) => scene.candidate.includes(word) || scene.sender.nameWords.includes(word)))
    return '';
  return /^\d|^[^\p{L}"]/u.test(text) ? '' : clean(text);
}

function clean(role: string): string {
  const text = role
    .replace(/\*/g, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–.-]+$/g, '')
    .trim();
  const bare = text.replace(
    /^(?:(?:the|an?|our|your)\s+)?(?:poste? (?:de |d[’'])|puesto de |stelle (?:als|des|der) |position (?:of|as) )/i,
    '',
  );
  if (bare !== text) return clean(bare);
  const open = (text.match(/\(/g) ?? []).length;
  const close = (text.match(/\)/g) ?? []).length;
  return open === close ? text : text.replace(/[()].*$/, '').trim();
}
