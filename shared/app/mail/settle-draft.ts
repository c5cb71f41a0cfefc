import type { Applying } from '../apply-events.ts';
import type { Account } from '../ports/accounts.ts';
import type { InterviewKey } from '../ports/interviews.ts';
import { rememberMarks } from './apply-change.ts';
import { draftOf, dropDraft } from './drafts.ts';

/** Forgets a draft whose question was answered elsewhere, and remembers its mails with the record. */
export async function settleDraft(
  world: Applying,
  account: Account,
  key: InterviewKey,
  draftId: string,
): Promise<void> {
  const draft = draftOf(account, draftId);
  if (!draft) return;
  await rememberMarks(world, key, draft.mails);
  await dropDraft(world, account, draftId);
}
