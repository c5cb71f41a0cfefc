import type { Child } from 'hono/jsx';
import type { Status } from '../../domain/record/record.ts';
import { Field } from './field.tsx';
import { emptyForm, type FormState } from './form-state.ts';
import { PostForm } from './post-form.tsx';
import { SaidCards } from './said-cards.tsx';

interface HappenedProps {
  action: string;
  token: string;
  form: FormState;
  status: Status;
  clock?: string | undefined;
  /** Opens the question what they said: it was asked and has no answer yet. */
  asks: boolean;
}

interface FoldProps extends HappenedProps {
  did: string;
  title: string;
  children: (form: FormState) => Child;
}

const Fold = ({ did, title, action, token, form, children }: FoldProps) => {
  const isThis = form.scope === did;
  return (
    <details open={isThis}>
      <summary>{title}</summary>
      <PostForm action={action} token={token} fields={{ did }}>
        {children(isThis ? form : emptyForm(did))}
      </PostForm>
    </details>
  );
};

const Check = ({ form, name, label }: { form: FormState; name: string; label: string }) => (
  <div class="consent">
    <input
      type="checkbox"
      id={`${form.scope}-${name}`}
      name={name}
      value="true"
      checked={form.values.has(name)}
    />
    <label for={`${form.scope}-${name}`}>{label}</label>
  </div>
);

const Offer = (props: HappenedProps) => (
  <Fold {...props} did="offer" title="They offered me the job">
    {(form) => (
      <>
        <Check form={form} name="inWriting" label="I have it in writing" />
        <Field form={form} path="answerBy" label="My answer is due by (if they said)" type="date" />
        <button class="primary">Keep this</button>
      </>
    )}
  </Fold>
);

const Moved = (props: HappenedProps) => (
  <Fold {...props} did="moved" title="A new round, or the interview moved">
    {(form) => (
      <>
        <Field
          form={form}
          path="interviewAt"
          label="When is it now?"
          hint={props.clock}
          type="datetime-local"
        />
        <div class="buttons">
          <button name="as" value="next_round">
            It is the next round
          </button>
          <button name="as" value="rescheduled">
            The same one moved
          </button>
        </div>
      </>
    )}
  </Fold>
);

const Mine = (props: HappenedProps) => (
  <Fold {...props} did="you_promised" title="I promised them something">
    {(form) => (
      <>
        <div class="pair">
          <Field form={form} path="what" label="What?" />
          <Field form={form} path="by" label="By which day?" type="date" />
        </div>
        <button>Keep this</button>
      </>
    )}
  </Fold>
);

const Note = (props: HappenedProps) => (
  <Fold {...props} did="note" title="Write a note">
    {(form) => (
      <>
        <Field form={form} path="text" label="Note" rows={3} />
        <button>Keep this</button>
      </>
    )}
  </Fold>
);

const endings = [
  ['rejected', 'They chose somebody else'],
  ['withdrawn', 'I withdrew'],
  ['asked_to_stop', 'They asked me to stop calling'],
  ['cancelled', 'They called the interview off'],
] as const;

const Ending = ({ action, token, status }: HappenedProps) => (
  <details>
    <summary>It is over, or on hold</summary>
    <div class="buttons grid">
      {endings.map(([did, label]) => (
        <PostForm action={action} token={token} fields={{ did }}>
          <button>{label}</button>
        </PostForm>
      ))}
      {status !== 'paused' && (
        <PostForm action={action} token={token} fields={{ did: 'paused' }}>
          <button>Pause this plan</button>
        </PostForm>
      )}
    </div>
  </details>
);

/** Everything else that may have happened, a fold each. */
export const Happened = (props: HappenedProps) => {
  const { form, asks, action, token, clock } = props;
  const told = form.scope === 'promised';
  return (
    <section>
      <h2>Something happened?</h2>
      <div class="folds">
        <details open={asks || told}>
          <summary>They told me when I’ll hear</summary>
          <PostForm action={action} token={token} fields={{ did: 'promised' }}>
            <SaidCards
              form={told ? form : emptyForm('promised')}
              legend="What did they say?"
              under=""
              clock={clock}
            />
            <button class={asks ? 'primary' : undefined}>Keep this</button>
          </PostForm>
        </details>
        <Offer {...props} />
        <Moved {...props} />
        <Mine {...props} />
        <Note {...props} />
        <Ending {...props} />
      </div>
    </section>
  );
};
