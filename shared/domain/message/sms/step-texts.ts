import type { StepKind } from '../../record/step.ts';
import { sentences } from '../../scripts/fitting.ts';
import type { SmsFacts } from './sms-facts.ts';

/** One kind of step as a text: what to do, and the replies it understands, which come last. */
export interface StepText {
  says: (facts: SmsFacts) => string;
  replies: (facts: SmsFacts) => string;
  /** One line for a message or a list in which another step comes first. */
  line: (facts: SmsFacts) => string;
}

/** "Dana Whitfield at Harrowgate", or whichever is known, else the day of the meeting. */
const whom = ({ who, company, metDay, calledOff }: SmsFacts) => {
  if (who) return company ? `${who} at ${company}` : who;
  return company ?? `the people you ${calledOff ? 'were to meet' : 'met'} on ${metDay}`;
};

const where = ({ who, company, metDay }: SmsFacts) =>
  company ?? (who ? `your talk with ${who}` : `your meeting of ${metDay}`);

/** Whom to call and on which number; whom to write to where no number is known. */
const reach = (facts: SmsFacts) => {
  if (facts.phone) return `Call ${whom(facts)}, ${facts.phone}`;
  if (!facts.writesInstead) return `Call ${whom(facts)}`;
  return facts.email ? `E-mail ${whom(facts)}, ${facts.email}` : `E-mail ${whom(facts)}`;
};

/** Why now: a promise to themselves, an agreement, or that it is late. */
function timing({ when, roomy, agreed, missedAt, snoozed, late, windowOver }: SmsFacts): string | undefined {
  if (windowOver) return `This comes late: the time was ${when}. Do it today if you still can.`;
  if (late) return when && `This comes late. The time: ${when}.`;
  if (agreed) return `You agreed on ${when}. Be on time.`;
  if (missedAt && !roomy) return `They waited: say sorry first. Now ${when}.`;
  if (missedAt) return `They expected you ${missedAt}: say sorry first. Now ${when}.`;
  return snoozed ? `You promised yourself this call: ${when}.` : when && `${when}.`;
}

function words(facts: SmsFacts): string | undefined {
  if (facts.writesInstead) return 'No number is known: SCRIPT sends the mail to write.';
  if (!facts.leavesVoicemail) return 'No answer? Hang up and leave no message.';
  if (facts.voicemail) return `Voicemail: "${facts.voicemail}"`;
  return facts.namelessVoicemail
    ? `Voicemail: your name, your number, then "${facts.namelessVoicemail}"`
    : 'Voicemail? SCRIPT sends the words.';
}

const noNumber = ({ phone, writesInstead, roomy }: SmsFacts) =>
  !phone && !writesInstead && roomy && 'No number is written down; the switchboard can put you through.';

function callReplies(facts: SmsFacts): string {
  if (facts.writesInstead) return 'Reply EMAILED, LATER, SKIP or SCRIPT.';
  return facts.roomy
    ? 'Reply VOICEMAIL, NO ANSWER, DONE, LATER, SKIP, SCRIPT.'
    : 'Reply VOICEMAIL, NO ANSWER, LATER, SKIP, SCRIPT.';
}

const call: StepText = {
  says: (facts) =>
    sentences(
      `${reach(facts)}.`,
      noNumber(facts),
      timing(facts),
      facts.because && `${facts.because}.`,
      words(facts),
    ),
  replies: callReplies,
  line: (facts) => `${reach(facts)}${facts.when ? `: ${facts.when}` : ''}.`,
};

const prepare: StepText = {
  says: (facts) =>
    sentences(
      facts.who || facts.company
        ? `Your meeting with ${whom(facts)}: ${facts.interviewAt}.`
        : `Your meeting: ${facts.interviewAt}.`,
      facts.late && 'This comes late.',
      `Before you leave, ask: When do you hope to decide? If unsure: When may I call? Else: ${facts.slots[0]} or ${facts.slots[1]}?`,
      facts.roomy && `Ask the best way through.`,
    ),
  replies: () => 'Reply SCRIPT for all the words.',
  line: (facts) =>
    `Before you leave ${facts.company ?? 'your meeting'}, ask when they decide and when you may call.`,
};

const debrief: StepText = {
  says: (facts) =>
    sentences(facts.late && 'This comes late.', `How did it end with ${whom(facts)}? What did they promise?`),
  replies: () =>
    'Reply in your words: "decide by Friday", "call Wed 9 am", "they call Thu 2 pm", or NOTHING.',
  line: (facts) => `Tell us what ${whom(facts)} promised.`,
};

const thankYou: StepText = {
  says: (facts) =>
    sentences(
      `Send ${whom(facts)} a thank-you today.`,
      facts.late && 'This comes late.',
      facts.thanks ? `Write: "${facts.thanks}"` : 'SCRIPT sends the words.',
    ),
  replies: () => 'Reply DONE, LATER, SKIP or SCRIPT.',
  line: (facts) =>
    `Send ${facts.who ?? whom(facts)} a thank-you today: SCRIPT has the words, DONE says it's sent.`,
};

const keepPromise: StepText = {
  says: (facts) =>
    sentences(
      (facts.late || facts.promiseDay?.isOver) && 'This comes late.',
      `You promised ${whom(facts)} something ${facts.promiseDay?.by ?? 'by today'}${facts.promise ? `: ${facts.promise}` : ''}.`,
      `Send it${facts.promiseDay?.isOver ? ' now' : ''}, or say when it's coming.`,
    ),
  replies: () => 'Reply DONE, LATER, SKIP or SCRIPT.',
  line: (facts) => `Send ${whom(facts)} what you promised${facts.promise ? `: ${facts.promise}` : ''}.`,
};

const theirCall: StepText = {
  says: (facts) =>
    sentences(
      facts.late && 'This comes late.',
      facts.theyCallAt
        ? `Did ${whom(facts)} call? It was to be ${facts.theyCallAt}.`
        : `Did ${whom(facts)} call?`,
      facts.phone
        ? `If not, call them on ${facts.phone}: "We'd planned to talk, and I may have missed you. Is now a good moment?"`
        : `If not, write: "We'd planned to talk, and I may have missed you. When would suit you better?"`,
    ),
  replies: () => 'Reply DONE if you talked, NOT YET, LATER, SKIP or SCRIPT.',
  line: (facts) => `Did ${whom(facts)} call you?`,
};

const dropBy = (facts: SmsFacts) => {
  if (facts.who) return `Drop by to see ${whom(facts)}`;
  return facts.company ? `Drop by ${facts.company}` : 'Drop by where you had your meeting';
};

const visit: StepText = {
  says: (facts) =>
    sentences(
      `${dropBy(facts)}.`,
      facts.windowOver
        ? `This comes late: the time we planned was ${facts.when}.`
        : facts.when && `${facts.late ? 'This comes late. The time' : 'Best time'}: ${facts.when}.`,
      facts.because && `${facts.because}.`,
      `Dress as for the interview, take your résumé, ask for one minute.`,
    ),
  replies: () => 'Reply DONE, LATER, SKIP or SCRIPT.',
  line: (facts) => `${dropBy(facts)}${facts.when ? `: ${facts.when}` : ''}.`,
};

const writtenOffer: StepText = {
  says: (facts) =>
    sentences(
      facts.late && 'This comes late.',
      `Is the offer from ${whom(facts)} in writing yet?`,
      `If not, ask${facts.phone ? ` on ${facts.phone}` : ''}: "Thank you again for the offer. When you have a moment, could you send it to me in writing?"`,
    ),
  replies: () => 'Reply DONE once you have it, NOT YET, LATER or SCRIPT.',
  line: (facts) => `Ask ${whom(facts)} for the offer in writing.`,
};

const answerOffer: StepText = {
  says: (facts) =>
    sentences(
      facts.late && 'This comes late.',
      facts.answerBy
        ? `Your answer to the offer from ${whom(facts)} is due ${facts.answerBy}.`
        : `Your answer to the offer from ${whom(facts)} is due.`,
      `SCRIPT has words to accept, and words to ask for more time.`,
    ),
  replies: () => 'Reply DONE once you have answered, LATER or SCRIPT.',
  line: (facts) => `Answer the offer from ${whom(facts)}${facts.answerBy ? ` by ${facts.answerBy}` : ''}.`,
};

const close: StepText = {
  says: (facts) =>
    sentences(
      `It's time to let ${where(facts)} go.`,
      `You asked, and you were courteous each time. The door stays open. Nothing more is planned.`,
    ),
  replies: () => 'Reply KEEP to go on.',
  line: (facts) => `It's time to let ${where(facts)} go. KEEP goes on.`,
};

export const stepTexts: Record<StepKind, StepText> = {
  prepare,
  debrief,
  'thank-you': thankYou,
  'keep-promise': keepPromise,
  'their-call': theirCall,
  call,
  visit,
  'written-offer': writtenOffer,
  'answer-offer': answerOffer,
  close,
};

const counted = 'No word by this time tomorrow, and we count it as done and plan on.';

/** The one reminder: how did it go, and what happens if nothing is said. */
export const reminderTexts: Partial<Record<StepKind, Pick<StepText, 'says' | 'replies'>>> = {
  call: {
    says: (facts) => sentences(`How did your call to ${whom(facts)} go?`, counted),
    replies: () => 'Reply VOICEMAIL, NO ANSWER, DONE, what they said, LATER or SKIP.',
  },
  visit: {
    says: (facts) =>
      sentences(facts.who ? `Did you drop by to see ${whom(facts)}?` : 'Did you drop by?', counted),
    replies: () => 'Reply DONE, LATER or SKIP.',
  },
  'written-offer': {
    says: (facts) =>
      sentences(
        `Is the offer from ${whom(facts)} in writing yet?`,
        'No word by this time tomorrow, and we take it as not yet and ask again in 3 days.',
      ),
    replies: () => 'Reply DONE or NOT YET.',
  },
};
