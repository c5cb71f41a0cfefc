import type { Clause } from '../text/clause.ts';
import type { Asked } from '../reply-context.ts';
import type { Finding } from '../readers/finding.ts';
import { graveIntents, outcomeIntents } from './rank.ts';

/** Takes all findings of a text and answers fewer, or better ones. */
type Refiner = (findings: Finding[], clauses: readonly Clause[], debriefed: boolean) => Finding[];

const has = (findings: Finding[], test: (one: Finding) => boolean) => findings.some(test);

/** "Straight to voicemail, didn't leave one": reached a machine, left nothing. */
const noMessageLeft: Refiner = (all, clauses) => {
  // Whoever left a message hangs up afterwards.
  const left = has(all, ({ intent, certain }) => intent === 'left_voicemail' && certain);
  const findings = all.filter(
    ({ detail, clause, start, end }) =>
      !(left && detail === 'no' && /^[a-z ]*hung up/.test(clauses[clause]?.text.slice(start, end) ?? '')),
  );
  return has(findings, ({ intent, detail }) => intent === 'no_answer' && detail === 'no')
    ? findings.filter(({ intent }) => intent !== 'left_voicemail')
    : findings;
};

/** A reader that only heard of a machine gives way to one that heard what was done. */
const guessesLast: Refiner = (findings) =>
  findings.filter(
    (one) =>
      one.certain ||
      one.intent === 'left_voicemail' ||
      !has(
        findings,
        (other) => other.certain && other.clause === one.clause && outcomeIntents.has(other.intent),
      ),
  );

const THIRD_PERSON =
  /^(?:so |but |and )?(?:he|she|they|@\d+|the \w+) (?:is|are|was|were|works?|will|has|had|have|busy|out|away|off|not|gone|unavailable|at|on|in)\b/;

/** "Try Monday" is the employer's word only beside somebody who was spoken to; alone it is the user's own plan. */
const tryThen: Refiner = (findings, clauses, debriefed) =>
  findings.map((one) => {
    if (one.intent !== 'spoke_callback' || one.detail !== 'named') return one;
    const beside =
      debriefed ||
      clauses.some(({ reported, text }) => reported || THIRD_PERSON.test(text)) ||
      has(
        findings,
        ({ intent, clause }) =>
          clause < one.clause && ['done', 'left_voicemail', 'no_answer', 'spoke_callback'].includes(intent),
      );
    const { detail: _, ...rest } = one;
    return beside ? { ...rest, certain: true } : { ...rest, intent: 'snooze' };
  });

/** A time of its own beside an outcome is when to be reminded; beside a promise or callback it is theirs. */
const noBareTimeBesidePromise: Refiner = (findings) =>
  has(
    findings,
    ({ intent }) => intent === 'promised' || intent === 'spoke_callback' || intent === 'next_round',
  )
    ? findings.filter(({ intent, detail }) => !(intent === 'snooze' && detail === 'named'))
    : findings;

/** After the question what they promised, a bare time is when they decide. */
const theirTime: Refiner = (findings, _, debriefed) =>
  findings.map((one) => {
    if (!debriefed || one.intent !== 'snooze' || one.detail !== 'named') return one;
    const { detail: _named, ...rest } = one;
    return { ...rest, intent: 'promised' };
  });

/** Asked what was promised, "3 nothing" says that nothing was. */
const nothingPromised: Refiner = (findings, clauses, debriefed) =>
  findings.map((one) =>
    debriefed && one.intent === 'no_answer' && /^(?:@\d+ )?nothing$/.test(clauses[one.clause]?.text ?? '')
      ? { ...one, intent: 'promised', detail: 'nothing_promised' }
      : one,
  );

/** Two endings that exclude each other, or a guessed one: ask. */
const graveOnlyWhenClear: Refiner = (findings) => {
  const grave = findings.filter(({ intent, certain }) => certain && graveIntents.has(intent));
  const kinds = new Set(grave.map(({ intent }) => intent));
  if (kinds.has('offer') && (kinds.has('rejected') || kinds.has('stop_contact')))
    return [{ intent: 'unknown', certain: false, clause: 0, start: 0, end: 0 }];
  return findings;
};

const OFFER_ALONE = /^(?:(?:got|have|job|an?|the|@\d+|it is|yes|written|verbal|formal) )*offer$/;
const MY_DEADLINE =
  /\b(?:must|have to|need to|got to|should|i have|have until|got until|deadline|gave me|given me|want|wants|need|needs|by|until)\b.*#\d/;
const ANSWERED_BY =
  /\b(?:answer|decide|decision|reply|respond|sign|accept|let (?:them|him|her|@\d+) know|deadline|until|get back to (?:them|him|her|@\d+))\b/;

/** "Offer! Must answer by Friday": the deadline is the person's, so the bare word is news and no promise of theirs. */
const offerWithTerms: Refiner = (findings, clauses) => {
  const at = clauses.findIndex(
    ({ core, question, hypothetical }) => !question && !hypothetical && OFFER_ALONE.test(core),
  );
  const mine = clauses.findIndex(
    ({ text }) =>
      MY_DEADLINE.test(text) &&
      ANSWERED_BY.test(text) &&
      !/\b(?:they|he|she) (?:will )?(?:answer|decide|reply|respond)/.test(text),
  );
  if (at < 0 || mine < 0 || at === mine) return findings;
  return [
    ...findings.filter(
      ({ intent, clause }) => clause !== mine || (intent !== 'promised' && intent !== 'snooze'),
    ),
    { intent: 'offer', certain: true, clause: at, start: 0, end: 0 },
  ];
};

/** "I don't want it any more" in a text about our texts is no word about a job. */
const aboutUs: Refiner = (findings, clauses) =>
  clauses.some(({ text }) =>
    /\b(?:this list|your list|mailing list|texts|reminders|nudges|subscription|(?:this|the) (?:app|service)|text me|texting)\b/.test(
      text,
    ),
  )
    ? findings.filter(
        ({ intent, clause }) =>
          intent !== 'withdrawn' || !/\bwant (?:it|this|these|them)\b/.test(clauses[clause]?.text ?? ''),
      )
    : findings;

const refiners: Refiner[] = [
  aboutUs,
  offerWithTerms,
  noMessageLeft,
  guessesLast,
  tryThen,
  noBareTimeBesidePromise,
  theirTime,
  nothingPromised,
  graveOnlyWhenClear,
];

/** Settles what the readers found: contradictions, guesses beside certainties, words that lean on their neighbours. */
export function settle(findings: Finding[], clauses: readonly Clause[], asked?: Asked): Finding[] {
  const debriefed = asked?.stepKind === 'debrief' || asked?.question === 'what-was-promised';
  return refiners.reduce((left, refine) => refine(left, clauses, debriefed), findings);
}
