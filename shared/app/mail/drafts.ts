import { epochMs } from '../../domain/time/zoned.ts';
import type { Account, Asked, Draft } from '../ports/accounts.ts';
import { updateAccount } from '../update.ts';
import type { World } from '../world.ts';

/** A draft nobody completes is forgotten after so many days; the mail can be forwarded again. */
const DRAFT_DAYS = 30;
const MOST_DRAFTS = 8;

type Drafting = Pick<World, 'accounts' | 'clock'>;

/** The question by which the reply reader knows a draft's; the company's name needs no reading. */
const questions: Record<Draft['asks'], string> = {
  company: 'which-company',
  'interview-at': 'interview-at',
  'which-one': 'which-one',
  'is-it-so': 'yes-no',
};

/** What is asked now, for a draft. */
export function askedFor(draft: Draft): Asked {
  const [only, ...others] = draft.change?.recordIds ?? [];
  return {
    recordId: only && others.length === 0 ? only : '',
    steps: [],
    question: questions[draft.asks],
    draftId: draft.id,
    at: draft.at,
  };
}

/** Keeps a draft, in place of an earlier one with its id, and remembers its question as the last one put. */
export async function keepDraft(world: Drafting, account: Account, draft: Draft): Promise<void> {
  const oldest = epochMs(world.clock.now()) - DRAFT_DAYS * 86_400_000;
  await updateAccount(world, account.id, (known) => ({
    ...known,
    drafts: [
      ...(known.drafts ?? []).filter(({ id, at }) => id !== draft.id && epochMs(at) > oldest),
      draft,
    ].slice(-MOST_DRAFTS),
    conversation: { ...known.conversation, asked: askedFor(draft) },
  }));
}

/** Forgets a draft that was completed, with its question. */
export async function dropDraft(world: Drafting, account: Account, id: string): Promise<void> {
  await updateAccount(world, account.id, (known) => {
    const { asked } = known.conversation;
    return {
      ...known,
      drafts: (known.drafts ?? []).filter((draft) => draft.id !== id),
      conversation: { ...known.conversation, asked: asked?.draftId === id ? undefined : asked },
    };
  });
}

export const draftOf = (account: Account, id: string | undefined): Draft | undefined =>
  account.drafts?.find((draft) => draft.id === id);
