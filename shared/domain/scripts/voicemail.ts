import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { fitting, wordCount, type Piece } from './fitting.ts';
import { howWeMet, wordingOf } from './introductions.ts';

/** Thirty seconds of speech; more is cut off or skipped. */
const MOST_WORDS = 75;
/** What of it an SMS has room for. */
const MOST_WORDS_SHORT = 30;

/** What I am following up on: news, or a new time for what was called off. */
const following = ({ calledOff }: Facts, news: string) =>
  calledOff ? `I'm following up to find a new time, and I'm still very interested.` : news;

type Wording = (facts: Facts) => (Piece | string | undefined | false)[];

/** When I will try again; in the last message nothing more is promised. */
const again = ({ lastVoicemail, nextTry }: Facts) =>
  lastVoicemail || !nextTry
    ? `I'd be glad to hear from you whenever it suits.`
    : `I'll try you again ${nextTry}.`;

/** An agreed call says so, where there is room. */
const agreed = ({ agreedFor }: Facts): Piece | undefined =>
  agreedFor ? { text: `We'd agreed to talk ${agreedFor}.`, drop: 0 } : undefined;

const opening = ({ them, me }: Facts) =>
  them
    ? `Hello, this is a message for ${them}.${me ? ` My name is ${me}.` : ''}`
    : me && `Hello, my name is ${me}.`;

const first: Wording = (facts) => [
  opening(facts),
  facts.myPhone && `My number is ${facts.myPhone}.`,
  howWeMet(facts),
  agreed(facts),
  following(facts, `I'm following up to hear where things stand.`),
  again(facts),
  facts.myPhone && `Once more, my number is ${facts.myPhone}.`,
  { text: 'Thank you, and have a good day.', drop: 1 },
];

const second: Wording = (facts) => [
  facts.hello ? `Hello ${facts.hello}.` : 'Hello.',
  facts.me && `This is ${facts.me}.`,
  facts.myPhone && `You can reach me on ${facts.myPhone}.`,
  howWeMet(facts),
  agreed(facts),
  following(facts, `I'm following up, and I'm still very interested.`),
  again(facts),
  facts.myPhone && `That number again: ${facts.myPhone}.`,
  { text: 'Thank you for your time.', drop: 1 },
];

const third: Wording = (facts) => [
  facts.me ? `Good day, this is ${facts.me}.` : 'Good day.',
  facts.them && { text: `I'm calling for ${facts.them}.`, drop: 2 },
  facts.myPhone && `My number is ${facts.myPhone}.`,
  howWeMet(facts),
  agreed(facts),
  following(facts, `I'm following up, and I'd still be very glad to join you.`),
  again(facts),
  facts.myPhone && `Again, that's ${facts.myPhone}.`,
  { text: 'Many thanks.', drop: 1 },
];

const wordings = [first, second, third] as const;

/** The words alone. One article leaves the same courteous message each time: only its days change. */
function spoken(facts: Facts): string {
  const wording = facts.playbook.name === 'three-days' ? first : wordingOf(wordings, facts.attempt);
  const within = (text: string) => wordCount(text) <= MOST_WORDS;
  const text = fitting(wording(facts), within);
  return within(text) ? text : fitting(wording({ ...facts, role: undefined }), within);
}

/** The message for a machine: at most 75 words, the number said twice. */
export function voicemail(facts: Facts): Script {
  return { kind: 'voicemail', text: `"${spoken(facts)}"` };
}

/**
 * How much of the short voicemail is written out: with thanks, without them, without when we met, and without name and
 * number, which its speaker knows by heart.
 */
export type ShortForm = 'courteous' | 'plain' | 'barest' | 'nameless';

function briefly({ calledOff, them, metVerb, metDay }: Facts): string {
  if (calledOff) return `I'd like a new time for our ${metDay} interview.`;
  return them ? `We ${metVerb} on ${metDay}.` : `I interviewed on ${metDay}.`;
}

/** The same in at most thirty words, for a text message; no quotes around it. */
export function shortVoicemail(facts: Facts, form: ShortForm = 'courteous'): string {
  const { me, myPhone, lastVoicemail, nextTry } = facts;
  const once = me && (myPhone ? `Hello, this is ${me}, ${myPhone}.` : `Hello, this is ${me}.`);
  const follow =
    lastVoicemail || !nextTry ? `I'm following up.` : `I'm following up, and I'll try again ${nextTry}.`;
  return fitting(
    [
      form !== 'nameless' && (once ?? (myPhone ? `Hello, my number is ${myPhone}.` : 'Hello.')),
      form !== 'barest' && { text: briefly(facts), drop: 2 },
      follow,
      form === 'courteous' && { text: 'Thank you.', drop: 1 },
    ],
    (text) => wordCount(text) <= MOST_WORDS_SHORT,
  );
}
