import type { Script } from '../../domain/record/step.ts';
import type { Status } from '../../domain/record/record.ts';
import { PostForm } from './post-form.tsx';
import { Spoken } from './spoken.tsx';

interface StandingProps {
  status: Status;
  company: string;
  /** The offer is in writing. */
  inWriting: boolean;
  /** The words that answer an offer or a rejection. */
  reply?: Script | undefined;
  action: string;
  token: string;
}

interface Said {
  title: string;
  lines: readonly string[];
  /** A button that takes the plan up again. */
  goOn?: string;
}

function saidOf({ status, company, inWriting }: StandingProps): Said | undefined {
  switch (status) {
    case 'active':
      break;
    case 'pending':
      return {
        title: 'Waiting for your code',
        lines: [
          'Type the code we sent you, and the plan begins. Without it this entry goes after seven days.',
        ],
      };
    case 'paused':
      return {
        title: 'On pause',
        lines: ['Nothing is sent while it rests. Whatever you tell us here takes it up again.'],
        goOn: 'Go on with the plan',
      };
    case 'offer':
      return {
        title: `${company} made you an offer!`,
        lines: [
          inWriting
            ? 'You kept at it, and it is in writing. Nothing more is chased here; your answer is all that is left.'
            : 'You kept at it, and it worked. Ask for it in writing before you give notice anywhere.',
        ],
      };
    case 'rejected':
      return {
        title: `${company} chose somebody else`,
        lines: [
          'That stings, and it says little about the next one.',
          'Send the three lines below today: people who answer kindly are the ones called when the first choice falls through.',
        ],
      };
    case 'withdrawn':
      return {
        title: 'You withdrew',
        lines: ['Nothing more is sent about this one. A short word of thanks keeps the door open.'],
      };
    case 'stopped':
      return {
        title: 'They asked you to stop',
        lines: ['So it has stopped, for good. Nothing more is sent about this one.'],
      };
    case 'closed':
      return {
        title: `You let ${company} go`,
        lines: ['You did your part, to the last call. If they do call, tell us and it goes on.'],
        goOn: 'Keep going after all',
      };
  }
  return undefined;
}

/** How things stand where the plan does not simply go on: said plainly, with what to do next. */
export const Standing = (props: StandingProps) => {
  const { status, reply, action, token } = props;
  const said = saidOf(props);
  if (!said) return null;
  return (
    <section class={`standing ${status} stack`}>
      <h1>{said.title}</h1>
      {said.lines.map((line) => (
        <p class="text">{line}</p>
      ))}
      {reply && (
        <>
          <h2>What to answer</h2>
          <Spoken script={reply} id="reply" />
        </>
      )}
      {said.goOn && (
        <PostForm action={action} token={token} fields={{ did: 'resumed' }}>
          <button class="primary">{said.goOn}</button>
        </PostForm>
      )}
    </section>
  );
};
