import { shownPhone } from '../../domain/message/phone-words.ts';
import { dayWords, instantWords } from '../../domain/message/when.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { ZoneName } from '../../domain/time/zoned.ts';
import { playbookWords } from './playbook-words.data.ts';

interface InterviewFactsProps {
  id: string;
  interview: PlanningInterview;
  own: ZoneName;
  phone?: string | undefined;
}

const modes = { phone: 'By phone', video: 'By video', onsite: 'In person' } as const;

function rowsOf({ interview, own, phone }: InterviewFactsProps): [string, string | undefined][] {
  const { interviewer: them, youPromised } = interview;
  return [
    ['Interview', instantWords(interview.interviewAt, { own, theirs: interview.timeZone })],
    ['Role', interview.role],
    ['Interviewer', [them?.name, them?.title].filter(Boolean).join(', ') || undefined],
    ['Phone', shownPhone(them?.phone, phone)],
    ['E-mail', them?.email],
    ['Also met', interview.alsoMet?.flatMap(({ name }) => name ?? []).join(', ') || undefined],
    [
      'Where',
      [interview.mode && modes[interview.mode], interview.location].filter(Boolean).join(', ') || undefined,
    ],
    ['Your strengths', interview.strengths?.join(' · ')],
    ['Went well', interview.wentWell],
    ['Best way through', interview.bestWayThrough],
    ['You promised', youPromised && `${youPromised.what}, by ${dayWords(youPromised.by)}`],
    ['Playbook', playbookWords[interview.playbook ?? 'recommended'].title],
  ];
}

/** What is known of the interview, with the ways to correct and to delete it. */
export const InterviewFacts = (props: InterviewFactsProps) => (
  <section class="stack">
    <h2>What we know</h2>
    <dl class="facts">
      {rowsOf(props).map(([name, value]) =>
        value ? (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ) : null,
      )}
    </dl>
    <div class="buttons">
      <a class="button" href={`/interviews/${props.id}/correct`}>
        Correct something
      </a>
      <a class="button danger" href={`/interviews/${props.id}/delete`}>
        Delete
      </a>
    </div>
  </section>
);
