import type { Context } from 'hono';
import { idempotently, type Idempotent } from '../../shared/app/idempotently.ts';
import { dropPending } from '../../shared/app/drop-pending.ts';
import { present } from '../../shared/app/present.ts';
import { readNewInterview, recordInterview, type NewInterview } from '../../shared/app/record-interview.ts';
import type { Account, Consent } from '../../shared/app/ports/accounts.ts';
import type { World } from '../../shared/app/world.ts';
import type { Fault } from '../../shared/domain/record/record.ts';
import { consentWords } from '../../shared/http/consent.ts';
import { formToken, FORM_TOKEN_FIELD, readFormToken } from '../../shared/http/form-token.ts';
import { readFormFields } from '../../shared/http/form-fields.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { badInput, problem } from '../../shared/http/problem.ts';
import { sourceIp } from '../../shared/http/source-ip.ts';
import { wantsPage } from '../../shared/http/pages-for-browsers.ts';
import { openWaiting } from '../../shared/http/waiting-link.ts';
import { readBody } from '../../shared/http/read-body.ts';

/** A form or a key sent again within so many days is the same one. */
const REMEMBER_DAYS = 7;

const showsPages = (context: Context) => wantsPage(context.req.header('accept'));

const OPEN_TOO_LONG =
  'This form was open for too long, so nothing was sent yet. What you typed is still here: send it once more.';

/** What is remembered of a recording, to answer it again in the same words. */
interface Remembered {
  id: string;
  personId: string;
}

async function record(
  world: World,
  read: NewInterview,
  account: Account | undefined,
  consent: Consent | undefined,
  key: string | undefined,
  content: string,
): Promise<Idempotent | { kind: 'faults'; faults: Fault[] }> {
  let faults: Fault[] | undefined;
  const work = async () => {
    const recorded = await recordInterview(world, read, account, consent);
    if (recorded.kind === 'faults') faults = recorded.faults;
    const answer: Remembered =
      recorded.kind === 'faults'
        ? { id: '', personId: '' }
        : { id: recorded.record.id, personId: recorded.account.id };
    return { answer: JSON.stringify(answer), keep: recorded.kind === 'recorded' };
  };
  const scope = `interview ${account?.id ?? ''} ${key ?? world.chance.id()}`;
  const done = await idempotently(
    world,
    { key: scope, personId: account?.id, content, rememberDays: REMEMBER_DAYS },
    work,
  );
  return faults ? { kind: 'faults', faults } : done;
}

function refusalOf(done: Exclude<Idempotent, { kind: 'done' }>): Response {
  if (done.kind === 'conflict')
    return problem(
      409,
      'This Idempotency-Key was used with another body. Use a new key for a new interview.',
    );
  return problem(409, 'The same request is still being handled. Try again in a moment.', {
    headers: { 'retry-after': '2' },
  });
}

async function answerOf(world: World, context: Context<Gated>, answer: string): Promise<Response> {
  const { id, personId }: Remembered = JSON.parse(answer);
  const stored = await world.interviews.get({ personId, id });
  const account = await world.accounts.get(personId);
  if (showsPages(context)) {
    const waits = stored?.pending || !context.get('signedIn');
    return context.redirect(waits ? `/confirm?${confirmQuery(account, id)}` : `/interviews/${id}`, 303);
  }
  if (!stored || !account)
    return problem(409, 'This interview was recorded before and is gone or moved since.');
  context.header('location', `/api/interviews/${id}`);
  context.header('etag', `"${stored.version}"`);
  return context.json(present(stored, account.person, world.clock.now()), 201);
}

/** The page that asks for the code learns which contacts to ask about from a sealed record, not from the address. */
function confirmQuery(account: Account | undefined, id: string): string {
  const query = new URLSearchParams({ record: id });
  if (account) query.set('person', account.id);
  return query.toString();
}

function consentOf(world: World, context: Context, given: boolean): Consent | undefined {
  if (!given) return undefined;
  return { ...consentWords, at: world.clock.now(), sourceIp: sourceIp(context) };
}

/** The form again, with the words beside the fields and what was typed kept. */
async function formAgain(
  world: World,
  context: Context<Gated>,
  values: URLSearchParams,
  faults: Fault[],
  status = 400,
): Promise<Response> {
  // The one page that the API ever shows, and only to a browser without scripts.
  const { formPage } = await import('../../shared/http/views/form-page.tsx');
  const signedIn = context.get('signedIn');
  const page = formPage({
    values,
    faults,
    token: formToken(world, signedIn?.account.id),
    signedIn: signedIn?.account.person,
    replaces: values.get('replaces') ?? undefined,
    offered: { sms: Boolean(world.carriers.sms), email: Boolean(world.carriers.email) },
  });
  return new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** `POST /api/interviews`, as JSON or as the form's fields. */
export async function postInterview(world: World, context: Context<Gated>): Promise<Response> {
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  const account = context.get('signedIn')?.account;
  const isForm = body.kind === 'form';
  const formKey = isForm ? readFormToken(world, body.fields.get(FORM_TOKEN_FIELD), account?.id) : undefined;
  const again = async (faults: Fault[], status?: number) =>
    isForm && showsPages(context) ? formAgain(world, context, body.fields, faults, status) : undefined;
  if (isForm && !formKey)
    return (
      (await again([{ path: '', message: OPEN_TOO_LONG }], 403)) ??
      problem(403, 'This form has no valid token. Open the form again and send it from there.')
    );
  const input = isForm ? readFormFields(body.fields, world.clock.now()) : { body: body.value, faults: [] };
  const read = readNewInterview(world, input.body, account);
  const faults = [...input.faults, ...(read.ok ? [] : withoutTwice(read.faults, input.faults))];
  if (isForm && !account) faults.push(...consentFaults(body.fields));
  if (faults.length > 0 || !read.ok) return (await again(faults)) ?? badInput(faults);
  const key = formKey ?? context.req.header('idempotency-key');
  const consent = consentOf(world, context, isForm && body.fields.get('consent') !== null);
  const done = await record(world, read.value, account, consent, key, formKey ?? body.raw);
  if (done.kind === 'faults') return (await again(done.faults)) ?? badInput(done.faults);
  if (isForm && done.kind === 'done' && !done.repeated) await dropReplaced(world, body.fields);
  return done.kind === 'done' ? answerOf(world, context, done.answer) : refusalOf(done);
}

/** The record whose contact was wrong waits no longer: this one has taken its place. */
async function dropReplaced(world: World, fields: URLSearchParams): Promise<void> {
  const key = openWaiting(world, fields.get('replaces'));
  const record = key && (await world.interviews.get(key));
  if (record?.pending) await dropPending(world, record);
}

function withoutTwice(faults: readonly Fault[], known: readonly Fault[]): Fault[] {
  return faults.filter(({ path }) => !known.some((fault) => fault.path === path));
}

/** Texts need the box ticked; without it the person may still choose e-mail. */
function consentFaults(fields: URLSearchParams): Fault[] {
  if (fields.get('person.channel') === 'email' || fields.get('consent') !== null) return [];
  return [{ path: 'consent', message: 'Tick the box to get texts, or choose e-mail only.' }];
}
