import type { Account, Asked, Conversation } from '../ports/accounts.ts';
import { updateAccount } from '../update.ts';
import type { World } from '../world.ts';

/** Remembers a part of the conversation. */
export async function noteTalk(
  world: Pick<World, 'accounts'>,
  account: Account,
  change: (known: Conversation) => Conversation,
): Promise<void> {
  await updateAccount(world, account.id, (known) => ({ ...known, conversation: change(known.conversation) }));
}

/**
 * Remembers the question that was just put about a record. Where none is open any more, what was asked last stays
 * what it was: a word about another record does not change which one the last message was about.
 */
export async function noteQuestion(
  world: Pick<World, 'accounts'>,
  account: Account,
  put: Asked,
): Promise<void> {
  await noteTalk(world, account, (known) => {
    if (put.question) return { ...known, asked: put };
    const isAnswered = known.asked?.recordId === put.recordId || known.asked?.recordId === '';
    return isAnswered ? { ...known, asked: known.asked?.recordId ? put : undefined } : known;
  });
}
