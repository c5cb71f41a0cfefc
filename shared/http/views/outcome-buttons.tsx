import { outcomesOf, type OutcomeKind } from '../../domain/message/index.ts';
import type { PlannedStep } from '../../domain/record/step.ts';
import { emptyForm, type FormState } from './form-state.ts';
import { Field } from './field.tsx';
import { PostForm } from './post-form.tsx';
import { SaidCards } from './said-cards.tsx';

interface OutcomeButtonsProps {
  step: PlannedStep;
  action: string;
  token: string;
  form: FormState;
  /** "in New York": whose clock the times of promises are told by, where it needs saying. */
  clock?: string | undefined;
}

/** Outcomes that bring words of theirs along, so that they open a form rather than being a button. */
const withPromise: ReadonlySet<OutcomeKind> = new Set(['spoke', 'they_called', 'promised']);

/** The scope of the form that tells this outcome of a step. */
export const scopeOf = (did: string, step: string): string => (step ? `${did}-${step}` : did);

const fieldsOf = (did: OutcomeKind, step: PlannedStep) => ({ did, step: step.kind, date: step.date });

const Telling = ({
  did,
  label,
  step,
  action,
  token,
  form,
  clock,
}: OutcomeButtonsProps & { did: OutcomeKind; label: string }) => {
  const isThis = form.scope === scopeOf(did, step.kind);
  return (
    <details open={isThis}>
      <summary>{label}</summary>
      <PostForm action={action} token={token} fields={fieldsOf(did, step)}>
        <SaidCards
          form={isThis ? form : emptyForm(scopeOf(did, step.kind))}
          legend="What did they say comes next?"
          under=""
          clock={clock}
        />
        <button class="primary">Keep this</button>
      </PostForm>
    </details>
  );
};

const Later = ({ step, action, token }: Pick<OutcomeButtonsProps, 'step' | 'action' | 'token'>) => (
  <details>
    <summary>Remind me later</summary>
    <PostForm action={action} token={token} fields={fieldsOf('later', step)}>
      <div class="buttons">
        <button name="until" value="hour">
          In an hour
        </button>
        <button name="until" value="tomorrow">
          Tomorrow, same time
        </button>
      </div>
    </PostForm>
    <PostForm action={action} token={token} fields={{ ...fieldsOf('later', step), until: 'at' }}>
      <Field
        form={emptyForm(scopeOf('later', step.kind))}
        path="untilAt"
        label="Or on a day and hour of yours"
        type="datetime-local"
      />
      <button>Remind me then</button>
    </PostForm>
  </details>
);

/** What may have come of a step, the likeliest first: one press each; what they said opens beneath. */
export const OutcomeButtons = (props: OutcomeButtonsProps) => {
  const { step, action, token } = props;
  const outcomes = outcomesOf[step.kind];
  const pressed = outcomes.filter(({ kind }) => !withPromise.has(kind) && kind !== 'later');
  if (outcomes.length === 0) return null;
  return (
    <section class="outcomes" aria-label="What came of it">
      <h2>{step.kind === 'close' ? 'Not yet?' : 'What came of it?'}</h2>
      <div class="folds">
        {outcomes
          .filter(({ kind }) => withPromise.has(kind))
          .map(({ kind, label }) => (
            <Telling {...props} did={kind} label={label} />
          ))}
      </div>
      <div class="buttons grid">
        {pressed.map(({ kind, label }) => (
          <PostForm action={action} token={token} fields={fieldsOf(kind, step)}>
            <button>{label}</button>
          </PostForm>
        ))}
      </div>
      {outcomes.some(({ kind }) => kind === 'later') && <Later step={step} action={action} token={token} />}
    </section>
  );
};
