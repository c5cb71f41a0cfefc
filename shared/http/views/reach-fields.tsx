import { ChoiceCard } from './choice-card.tsx';
import { ConsentBox } from './consent-box.tsx';
import { Field, Wrong } from './field.tsx';
import { fieldId, wrongWith, type FormState } from './form-state.ts';

/** The channels that can really be used here. */
export interface Offered {
  sms: boolean;
  email: boolean;
}

const Phone = ({ form }: { form: FormState }) => (
  <div class="by-phone">
    <Field
      form={form}
      path="person.phone"
      label="Your mobile number"
      type="tel"
      inputmode="tel"
      autocomplete="tel"
    />
  </div>
);

const Email = ({ form }: { form: FormState }) => (
  <div class="by-email">
    <Field
      form={form}
      path="person.email"
      label="Your e-mail address"
      type="email"
      inputmode="email"
      autocomplete="email"
    />
  </div>
);

/** How to reach the person: only by what is offered; where there is no choice, none is asked for. */
export const ReachFields = ({ form, offered }: { form: FormState; offered: Offered }) => {
  const only = offered.sms && offered.email ? undefined : offered.sms ? 'sms' : 'email';
  const chosen = form.values.get('person.channel') ?? only ?? 'sms';
  const card = (value: string, label: string) => (
    <ChoiceCard
      name="person.channel"
      value={value}
      id={`${fieldId('person.channel')}-${value}`}
      checked={chosen === value}
      label={label}
    />
  );
  if (only)
    return (
      <div class="reach">
        <input type="hidden" name="person.channel" value={only} />
        <Wrong form={form} path="person.channel" />
        {only === 'sms' ? <Phone form={form} /> : <Email form={form} />}
        {only === 'sms' && <ConsentBox form={form} />}
      </div>
    );
  return (
    <div class="reach">
      <fieldset class={wrongWith(form, 'person.channel') ? 'bad' : undefined} id={fieldId('person.channel')}>
        <legend>How should we reach you?</legend>
        <Wrong form={form} path="person.channel" />
        <div class="cards row">
          {card('sms', 'Text')}
          {card('email', 'E-mail')}
          {card('both', 'Both')}
        </div>
      </fieldset>
      <Phone form={form} />
      <Email form={form} />
      <ConsentBox form={form} />
    </div>
  );
};
