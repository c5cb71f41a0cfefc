import type { Letter } from './letters.data.ts';

/** How one mail program forwards a letter to us. `id` names it in tests. */
export interface Shape {
  id: string;
  wrap: (letter: Letter) => string;
  /** The sender's address is lost on the way, so that company and the like may be too. */
  pasted?: true;
}

const user = 'Robin Vale <robin.vale@example.com>';
const inbox = 'log@in.ringback.example';
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const germanMonths = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const frenchDays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

interface Clock {
  y: number;
  m: number;
  d: number;
  w: number;
  hh: string;
  mm: string;
  offset: string;
  h12: string;
}

/** The parts of `2026-10-06T10:12-04:00` as they stand there. */
function clockOf(sent: string): Clock {
  const [date = '', time = ''] = sent.split('T');
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const hh = time.slice(0, 2);
  const mm = time.slice(3, 5);
  const h12 = `${((Number(hh) + 11) % 12) + 1}:${mm} ${Number(hh) < 12 ? 'AM' : 'PM'}`;
  return {
    y,
    m,
    d,
    w: new Date(Date.UTC(y, m - 1, d)).getUTCDay(),
    hh,
    mm,
    offset: time.slice(5).replace(':', ''),
    h12,
  };
}

function rfcDate({ y, m, d, w, hh, mm, offset }: Clock): string {
  return `${days[w]}, ${d} ${(months[m - 1] ?? '').slice(0, 3)} ${y} ${hh}:${mm}:07 ${offset}`;
}

function mail(
  letter: Letter,
  text: string,
  more: { subject?: string; from?: string; to?: string; headers?: string; type?: string } = {},
): string {
  const clock = clockOf(letter.sent);
  return [
    `Received: from out.example by mx.example for <${inbox}>; ${rfcDate(clock)}`,
    `From: ${more.from ?? user}`,
    `To: ${more.to ?? inbox}`,
    `Subject: =?utf-8?B?${Buffer.from(more.subject ?? `Fwd: ${letter.subject}`).toString('base64')}?=`,
    `Date: ${rfcDate(clock)}`,
    `Message-ID: <${letter.id}@example.com>`,
    ...(more.headers === undefined ? [] : [more.headers]),
    'MIME-Version: 1.0',
    `Content-Type: ${more.type ?? 'text/plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ].join('\r\n');
}

const note = (letter: Letter) => (letter.note === undefined ? '' : `${letter.note}\n\n`);
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

/** Breaks lines at 72 characters, as programs do that send plain text. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(?![^\n]{1,72}$)([^\n]{1,72})\s/g, '$1\n'))
    .join('\n');
}

export const shapes: readonly Shape[] = [
  {
    id: 'gmail',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}---------- Forwarded message ---------\nFrom: ${l.from}\nDate: ${days[c.w]}, ${(months[c.m - 1] ?? '').slice(0, 3)} ${c.d}, ${c.y} at ${c.h12}\nSubject: ${l.subject}\nTo: <robin.vale@example.com>\n\n\n${wrapped(l.body)}\n`,
      );
    },
  },
  {
    id: 'outlook',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}From: ${l.from}\nSent: ${longDays[c.w]}, ${months[c.m - 1]} ${c.d}, ${c.y} ${c.h12}\nTo: ${user}\nSubject: ${l.subject}\n\n${l.body}\n`,
        { subject: `FW: ${l.subject}` },
      );
    },
  },
  {
    id: 'outlook-web-html',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `<html><head><style>p{margin:0}</style></head><body><div>${escaped(l.note ?? '')}</div><hr><div id="divRplyFwdMsg"><b>From:</b> ${escaped(l.from)}<br><b>Sent:</b> ${longDays[c.w]}, ${months[c.m - 1]} ${c.d}, ${c.y} ${c.h12}<br><b>To:</b> ${escaped(user)}<br><b>Subject:</b> ${escaped(l.subject)}</div><div>&nbsp;</div>${paragraphs(l.body)}</body></html>`,
        { subject: `Fw: ${l.subject}`, type: 'text/html' },
      );
    },
  },
  {
    id: 'apple',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}Sent from my iPhone\n\nBegin forwarded message:\n\n${quoted(`From: ${l.from}\nDate: ${months[c.m - 1]} ${c.d}, ${c.y} at ${c.h12} EDT\nTo: robin.vale@example.com\nSubject: ${l.subject}\n\n${l.body}`)}\n`,
      );
    },
  },
  {
    id: 'thunderbird',
    wrap: (l) =>
      mail(
        l,
        `${note(l)}\n\n-------- Forwarded Message --------\nSubject: \t${l.subject}\nDate: \t${rfcDate(clockOf(l.sent))}\nFrom: \t${l.from}\nTo: \trobin.vale@example.com\n\n\n\n${wrapped(l.body)}\n`,
      ),
  },
  {
    id: 'yahoo',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        ` ${note(l)}   ----- Forwarded Message ----- From: ${l.from}To: "Robin Vale" <robin.vale@example.com>Sent: ${longDays[c.w]}, ${months[c.m - 1]} ${c.d}, ${c.y} at ${c.h12} EDTSubject: ${l.subject}\n ${l.body}\n  `,
        { subject: `Fw: ${l.subject}` },
      );
    },
  },
  {
    id: 'gmx-de',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}Gesendet: ${longDays[c.w] === 'Monday' ? 'Montag' : 'Dienstag'}, ${String(c.d).padStart(2, '0')}. ${germanMonths[c.m - 1]} ${c.y} um ${c.hh}:${c.mm} Uhr\nVon: ${l.from}\nAn: robin.vale@example.com\nBetreff: ${l.subject}\n\n${l.body}\n`,
        { subject: `WG: ${l.subject}` },
      );
    },
  },
  {
    id: 'outlook-fr',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}________________________________\nDe : ${l.from}\nEnvoyé : ${frenchDays[c.w]} ${c.d} ${frenchMonths[c.m - 1]} ${c.y} ${c.hh}:${c.mm}\nÀ : Robin Vale <robin.vale@example.com>\nObjet : ${l.subject}\n\n${l.body}\n`,
        { subject: `TR: ${l.subject}` },
      );
    },
  },
  {
    id: 'proton',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}Sent with Proton Mail secure email.\n\n------- Forwarded Message -------\nFrom: ${l.from}\nDate: On ${longDays[c.w]}, ${months[c.m - 1]} ${c.d}, ${c.y} at ${c.h12}\nSubject: ${l.subject}\nTo: Robin Vale <robin.vale@example.com>\n\n\n${quoted(l.body)}\n`,
      );
    },
  },
  {
    id: 'samsung',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}Sent from my Galaxy\n\n-------- Original message --------\nFrom: ${l.from}\nDate: ${c.m}/${c.d}/${String(c.y).slice(2)} ${c.h12} (GMT-05:00)\nTo: robin.vale@example.com\nSubject: ${l.subject}\n\n${l.body}\n`,
      );
    },
  },
  {
    id: 'attached',
    wrap: (l) => {
      const inner = mail(l, l.body, { from: l.from, to: user, subject: l.subject });
      return [
        `From: ${user}`,
        `To: ${inbox}`,
        `Subject: Fwd: attached`,
        `Date: ${rfcDate(clockOf(l.sent))}`,
        'Content-Type: multipart/mixed; boundary=xyz',
        '',
        '--xyz',
        'Content-Type: text/plain; charset=utf-8',
        '',
        note(l),
        '--xyz',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment',
        '',
        inner,
        '--xyz--',
        '',
      ].join('\r\n');
    },
  },
  {
    id: 'automatic',
    wrap: (l) =>
      mail(l, l.body, {
        from: l.from,
        to: user,
        subject: l.subject,
        headers: `X-Forwarded-To: ${inbox}\r\nX-Forwarded-For: robin.vale@example.com ${inbox}\r\nDelivered-To: robin.vale@example.com`,
      }),
  },
  {
    id: 'new-outlook-mac',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}From: ${l.from}\nDate: ${longDays[c.w]}, ${c.d} ${months[c.m - 1]} ${c.y} at ${c.hh}:${c.mm}\nTo: ${user}\nSubject: ${l.subject}\n${l.body}\n`,
        { subject: `FW: ${l.subject}` },
      );
    },
  },
  {
    id: 'fastmail',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}----- Original message -----\nFrom: ${l.from}\nTo: robin.vale@example.com\nSubject: ${l.subject}\nDate: ${longDays[c.w]}, ${c.d} ${months[c.m - 1]} ${c.y} ${c.h12}\n\n${l.body}\n`,
      );
    },
  },

  { id: 'pasted', pasted: true, wrap: (l) => mail(l, `${note(l)}${l.body}\n`, { subject: l.subject }) },
  {
    id: 'answered',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}On ${c.m}/${c.d}/${c.y} ${c.h12}, ${l.from.replace(/ <.*$/, '')} wrote:\n${quoted(l.body)}\n`,
        { subject: `Re: ${l.subject}` },
      );
    },
    pasted: true,
  },
  {
    id: 'twice',
    wrap: (l) => {
      const c = clockOf(l.sent);
      const inner = `---------- Forwarded message ---------\nFrom: ${l.from}\nDate: ${days[c.w]}, ${(months[c.m - 1] ?? '').slice(0, 3)} ${c.d}, ${c.y} at ${c.h12}\nSubject: ${l.subject}\nTo: <r.vale.work@example.org>\n\n\n${wrapped(l.body)}`;
      return mail(
        l,
        `${note(l)}---------- Forwarded message ---------\nFrom: R Vale <r.vale.work@example.org>\nDate: ${days[c.w]}, ${(months[c.m - 1] ?? '').slice(0, 3)} ${c.d}, ${c.y} at ${c.h12}\nSubject: Fwd: ${l.subject}\nTo: <robin.vale@example.com>\n\n\n${inner}\n`,
        { subject: `Fwd: Fwd: ${l.subject}` },
      );
    },
  },
  {
    id: 'zoho',
    wrap: (l) => {
      const c = clockOf(l.sent);
      return mail(
        l,
        `${note(l)}\n============ Forwarded message ============\nFrom: ${l.from}\nTo: <robin.vale@example.com>\nDate: ${days[c.w]}, ${String(c.d).padStart(2, '0')} ${(months[c.m - 1] ?? '').slice(0, 3)} ${c.y} ${c.hh}:${c.mm}:00 ${c.offset}\nSubject: ${l.subject}\n============ Forwarded message ============\n\n${l.body}\n`,
      );
    },
  },
];
