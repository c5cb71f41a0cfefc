import type { PlaybookName } from '../../domain/record/interview.ts';
import { Field } from './field.tsx';
import type { FormState } from './form-state.ts';
import { playbookWords } from './playbook-words.data.ts';
import { SelectField } from './select-field.tsx';
import { ZoneOptions } from './zone-options.tsx';

const WHERE = ['mode', 'location', 'local', 'durationMinutes'];
const WORDS = ['role', 'strengths', 'wentWell', 'bestWayThrough', 'youPromised'];
const PARTS = ['interviewer', ...WHERE, ...WORDS, 'playbook'];

/** Whether anything in a folded part was filled in or is wrong, so that it must not be hidden. */
function isUsed(form: FormState, names: readonly string[]): boolean {
  const paths = names.map((name) => `interview.${name}`);
  const has = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}.`));
  const filled = [...form.values].some(([path, value]) => has(path) && value.trim() !== '');
  return filled || form.faults.some(({ path }) => has(path));
}

const Who = ({ form }: { form: FormState }) => (
  <details open={isUsed(form, ['interviewer'])}>
    <summary>
      Who you met <span class="muted">– their name and number go into your reminder</span>
    </summary>
    <div class="pair">
      <Field form={form} path="interview.interviewer.name" label="Interviewer’s name" autocomplete="off" />
      <Field form={form} path="interview.interviewer.title" label="Their title" autocomplete="off" />
      <Field
        form={form}
        path="interview.interviewer.phone"
        label="Their phone"
        type="tel"
        inputmode="tel"
        autocomplete="off"
      />
      <Field
        form={form}
        path="interview.interviewer.email"
        label="Their e-mail"
        type="email"
        inputmode="email"
        autocomplete="off"
      />
    </div>
  </details>
);

const Words = ({ form }: { form: FormState }) => (
  <details open={isUsed(form, WORDS)}>
    <summary>
      What to say <span class="muted">– the role, your strengths, what went well</span>
    </summary>
    <Field form={form} path="interview.role" label="The role" autocomplete="off" />
    <Field
      form={form}
      path="interview.strengths"
      label="What you are good at, for this job"
      hint="One a line. We work one of them into what you say."
      rows={3}
    />
    <Field form={form} path="interview.wentWell" label="What went well" rows={2} />
    <Field
      form={form}
      path="interview.bestWayThrough"
      label="The best way to get through to them"
      hint="Such as: early, before the phones start"
    />
    <div class="pair">
      <Field
        form={form}
        path="interview.youPromised.what"
        label="What you promised them"
        hint="Such as: send references"
      />
      <Field form={form} path="interview.youPromised.by" label="By which day" type="date" />
    </div>
  </details>
);

const modes = [
  ['', 'Not said'],
  ['onsite', 'In person'],
  ['video', 'By video'],
  ['phone', 'By phone'],
] as const;

const Where = ({ form }: { form: FormState }) => (
  <details open={isUsed(form, WHERE)}>
    <summary>
      Where and how long <span class="muted">– and whether you could drop by</span>
    </summary>
    <div class="pair">
      <SelectField form={form} path="interview.mode" label="How you meet">
        {modes.map(([value, words]) => (
          <option value={value} selected={(form.values.get('interview.mode') ?? '') === value}>
            {words}
          </option>
        ))}
      </SelectField>
      <Field
        form={form}
        path="interview.durationMinutes"
        label="How long, in minutes"
        hint="An hour if you leave it empty"
        inputmode="numeric"
      />
    </div>
    <Field form={form} path="interview.location" label="Place" autocomplete="off" />
    <div class="consent">
      <input
        type="checkbox"
        id="f-interview-local"
        name="interview.local"
        value="true"
        checked={form.values.has('interview.local')}
      />
      <label for="f-interview-local">I could drop by in person</label>
    </div>
  </details>
);

const isPlaybook = (name: string): name is PlaybookName => name in playbookWords;

const How = ({ form, withZone }: { form: FormState; withZone: boolean }) => {
  const chosen = form.values.get('interview.playbook') ?? '';
  return (
    <details open={isUsed(form, ['playbook']) || Boolean(form.values.get('person.timeZone'))}>
      <summary>
        How to follow up <span class="muted">– the pace, and your own time zone</span>
      </summary>
      <SelectField
        form={form}
        path="interview.playbook"
        label="Playbook"
        hint="How soon and how often to call. Leave it if unsure."
      >
        {Object.entries(playbookWords).map(([name, { title, pace }]) => (
          <option
            value={name === 'recommended' ? '' : name}
            selected={isPlaybook(chosen) ? chosen === name : name === 'recommended'}
          >
            {title}: {pace}
          </option>
        ))}
      </SelectField>
      <p>
        <a href="/playbooks" target="_blank" rel="noopener">
          Compare the six playbooks (opens a new tab)
        </a>
      </p>
      {withZone && (
        <SelectField
          form={form}
          path="person.timeZone"
          label="Where you live"
          hint="Only if your clock differs from the interview’s. Messages come in your waking hours."
        >
          <ZoneOptions chosen={form.values.get('person.timeZone') ?? ''} empty="The same time zone" />
        </SelectField>
      )}
    </details>
  );
};

/** All that makes a reminder better and is not needed for one: folded, opened where something is in it. */
export const MoreFields = ({ form, withZone }: { form: FormState; withZone: boolean }) => (
  <details class="more" open={isUsed(form, PARTS) || Boolean(form.values.get('person.timeZone'))}>
    <summary>
      Add more <span class="muted">– who you met, your strengths, the pace</span>
    </summary>
    <Who form={form} />
    <Words form={form} />
    <Where form={form} />
    <How form={form} withZone={withZone} />
  </details>
);
