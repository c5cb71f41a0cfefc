import { outcomesOf, outcomesOfEnding, type Ending, type Outcome } from '../../domain/message/index.ts';
import { placeOf } from '../../domain/message/when.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep, Script, StepKind } from '../../domain/record/step.ts';
import type { Instant, ZoneName } from '../../domain/time/zoned.ts';
import { FaultSummary } from './fault-summary.tsx';
import type { FormState } from './form-state.ts';
import { Field } from './field.tsx';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';
import { SaidCards } from './said-cards.tsx';
import { Spoken } from './spoken.tsx';
import { stepDistance, stepTitle, stepWhen } from './step-words.ts';

interface OutcomeLinkPageProps {
  /** Where this page is and its forms go. */
  path: string;
  id: string;
  interview: PlanningInterview;
  /** What it asks about: a step of ours, or an ending that a mail seems to tell. */
  about: StepKind | Ending;
  /** What the link was for; its button comes first. */
  did: string;
  form: FormState;
  done?: { id: string; words: string; undoable: boolean; send: Script | undefined } | undefined;
  /** The words for a call of theirs that did not come. */
  rescue?: Script | undefined;
  next?: PlannedStep | undefined;
  own: ZoneName;
  now: Instant;
  token: string;
}

const TELLS = new Set(['spoke', 'they_called', 'promised']);

const isEnding = (about: StepKind | Ending): about is Ending => about in outcomesOfEnding;

const outcomesFor = (about: StepKind | Ending): readonly Outcome[] =>
  isEnding(about) ? outcomesOfEnding[about] : outcomesOf[about];

/** What else is worth knowing of an offer. */
const OfferFields = ({ form }: { form: FormState }) => (
  <>
    <div class="consent">
      <input
        type="checkbox"
        id="f-inWriting"
        name="inWriting"
        value="true"
        checked={form.values.has('inWriting')}
      />
      <label for="f-inWriting">I have it in writing</label>
    </div>
    <Field form={form} path="answerBy" label="My answer is due by (if they said)" type="date" />
  </>
);

const Done = ({ path, token, done, next, interview, own, now }: OutcomeLinkPageProps) => (
  <>
    <h1>Kept</h1>
    <p class="text">{done?.words}</p>
    {next && (
      <p class="text">
        Next: {stepTitle(next, interview)}, {stepWhen(next, own, interview.timeZone)} (
        {stepDistance(next, own, now)}).
      </p>
    )}
    {done?.send && (
      <section class="stack">
        <h2>Worth sending</h2>
        <Spoken script={done.send} id="send" />
      </section>
    )}
    {done?.undoable && (
      <PostForm action={path} token={token} fields={{ did: 'undone', event: done.id }}>
        <button>Take it back</button>
      </PostForm>
    )}
  </>
);

const Ask = ({ path, token, did, about, form, interview, own }: OutcomeLinkPageProps) => {
  const outcomes = outcomesFor(about);
  const chosen = outcomes.find(({ kind }) => kind === did) ?? outcomes[0];
  const others = outcomes.filter((outcome) => outcome !== chosen);
  const clock = interview.timeZone === own ? undefined : `By the clock in ${placeOf(interview.timeZone)}`;
  if (!chosen) return <p class="text">There is nothing to answer here.</p>;
  return (
    <>
      <PostForm action={path} token={token} fields={{ did: chosen.kind }}>
        {TELLS.has(chosen.kind) && (
          <SaidCards form={form} legend="What did they say comes next?" under="" clock={clock} />
        )}
        {chosen.kind === 'offer' && <OfferFields form={form} />}
        <button class="primary full">{chosen.label}</button>
      </PostForm>
      {others.length > 0 && (
        <section class="stack">
          <h2>Or rather</h2>
          <div class="buttons">
            {others.map(({ kind, label }) => (
              <a class="button" href={`${path}?did=${kind}`}>
                {label}
              </a>
            ))}
          </div>
        </section>
      )}
    </>
  );
};

function asksOf(about: StepKind | Ending): string {
  if (!isEnding(about)) return 'what came of it?';
  return about === 'offer' ? 'is it an offer?' : 'did they say no?';
}

/** The page a mail's one-tap link opens. Opening it changes nothing; its button does. */
export function outcomeLinkPage(props: OutcomeLinkPageProps): string {
  const { id, interview, form, done, rescue } = props;
  return page({
    title: done ? 'Kept' : 'What came of it?',
    children: (
      <div class="stack">
        <FaultSummary form={form} />
        {done && <Done {...props} />}
        {!done && rescue && (
          <>
            <h1>They have not called yet</h1>
            <Spoken script={rescue} id="rescue" />
          </>
        )}
        {!done && !rescue && (
          <>
            <h1>
              {interview.company}: {asksOf(props.about)}
            </h1>
            <p class="text muted">
              {isEnding(props.about) && 'Your reminders for it are on hold until you say. '}
              Press once and it is kept. You can take it back on the next page.
            </p>
            <Ask {...props} />
          </>
        )}
        <p>
          <a href={`/interviews/${id}`}>Open the whole page of this interview</a>
        </p>
      </div>
    ),
  });
}
