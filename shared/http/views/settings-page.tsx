import type { Me } from '../../app/me.ts';
import { shownPhone } from '../../domain/message/phone-words.ts';
import { DEFAULT_WAKING, type Person } from '../../domain/record/person.ts';
import type { Fault } from '../../domain/record/record.ts';
import { FaultSummary } from './fault-summary.tsx';
import { Field } from './field.tsx';
import { kindFaults } from './kind-faults.ts';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';
import { ReachFields, type Offered } from './reach-fields.tsx';
import { SelectField } from './select-field.tsx';
import { ZoneOptions } from './zone-options.tsx';

interface SettingsPageProps {
  me: Me;
  offered: Offered;
  /** Whether mail can be forwarded to us here. */
  forwards: boolean;
  values: URLSearchParams;
  faults: readonly Fault[];
  /** Somebody who signed in before recording anything: name and zone are asked first. */
  isNew: boolean;
  saved: boolean;
  token: string;
}

/** A person as the form's fields hold it. */
export function personValues({
  name,
  phone,
  email,
  timeZone,
  channel,
  waking = DEFAULT_WAKING,
  lockScreenSafe,
}: Person): URLSearchParams {
  return new URLSearchParams({
    'person.name': name,
    'person.phone': shownPhone(phone, phone) ?? '',
    'person.email': email ?? '',
    'person.timeZone': timeZone,
    'person.channel': channel,
    'person.waking.from': waking.from,
    'person.waking.to': waking.to,
    ...(lockScreenSafe && { 'person.lockScreenSafe': 'true' }),
  });
}

const Contact = ({ which, me, token }: { which: 'phone' | 'email'; me: Me; token: string }) => {
  const value = me.person[which];
  if (!value) return null;
  const shown = which === 'phone' ? shownPhone(value, value) : value;
  const confirmed = me.confirmed.includes(which);
  return (
    <li>
      <p>
        <b class="figures">{shown}</b>{' '}
        {confirmed ? 'is confirmed.' : 'is not confirmed, so nothing is sent there.'}
      </p>
      {!confirmed && (
        <PostForm action="/me/confirm" token={token} fields={{ which }}>
          <button>Send me its code</button>
        </PostForm>
      )}
      {which === 'phone' && me.textsStopped && (
        <p class="small">
          You told us to stop texting. Text <b>START</b> from this phone and it goes on.
        </p>
      )}
      {which === 'email' && me.emailsStopped && (
        <PostForm action="/me/emails" token={token} fields={{ emails: 'on' }}>
          <p class="small">You stopped our e-mail: only codes and answers still go there.</p>
          <button>Send me e-mail again</button>
        </PostForm>
      )}
    </li>
  );
};

const Addresses = ({ me, forwards }: { me: Me; forwards: boolean }) =>
  forwards ? (
    <section class="stack">
      <h2>Yours alone</h2>
      <p>Forward an interview invitation here, and we record it for you:</p>
      <p class="copyable">{me.inboundAddress}</p>
      <p class="small muted">Whoever knows it can record interviews as you. Keep it to yourself.</p>
    </section>
  ) : null;

const About = ({ values, faults, offered, isNew, me, token }: SettingsPageProps) => {
  const form = { values, faults: kindFaults(faults, values) };
  return (
    <PostForm action="/me" token={token} fields={{ new: isNew ? 'yes' : undefined }}>
      <Field form={form} path="person.name" label="Your name" required autocomplete="name" />
      <SelectField form={form} path="person.timeZone" label="Where you live" required guess={isNew}>
        <ZoneOptions chosen={values.get('person.timeZone') ?? me.person.timeZone} />
      </SelectField>
      <div class="pair tight">
        <Field form={form} path="person.waking.from" label="Write to me from" type="time" />
        <Field form={form} path="person.waking.to" label="and not after" type="time" />
      </div>
      <div class="consent">
        <input
          type="checkbox"
          id="lock-screen-safe"
          name="person.lockScreenSafe"
          value="true"
          checked={values.has('person.lockScreenSafe')}
        />
        <label for="lock-screen-safe">
          Others may see my lock screen: leave the company and the role out of reminder texts.
        </label>
      </div>
      <ReachFields form={form} offered={offered} agreed={me.confirmed.includes('phone')} both />
      <button class="primary">Keep these settings</button>
    </PostForm>
  );
};

/** Who I am, how and when I am reached, and the end of it all. */
export function settingsPage(props: SettingsPageProps): string {
  const { me, isNew, saved, token, forwards, values, faults } = props;
  return page({
    title: 'Settings',
    signedIn: true,
    children: (
      <>
        <FaultSummary form={{ values, faults: kindFaults(faults, values) }} />
        <h1>{isNew ? 'First, your name' : 'Settings'}</h1>
        {saved && (
          <p class="note" role="status">
            Kept. All your plans follow it.
          </p>
        )}
        <About {...props} />
        <section class="stack">
          <h2>How we reach you</h2>
          <ul class="list contacts">
            <Contact which="phone" me={me} token={token} />
            <Contact which="email" me={me} token={token} />
          </ul>
        </section>
        <Addresses me={me} forwards={forwards} />
        <section class="stack">
          <h2>Leaving</h2>
          <div class="buttons">
            <PostForm action="/sign-out" token={token}>
              <button>Sign out</button>
            </PostForm>
            <a class="button" href="/api/me/export">
              Download everything
            </a>
            <a class="button danger" href="/me/erase">
              Erase everything
            </a>
          </div>
        </section>
      </>
    ),
  });
}
