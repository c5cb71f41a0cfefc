import type { OpenFollowUp, Question, ReplyContext } from '../../domain/reply/reply-context.ts';
import type { StepKind } from '../../domain/record/step.ts';
import type { Applying } from '../apply-events.ts';
import type { Recording } from '../record-interview.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import type { Account } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { inForce } from '../../domain/record/in-force.ts';

export type Talking = Applying & Recording;

/** One text of a person's and all that it may be about. */
export interface Talk {
  world: Talking;
  account: Account;
  text: string;
  open: readonly FollowUp[];
}

/** Questions this house puts; a stored one that is none of them is passed over. */
const questions: readonly string[] = [
  'which-one',
  'how-did-it-go',
  'in-writing',
  'answer-by',
  'yes-no',
  'what-was-promised',
  'call-at',
  'new-interview-at',
  'interview-at',
] satisfies Question[];

const isQuestion = (text: string | undefined): text is Question =>
  text !== undefined && questions.includes(text);

/** The kinds of step a record was last nudged about in one message, most pressing first. */
export function lastNudged({ history }: Pick<StoredInterview, 'history'>): StepKind[] {
  const said = inForce(history).filter((event) => event.type === 'nudged' || event.type === 'reminded');
  const last = said.at(-1);
  return said.flatMap((event) =>
    (event.type === 'nudged' || event.type === 'reminded') && event.at === last?.at ? [event.step] : [],
  );
}

/** What was asked last about one record: by the last message if it was about this one, else by its own history. */
export function askedAbout(
  { account }: Talk,
  record: StoredInterview,
): { steps: readonly StepKind[]; question?: Question } {
  const { asked } = account.conversation;
  if (asked?.recordId !== record.id) return { steps: lastNudged(record) };
  return { steps: asked.steps, ...(isQuestion(asked.question) && { question: asked.question }) };
}

function openFollowUp({ n, record }: FollowUp, account: Account): OpenFollowUp {
  const { interview } = planningRecord(record, account.person);
  return {
    n,
    company: interview.company,
    role: interview.role ?? null,
    interviewer: interview.interviewer?.name ?? null,
    timeZone: interview.timeZone,
    ...(interview.country && { country: interview.country }),
  };
}

/** The light in which the text is read. */
export function contextOf(talk: Talk): ReplyContext {
  const { account, open, text, world } = talk;
  const last = open.find(({ record }) => record.id === account.conversation.asked?.recordId);
  const asked = last && askedAbout(talk, last.record);
  const question = account.conversation.asked?.question;
  return {
    text,
    now: world.clock.now(),
    timeZone: account.person.timeZone,
    open: open.map((one) => openFollowUp(one, account)),
    lastNudged: last?.n ?? null,
    asked: {
      ...(asked?.steps[0] && { stepKind: asked.steps[0] }),
      ...(isQuestion(question) && { question }),
    },
  };
}
