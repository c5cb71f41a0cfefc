import type { PlaybookName } from '../../domain/record/interview.ts';

/** What is told of a playbook: its name, pace, what it does, and what in it is ours rather than its article's. */
export interface PlaybookWords {
  title: string;
  /** The article it is taken from; none for our own blend. */
  article?: string;
  /** A few words for a list to choose from. */
  pace: string;
  suits: string;
  does: readonly string[];
  ours: readonly string[];
}

/** The six playbooks in words, in the order in which they are shown. */
export const playbookWords: Record<PlaybookName, PlaybookWords> = {
  recommended: {
    title: 'Recommended',
    pace: 'a week, then weekly, six calls',
    suits: 'Most people, most of the time. Take this one if you are unsure.',
    does: [
      'A thank-you note the same day.',
      'First call after five working days, or the day after they said they would decide.',
      'Then once a week, at a different hour each time; never on a Monday or a Friday.',
      'Two voicemails at most. Later calls hang up without one.',
      'After six calls it says that it is time to let go.',
    ],
    ours: ['All five articles together, with what is usual today. The numbers are ours.'],
  },
  'three-days': {
    title: 'Three days',
    article: 'How to make employers call you back',
    pace: 'every three days, without end',
    suits: 'Hourly and shift work, where places fill within days.',
    does: [
      'First call three days after the interview, if nothing was promised.',
      'Then every three days, any working day, in business hours.',
      'Always the same courteous voicemail.',
      'It goes on until you have an answer.',
    ],
    ours: ['That it repeats every three days.'],
  },
  'status-call': {
    title: 'Status call',
    article: 'The Dreaded Call Back',
    pace: 'every two weeks, without end',
    suits: 'Large employers and public offices, where things take long.',
    does: [
      'A thank-you note the same day.',
      'A call two weeks after the interview, to ask how things stand.',
      'Then every two weeks, in business hours.',
      'It never ends by itself: no prospect should die of neglect.',
    ],
    ours: ['Both numbers. The article’s sample call comes two weeks after the interview.'],
  },
  'two-messages': {
    title: 'Two messages',
    article: 'interview etiquette: the follow-up phone call',
    pace: 'weekly, two messages, then let go',
    suits: 'Formal employers, and people who would rather not press.',
    does: [
      'A thank-you note the same day.',
      'First call after a week; then weekly; never on a Monday.',
      'At most two messages are left.',
      'A week after the second message it says that it is time to let go.',
    ],
    ours: ['The weekly repeat, the closing week, and the end after six calls where no message could be left.'],
  },
  weekly: {
    title: 'Weekly',
    article: 'Four Techniques That Get Employers To Return Your Phone Calls',
    pace: 'three days, then weekly, without end',
    suits: 'Sales and other work where staying on is part of the job.',
    does: [
      'First call three days after the interview.',
      'Then once a week, in business hours.',
      'Each conversation ends with the next one agreed.',
      'The sixteenth call is as friendly as the first.',
    ],
    ours: [],
  },
  permission: {
    title: 'Permission',
    article: '. . . and they never called back!',
    pace: 'three calls on three days, then a visit',
    suits: 'Small companies close by, where you could walk in.',
    does: [
      'First call three days after the interview, then daily; never on a Monday or a Friday.',
      'At hours when people pick up themselves: early, at the end of the day, over lunch.',
      'Never a voicemail, never a message with anyone.',
      'After three calls a short visit, if the company is close; then it lets go.',
    ],
    ours: [
      'The first wait, the daily repeat, the three calls and the closing day.',
      'Left out on purpose: the advice to tell a receptionist that the matter is personal. That is a deception.',
    ],
  },
};
