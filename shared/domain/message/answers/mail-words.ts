/** What answers to mails say. Plain words, no blame; texts keep to GSM-7. */
export const mailWords = {
  recorded: (company: string, when: string) => `Recorded: your interview with ${company}, ${when}.`,
  already: (company: string) =>
    `Your interview with ${company} is already written down. Nothing has changed.`,
  filled: (company: string) => `Your interview with ${company} is already written down; this added to it.`,
  beside: (company: string, when: string) =>
    `You have another one with ${company} on ${when}. If this takes its place, skip that one on its page.`,
  older: (company: string) =>
    `This is an older version of the invitation from ${company}. Nothing has changed.`,
  moved: (company: string, when: string) =>
    `The interview with ${company} is now ${when}. The old plan is gone.`,
  nextRound: (company: string, when: string) =>
    `Well done: next interview with ${company}, ${when}. The plan starts from there.`,
  cancelled: (company: string) => `${company} cancelled the interview. Its old plan is gone.`,
  movesSoon: (company: string) =>
    `${company} moves the interview and names no new time yet. The old plan is gone.`,
  promised: (company: string) => `Noted what ${company} promised.`,
  nothingNew: (company: string) =>
    `That was about ${company}. There was no new day in it, so the plan stands.`,
  heldRejection: (company: string) =>
    `This reads like a no from ${company}. Your reminders for it are on hold, and nothing else has changed.`,
  heldOffer: (company: string) =>
    `This reads like an offer from ${company}. Your reminders for it are on hold until you say so.`,
  asks: {
    time: 'When is it? Answer with a day and an hour, like "Tue 10 am".',
    newTime: 'When is it now? Answer with a day and an hour, like "Tue 10 am", once you know.',
    company: 'Which company is it with? Answer with its name.',
    decision: "When did they say you'd hear? Answer with a day.",
    // YES would be taken by carriers for an opt-in.
    rejection: 'Did they say no? Answer RIGHT or WRONG.',
    offer: 'Is it an offer? Answer RIGHT or WRONG.',
    whichOne: 'Which one is it about? Answer with its number or name.',
    metWhen: 'When was the interview? Answer with a day and an hour, like "Tue 10 am".',
  },
  draft: (company: string | undefined) =>
    company
      ? `This is about an interview with ${company}. One thing is missing before it can be recorded.`
      : 'This is about an interview. One thing is missing before it can be recorded.',
  several: (list: string) => `This could be about more than one of your interviews:\n${list}`,
  unknownRecord: (company: string | undefined) =>
    `${company ? `This is about ${company}, but` : 'This may be news, but'} there is no interview of yours written down that it belongs to. Forward the invitation, and it is recorded.`,
  /** An ending of something that is in no list: nothing has to stop, and nobody is left with a shrug. */
  unknownEnding: {
    rejection: (company: string | undefined) =>
      `This reads like a no${company ? ` from ${company}` : ''}. I'm sorry. It isn't in your list, so there was nothing to stop. A short thank-you keeps the door open.`,
    offer: (company: string | undefined) =>
      `This reads like an offer${company ? ` from ${company}` : ''}. It isn't in your list, so nothing was recorded. Answer NEW with the company and the day you met, and I'll help you get it in writing.`,
    cancel: (company: string | undefined) =>
      `${company ?? 'Somebody'} calls an interview off. It isn't in your list, so there was nothing to stop.`,
  },
  over: (company: string | undefined) =>
    `${company ?? 'That interview'} is over in your list already. Nothing has changed.`,
  nothing:
    'I found nothing about an interview in this mail, so nothing was recorded. Forward the mail that names the day, or answer with: NEW Acme Dana 555-0102 Fri 2 pm.',
  repeated:
    'You sent me the same mail before, and it was read then. Nothing has changed. Your page shows what came of it.',
  empty:
    'This mail came through empty, so nothing was recorded. Forward it again with its text, or answer with: NEW Acme Dana 555-0102 Fri 2 pm.',
  goesOn: (company: string) => `Good. Your reminders for ${company} go on.`,
  unusable: (message: string) => `I couldn't use that, so nothing has changed. ${message}`,
  note: (evidence: string) => `From a mail: ${evidence}`,
  confirmForwarding: {
    subject: 'Gmail asks whether your mail may be forwarded here',
    says: (account: string | null) =>
      `You, or somebody, asked Gmail to forward mail${account ? ` of ${account}` : ''} to your Ringback address. If that was you, allow it. If not, ignore this; nothing will be forwarded.`,
    code: (code: string) => `The confirmation code: ${code}`,
    link: 'Allow it at Gmail',
  },
  stoppedMails:
    'You will get no more reminders by e-mail. Codes, and answers to what you write, still come. START brings the reminders back.',
  startedMails: 'Reminders by e-mail are on again.',
} as const;
