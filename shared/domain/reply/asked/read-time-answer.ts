import type { OneReading } from '../reading.ts';
import { answerByIn, writingOf } from '../refine/offer-terms.ts';
import { timeIn } from '../refine/said-time.ts';
import type { Question, ReplyContext } from '../reply-context.ts';
import type { Prepared } from '../text/prepare.ts';
import type { Mention } from '../time/mention.ts';

type TimeQuestion = Extract<Question, 'answer-by' | 'new-interview-at' | 'interview-at' | 'call-at'>;

/** Up to so many words are a bare answer; a whole sentence must speak of what was asked. */
const BARE_WORDS = 8;

const SPEAKS_OF: Record<TimeQuestion, RegExp> = {
  'answer-by':
    /\b(?:answer|decide|decision|let (?:them|him|her|@\d+) know|tell (?:them|him|her|@\d+)|sign|deadline|accept|reply|respond|get back|think|have until|have till|given me|gave me|give me)\b/,
  'new-interview-at':
    /\b(?:come|coming|go|going|back|interview|meet|meeting|see me|seeing|it is|will be|office|want me|wants me|wanted me|invited|round|trial|booked|scheduled|set|zoom|video|teams|in person)\b/,
  'interview-at':
    /\b(?:come|coming|go|interview|meet|meeting|see me|seeing|it is|will be|was|office|booked|scheduled|set|zoom|video|teams|trial)\b/,
  'call-at': /\b(?:call|ring|phone|try|speak|talk|reach|catch|best|better|free|available|back|in)\b/,
};

/** News or requests of another kind: read as any text is. */
const OF_ELSE =
  /\b(?:remind|nudge|ping|snooze|undo|skip|stop|cancel\w*|reject\w*|withdr\w+|someone else|offered|not sure|do not know|no idea|have not|has not|did not|never|nobody|no answer|left (?:a|my|another)|voicemail|friend|if|hope|maybe|might|should i|asked (?:them|him|her)|forgot)\b/;
const CALLS =
  /\b(?:call|calls|calling|ring|rings|phone me|decide|decides|decision|answer)\b(?! (?:with|interview))/;
const THEY_CALL =
  /\b(?:they|he|she|@\d+)(?: said)?(?: (?:they|he|she))? (?:will|would|is going to|are going to|calls?|rings?) (?:call |ring |phone )?me\b/;

/** The time of an interview that is yet to be recorded, with nothing said of anything else. */
const ONLY_TIME =
  /^(?:(?:actually|oh|ok|sorry|yes|no|and|so|um|well|i think|it|that|interview|the interview|is|was|will be|at|on|this|next|make it|i meant|i said|[,.!-]) )*#0(?: (?:#\d+|at|on|,|please|thanks|thank you|sorry|then|[.!]))*$/;

function speaksOfIt(question: TimeQuestion, masked: string): boolean {
  if (OF_ELSE.test(masked) || !SPEAKS_OF[question].test(masked)) return false;
  if (question === 'call-at')
    return !THEY_CALL.test(masked) && !/\b(?:decide|decision|interview)\b/.test(masked);
  return question === 'answer-by' || !CALLS.test(masked);
}

/** The one moment of a sentence; of several, the one with both a day and an hour. */
function mentionOf(mentions: readonly Mention[]): Mention | undefined {
  if (mentions.length < 2) return mentions[0];
  const whole = mentions.filter(({ day, clock, part }) => day && (clock ?? part));
  return whole.length === 1 ? whole[0] : undefined;
}

/** The answer to a question for a time; undefined when the text holds none, or is about something else. */
export function readTimeAnswer(
  question: TimeQuestion,
  context: ReplyContext,
  prepared: Prepared,
  target: number | null,
): OneReading | undefined {
  const { mentions, masked, clauses } = prepared;
  const isBare = masked.split(' ').length <= BARE_WORDS;
  if (!isBare && !speaksOfIt(question, masked)) return undefined;
  if (question === 'interview-at' && !ONLY_TIME.test(masked) && !speaksOfIt(question, masked))
    return undefined;
  const mention = isBare ? mentions[0] : mentionOf(mentions);
  if (!mention || /\b(?:remind|nudge|text me|call me later)\b/.test(masked)) return undefined;
  const isTheirs = question === 'new-interview-at' || question === 'call-at';
  const employer = isTheirs ? context.open.find(({ n }) => n === target) : undefined;
  const time = timeIn(mention, question === 'answer-by' ? 'promise' : 'call', context, employer);
  if (!time) return undefined;
  if (question === 'answer-by') {
    const detail = writingOf(clauses);
    const answerBy = answerByIn(prepared, context, true) ?? time.on;
    return { intent: 'offer', ...(detail ? { detail } : {}), target, certain: true, answerBy };
  }
  if (question === 'call-at') return { intent: 'spoke_callback', target, time, certain: true };
  if (question === 'new-interview-at') return { intent: 'next_round', target, time, certain: true };
  const newInterview = { when: time, missing: time.hourSaid ? [] : ['when' as const] };
  return { intent: 'unknown', detail: 'new', target: null, certain: true, newInterview };
}
