import { Hono, type Context } from 'hono';
import { correctInterview } from '../../shared/app/correct-interview.ts';
import { deleteInterview } from '../../shared/app/delete-interview.ts';
import { present } from '../../shared/app/present.ts';
import type { World } from '../../shared/app/world.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { badInput, problem } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { postInterview } from './post-interview.ts';

const NOT_SIGNED_IN = 'Sign in with POST /api/session, then POST /api/session/confirm.';

export const notSignedIn = (): Response => problem(401, NOT_SIGNED_IN);
export const unknownInterview = (): Response => problem(404, 'There is no such interview of yours.');

/** The version of `If-Match: "7"`; undefined when it is none. `*` takes any version. */
function versionOf(ifMatch: string): number | 'any' | undefined {
  if (ifMatch.trim() === '*') return 'any';
  const found = /^(?:W\/)?"?(\d+)"?$/.exec(ifMatch.trim());
  return found ? Number(found[1]) : undefined;
}

/** Recording, reading, correcting and deleting interviews. */
export function interviewRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.post('/', (context) => postInterview(world, context));
  app.get('/', async (context) => {
    const signedIn = context.get('signedIn');
    if (!signedIn) return notSignedIn();
    const now = world.clock.now();
    const records = await world.interviews.ofPerson(signedIn.account.id);
    return context.json({
      interviews: records.map((record) => present(record, signedIn.account.person, now)),
    });
  });
  app.get('/:id', async (context) => {
    const signedIn = context.get('signedIn');
    if (!signedIn) return notSignedIn();
    const record = await world.interviews.get({ personId: signedIn.account.id, id: context.req.param('id') });
    if (!record) return unknownInterview();
    context.header('etag', `"${record.version}"`);
    return context.json(present(record, signedIn.account.person, world.clock.now()));
  });
  app.patch('/:id', (context) => patchInterview(world, context));
  app.delete('/:id', async (context) => {
    const signedIn = context.get('signedIn');
    if (!signedIn) return notSignedIn();
    const gone = await deleteInterview(world, { personId: signedIn.account.id, id: context.req.param('id') });
    return gone ? context.body(null, 204) : unknownInterview();
  });
  return app;
}

async function patchInterview(world: World, context: Context<Gated, '/:id'>): Promise<Response> {
  const signedIn = context.get('signedIn');
  if (!signedIn) return notSignedIn();
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  const key = { personId: signedIn.account.id, id: context.req.param('id') };
  if (!(await world.interviews.get(key))) return unknownInterview();
  const ifMatch = context.req.header('if-match');
  if (!ifMatch) return problem(428, 'Say which version you saw: If-Match: "version".');
  const version = versionOf(ifMatch);
  if (version === undefined) return problem(412, 'This If-Match names no version of ours.');
  const value = body.kind === 'json' ? body.value : undefined;
  const patch =
    typeof value === 'object' && value !== null && 'interview' in value ? value.interview : undefined;
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch))
    return badInput([{ path: 'interview', message: 'Send { "interview": { … } } with what is to change.' }]);
  const corrected = await correctInterview(world, key, patch, version === 'any' ? undefined : version);
  if (corrected.kind === 'missing') return unknownInterview();
  if (corrected.kind === 'stale')
    return problem(412, 'It has changed since you read it. Read it again, then correct it.');
  if (corrected.kind === 'faults') return badInput(corrected.faults);
  context.header('etag', `"${corrected.record.version}"`);
  return context.json(present(corrected.record, corrected.account.person, world.clock.now()));
}
