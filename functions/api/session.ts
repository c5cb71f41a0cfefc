import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { confirmContact } from '../../shared/app/confirm-contact.ts';
import type { ContactName } from '../../shared/app/contact-key.ts';
import { parse, type Parsed } from '../../shared/app/parse.ts';
import { sendCode } from '../../shared/app/send-code.ts';
import { openSession } from '../../shared/app/session.ts';
import type { World } from '../../shared/app/world.ts';
import { emailAddress, line } from '../../shared/domain/record/fields.ts';
import { readPhone } from '../../shared/domain/record/read-phone.ts';
import { giveCookie, takeCookie, type Gated } from '../../shared/http/gate.ts';
import { badInput, problem } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';

const contactBody = z.object(
  {
    phone: z.optional(line),
    email: z.optional(emailAddress),
    code: z.optional(z.string('Write the code as text: "012345".')),
  },
  'Send { "phone": … } or { "email": … }.',
);

/** A number without +code is read as one of North America, where the service began. */
const HOME_COUNTRY = 'US';

interface NamedContact {
  contact: ContactName;
  code: string | undefined;
}

function readContact(input: unknown): Parsed<NamedContact> {
  const read = parse(contactBody, input);
  if (!read.ok) return read;
  const { phone, email, code } = read.value;
  if (email && !phone) return { ok: true, value: { contact: { email }, code } };
  if (!phone || email)
    return {
      ok: false,
      faults: [{ path: 'phone', message: 'Give either a phone number or an e-mail address.' }],
    };
  const number = readPhone(phone, HOME_COUNTRY);
  if (!number)
    return {
      ok: false,
      faults: [
        {
          path: 'phone',
          message:
            'This does not look like a phone number. Write it with its +code, such as +1 212 555 0100.',
        },
      ],
    };
  return { ok: true, value: { contact: { phone: number.e164 }, code } };
}

async function contactOf(context: Context): Promise<NamedContact | Response> {
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  const read = readContact(body.kind === 'json' ? body.value : Object.fromEntries(body.fields));
  return read.ok ? read.value : badInput(read.faults);
}

async function askForCode(world: World, context: Context): Promise<Response> {
  const named = await contactOf(context);
  if (named instanceof Response) return named;
  const sent = await sendCode(world, named.contact);
  if (sent.kind === 'too-many')
    return problem(429, 'Three codes were sent within the hour. Use the last one, or wait.', {
      headers: { 'retry-after': String(sent.retryAfterSeconds) },
    });
  // The same answer whether or not the contact is known, or could be reached.
  return context.json({ sent: true }, 202);
}

async function confirm(world: World, context: Context<Gated>): Promise<Response> {
  const named = await contactOf(context);
  if (named instanceof Response) return named;
  const code = named.code?.replace(/\D/g, '');
  if (!code) return badInput([{ path: 'code', message: 'Type the 6 digits that were sent.' }]);
  const signedIn = context.get('signedIn');
  const confirmed = await confirmContact(world, named.contact, code, signedIn?.account);
  if (confirmed.kind === 'wrong-code')
    return problem(
      401,
      'This code is wrong or has expired. Ask for a new one if it is older than 10 minutes.',
    );
  // A new token with every sign-in, so that one planted before is worth nothing.
  giveCookie(context, world, await openSession(world, confirmed.account.id));
  return context.json({ person: confirmed.account.person });
}

/** Signing in by code, and out. */
export function sessionRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.post('/', (context) => askForCode(world, context));
  app.post('/confirm', (context) => confirm(world, context));
  app.delete('/', async (context) => {
    await takeCookie(context, world);
    return context.body(null, 204);
  });
  return app;
}
