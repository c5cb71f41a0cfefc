/** A mail as a mail program writes it. */
export interface Written {
  from?: string;
  subject?: string;
  date?: string;
  id?: string;
  headers?: readonly string[];
  text: string;
}

let written = 0;

/** A plain mail of Sam's, with an id of its own. */
export function mailOf({ from = 'Sam Okoro <sam.okoro@example.com>', text, ...more }: Written): string {
  written += 1;
  return [
    `From: ${from}`,
    'To: somebody@in.example.com',
    `Subject: ${more.subject ?? 'Fwd: news'}`,
    `Date: ${more.date ?? 'Tue, 06 Oct 2026 10:49:31 -0400'}`,
    `Message-ID: ${more.id ?? `<m${written}@mail.example.com>`}`,
    ...(more.headers ?? []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
}

export interface Letter {
  from?: string;
  subject?: string;
  date?: string;
  note?: string;
  text: string;
  id?: string;
  headers?: readonly string[];
}

/** What Gmail makes of a letter that is forwarded by hand. */
export function forwarded(letter: Letter): string {
  const { subject = 'Interview', from = 'Dana Whitfield <dana@harrowgate-analytics.example>' } = letter;
  return mailOf({
    subject: `Fwd: ${subject}`,
    ...(letter.id && { id: letter.id }),
    ...(letter.headers && { headers: letter.headers }),
    text: [
      ...(letter.note ? [letter.note, ''] : []),
      '---------- Forwarded message ---------',
      `From: ${from}`,
      `Date: ${letter.date ?? 'Tue, Oct 6, 2026 at 10:12 AM'}`,
      `Subject: ${subject}`,
      'To: <sam.okoro@example.com>',
      '',
      '',
      letter.text,
    ].join('\r\n'),
  });
}

/** An invitation by Dana Whitfield of Harrowgate Analytics for 8 October, 2 pm in New York. */
export const invitation: Letter = {
  subject: 'Interview for Data Analyst at Harrowgate Analytics',
  text: [
    'Hi Sam,',
    '',
    'Thank you for applying for the Data Analyst role at Harrowgate Analytics. We would like to invite you to an',
    'interview on Thursday, October 8, 2026 at 2:00 PM ET by phone. We will decide by October 16.',
    '',
    'Best regards,',
    'Dana Whitfield',
    'Talent Partner, Harrowgate Analytics',
    '212-555-0134',
  ].join('\r\n'),
};
