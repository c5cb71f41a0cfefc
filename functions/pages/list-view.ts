import type { Account } from '../../shared/app/ports/accounts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import { present } from '../../shared/app/present.ts';
import { epochMs, type Instant } from '../../shared/domain/time/zoned.ts';
import type { ListedInterview } from '../../shared/http/views/list-page.tsx';
import { stepDistance, stepTitle, stepWhen } from '../../shared/http/views/step-words.ts';
import { standingInterview } from './interview-view.ts';

const LATEST = Number.MAX_SAFE_INTEGER;

function listed(
  stored: StoredInterview,
  account: Account,
  now: Instant,
): { row: ListedInterview; order: number } {
  const { status, steps } = present(stored, account.person, now);
  const interview = standingInterview(stored, account, now);
  const own = account.person.timeZone;
  const [next] = steps;
  const row = {
    id: stored.id,
    company: interview.company ?? 'Interview',
    role: interview.role,
    status,
    next: next && {
      title: stepTitle(next, interview),
      when: `${stepWhen(next, own, interview.timeZone)} · ${stepDistance(next, own, now)}`,
    },
  };
  return { row, order: next ? epochMs(next.nudgeAt) : LATEST };
}

/** All interviews of a person, what is due first on top, what is over below. */
export function listView(records: readonly StoredInterview[], account: Account, now: Instant) {
  const rows = records.map((record) => listed(record, account, now)).sort((a, b) => a.order - b.order);
  return { interviews: rows.map(({ row }) => row) };
}
