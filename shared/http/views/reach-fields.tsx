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

interface ReachFieldsProps {
  form: FormState;
  offered: Offered;
  /** Texts were agreed to before, so that the box is not shown again. */
  agreed?: boolean | undefined;
  /** Shows number and address whatever channel is chosen, so that neither is lost. */
  both?: boolean | undefined;
}

/** How to reach the person: only by what is offered; where there is no choice, none is asked for. */
export const ReachFields = ({ form, offered, agreed = false, both = false }: ReachFieldsProps) => {
  const only = offered.sms && offered.email ? undefined : offered.sms ? 'sms' : 'email';
  const chosen = form.values.get('person.channel') ?? only ?? 'sms';
  const card = (value: string, label: string) => (
    <ChoiceCard
      name="person.channel"
      value={value}
      id={`${fieldId('person.channel', form)}-${value}`}
      checked={chosen === value}
      label={label}
    />
  );
  if (only)
    return (
      <div class={both ? 'reach all' : 'reach'}>
        <input type="hidden" name="person.channel" value={only} />
        <Wrong form={form} path="person.channel" />
        {only === 'sms' ? <Phone form={form} /> : <Email form={form} />}
        {only === 'sms' && !agreed && <ConsentBox form={form} />}
      </div>
    );
  return (
    <div class={both ? 'reach all' : 'reach'}>
      <fieldset
        class={wrongWith(form, 'person.channel') ? 'bad' : undefined}
        id={fieldId('person.channel', form)}
      >
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
      {!agreed && <ConsentBox form={form} />}
    </div>
  );
};
