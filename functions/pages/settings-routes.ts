import { Hono, type Context } from 'hono';
import { changeMe, eraseMe, presentMe, type Erasing } from '../../shared/app/me.ts';
import { stopEmails } from '../../shared/app/stop-emails.ts';
import { sendCode } from '../../shared/app/send-code.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { World } from '../../shared/app/world.ts';
import { consentWords } from '../../shared/http/consent.ts';
import { updateAccount } from '../../shared/app/update.ts';
import { sourceIp } from '../../shared/http/source-ip.ts';
import { readFormFields } from '../../shared/http/form-fields.ts';
import { formToken } from '../../shared/http/form-token.ts';
import { takeCookie, type Gated } from '../../shared/http/gate.ts';
import type { Fault } from '../../shared/domain/record/record.ts';
import { erasePage } from '../../shared/http/views/erase-page.tsx';
import { messagePage } from '../../shared/http/views/message-page.tsx';
import { personValues, settingsPage } from '../../shared/http/views/settings-page.tsx';
import { confirmPath } from './contact-link.ts';
import { onceForForm, sentForm } from './sent-form.ts';
import { show } from './show.ts';
import { signedInOnly } from './signed-in-only.ts';

interface Typed {
  values: URLSearchParams;
  faults: readonly Fault[];
}

function settingsShown(world: World, context: Context<Gated>, account: Account, typed?: Typed): Response {
  const page = settingsPage({
    me: presentMe(account, world),
    offered: { sms: Boolean(world.carriers.sms), email: Boolean(world.carriers.email) },
    forwards: Boolean(world.site.inboundDomain),
    values: typed?.values ?? personValues(account.person),
    faults: typed?.faults ?? [],
    isNew: context.req.query('new') !== undefined,
    saved: context.req.query('saved') !== undefined,
    token: formToken(world, account.id),
  });
  return show(context, page, typed ? 400 : 200);
}

/** The settings as a merge patch of the person: a field that was emptied is removed. */
function patchOf(fields: URLSearchParams): object {
  const { person } = readFormFields(fields).body;
  const filled = typeof person === 'object' && person !== null ? person : {};
  const emptied = ['phone', 'email'].filter((name) => fields.get(`person.${name}`)?.trim() === '');
  // A box that is not ticked is not sent at all.
  const lockScreenSafe = fields.has('person.lockScreenSafe');
  return { ...filled, lockScreenSafe, ...Object.fromEntries(emptied.map((name) => [name, null])) };
}

/** A number that was not texted before needs the box ticked. */
function consentFaults(fields: URLSearchParams, account: Account, patch: object): Fault[] {
  const byText = 'channel' in patch && patch.channel !== 'email';
  if (!byText || account.consent || account.confirmed.phone || fields.get('consent')) return [];
  return [{ path: 'consent', message: 'Tick the box to get texts, or choose e-mail only.' }];
}

async function keepConsent(world: World, context: Context, account: Account): Promise<void> {
  const consent = { ...consentWords, at: world.clock.now(), sourceIp: sourceIp(context) };
  await updateAccount(world, account.id, (known) => ({ ...known, consent }));
}

async function postSettings(world: World, context: Context<Gated>): Promise<Response> {
  const account = signedInOnly(context);
  if (account instanceof Response) return account;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  return onceForForm(world, context, sent, async () => {
    const { fields } = sent;
    const patch = patchOf(fields);
    const faults = consentFaults(fields, account, patch);
    if (faults.length > 0) return settingsShown(world, context, account, { values: fields, faults });
    if (fields.get('consent')) await keepConsent(world, context, account);
    const changed = await changeMe(world, account, patch);
    if (changed.kind === 'faults')
      return settingsShown(world, context, account, { values: fields, faults: changed.faults });
    const [contact] = changed.toConfirm;
    if (contact) return confirmPath(world, { contact, onward: '/me' });
    return fields.get('new') ? '/' : '/me?saved=1';
  });
}

/** Sends a code to a contact of mine that has none confirmed, and goes to where it is typed. */
async function postConfirm(world: World, context: Context<Gated>): Promise<Response> {
  const account = signedInOnly(context);
  if (account instanceof Response) return account;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  const { phone, email } = account.person;
  const byPhone = sent.fields.get('which') === 'phone';
  const wanted = byPhone ? phone && { phone } : email && { email };
  if (!wanted) return context.redirect('/me', 303);
  await sendCode(world, wanted);
  return context.redirect(confirmPath(world, { contact: wanted, onward: '/me' }), 303);
}

async function postEmails(world: World, context: Context<Gated>): Promise<Response> {
  const account = signedInOnly(context);
  if (account instanceof Response) return account;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  await stopEmails(world, account.id, sent.fields.get('emails') !== 'on');
  return context.redirect('/me?saved=1', 303);
}

async function postErase(world: World & Erasing, context: Context<Gated>): Promise<Response> {
  const account = signedInOnly(context);
  if (account instanceof Response) return account;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  await eraseMe(world, account);
  await takeCookie(context, world);
  const text =
    'Everything about you is gone from here, and nothing more is sent. Back-ups that roll over by themselves forget it within 35 days.';
  return show(context, messagePage({ title: 'Erased', text }));
}

/** My settings, and the end of everything. */
export function settingsRoutes(world: World & Erasing): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/', (context) => {
    const account = signedInOnly(context);
    return account instanceof Response ? account : settingsShown(world, context, account);
  });
  app.post('/', (context) => postSettings(world, context));
  app.post('/confirm', (context) => postConfirm(world, context));
  app.post('/emails', (context) => postEmails(world, context));
  app.get('/erase', (context) => {
    const account = signedInOnly(context);
    if (account instanceof Response) return account;
    return show(context, erasePage({ token: formToken(world, account.id) }));
  });
  app.post('/erase', (context) => postErase(world, context));
  return app;
}
