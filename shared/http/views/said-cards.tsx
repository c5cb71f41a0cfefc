import { ChoiceCard } from './choice-card.tsx';
import { Field, Wrong } from './field.tsx';
import { fieldId, wrongWith, type FormState } from './form-state.ts';

interface SaidCardsProps {
  form: FormState;
  legend: string;
  hint?: string | undefined;
  /** What comes before `decisionBy`, `callAt` and `theyCallAt` in the names of the fields: `interview.` or nothing. */
  under: string;
  /** Offers "not interviewed yet". */
  notYet?: boolean | undefined;
  /** Whose clock the times are told by, where it needs saying. */
  clock?: string | undefined;
}

/** "What did they say?": one answer of five, each opening the one field it needs. */
export const SaidCards = ({ form, legend, hint, under, notYet, clock }: SaidCardsProps) => {
  const said = form.values.get('said') ?? '';
  const prefix = fieldId('said', form);
  const card = (value: string) => ({
    name: 'said',
    value,
    id: `${prefix}-${value}`,
    checked: said === value,
  });
  return (
    <fieldset class={wrongWith(form, 'said') ? 'bad' : undefined} id={fieldId('said', form)}>
      <legend>{legend}</legend>
      {hint && <span class="hint">{hint}</span>}
      <Wrong form={form} path="said" />
      <div class="cards">
        <ChoiceCard {...card('decide-by')} label="“We’ll decide by …”">
          <Field form={form} path={`${under}decisionBy`} label="By which day?" type="date" />
        </ChoiceCard>
        <ChoiceCard {...card('may-call')} label="“Call me at …”">
          <Field
            form={form}
            path={`${under}callAt`}
            label="When may you call?"
            hint={clock}
            type="datetime-local"
          />
        </ChoiceCard>
        <ChoiceCard {...card('they-call')} label="“I’ll call you at …”">
          <Field
            form={form}
            path={`${under}theyCallAt`}
            label="When will they call?"
            hint={clock}
            type="datetime-local"
          />
        </ChoiceCard>
        <ChoiceCard {...card('nothing')} label="“We’ll get back to you”" hint="No day, no hour" />
        {notYet && <ChoiceCard {...card('not-yet')} label="I haven’t had it yet" />}
      </div>
    </fieldset>
  );
};
