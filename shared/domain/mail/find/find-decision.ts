import type { CalendarDate } from '../../time/zoned.ts';
import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { findPromisedDays, type PromisedDay } from '../when/find-promised-days.ts';
import type { PlainDate } from '../when/find-dates.ts';
import type { Scene } from './scene.ts';

/** The employer decides or answers. The first family says so outright, the second only with a date beside it. */
const promise =
  /\b(?:vot(?:e|es|ing)|cast (?:it |this )?by|it cast|(?:have|get) (?:something|a result|it|one) (?:for|back to) you|releas(?:e[ds]?|ing)|declared?|written to|pick (?:\d+|two|three|a few) |making a call on|up (?:her|his|my|our|their|its) minds?|say (?:you|yes|no)|compare notes|takes? (?:us|them)|successful candidates?|verbal offer|hears|settled?|reach(?:es|ing)? (?:a|an|our|his|her) (?:view|conclusion|agreement)|(?:someone|somebody|a person) (?:\S+ )?(?:locked|lined up|sorted|signed)|appoint(?:ed|ing|ment made)?|made a (?:choice|pick)|conclude|come to a (?:view|conclusion)|decision|decide(?:s|d)?|deciding|announc(?:e|ed|ing)|(?:hears?|heard|hearing) (?:back |something |either way |one way .{0,16}|anything |more )?(?:from|by|either|one way|within|no later|on|before|early|next|this|in)|should hear|will hear|['’]ll hear|you hear|hear (?:back|from)|(?:we|i|they|he|she|you)(?:['’]ll| will| should| would|['’]d| can|['’]re going to| are going to)?(?: all)? (?:know|be notified|be informed|be told|be contacted|get (?:a|an|the|our|your) (?:answer|call|email|e-mail|response|reply|decision|yes|result|verdict|yea))|tell you|let (?:you|ppl|folks|everyone|everybody|candidates|him|her|me|us|people) (?:all )?know|(?:be|get|getting|come|coming|circle|circling|report|reporting|follow(?:ing)?|reach(?:ing)?|loop|looping) (?:back|in touch|out|up)(?: (?:to|with) (?:you|me|us|everyone|all|candidates))?|revert|in touch|(?:give|have|get|send|expect|share|owe|provide) (?:you |me |us )?(?:\S+ ){0,3}(?:answer|verdict|response|reply|feedback|news|update|yes|result|results|outcome|word|yes or (?:a )?no|thumbs)|(?:answer|verdict|outcomes?|result|results|response|feedback|notification|notify|inform(?:ed)?|notified|word|news)\b|(?:choice|selection|pick|choose|chosen|picked|select|selected|call) (?:will|should|to|by|made|someone|somebody|who|the)|mak(?:e|ing) (?:a|the|our|my|up|their|his|her) (?:\S+ )?(?:decision|choice|call|pick|mind|minds|selection)|tak(?:e|es|ing) (?:his|her|their|the) pick|someone (?:picked|chosen|in place)|pick(?:ed)? (?:someone|somebody|who|our)|(?:will|['’]ll|to|should) (?:call|phone|ring|text|e-?mail|write|contact|tell|message)(?: (?:to )?(?:you|me|everyone|everybody|all|candidates|either way|back))|target(?:ing)?|finali[sz](?:e|ed|ing)|wrap(?:ped|ping)? (?:this |things |it )?up|turn(?:ed)? around|turnaround|timeline|made up (?:my|our) minds?|final(?:ly)? (?:answer|word)|a yes or (?:a )?no|you know where you stand|know(?:s)? (?:by|either way|one way|on|more)|say (?:yes|no)|where we landed|sort(?:ed)? (?:it|this) (?:out )?by|write (?:to you )?either way|expect to (?:be|have|hear|make|know|reach)|hope to (?:have|be|make|know|let|get)|aim(?:ing)? (?:to|for)|plan(?:ning)? to (?:have|make|decide|be|let|get)|news)\b/i;

/** Dates that are the candidate's to keep, or that say when something else happens. */
const candidatesDuty =
  /\b(?:(?:please|kindly|could you|can you|would you|you (?:must|need to|have to|should))\b.{0,60}\b(?:confirm|accept|sign|return|reply|respond|rsvp|complete|submit|send|let (?:me|us) know|get back to (?:me|us)|book|choose|pick|upload|fill|provide|bring|tell (?:me|us)|decide)|let (?:me|us) know\b|accept(?:ance)? by|sign(?:ed)? (?:copy )?by|confirm (?:your |this |the )?(?:\S+ ){0,4}by|rsvp|deadline (?:to|for)|respond by|reply by|valid (?:until|till|through)|expires?|offer (?:stands|is open|remains)|open until|start(?:s|ing)? (?:date|on|work)|(?:would|will|to) (?:start|begin) (?:on|work)|first day|closing date|applications? (?:close|must)|had (?:told|said|promised|hoped)|told you|originally|i said|we said|i know (?:we|i) (?:said|promised))\b/i;
const strong =
  /\b(?:decision|announced|decide|deciding|hear (?:back|from|either)|answer|verdict|outcome|either way|one way or|let you know|in touch|inform(?:ed)?|notif|feedback|target|you(?:['’]ll| will| should) (?:know|hear)|be told|final)\b/i;
/** "I regret to let you know that …" announces; it promises nothing. */
const announcing =
  /\b(?:let you know|inform you|tell you|write|writing|update you|say) (?:that(?! (?:day|same|morning|afternoon|evening|week))|to|about|as(?! soon)|how)\b/gi;
const interviewItself =
  /\b(?:interview (?:is|will be|on|at|has been)|invite you|meet you|see you|come in|scheduled for)\b/i;
const sameDay = /\b(?:that|the same) (?:day|afternoon|evening|morning)\b|\bby then\b|\bthat date\b/i;

const saidRightBefore =
  /\b(?:said|says?|told me|reckons?|promised|mentioned|hoping for|aiming for)\s+(?:(?:by|on|maybe|probably|about|around|it['’]s|it|would|will|be|for)\s+)*(?:the\s+)?$/i;
const SAID_SCORE = 4;

interface Candidate {
  day: PromisedDay;
  passage: Passage;
  score: number;
}

/**
 * The last day of the employer's promise to decide or answer. The user's own line above the forward wins.
 * `interviewOn`: the day of the interview, for promises that count from it; null when unknown.
 */
export function findDecision(scene: Scene, interviewOn: PlainDate | null): Maybe<CalendarDate> {
  const bySelf = best(scene.note, scene, interviewOn, scene.noteOn, true);
  if (bySelf) return bySelf;
  return best(scene.body, scene, interviewOn, scene.today, false);
}

function best(
  passages: readonly Passage[],
  scene: Scene,
  interviewOn: PlainDate | null,
  today: PlainDate,
  own: boolean,
): Maybe<CalendarDate> {
  const candidates: Candidate[] = [];
  let earlier: PromisedDay | null = null;
  let spoken = false;
  for (const passage of passages) {
    const days = findPromisedDays(passage.plain, { today, interviewOn, order: scene.order });
    const referred: PromisedDay | null =
      sameDay.test(passage.plain) && !days.some((day) => !day.fromInterview) ? earlier : null;
    for (const day of referred ? [{ ...referred, start: passage.plain.search(sameDay) }] : days) {
      candidates.push({ day, passage, score: scoreOf(passage, day, own, spoken, days) });
    }
    if (days.length > 0) earlier = days.at(-1) ?? null;
    spoken =
      strong.test(passage.plain) &&
      !candidatesDuty.test(passage.plain) &&
      passage.plain.length < 160 &&
      days.length === 0;
  }
  const kept = candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.day.lastDay.since(a.day.lastDay).sign);
  const first = kept[0];
  if (!first) return null;
  return {
    value: first.day.lastDay.toString(),
    evidence: first.passage.text,
    certainty: first.day.loose || first.score < 3 ? 'guessed' : 'certain',
  };
}

function scoreOf(
  passage: Passage,
  day: PromisedDay,
  own: boolean,
  spoken: boolean,
  days: readonly PromisedDay[],
): number {
  const text = passage.plain.replace(announcing, ' ');
  if (passage.label !== null && passage.label !== 'duration') return -1;
  const clause = clauseAround(passage.plain, day.start).replace(announcing, ' ');
  if (candidatesDuty.test(clause) || passage.bullet) return -1;
  // "they said the 4th, call Dana": what they said right before a day is when they decide.
  if (own && saidRightBefore.test(passage.plain.slice(Math.max(0, day.start - 60), day.start)))
    return SAID_SCORE;
  const said =
    promise.test(clause) ||
    (own && /\b(?:decid|answer|know|hear|decision|offer|need|take|want)\w*/i.test(text));
  const inSentence = said || promise.test(text);
  if (!inSentence && !spoken) return -1;
  let score = said ? 2 : inSentence ? 1 : 0.5;
  if (strong.test(clause)) score += 2;
  const lead = passage.plain.slice(Math.max(0, day.start - 22), day.start);
  if (
    /\b(?:by|within|before|no later than|not later than|until|latest|on|until)\s+(?:the\s+|about\s+|around\s+|close\s+of\s+business\s+(?:on\s+)?|cob\s+|eod\s+|(?:the\s+)?end\s+of\s+(?:the\s+)?(?:day\s+)?(?:on\s+)?)?$/i.test(
      lead,
    )
  )
    score += 1;
  if (interviewItself.test(clause) && !strong.test(clause)) score -= 4;
  if (
    /\b(?:call|ring|phone|dial) (?:me|us|her|him)\b/i.test(clause) &&
    !/\b(?:answer|decision|decid\w+|know|tell you|verdict|landed|result)\b/i.test(text)
  )
    score -= 4;
  if (
    /\b(?:i|we|she|he)(?:['’]ll| will) (?:call|ring|phone|dial|give you)\b/i.test(text) &&
    !strong.test(text) &&
    !/\beither way|news|result|outcome|landed\b/i.test(text)
  )
    score -= 3;
  if (
    /\b(?:forward its recommendation|recommendation to|meets?|meeting|another|one more|next) (?:person|candidate|interview|on|to)\b/i.test(
      clause,
    ) &&
    days.length > 1
  )
    score -= 1.5;
  if (/^[^.!?]{0,3}at the (?:very )?latest\b/i.test(passage.plain.slice(day.end))) score += 1.5;
  if (
    /\bwith (?:the|a|an|your) (?:exact |precise )?(?:time|hour|details?|address|link|place|slot)\b/i.test(
      clause,
    )
  )
    score -= 4;
  if (/\btied up\b|\b(?:slid|moved|pushed) (?:us|it|you)\b/i.test(clause)) score -= 4;
  if (
    /\b(?:travel(?:ling|ing)?|away|out of (?:the )?office|on (?:vacation|holiday|leave)|back (?:on|from|(?:in|at) the \S+))\b/i.test(
      clause,
    )
  )
    score -= 2;
  return score;
}

/** The part of a sentence around a position, between commas that part clauses, semicolons and "and I'll". */
function clauseAround(text: string, at: number): string {
  const breaks = [
    ...text.matchAll(/[;:]\s|\s[-–—]\s|,\s+(?:and|but|so|then|which)\s|\bbut\s|(?<=\w)\.\s/gi),
  ].map((match) => match.index);
  const start = Math.max(0, ...breaks.filter((index) => index < at));
  const end = breaks.find((index) => index > at + 3) ?? text.length;
  return text.slice(start, end);
}
