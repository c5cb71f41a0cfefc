import type { ScriptKind, StepKind } from '../../record/step.ts';
import type { MailFacts } from './mail-facts.ts';

/** What a mail says on top of its words: the subject, and one or two plain sentences. */
export interface StepMail {
  subject: (facts: MailFacts) => string;
  /** What stands on top, where the subject says more than a heading should. */
  title?: (facts: MailFacts) => string;
  says: (facts: MailFacts) => string;
}

const at = ({ who, company }: MailFacts) => (company && company !== who ? `${who} at ${company}` : who);
const from = ({ who, company }: MailFacts) => company ?? who;

export const stepMails: Record<StepKind, StepMail> = {
  prepare: {
    subject: (facts) => `Before you leave ${from(facts)}, ask these`,
    says: (facts) =>
      `You meet ${at(facts)}: ${facts.interviewAt}. Leave with a day, not with "we'll get back to you".`,
  },
  debrief: {
    subject: (facts) => `How did it end with ${from(facts)}?`,
    says: (facts) =>
      `What did ${facts.who} promise: a day to decide, a time to call, or nothing? Answer this mail in your own words, or tap below. The plan follows from it.`,
  },
  'thank-you': {
    subject: (facts) => `Send ${facts.who} a thank-you today`,
    says: () =>
      `Three sentences are enough. Copy them, change a word so that they sound like you, and send them today.`,
  },
  'keep-promise': {
    subject: (facts) =>
      facts.promiseDay?.isOver
        ? `Your promise to ${facts.who} was due`
        : `Today you keep your word to ${facts.who}`,
    says: ({ promiseDay }) =>
      promiseDay?.isOver
        ? `This comes late: you promised them something ${promiseDay.by}. Send it now, or say when it's coming.`
        : `You promised them something ${promiseDay?.by ?? 'by today'}. Send it, or say when it's coming.`,
  },
  'their-call': {
    subject: (facts) => `Did ${facts.who} call?`,
    says: (facts) =>
      facts.theyCallAt
        ? `The call was to come ${facts.theyCallAt}. If it didn't, here's what to say now.`
        : `If the call didn't come, here's what to say now.`,
  },
  call: {
    subject: (facts) => (facts.when ? `Call ${at(facts)}: ${facts.when}` : `Call ${at(facts)}`),
    title: (facts) => `Call ${at(facts)}`,
    says: (facts) =>
      facts.facts.agreedFor
        ? `This is the call you agreed on. Make it on time.`
        : `One call, a few sentences, and you've done your part for today.`,
  },
  visit: {
    subject: (facts) => (facts.facts.them ? `Drop by to see ${at(facts)}` : `Drop by: ${facts.who}`),
    says: () => `A short visit, one minute asked for, and a note to leave. You're welcome to be brief.`,
  },
  'written-offer': {
    subject: (facts) => `Is the offer from ${from(facts)} in writing yet?`,
    says: () => `An offer counts once you can read it. Asking for it in writing is usual and kind.`,
  },
  'answer-offer': {
    subject: (facts) =>
      facts.answerBy
        ? `Your answer to ${from(facts)} is due ${facts.answerBy}`
        : `Your answer to ${from(facts)} is due`,
    says: () => `Accept, or ask for more time. Here are words for both.`,
  },
  close: {
    subject: (facts) => `Letting ${from(facts)} go`,
    says: () => `Nothing more is planned for this one. Your other interviews go on as they are.`,
  },
};

/** Where who, when and number help; a debrief or a farewell needs none of them. */
export const needsContact: ReadonlySet<StepKind> = new Set<StepKind>([
  'thank-you',
  'keep-promise',
  'their-call',
  'call',
  'visit',
  'written-offer',
  'answer-offer',
]);

/** The one reminder after a window has gone by. */
export const reminderMails: Partial<Record<StepKind, StepMail>> = {
  call: {
    subject: (facts) => `How did your call to ${at(facts)} go?`,
    says: () =>
      `Tap what happened. If we hear nothing by this time tomorrow, we count it as made and plan the next one.`,
  },
  visit: {
    subject: (facts) =>
      facts.facts.them ? `Did you drop by to see ${at(facts)}?` : `Did you drop by: ${facts.who}?`,
    says: () => `Tap what happened. If we hear nothing by this time tomorrow, we count it as done and go on.`,
  },
  'written-offer': {
    subject: (facts) => `Has ${from(facts)} put the offer in writing?`,
    says: () => `Tap what happened. If we hear nothing by this time tomorrow, we take it as not yet.`,
  },
};

export const scriptTitles: Record<ScriptKind, string> = {
  'closing-questions': 'Before you leave, ask',
  'thank-you': 'Your thank-you',
  'live-call': 'If somebody answers',
  voicemail: 'If it goes to voicemail',
  'no-voicemail': 'If nobody answers',
  'message-with-a-person': 'If somebody takes a message',
  gatekeeper: 'If somebody else picks up',
  email: 'If you e-mail instead',
  visit: 'At the desk',
  confidence: 'Read this first',
  rescue: 'What to say now',
  'rejection-reply': 'What to answer',
  'offer-reply': 'What to answer',
  'status-check': 'What to say or send',
  farewell: 'To you',
};

/** In a mail the words for a machine come first: they are the likeliest to be needed, and the hardest to find. */
export const scriptOrder: readonly ScriptKind[] = [
  'voicemail',
  'no-voicemail',
  'confidence',
  'live-call',
  'gatekeeper',
  'message-with-a-person',
  'email',
];
