import { Hono, type Context } from 'hono';
import { sendCode } from '../../shared/app/send-code.ts';
import type { World } from '../../shared/app/world.ts';
import { formToken } from '../../shared/http/form-token.ts';
import { takeCookie, type Gated } from '../../shared/http/gate.ts';
import { signInPage } from '../../shared/http/views/sign-in-page.tsx';
import { confirmPath, readContact } from './contact-link.ts';
import { sentForm } from './sent-form.ts';
import { show } from './show.ts';
import { safePath } from './signed-in-only.ts';

interface Typed {
  contact?: string;
  fault?: string;
  status?: 400 | 429;
}

function signInShown(
  world: World,
  context: Context<Gated>,
  onward: string | undefined,
  typed: Typed = {},
): Response {
  const offered = { sms: Boolean(world.carriers.sms), email: Boolean(world.carriers.email) };
  const { contact = '', fault, status = 200 } = typed;
  return show(
    context,
    signInPage({ onward, offered, contact, fault, token: formToken(world, undefined) }),
    status,
  );
}

async function postSignIn(world: World, context: Context<Gated>): Promise<Response> {
  const sent = await sentForm(world, context, undefined);
  if (sent instanceof Response) return sent;
  const typed = sent.fields.get('contact') ?? '';
  const onward = sent.fields.get('onward') ?? undefined;
  const contact = readContact(typed);
  if (!contact) {
    const fault = 'Write your phone number with its area code, such as 212 555 0100, or your e-mail address.';
    return signInShown(world, context, onward, { contact: typed, fault, status: 400 });
  }
  const outcome = await sendCode(world, contact);
  if (outcome.kind === 'too-many') {
    const minutes = Math.ceil(outcome.retryAfterSeconds / 60);
    const fault = `Three codes went out within the hour. Use the last one, or ask again in ${minutes} minutes.`;
    context.header('retry-after', String(outcome.retryAfterSeconds));
    return signInShown(world, context, onward, { contact: typed, fault, status: 429 });
  }
  // The same answer whether or not anybody of that contact is known, or could be reached.
  return context.redirect(confirmPath(world, { contact, onward: onward && safePath(onward) }), 303);
}

/** Coming back: a phone number or an address, then its code; and leaving. */
export function signInRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/sign-in', (context) => {
    const onward = context.req.query('onward');
    if (context.get('signedIn')) return context.redirect(safePath(onward), 303);
    return signInShown(world, context, onward && safePath(onward));
  });
  app.post('/sign-in', (context) => postSignIn(world, context));
  app.post('/sign-out', async (context) => {
    const sent = await sentForm(world, context, context.get('signedIn')?.account.id);
    if (sent instanceof Response) return sent;
    await takeCookie(context, world);
    return context.redirect('/', 303);
  });
  return app;
}
