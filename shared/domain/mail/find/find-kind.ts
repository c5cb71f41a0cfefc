import type { Found, MailKind } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import {
  arranging,
  cancelling,
  interviewWords,
  jobWords,
  moving,
  offering,
  rejecting,
  updating,
} from './cues.ts';
import { domainName } from './employer-domain.ts';
import type { SlotReading } from './find-slot.ts';
import type { Scene } from './scene.ts';

/** Mails that are no interview, whatever words they borrow. */
const bulk =
  /\b(?:unsubscribe|view (?:this email )?in (?:your )?browser|you(?:['’]re| are) receiving this|manage (?:your )?(?:preferences|alerts|subscriptions?)|job alerts?|new jobs (?:for|match|near)|jobs (?:you may|recommended|matching)|recommended for you|based on your (?:profile|search)|\d+% off|sale ends|shop now|promo code|newsletter|webinar|limited time|free trial|sponsored|this week['’]s|top stories|read more)\b/i;
const acknowledged =
  /\b(?:(?:we(?:['’]ve| have)? |your application (?:has been |was |is )?)(?:successfully )?(?:received|submitted)|thank(?:s| you) for (?:your application|applying|submitting|your interest)|application (?:received|submitted|confirmation)|(?:will|['’]ll) (?:be )?review(?:ing)? (?:your|all|every)|only (?:those|candidates|applicants) (?:selected|whose|we)|if (?:you(?:r|['’]re| are)|there|we (?:feel|think)|selected|your).{0,60}(?:match|fit|selected|suitable|short-?list|we(?:['’]ll| will) (?:be in touch|contact|reach)))\b/i;
const away =
  /\b(?:out of (?:the )?office|on (?:annual |parental |maternity |sick )?leave|on vacation|on holiday|automatic reply|auto-?reply|away from (?:my desk|the office|my email)|limited access to e?-?mail|i(?:['’]ll| will) be back (?:on|in the office)|abwesenheits|absence du bureau|fuera de la oficina)\b/i;
const otherTrade =
  /\b(?:parcel|package|delivery|tracking (?:number|no)|shipped|courier|invoice|payment (?:due|received|is)|amount due|receipt|order (?:no|number|#|confirmation)|your order|prescription|dentist appointment|dr\.? appointment|check-?up|cleaning appointment|patient|physio|vaccin\w*|blood test|insurance card|reservation|table for|booking reference|flight|boarding|check-?in (?:opens|online)|warranty|subscription|password|verification code|log ?in attempt|bank statement|electric(?:ity)? bill|school pickup|parents?['’]? evening|landlord|viewing|rent|mot\b|service due|oil change|haircut|survey)\b/i;
const scam =
  /\b(?:no interview (?:needed|required|necessary)|refundable (?:deposit|fee)|(?:registration|processing|training|onboarding|equipment|background check) (?:fee|deposit)|gift cards?|western union|wire transfer|bitcoin|crypto wallet|whatsapp (?:only|number)|telegram|bank (?:details|account|login)|earn \$?\d+|work from home and earn|\$\d+(?:,\d+)?\s*(?:a|per) (?:day|week) (?:from|guaranteed)|kindly send your|dear applicant|cheque)\b/i;
const family =
  /\b(?:mom|mum|dad|honey|sweetie|love you|love,? (?:mom|mum|dad|granny|nana|grandma)|xoxo|xx+\b|aunt|uncle|grandma|dinner on sunday|folding chairs|the kids)\b/i;
const social =
  /\b(?:football|soccer|pub|party|birthday|bbq|barbecue|movie|cinema|gig tickets|game night|hike|church|wedding|babysit|beers?|brunch|playdate|sleepover|book club|how did (?:your|the) interview go|good luck (?:with|on|at) (?:your|the) interview)\b/i;
/** How people file their family in an address book. */
const kin =
  /^(?:mom|mum|mummy|mama|dad|daddy|papa|mother|father|granny|grandma|grandpa|nana|nan|auntie?\b.*|uncle\b.*|sis|bro|babe|honey|hubby|wifey|love)$/i;
const jobAlert =
  /\b(?:\d+ (?:new )?(?:jobs|roles|openings|vacancies)|apply now|easy apply|similar jobs|jobs? (?:near|in) (?:you|your)|hiring near)\b/i;

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
  if (none) return kind('none', none);

  const offer = firstWith(offering, scene, conditional);
  const rejection = firstWith(rejecting, scene, conditional);
  const cancel = firstWith(cancelling, scene, conditional);
  const move = firstWith(moving, scene, ifNeeded);
  const arranged = slots.slot !== null && slots.slot.score >= 1;
  if (
    offer &&
    !offeredInterview.test(offer.plain) &&
    !(rejection && !arranged) &&
    !/\bon the spot\b/i.test(offer.plain)
  )
    return kind('offer', offer);
  if (move && isMove(scene, move, slots, arranged, cancel)) return kind('reschedule', move);
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
  const scores: Scores[] = [
    { kind: 'update', score: (update ? 2 : 0) + (afterwards.test(scene.wording) ? 2.5 : 0), passage: update },
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
        (booking.test(scene.wording) ? 2.5 : 0),
      passage: slots.slot?.passage ?? asks ?? interview,
    },
  ];
  const best = scores.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 0.9)
    return scene.sender.name === '' ? kind('none', null, 'guessed') : kind('update', null, 'guessed');
  return kind(best.kind, best.passage, best.score >= 3 ? 'certain' : 'guessed');
}

const booking =
  /\b(?:(?:book|schedule|pick|choose|select|grab|reserve) (?:a|your|an|any|one|whichever|something) ?(?:time|slot|interview|day|that)?|your availability|when (?:are you|would you be|could you|can you|works)|calendly|(?:complete|take|do|finish) (?:the|an|our|this|a|your) (?:\S+ ){0,4}(?:assessment|test|challenge|exercise|video interview)|one-way (?:video )?interview|(?:would|we['’]d) like to (?:invite|interview|meet|speak|talk|arrange|set up|schedule))\b/i;
const afterwards =
  /\b(?:(?:thank you|thanks|good|great|lovely|nice|pleasure|enjoyed|delight)\b.{0,50}\b(?:coming (?:in|to|over|by|down|all|along)|meeting (?:you|with|us|the)|to (?:meet|see) you|speaking (?:with|to)|talking (?:with|to)|for (?:today|yesterday|the conversation|interviewing|making)|interviewing|your time)|since (?:we|you) (?:met|spoke|talked|came|interviewed)|(?:after|following) (?:your|our|the|monday['’]s|tuesday['’]s|wednesday['’]s|thursday['’]s|friday['’]s|last|yesterday['’]s|today['’]s) (?:interview|visit|chat|conversation|call|meeting|onsite|week)|still (?:deciding|reviewing|interviewing|meeting|deliberating|considering|finishing|talking|discussing|weighing|working|waiting|to (?:see|meet|give|hear))|(?:haven['’]t|have not|not) forgotten|thank(?:s| you)(?: (?:again|so much|very much|once more))? for (?:your (?:visit|time|interest and time|patience)|(?:the|a) (?:great|good|lovely)|popping|dropping|making|taking|giving|being|all)|(?:before|until) I can (?:tell|say)|behind schedule|not yet (?:made|decided|able)|decision (?:has|is) (?:slipped|been delayed|delayed|taking)|bear(?:ing)? with us|a little (?:more )?(?:patience|longer)|close the loop|(?:no|not) (?:news|decision) yet|status update|update on (?:timing|where)|had told you|(?:met|saw|interviewed) you|honesty on timing|timing for|(?:running|taking) .{0,15}(?:late|longer|behind)|everybody enjoyed|we enjoyed|enjoyed (?:our|the|your))\b/i;

const conditional =
  /\b(?:if|should|would|might|could|unless|in case|whether)\b[^.]{0,60}$|\bwe do offers\b|\bmay (?:contact|offer)\b/i;
const ifNeeded =
  /\b(?:if you|should you|you need to|can['’]t make|unable|want to|to reschedule|need a|you can|up to \d+ hours|please (?:let|call|reply)|or reschedule|call us to|click)\b[^.]{0,60}$/i;
const offeredInterview =
  /\boffer(?:ing)? (?:you )?(?:an?|the|this|some)? ?(?:\S+ ){0,3}(?:interview|audition|slot|appointment|trial|chance to|opportunity to (?:meet|interview))/i;
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

/** A word or two standing alone, with a link behind: something to click. */
function isButton(passage: Passage): boolean {
  return (
    passage.source === 'body' && /^[\p{L}\s]+$/u.test(passage.text) && passage.text.split(/\s+/).length <= 2
  );
}

const strongMove =
  /\b(?:reschedul(?:e|ed|ing)|re-?arrang\w+|postpon\w+|new (?:time|date|slot)|shift from|(?:mov|push|bump|shift|swap|chang)\w* (?:\S+ ){0,6}(?:to|from|until|till|back)|instead of|n['’]?o?t take place|change of (?:time|date|plan)|(?:time|date) (?:has )?changed|something(?:['’]s| has) come up|brought forward|bring (?:\S+ ){0,4}forward|same time|updated invitation)\b/i;

function isMove(
  scene: Scene,
  passage: Passage,
  slots: SlotReading,
  arranged: boolean,
  cancel: Passage | null,
): boolean {
  const text = passage.plain;
  if (!strongMove.test(text) && passage.source !== 'subject') return false;
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
  return arranged || slots.offered || comesBack || /reschedul|postpon|new (?:time|date)/i.test(text);
}

/** The passage for which a mail makes no record, or null when it may be one that does. */
function whyNone(scene: Scene, slots: SlotReading, calendar: 'request' | 'cancel' | null): Passage | null {
  const text = scene.wording;
  const first = (pattern: RegExp) =>
    [scene.subject, ...scene.body].find(({ plain }) => pattern.test(plain)) ?? scene.subject;
  const everything = [text, ...scene.signature.map(({ plain }) => plain), ...scene.letter.body].join('\n');
  const interview = interviewWords.test(text);
  const free = domainName(scene.sender.address)?.kind === 'free';
  if (scam.test(text) && !/\b(?:our office|come in)\b/i.test(text)) return first(scam);
  if (
    away.test(scene.subject.plain) ||
    (away.test(text) && !interview && slots.slot === null && !afterwards.test(text))
  )
    return first(away);
  if (kin.test(scene.sender.display)) return scene.subject;
  if (family.test(text) && !/\b(?:interview|meet) (?:with|at|on|you)\b/i.test(text)) return first(family);
  if (calendar !== null && (interview || jobWords.test(text))) return null;
  const decided = rejecting.test(text) || offering.test(text) || cancelling.test(text);
  if (otherTrade.test(text) && !(interview && jobWords.test(text)) && !decided) return first(otherTrade);
  if ((bulk.test(everything) || jobAlert.test(text)) && !invitation.test(text) && !decided)
    return first(bulk);
  if (
    acknowledged.test(text) &&
    slots.slot === null &&
    !slots.offered &&
    !decided &&
    !invitation.test(text) &&
    !afterwards.test(text) &&
    !booking.test(text)
  )
    return first(acknowledged);
  if (
    social.test(text) &&
    (free || !decided) &&
    !/\b(?:position|job|role|hiring|vacancy|shift)\b/i.test(text)
  )
    return first(social);
  const hiring =
    interview ||
    jobWords.test(text) ||
    arranging.test(text) ||
    decided ||
    updating.test(text) ||
    afterwards.test(text) ||
    slots.slot !== null;
  return hiring || (scene.sender.name !== '' && !free) ? null : scene.subject;
}

const invitation =
  /\b(?:(?:your|our|the|group|phone|video|a|an|final|first|second|round|on-?site|upcoming) interview (?:is|on|at|with|for|has|will|time|details|confirmed|slot|:)?|invite you (?:to|for)|come (?:in|meet|see)|interview (?:invitation|confirmation|confirmed|reminder)|you(?:['’]re| are) (?:invited|scheduled|confirmed|all set)|looking forward to meeting)\b/i;
