import type { Fault } from '../../record/record.ts';

/** What is said in a conversation beside what was noted. All within GSM-7; commands are in capitals. */
export const talkWords = {
  /** Questions, by the name under which the answer is read. */
  asks: {
    'which-one': 'Which one?',
    'how-did-it-go': 'How did it go? VOICEMAIL, NO ANSWER, or what they said.',
    'in-writing': 'Do you have it in writing? And by when must you answer?',
    'answer-by': 'By when must you answer them?',
    'yes-no': 'Is that right?',
    'what-was-promised':
      'What did they promise? "decide by Friday", "call Wed 9", "they call Thu 2", or NOTHING.',
    'call-at': 'When shall you call them? Say a day and an hour.',
    'new-interview-at': 'When is it? Say a day and an hour, like "Tue 10 am".',
    'interview-at': 'When is the interview? Say a day and an hour, like "Tue 10 am".',
  },
  inWritingOnly: 'Do you have it in writing?',
  newCompany: 'Which company? Text it again like: NEW Acme Dana 555-0102 Fri 2 pm.',
  recorded: (company: string, when: string, person?: string) =>
    `Recorded: ${company}${person ? ` with ${person}` : ''}, ${when}.`,
  allCompany: 'I took it all for the company: "with Dana" names a person.',
  smalltalk: () => "Ringback: good. I'm here when there's news. LIST shows what's open.",
  picture: () => "Ringback: I can't see pictures. Tell me in words, or forward it as an e-mail.",
  nothingOpen: () => 'Ringback: nothing is open. Text NEW and the company to record an interview.',
  noScript: () => "Ringback: there's nothing to say just now. LIST shows what comes next.",
  wordsFor: (when: string) => `For ${when}:`,
  ifNoCall: (when: string) => `If their call hasn't come by ${when}:`,
  theyExpect: (when: string) => `They still expect your call on ${when}. Call then, or tell them it moves.`,
  nothingToUndo: () => "Ringback: there's nothing to take back.",
  tooLateToUndo: () => 'Ringback: that was more than 24 hours ago. Your page can still correct it.',
  undone: (company: string) => `Taken back for ${company}.`,
  onPauseAgain: 'It is on pause. RESUME goes on.',
  fault: ({ message }: Fault) => `I couldn't use that, so nothing has changed. ${message}`,
  noted: (company: string) => `I couldn't read that, so I kept it as a note on ${company}.`,
  askAgain: (company: string, question: string) =>
    `I couldn't read that, so ${company} stays on hold. ${question}`,
  replies: 'Reply VOICEMAIL, NO ANSWER, DONE, LATER, SKIP or SCRIPT. LIST shows all.',
  /** Where what was asked last is no call. */
  repliesTo: {
    debrief: 'Reply with what they promised: "decide by Friday", "they call Thu 2", or NOTHING.',
    'their-call': 'Reply DONE if they called, NOT YET if they did not.',
    'thank-you': 'Reply DONE when it is sent, LATER or SKIP.',
  },
  helpAtHand: 'Reply ? for what I understand.',
  tomorrow: 'Tomorrow at the same hour, as you named none.',
  corrected: (field: 'phone' | 'email' | 'name', value: string, company: string) =>
    `Corrected for ${company}: ${{ phone: 'the number', email: 'the address', name: 'the name' }[field]} is ${value}.`,
  noAnswerDay: 'They named no day for your answer.',
  unreadPart: (company: string) => `I couldn't read the part about ${company}: it's kept as a note.`,
  paused: (until: string | undefined) =>
    `Everything is on pause${until ? ` until ${until}` : ''}. RESUME goes on. UNDO takes it back.`,
  resumed: () => 'Everything goes on. LIST shows what comes next. UNDO takes it back.',
  goesOn: (companies: readonly string[]) =>
    `Good to hear from you. ${companies.join(' and ')} ${companies.length > 1 ? 'go' : 'goes'} on.`,
  nothingPaused: () => 'Ringback: nothing is on pause. LIST shows what comes next.',
  onPause: (companies: readonly string[]) => `On pause: ${companies.join(', ')}. RESUME goes on.`,
} as const;
