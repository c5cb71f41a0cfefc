import { Hono, type Context } from 'hono';
import { applyEvents, type Applied } from '../../shared/app/apply-events.ts';
import { idempotently, type Repeated } from '../../shared/app/idempotently.ts';
import { parse } from '../../shared/app/parse.ts';
import { present } from '../../shared/app/present.ts';
import type { World } from '../../shared/app/world.ts';
import { personEvent, type PersonEvent } from '../../shared/domain/record/event.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { badInput, problem } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { notSignedIn, unknownInterview } from './interviews.ts';

const REMEMBER_DAYS = 7;

interface EventRequest {
  key: { personId: string; id: string };
  event: PersonEvent;
  raw: string;
  idempotencyKey: string | undefined;
}

/** Applies the event, once for an Idempotency-Key. */
async function applyOnce(world: World, request: EventRequest): Promise<Applied | Repeated> {
  const { key, event, raw, idempotencyKey } = request;
  if (!idempotencyKey) return applyEvents(world, key, [event]);
  let applied: Applied = { kind: 'missing' };
  const work = async () => {
    applied = await applyEvents(world, key, [event]);
    return { answer: '', keep: applied.kind === 'applied' };
  };
  const { personId } = key;
  const scope = { key: `event ${personId} ${key.id} ${idempotencyKey}`, personId, content: raw };
  const done = await idempotently(world, { ...scope, rememberDays: REMEMBER_DAYS }, work);
  if (done.kind !== 'done') return done;
  // Said before: nothing is added, and the record is answered as it is now.
  return done.repeated ? applyEvents(world, key, []) : applied;
}

async function postEvent(world: World, context: Context<Gated, '/:id/events'>): Promise<Response> {
  const signedIn = context.get('signedIn');
  if (!signedIn) return notSignedIn();
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  const key = { personId: signedIn.account.id, id: context.req.param('id') };
  const record = await world.interviews.get(key);
  if (!record) return unknownInterview();
  if (body.kind === 'form') return problem(415, 'Send the event as JSON.');
  const read = parse(personEvent, body.value);
  if (!read.ok) return badInput(read.faults);
  const idempotencyKey = context.req.header('idempotency-key');
  const applied = await applyOnce(world, { key, event: read.value, raw: body.raw, idempotencyKey });
  if (applied.kind === 'missing') return unknownInterview();
  if (applied.kind === 'faults') return badInput(applied.faults);
  if (applied.kind === 'conflict')
    return problem(409, 'This Idempotency-Key was used with another body. Use a new key for a new event.');
  if (applied.kind === 'busy')
    return problem(409, 'The same request is still being handled. Try again in a moment.');
  context.header('etag', `"${applied.record.version}"`);
  return context.json(present(applied.record, applied.account.person, world.clock.now()));
}

/** `POST /api/interviews/{id}/events`: what happened. */
export function eventRoutes(world: World): Hono<Gated> {
  return new Hono<Gated>().post('/:id/events', (context) => postEvent(world, context));
}
