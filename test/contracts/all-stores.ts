import { accountsContract } from './accounts.ts';
import { attemptsContract } from './attempts.ts';
import { belongingsContract } from './belongings.ts';
import { contactsContract } from './contacts.ts';
import { interviewsContract } from './interviews.ts';
import { onceContract } from './once.ts';
import { sessionsContract } from './sessions.ts';
import type { OpenFresh } from './stores.ts';

/** Holds the stores of one home to all their contracts. */
export function storesContract(name: string, openFresh: OpenFresh): void {
  accountsContract(name, openFresh);
  attemptsContract(name, openFresh);
  belongingsContract(name, openFresh);
  contactsContract(name, openFresh);
  interviewsContract(name, openFresh);
  onceContract(name, openFresh);
  sessionsContract(name, openFresh);
}
