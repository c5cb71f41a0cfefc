import type { Status } from '../../domain/record/record.ts';
import { page } from './page.tsx';

/** One row of the list. */
export interface ListedInterview {
  id: string;
  company: string;
  role?: string | undefined;
  status: Status;
  next?: { title: string; when: string } | undefined;
}

interface ListPageProps {
  interviews: readonly ListedInterview[];
  deleted?: boolean | undefined;
}

const states: Record<Status, string> = {
  pending: 'Waiting for your code',
  active: 'Nothing due',
  paused: 'On pause',
  offer: 'You have an offer',
  rejected: 'They chose somebody else',
  withdrawn: 'You withdrew',
  stopped: 'Stopped, as they asked',
  closed: 'You let it go',
};

const Row = ({ id, company, role, status, next }: ListedInterview) => (
  <li>
    <a class="item" href={`/interviews/${id}`}>
      <b>{company}</b>
      {role && <span class="small muted">{role}</span>}
      {status !== 'active' && <span class="state">{states[status]}</span>}
      {next ? (
        <span>
          {next.title}
          <span class="small muted figures">{next.when}</span>
        </span>
      ) : (
        status === 'active' && <span class="muted">{states.active}</span>
      )}
    </a>
  </li>
);

/** A plain list of all one's interviews, each with its next step. */
export const listPage = ({ interviews, deleted }: ListPageProps): string =>
  page({
    title: 'My interviews',
    signedIn: true,
    children: (
      <>
        <h1>My interviews</h1>
        {deleted && (
          <p class="note" role="status">
            Deleted, with all that was planned for it.
          </p>
        )}
        {interviews.length === 0 ? (
          <p>None yet. Record the first one; it takes less than a minute.</p>
        ) : (
          <ul class="list">
            {interviews.map((row) => (
              <Row {...row} />
            ))}
          </ul>
        )}
        <p>
          <a class={interviews.length === 0 ? 'button primary' : 'button'} href="/">
            Record an interview
          </a>
        </p>
      </>
    ),
  });
