import type { Found, Maybe, ReadInterviewer } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { phoneByName, phoneOfSender } from './sender-phone.ts';
import { isDeskAddress, isHumanName } from './sender.ts';
import type { Scene } from './scene.ts';

const title =
  '(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Miss|Lt|Sgt|Capt|Rev|Chef|Sir|Herr|Frau|Señor|Señora|Sra|Sr|Mme|M|Dean|Captain|Sister|Pastor|Principal|Coach|Chief)\\.?\\s+){0,3}';
const given = "\\p{Lu}[\\p{L}'’-]+";
const person = `${title}${given}(?:\\s+(?:\\p{Lu}\\.|(?:van|von|de|da|di|del|der|den|la|le|al|el|bin|Mac|Mc|O['’])\\s+)?\\s*${given}){0,3}`;
const opening: readonly RegExp[] = [
  new RegExp(
    `\\b(?:chaired by|hosted by|led by|run by|conducted by|interviewed by|interview(?:ed)? with|meet(?:ing)? with|meeting|to meet|you(?:['’]ll| will) (?:be )?(?:meet(?:ing)?|see(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|sit(?:ting)? down with|chat(?:ting)? (?:to|with))|scheduled (?:you )?with|slot with|call with|chat with|interviewers? (?:is|are|will be)|panel (?:is|consists of|will be|comprises)|conversation with|screen with|round with|session with|time with|appointment with|ask for|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|sit down with|see|report to|introduce you to|down with|booked (?:in )?with|come (?:and )?(?:see|meet)|met mit|Gespräch mit|entretien avec|rencontrer|entrevista con|con)\\s+(?:me,\\s+|our\\s+[\\p{L}\\s-]{2,40},\\s+|our\\s+[\\p{Ll}\\s-]{3,40},?\\s+|the\\s+[\\p{Ll}\\s-]{3,40},?\\s+|their\\s+[\\p{Ll}\\s-]{3,40},?\\s+|(?:\\p{Lu}\\p{Ll}+\\s+){0,2}(?:Manager|Supervisor|Lead|Director|Foreman|Owner|Coordinator)\\s+|her\\s+|his\\s+)?(?<name>${person})`,
    'u',
  ),
  new RegExp(
    `\\b(?:with|from)\\s+(?:me,\\s+|(?:our|the|their|my|your)\\s+(?:(?!\\b(?:in|at|on|near|of)\\b)[\\p{L}\\s-]){3,40},?\\s+)?(?<name>${person})(?=\\s*(?:[,(.;!]|and\\b|on\\b|at\\b|from\\b|who\\b|$|[-–]\\s))`,
    'u',
  ),
  new RegExp(
    `(?<name>${person})(?:,\\s+[^,.]{3,50},)?\\s+(?:would like to|(?:will|['’]ll) (?:be (?:interviewing|meeting|calling|your|in touch|conducting|running)|interview|meet|call|ring|phone|see|dial|conduct|run|show|greet|lead)|wants to (?:meet|see|talk|speak)|is (?:going to (?:call|interview|meet)|interviewing|looking forward|the (?:hiring manager|one|person)|free to)|can (?:see|meet|talk|speak)|has asked to|asked me to (?:set|arrange|book))`,
    'u',
  ),
];
const byThemselves =
  /\b(?:(?:with|meet|see|ask for|find|talk to|speak (?:to|with)|join) (?:[\p{L}\s]{3,30} and )?(?:me|myself|yours truly)\b|come (?:see|meet) me|meet me|i['’]ll (?:call|ring|phone|dial|meet|give you|be (?:calling|there|interviewing|conducting))|i will (?:call|ring|phone|meet|be interviewing)|(?:y|und|et) (?:conmigo|mir|moi)|conmigo)\b/iu;
const notName =
  /^(?:Interview|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|We|You|Your|Our|This|That|It|If|Please|Zoom|Teams|Google|Microsoft|Skype|Meet|Hiring|Human|Resources|Reception|Talent|Team|HR|Front|Desk|Questions?|Regards|Thanks|Thank|Best|Kind|Hi|Hello|Dear|Phone|Video|Who|When|Where|Central|Eastern|Pacific|Mountain|Floor|Suite|Room|Building|There|Here|Everyone|Anyone|Photo|ID|Lunch|Panel|Committee|Security|Christmas|Easter|Thanksgiving|Halloween|Transportation|Transport|Services?|Finance|Sales|Marketing|Operations|Engineering|Payroll|Admissions|Accounts|Notice|Policy|Privacy|Candidate|Personnel|Facilities|Logistics|Procurement|Legal|Compliance|Production|Maintenance|Catering|Nursing|Housekeeping|Recruitment|Terms|Conditions|NDA|CV|DBS)\b/u;

/** The person who will interview: named by a label or a sentence, else the sender. */
export function findInterviewer(
  scene: Scene,
  company: string | null,
  agenda: Passage | null,
): ReadInterviewer {
  const named = byLabel(scene) ?? byAgenda(scene, agenda) ?? bySentence(scene, company);
  const sender = senderName(scene);
  if (named && !isSender(named.value, scene))
    return {
      name: named,
      email: emailOf(named.value, scene),
      phone: phoneByName(named.value, scene),
      title: titleAfter(named),
    };
  const self = sender ?? named;
  if (!self) return { name: null, email: null, phone: null, title: null };
  return { name: self, email: senderEmail(scene), phone: phoneOfSender(scene), title: signedTitle(scene) };
}

function byLabel(scene: Scene): Maybe<string> {
  for (const passage of scene.body) {
    if (passage.label !== 'who') continue;
    const match =
      new RegExp(`^${person}`, 'u').exec(passage.text.replace(/^(?:with|our|the)\s+/i, ''))?.[0] ?? '';
    const name = trimmed(match, scene);
    if (name !== '') return { value: name, evidence: passage.text, certainty: 'certain' };
  }
  return null;
}

/** "9:00 - 9:45  Abena Sarpong, Design Director": the first named row of the day. */
function byAgenda(scene: Scene, first: Passage | null): Maybe<string> {
  if (!first) return null;
  const rest = first.text.replace(
    /^(?:\s*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:[A-Z]{2,4}\b)?\s*(?:[-–—]|to\b)?)+[\s:|–—-]*/i,
    '',
  );
  if (rest === first.text) return null;
  const match = new RegExp(`^(?:${opening[0]?.source ?? ''}|(?<start>${person})(?=\\s*[,(–-]|$))`, 'u').exec(
    rest,
  );
  const name = trimmed(match?.groups?.['name'] ?? match?.groups?.['start'] ?? '', scene);
  const chaired = new RegExp(`\\b(?:with|by)\\s+(?<name>${person})`, 'u').exec(rest)?.groups?.['name'];
  const value = name !== '' ? name : trimmed(chaired ?? '', scene);
  return value === '' ? null : { value, evidence: first.text, certainty: 'certain' };
}

function bySentence(scene: Scene, company: string | null): Maybe<string> {
  if (
    scene.sender.name !== '' &&
    scene.body.some(({ text, plain }) => byThemselves.test(text) || byThemselves.test(plain))
  )
    return null;
  for (const pattern of opening) {
    for (const passage of scene.body) {
      if (passage.label !== null && passage.label !== 'when' && passage.label !== 'where') continue;
      const name = trimmed(pattern.exec(passage.text)?.groups?.['name'] ?? '', scene);
      if (
        name === '' ||
        (company !== null && company.toLowerCase().includes(name.toLowerCase())) ||
        isFollowedByThing(passage.text, name)
      )
        continue;
      return {
        value: name,
        evidence: passage.text,
        certainty: pattern === opening[1] ? 'guessed' : 'certain',
      };
    }
  }
  return null;
}

function isFollowedByThing(text: string, name: string): boolean {
  const rest = text.slice(text.indexOf(name) + name.length);
  return /^\s*(?:street|st\b|road|rd\b|avenue|ave\b|hall|house|building|suite|tower|centre|center|team\b|ltd|inc|gmbh|llc|group|hotel|park|campus|university)/i.test(
    rest,
  );
}

function trimmed(match: string, scene: Scene): string {
  const name = match
    .replace(/[\s.,]+$/, '')
    .replace(/\s+(?:on|at|from|and|who|will|for)$/i, '')
    .trim();
  if (
    name.length < 2 ||
    notName.test(name) ||
    !isHumanName(name.replace(/^(?:Dean|Captain|Sister|Pastor|Principal|Coach|Chief)\s+/, ''))
  )
    return '';
  const words = name.toLowerCase().split(/\s+/);
  return words.every((word) => scene.candidate.includes(word)) ? '' : name;
}

function isSender(name: string, scene: Scene): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\s'’-]/gu, '')
    .split(/\s+/);
  return scene.sender.nameWords.length > 0 && words.every((word) => scene.sender.nameWords.includes(word));
}

function senderName(scene: Scene): Maybe<string> {
  if (scene.sender.name !== '') {
    const shown = scene.sender.name.split(' ').every((word) => scene.sender.display.includes(word))
      ? scene.sender.display
      : evidenceOf(scene.sender.name, scene);
    return {
      value: scene.sender.name,
      evidence: shown,
      certainty: isDeskAddress(scene.sender.address) ? 'guessed' : 'certain',
    };
  }
  if (/^(?:no-?reply|do-?not|notif|mailer)/i.test(scene.sender.address)) return null;
  return signed(scene);
}

function evidenceOf(name: string, scene: Scene): string {
  return (
    [...scene.signature, ...scene.body].find(({ text }) => text.includes(name))?.text ?? scene.sender.address
  );
}

/** The first line of the signature that is a person's name; a first name alone counts where the mail has no header. */
function signed(scene: Scene): Maybe<string> {
  for (const passage of scene.signature.slice(0, 4)) {
    const text =
      passage.text
        .replace(/^[-–—~\s]+/, '')
        .split(/\s*[|,(–]\s*/)[0]
        ?.trim() ?? '';
    if (
      isHumanName(text) &&
      !notName.test(text) &&
      text.split(/\s+/).length <= 4 &&
      !/\b(?:regards|cheers|thanks|sincerely|wishes|grüße|saludos?|cordialement|best|team)\b/i.test(text)
    ) {
      return { value: text, evidence: passage.text, certainty: 'guessed' };
    }
  }
  return null;
}

function senderEmail(scene: Scene): Maybe<string> {
  const { address } = scene.sender;
  return address === '' || isDeskAddress(address)
    ? null
    : { value: address, evidence: address, certainty: 'certain' };
}

/** An address in the text whose local part holds the name. */
function emailOf(name: string, scene: Scene): Maybe<string> {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
    .filter((word) => word.length > 2);
  for (const passage of [...scene.body, ...scene.signature]) {
    const address = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\p{L}/u.exec(passage.text)?.[0].toLowerCase();
    if (address && words.some((word) => (address.split('@')[0] ?? '').includes(word)))
      return { value: address, evidence: passage.text, certainty: 'certain' };
  }
  return null;
}

function titleAfter(named: Found<string>): Maybe<string> {
  const rest = named.evidence.slice(named.evidence.indexOf(named.value) + named.value.length);
  const match = /^\s*(?:,\s*|\(\s*|\s[-–]\s)(?<title>\p{Lu}[\p{L}\s&/]{2,40})/u
    .exec(rest)
    ?.groups?.['title']?.trim();
  return match ? { value: match, evidence: named.evidence, certainty: 'certain' } : null;
}

function signedTitle(scene: Scene): Maybe<string> {
  const words =
    /\b(?:manager|director|head|lead|partner|recruiter|coordinator|officer|owner|founder|supervisor|president|chief|cto|ceo|cfo|specialist|consultant|keeper|chef|foreman|principal|leiter\w*|directrice|directeur|jefe|jefa|responsable|recursos humanos)\b/i;
  for (const passage of scene.signature.slice(0, 5)) {
    const part = passage.text
      .split(/\s*[|•·]\s*/)
      .find((piece) => words.test(piece) && piece.length < 50 && !isSender(piece, scene));
    if (part) return { value: part.trim(), evidence: passage.text, certainty: 'certain' };
  }
  return null;
}
