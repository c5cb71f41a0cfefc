import { dayWords } from '../../domain/message/when.ts';
import { plan } from '../../domain/plan/index.ts';
import { playbooks } from '../../domain/playbooks.ts';
import { playbookNames, type PlaybookName } from '../../domain/record/interview.ts';
import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { page } from './page.tsx';
import { PlanDrawing, StepMark } from './plan-drawing.tsx';
import { playbookWords } from './playbook-words.data.ts';

/** One and the same interview for all six: a Tuesday afternoon in New York, nothing promised, close enough to visit. */
const EXAMPLE = {
  interviewAt: '2027-03-02T19:00:00Z',
  timeZone: 'America/New_York',
  nothingPromised: true,
  local: true,
} as const;
const MET_ON = '2027-03-02';

const told: Partial<Record<StepKind, string>> = {
  'thank-you': 'thank-you note',
  call: 'call',
  visit: 'visit',
  close: 'let go',
};

function exampleOf(playbook: PlaybookName): PlannedStep[] {
  const person = { timeZone: EXAMPLE.timeZone };
  return plan({ person, interview: { ...EXAMPLE, playbook }, history: [] }, EXAMPLE.interviewAt);
}

const stepsInWords = (steps: readonly PlannedStep[]) =>
  steps.flatMap((step) => {
    const what = told[step.kind];
    return what ? [`${dayWords(step.date)}: ${what}`] : [];
  });

const Book = ({ name }: { name: PlaybookName }) => {
  const { title, article, suits, does, ours } = playbookWords[name];
  const steps = exampleOf(name);
  const days = stepsInWords(steps);
  return (
    <section class="book" id={name}>
      <h2>{title}</h2>
      <p class="small muted">{article ? `After the article “${article}”` : 'The five articles together'}</p>
      <p>{suits}</p>
      <PlanDrawing
        label={`${title}: ${days.join(', ')}`}
        metOn={MET_ON}
        steps={steps}
        endless={!playbooks[name].end}
      />
      <ul class="small">
        {does.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {ours.length > 0 && (
        <p class="small muted">
          <b>Ours, not the article’s: </b>
          {ours.join(' ')}
        </p>
      )}
      <details>
        <summary class="small">The days of the example</summary>
        <ul class="small figures">
          {days.map((day) => (
            <li>{day}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

const keys: readonly (readonly [StepKind | 'met', string])[] = [
  ['met', 'interview'],
  ['thank-you', 'thank-you note'],
  ['call', 'call'],
  ['visit', 'visit'],
  ['close', 'let go'],
];

/** The six playbooks side by side: what each does, what in it is ours, and the same interview planned by each. */
export const playbooksPage = ({ signedIn }: { signedIn: boolean }): string =>
  page({
    title: 'How it plans',
    signedIn,
    wide: true,
    children: (
      <>
        <h1>Six ways to follow up</h1>
        <div class="text">
          <p>
            They come from five articles on calling back after an interview, which agree on much and
            contradict each other on the rest. Each became a playbook you can choose; the first weighs all
            five.
          </p>
          <p>
            All six ask before you leave when you will hear. A day they named goes before any rhythm: then the
            first call is the day after it. A call that was agreed is made at exactly that time. Told to stop,
            it stops, at once and for good. And it goes on until an offer is in writing, or they say no.
          </p>
          <p>
            Below, each plans the same interview: Tuesday 2 March 2027, nothing promised, nobody calling back.
          </p>
        </div>
        <ul class="key">
          {keys.map(([kind, words]) => (
            <li>
              <svg class="drawn" viewBox="0 0 20 20" aria-hidden="true">
                <StepMark kind={kind} x={10} y={10} />
              </svg>
              {words}
            </li>
          ))}
        </ul>
        <div class="books">
          {playbookNames.map((name) => (
            <Book name={name} />
          ))}
        </div>
      </>
    ),
  });
