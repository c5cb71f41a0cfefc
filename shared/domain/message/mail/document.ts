/** One tap from a mail: a link, never an act; the page behind it has the button. */
export interface MailLink {
  label: string;
  url: string;
  /** Shown as a link under the buttons. */
  quiet?: boolean | undefined;
}

/** One thing told under its name, the value linked where it can be dialled or opened. */
export interface FactRow {
  label: string;
  value: string;
  url?: string | undefined;
  /** A sentence about it, in small type. */
  note?: string | undefined;
  /** The words it was read from; in the HTML part only. */
  quote?: string | undefined;
}

/** What a mail is made of. Both its text and its HTML are rendered from this. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; strong?: boolean | undefined }
  | { kind: 'rows'; rows: readonly FactRow[] }
  /** Words to say or send, set apart. */
  | { kind: 'script'; title: string; text: string }
  | { kind: 'buttons'; title: string; links: readonly MailLink[] }
  | { kind: 'code'; code: string }
  | { kind: 'small'; text: string; link?: MailLink | undefined };

export interface MailDocument {
  subject: string;
  /** One line that mail programs show beside the subject. */
  preview: string;
  blocks: readonly Block[];
}
