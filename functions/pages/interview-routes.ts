import { Hono, type Context } from 'hono';
import { applyEvents } from '../../shared/app/apply-events.ts';
import { deleteInterview } from '../../shared/app/delete-interview.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import type { World } from '../../shared/app/world.ts';
import { formToken } from '../../shared/http/form-token.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { deletePage } from '../../shared/http/views/delete-page.tsx';
import type { FormState } from '../../shared/http/views/form-state.ts';
import { interviewPage } from '../../shared/http/views/interview-page.tsx';
import { listPage } from '../../shared/http/views/list-page.tsx';
import { scopeOf } from '../../shared/http/views/outcome-buttons.tsx';
import { interviewView, standingInterview } from './interview-view.ts';
import { unknownPage } from './unknown-page.ts';
import { listView } from './list-view.ts';
import { readTold } from './read-told.ts';
import { onceForForm, sentForm } from './sent-form.ts';
import { show } from './show.ts';
import { signedInOnly } from './signed-in-only.ts';

/** A record of the person who asks. */
export interface Mine {
  account: Account;
  stored: StoredInterview;
}

/** The record a path names, if it is this person's; or the page that says otherwise. */
export async function mine(world: World, context: Context<Gated, '/:id'>): Promise<Mine | Response> {
  const account = signedInOnly(context);
  if (account instanceof Response) return account;
  const stored = await world.interviews.get({ personId: account.id, id: context.req.param('id') });
  return stored ? { account, stored } : unknownPage(context);
}

function interviewShown(
  world: World,
  context: Context<Gated>,
  { account, stored }: Mine,
  form?: FormState,
): Response {
  const now = world.clock.now();
  const token = formToken(world, account.id);
  const view = interviewView({ stored, account, now, token, form, doneId: context.req.query('done') });
  return show(context, interviewPage(view), form ? 400 : 200);
}

async function postTold(world: World, context: Context<Gated, '/:id'>): Promise<Response> {
  const found = await mine(world, context);
  if (found instanceof Response) return found;
  const { account, stored } = found;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  const here = `/interviews/${stored.id}`;
  return onceForForm(world, context, sent, async () => {
    const again = (faults: FormState['faults']) => {
      const { fields } = sent;
      const scope = scopeOf(fields.get('did') ?? '', fields.get('step') ?? '');
      return interviewShown(world, context, found, { values: fields, faults, scope });
    };
    const now = world.clock.now();
    const interview = standingInterview(stored, account, now);
    const told = readTold(sent.fields, { interview, own: account.person.timeZone, now });
    if (!told.ok) return again(told.faults);
    if (!told.value) return here;
    const applied = await applyEvents(world, { personId: account.id, id: stored.id }, [told.value]);
    if (applied.kind === 'missing') return unknownPage(context);
    if (applied.kind === 'faults') return again(applied.faults);
    return `${here}?done=${applied.events[0]?.id ?? ''}#done`;
  });
}

async function postDelete(world: World, context: Context<Gated, '/:id'>): Promise<Response> {
  const found = await mine(world, context);
  if (found instanceof Response) return found;
  const sent = await sentForm(world, context, found.account.id);
  if (sent instanceof Response) return sent;
  return onceForForm(world, context, sent, async () => {
    await deleteInterview(world, { personId: found.account.id, id: found.stored.id });
    return '/interviews?deleted=1';
  });
}

/** My interviews: the list, each with its page, what happened to it, and its end. */
export function interviewRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/', async (context) => {
    const account = signedInOnly(context);
    if (account instanceof Response) return account;
    const records = await world.interviews.ofPerson(account.id);
    const deleted = context.req.query('deleted') !== undefined;
    return show(context, listPage({ ...listView(records, account, world.clock.now()), deleted }));
  });
  app.get('/:id', async (context) => {
    const found = await mine(world, context);
    return found instanceof Response ? found : interviewShown(world, context, found);
  });
  app.post('/:id/events', (context) => postTold(world, context));
  app.get('/:id/delete', async (context) => {
    const found = await mine(world, context);
    if (found instanceof Response) return found;
    const { id, interview } = found.stored;
    return show(
      context,
      deletePage({ id, company: interview.company, token: formToken(world, found.account.id) }),
    );
  });
  app.post('/:id/delete', (context) => postDelete(world, context));
  return app;
}
