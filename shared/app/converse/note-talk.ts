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

/** Remembers the question that was just put, or that none is open. */
export async function noteQuestion(
  world: Pick<World, 'accounts'>,
  account: Account,
  asked: Asked | undefined,
): Promise<void> {
  await noteTalk(world, account, (known) => ({ ...known, asked: asked ?? withoutQuestion(known.asked) }));
}

function withoutQuestion(asked: Asked | undefined): Asked | undefined {
  if (!asked) return undefined;
  const { question: _, eventId: __, text: ___, ...rest } = asked;
  return rest;
}
