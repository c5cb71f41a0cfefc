import type { Passage } from '../passage/passage.ts';
import type { PlainDate } from '../when/find-dates.ts';
import { findDates } from '../when/find-dates.ts';
import { findTimes } from '../when/find-times.ts';
import { findPhones, type PhoneMention } from './find-phones.ts';
import type { Scene } from './scene.ts';

export interface CallInvitation {
  passage: Passage;
  phone: { text: string; passage: Passage } | null;
  at: { date: PlainDate; minutes: number } | null;
}

const invites =
  /\b(?:(?:do|please|just|then|so|always) (?:call|ring|phone|telephone)\b(?! (?:you|your))|(?:call|ring|phone|bell|buzz|telephone|dial) (?:me|us|my|our|the (?:office|store|shop|desk|team|number)|her|him|back|that number|this number|anytime|any time)\b|(?:give|giving) (?:me|us|her|him|the (?:office|store|shop)|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:a|an? \p{L}+) (?:call|ring|bell|shout|buzz|tinkle|phone call|holler|bell)|(?:pick up|reach for|get on) the (?:phone|blower)|(?:drop|shoot) (?:me|us) a (?:call|ring|line on)|(?:reach|get|catch|find|contact|get hold of|get a hold of) (?:me|us|her|him) (?:directly |any ?time |best |always )?(?:on|at|by (?:tele)?phone|via phone)|(?:best|easiest|quickest) number\b.{0,24}\d|(?:glad|happy|pleased|love) to hear from you\b.{0,80}\d{3}|(?:feel free|don['’]t hesitate|welcome|happy for you|fine|okay|ok|best|easiest|please do|by all means) (?:to |is (?:to|you) )?(?:just )?(?:call|ring|phone|telephone|you call)|(?:shout|holler|yell|ping|text or call|call or text|phone or e-?mail|e-?mail or (?:call|phone|ring)|call or e-?mail|questions?|queries|concerns?|anything (?:else|at all|unclear|odd))\b.{0,60}(?:\+?\(?\d[\d ().-]{6,})|my (?:direct line|mobile|cell|number|direct number|line) is\b.{0,30}\d|(?:i['’]m|i am|we['’]re|we are) (?:always |usually |best )?(?:on|at|reachable (?:on|at)|available (?:on|at)) (?:\+?\(?\d[\d ().-]{6,})|(?:ok|okay|fine|allowed|can|could|may|should|need to|have to|remember to|going to|must|free to) (?:remember to )?(?:call|ring|phone) (?:her|him|them|\p{Lu}\p{Ll}+|back)|(?:call|ring|phone) (?:her|him|them|back))/iu;
const ownLine =
  /\b(?:[Cc]all|[Rr]ing|[Pp]hone)\s+(?:\p{Lu}\p{Ll}+|her|him|them|back|the)\b|\b(?:ok|fine|can|may) to (?:call|ring|phone)\b/u;
const weCall =
  /\b(?:(?:i|we|she|he|they|someone|somebody|\p{Lu}\p{Ll}+)(?:['’]ll| will|['’]d| would|['’]m going to| is going to| are going to|['’]re going to| can| shall)?(?: also| then| just)? (?:call|ring|phone|dial|give) (?:you|your)|give you a (?:call|ring|shout|bell|buzz)|we call you|calls? you)\b/iu;
const lateOrLost =
  /\b(?:(?:running|are|be|if) (?:\S+ )?late|lost|(?:can(?:no|['’])?t|cannot|trouble|difficulty|problems?|hard time) (?:find|finding|getting in|joining|connecting|parking|logging|with the link|with the (?:door|gate|buzzer|link))|door is locked|locked|when you (?:arrive|get here|get there|are here|pull up|park|land)|on arrival|upon arrival|at the (?:gate|door|entrance|buzzer)|delayed|stuck in traffic|held up|gate code|to be let in|buzzer|buzz (?:in|the|yourself)|on the day if|technical (?:issues|problems|difficulties)|can(?:no|['’])t (?:get in|connect|join)|link (?:doesn|does not|fails|isn))\b/i;
const alsoOther =
  /\b(?:or (?:you )?(?:just )?(?:want|need|have|wish|if)|question|questions|ask|anything else|change your mind|where (?:we|things) (?:are|stand)|chat|cold feet|news|update|hear)\b/i;
const refuses =
  /\b(?:(?:please )?(?:do not|don['’]t|no|never|please no|rather than|refrain from) (?:call|calls|phone|phoning|ring|ringing|telephone|calling)|no (?:phone )?calls|not (?:to )?(?:call|phone|ring)|calls? (?:will|are) not|unable to take calls)\b/i;
const bridge =
  /\b(?:dial[- ]?in|join by phone|conference (?:line|number|id)|access code|pin\b|passcode|meeting id|phone bridge)\b/i;

/** An invitation to telephone about the application or the interview; the user's own line comes first. */
export function findCallInvitation(
  scene: Scene,
  signatureNumber: PhoneMention | null,
): CallInvitation | null {
  const own = within(scene.note, scene, scene.noteOn, null, true);
  if (own)
    return own.phone ? own : { ...own, phone: signatureNumber ? numberIn(scene, signatureNumber) : null };
  return within([...scene.body, ...scene.signature], scene, scene.today, signatureNumber, false);
}

function within(
  passages: readonly Passage[],
  scene: Scene,
  today: PlainDate,
  signatureNumber: PhoneMention | null,
  own: boolean,
): CallInvitation | null {
  let lastNumber: { text: string; passage: Passage } | null = null;
  for (let i = 0; i < passages.length; i += 1) {
    const passage = passages[i];
    if (!passage) continue;
    const phones = findPhones(passage.text).filter(({ use }) => use !== 'fax' && use !== 'bridge');
    if (isInvitation(passage.plain, own)) {
      const text = phones[0]?.text ?? null;
      const next = text === null ? nextNumber(passages, i) : null;
      const that = /\b(?:that|same|this|above) (?:number|line)\b/i.test(passage.plain) || text === null;
      const phone =
        text !== null
          ? { text, passage }
          : that && lastNumber
            ? lastNumber
            : (next ?? (signatureNumber ? numberIn(scene, signatureNumber) : null));
      return { passage, phone, at: fixedTime(passage, today, scene) };
    }
    if (phones[0]) lastNumber = { text: phones[0].text, passage };
  }
  return null;
}

function isInvitation(text: string, own: boolean): boolean {
  if (refuses.test(text) || bridge.test(text)) return false;
  if (lateOrLost.test(text) && !alsoOther.test(text.replace(lateOrLost, ''))) return false;
  const rest = text.replace(new RegExp(weCall.source, 'giu'), ' ');
  return invites.test(rest) || (own && ownLine.test(rest));
}

/** A number standing alone right after the invitation. */
function nextNumber(passages: readonly Passage[], at: number): { text: string; passage: Passage } | null {
  const next = passages[at + 1];
  const phone = next && next.text.length < 60 ? findPhones(next.text)[0] : undefined;
  return next && phone && phone.use !== 'fax' && phone.use !== 'bridge'
    ? { text: phone.text, passage: next }
    : null;
}

function numberIn(scene: Scene, phone: PhoneMention): { text: string; passage: Passage } | null {
  const passage = [...scene.signature, ...scene.body].find(({ text }) => text.includes(phone.text));
  return passage ? { text: phone.text, passage } : null;
}

function fixedTime(passage: Passage, today: PlainDate, scene: Scene): CallInvitation['at'] {
  const text = passage.plain;
  if (/\b(?:any ?time|between|or so|by)\b/i.test(text)) return null;
  const times = findTimes(text).filter(
    (time) =>
      time.until === null && !/\b(?:after|before|until|till|past)\s*$/i.test(text.slice(0, time.start)),
  );
  const date = findDates(text, today, scene.order).find((found) => !found.past);
  const at = text.search(/\b(?:call|ring|phone)/i);
  const time = times.find(({ start }) => start > at) ?? times[0];
  return time && date ? { date: date.date, minutes: time.minutes } : null;
}
