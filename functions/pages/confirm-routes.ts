import { Hono, type Context } from 'hono';
import { confirmContact } from '../../shared/app/confirm-contact.ts';
import { contactsOf } from '../../shared/app/contact-key.ts';
import { sendCode } from '../../shared/app/send-code.ts';
import { openSession } from '../../shared/app/session.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { World } from '../../shared/app/world.ts';
import { formToken } from '../../shared/http/form-token.ts';
import { sealWaiting } from '../../shared/http/waiting-link.ts';
import { giveCookie, type Gated } from '../../shared/http/gate.ts';
import { confirmPage, type ConfirmPageProps } from '../../shared/http/views/confirm-page.tsx';
import { messagePage } from '../../shared/http/views/message-page.tsx';
import { confirmPath, readContactLink, type ContactLink } from './contact-link.ts';
import { sentForm } from './sent-form.ts';
import { show } from './show.ts';

/** What the page says beside the field. */
type Note = Pick<ConfirmPageProps, 'fault' | 'note'>;

const mendPath = ({ waiting }: ContactLink) => waiting && `/?again=${encodeURIComponent(waiting)}`;

function codePage(world: World, context: Context<Gated>, link: ContactLink, note: Note = {}): Response {
  const to = new URL(confirmPath(world, link), world.site.publicUrl).searchParams.get('to') ?? '';
  const token = formToken(world, undefined);
  const known = Boolean(link.onward);
  return show(
    context,
    confirmPage({ contact: link.contact, to, token, code: link.code, known, mend: mendPath(link), ...note }),
    note.fault ? 400 : 200,
  );
}

function lost(context: Context<Gated>): Response {
  const text = 'This link is incomplete or old. Ask for a new code with your phone number or e-mail address.';
  const link = { href: '/sign-in', words: 'Ask for a code' };
  return show(context, messagePage({ title: 'Ask for a new code', text, link }), 400);
}

/** The contact the form's own redirect speaks of: that of a record which still waits for its code. */
async function waitingContact(world: World, personId: string, id: string): Promise<ContactLink | undefined> {
  const [record, account] = await Promise.all([
    world.interviews.get({ personId, id }),
    world.accounts.get(personId),
  ]);
  const [contact] = record?.pending && account ? contactsOf(account.person) : [];
  return contact && { contact, waiting: sealWaiting(world, { personId, id }) };
}

/** The contact of this person that still waits for its code, after another was confirmed. */
function stillWaiting(world: World, { person, confirmed }: Account) {
  return contactsOf(person).find((contact) =>
    'phone' in contact ? world.carriers.sms && !confirmed.phone : world.carriers.email && !confirmed.email,
  );
}

/** Where to go once a contact is confirmed: to the other one's code, to the record it brought, to the settings, or on. */
async function afterwards(
  world: World,
  account: Account,
  activated: readonly string[],
  onward?: string,
): Promise<string> {
  const [id] = activated;
  const onwards = id ? `/interviews/${id}` : onward;
  const other = id ? stillWaiting(world, account) : undefined;
  if (other) return confirmPath(world, { contact: other, onward: onwards });
  if (onwards) return onwards;
  const records = await world.interviews.ofPerson(account.id);
  // Nobody has told us more than a number or an address: ask for the name before the first interview.
  const [only, another] = records;
  if (only && !another) return `/interviews/${only.id}`;
  return records.length === 0 && account.person.timeZone === 'UTC' ? '/me?new=1' : '/interviews';
}

async function postCode(world: World, context: Context<Gated>): Promise<Response> {
  const sent = await sentForm(world, context, undefined);
  if (sent instanceof Response) return sent;
  const link = readContactLink(world, sent.fields.get('to') ?? '');
  if (!link) return lost(context);
  const code = (sent.fields.get('code') ?? '').replace(/\D/g, '');
  if (code.length !== 6) return codePage(world, context, link, { fault: 'Type the six digits we sent you.' });
  const confirmed = await confirmContact(world, link.contact, code, context.get('signedIn')?.account);
  if (confirmed.kind === 'wrong-code') {
    const fault = 'This code is wrong or too old. Look at the newest message, or have another one sent.';
    return codePage(world, context, { ...link, code: undefined }, { fault });
  }
  // A new token with every sign-in, so that one planted before is worth nothing.
  giveCookie(context, world, await openSession(world, confirmed.account.id));
  return context.redirect(await afterwards(world, confirmed.account, confirmed.activated, link.onward), 303);
}

async function postAgain(world: World, context: Context<Gated>): Promise<Response> {
  const sent = await sentForm(world, context, undefined);
  if (sent instanceof Response) return sent;
  const link = readContactLink(world, sent.fields.get('to') ?? '');
  if (!link) return lost(context);
  const outcome = await sendCode(world, link.contact);
  if (outcome.kind === 'too-many') {
    const minutes = Math.ceil(outcome.retryAfterSeconds / 60);
    const fault = `Three codes went out within the hour. Use the last one, or ask again in ${minutes} minutes.`;
    context.header('retry-after', String(outcome.retryAfterSeconds));
    return codePage(world, context, link, { fault });
  }
  return codePage(world, context, link, {
    note: 'Another code is on its way. The older ones still work for a few minutes.',
  });
}

/** Typing the code that proves a phone or an address, and opens the session. */
export function confirmRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/', async (context) => {
    const { to, token, record, person } = context.req.query();
    const sealed = token ?? to;
    const link = sealed
      ? readContactLink(world, sealed)
      : await waitingContact(world, person ?? '', record ?? '');
    if (link) return codePage(world, context, link);
    return record && context.get('signedIn') ? context.redirect(`/interviews/${record}`, 303) : lost(context);
  });
  app.post('/', (context) => postCode(world, context));
  app.post('/again', (context) => postAgain(world, context));
  return app;
}
