import { stepIdentity } from '../../plan/step-identity.ts';
import type { HistoryEvent } from '../../record/event.ts';
import type { PlannedStep } from '../../record/step.ts';

/** Letters that are safe in a Message-ID and a UID; anything else becomes a hyphen. */
const safe = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '-');

/** Where the ids of our mails live: the host of the page that they link to. */
export function mailHost(page: string): string {
  return new URL(page).hostname;
}

/** A record as far as its mails are named after it. */
interface Named {
  id: string;
  history: readonly HistoryEvent[];
}

/** The same for the same step of the same record, whenever it is asked for: its identity, never its instant. */
export function stepKey({ id, history }: Named, step: PlannedStep): string {
  return `${safe(id)}.${safe(stepIdentity(step, history))}`;
}

/** A calendar entry's UID: a step that moves moves its entry. */
export function stepUid(record: Named, step: PlannedStep, host: string): string {
  return `${stepKey(record, step)}@${host}`;
}

/** Headers that keep all mails of one record in one conversation: each answers the record's root. */
export function threadHeaders(recordId: string, key: string, host: string): Record<string, string> {
  const root = `<${safe(recordId)}@${host}>`;
  return { 'Message-ID': `<${key}@${host}>`, 'In-Reply-To': root, References: root };
}

/** One tap in the mail program ends our e-mail (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(url: string, address?: string): Record<string, string> {
  const ways = address ? `<${url}>, <mailto:${address}?subject=unsubscribe>` : `<${url}>`;
  return { 'List-Unsubscribe': ways, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
