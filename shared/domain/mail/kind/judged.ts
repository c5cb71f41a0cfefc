import type { Found, MailKind } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';

/** A kind, the passage it was told by (null: the subject), and how sure that is. */
export interface Judged {
  kind: MailKind;
  passage: Passage | null;
  certainty: Found<MailKind>['certainty'];
}
