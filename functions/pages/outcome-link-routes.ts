import { Hono, type Context } from 'hono';
import { applyEvents } from '../../shared/app/apply-events.ts';
import { openTicket } from '../../shared/app/links.ts';
import { settleDraft } from '../../shared/app/mail/settle-draft.ts';
import { planningRecord, present } from '../../shared/app/present.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import type { World } from '../../shared/app/world.ts';
import { endings, type Ending } from '../../shared/domain/message/index.ts';
import type { PersonEvent, RecordedEvent } from '../../shared/domain/record/event.ts';
import { stepKinds, type Script, type StepKind } from '../../shared/domain/record/step.ts';
import { offerReply, rejectionReply, scriptsFor } from '../../shared/domain/scripts/index.ts';
import { dateIn } from '../../shared/domain/time/zoned.ts';
import { formToken } from '../../shared/http/form-token.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { eventWords } from '../../shared/http/views/event-words.ts';
import { emptyForm, type FormState } from '../../shared/http/views/form-state.ts';
import { outcomeLinkPage } from '../../shared/http/views/outcome-link-page.tsx';
import { standingInterview } from './interview-view.ts';
import { readTold } from './read-told.ts';
import { onceForForm, sentForm } from './sent-form.ts';
import { show } from './show.ts';
import { unknownPage } from './unknown-page.ts';

/** What a one-tap link speaks of. */
interface Linked {
  token: string;
  account: Account;
  stored: StoredInterview;
  /** What it asks about: a step of ours, or an ending that a mail seems to tell. */
  about: StepKind | Ending;
  /** The draft that waits for the answer. */
  draftId?: string | undefined;
}

async function linked(world: World, context: Context<Gated, '/:token'>): Promise<Linked | Response> {
  const token = context.req.param('token');
  const ticket = openTicket(world, token);
  const kinds: readonly (StepKind | Ending)[] = ticket?.u === 'ending' ? endings : stepKinds;
  const about = kinds.find((kind) => kind === ticket?.s);
  if (!ticket?.r || !about || ticket.u === 'unsubscribe') return unknownPage(context);
  const [account, stored] = await Promise.all([
    world.accounts.get(ticket.p),
    world.interviews.get({ personId: ticket.p, id: ticket.r }),
  ]);
  return account && stored ? { token, account, stored, about, draftId: ticket.d } : unknownPage(context);
}

/** What to say when the call they promised did not come. */
function rescueWords(world: World, { stored, account }: Linked): Script | undefined {
  const now = world.clock.now();
  const record = planningRecord(stored, account.person);
  const date = dateIn(now, record.interview.timeZone);
  return scriptsFor(
    { kind: 'their-call', date, nudgeAt: now, because: 'They have not called.' },
    record,
    now,
  )[0];
}

/** The words to send after what was just told. */
function replyTo(world: World, { stored, account }: Linked, event: RecordedEvent): Script | undefined {
  const record = planningRecord(stored, account.person);
  const now = world.clock.now();
  if (event.type === 'rejected') return rejectionReply(record, now);
  return event.type === 'offer' ? offerReply(record, now) : undefined;
}

interface LinkState {
  did: string;
  doneId?: string | undefined;
  rescue?: boolean | undefined;
  form?: FormState | undefined;
}

function doneOf(history: readonly RecordedEvent[], id: string | undefined) {
  return id ? history.find((event) => event.id === id) : undefined;
}

function linkShown(world: World, context: Context<Gated>, link: Linked, state: LinkState): Response {
  const { stored, account, about, token } = link;
  const now = world.clock.now();
  const interview = standingInterview(stored, account, now);
  const clocks = { own: account.person.timeZone, theirs: interview.timeZone };
  const event = doneOf(stored.history, state.doneId);
  const [next] = present(stored, account.person, now).steps;
  const page = outcomeLinkPage({
    path: `/o/${token}`,
    id: stored.id,
    interview,
    about,
    did: state.did,
    form: state.form ?? emptyForm('told'),
    done: event && {
      id: event.id,
      words: eventWords(event, clocks) ?? 'Taken back.',
      undoable: event.type !== 'undone',
      send: replyTo(world, link, event),
    },
    rescue: state.rescue ? rescueWords(world, link) : undefined,
    next,
    own: account.person.timeZone,
    now,
    token: formToken(world, account.id),
  });
  return show(context, page, state.form ? 400 : 200);
}

async function postLink(world: World, context: Context<Gated, '/:token'>): Promise<Response> {
  const link = await linked(world, context);
  if (link instanceof Response) return link;
  const { account, stored, about, token, draftId } = link;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  const did = sent.fields.get('did') ?? '';
  return onceForForm(world, context, sent, async () => {
    const again = (faults: FormState['faults']) =>
      linkShown(world, context, link, { did, form: { values: sent.fields, faults, scope: 'told' } });
    const now = world.clock.now();
    const fields = new URLSearchParams(sent.fields);
    fields.set('step', about);
    const interview = standingInterview(stored, account, now);
    const told = readTold(fields, { interview, own: account.person.timeZone, now });
    if (!told.ok) return again(told.faults);
    if (!told.value) return `/o/${token}?rescue=1`;
    const key = { personId: account.id, id: stored.id };
    const applied = await applyEvents(world, key, [told.value]);
    if (applied.kind === 'missing') return unknownPage(context);
    if (applied.kind === 'faults') return again(applied.faults);
    if (draftId && answers(told.value)) await settleDraft(world, account, key, draftId);
    return `/o/${token}?done=${applied.events[0]?.id ?? ''}`;
  });
}

/** Taking an answer back is none. */
const answers = ({ type }: PersonEvent) => type !== 'undone';

/** One-tap outcomes from a mail: the link opens a page, and only its button tells us (scanners follow links). */
export function outcomeLinkRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/:token', async (context) => {
    const link = await linked(world, context);
    if (link instanceof Response) return link;
    const { did = '', done, rescue } = context.req.query();
    return linkShown(world, context, link, { did, doneId: done, rescue: rescue !== undefined });
  });
  app.post('/:token', (context) => postLink(world, context));
  return app;
}
