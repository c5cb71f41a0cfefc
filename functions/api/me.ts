import { Hono } from 'hono';
import { changeMe, eraseMe, presentMe, type Erasing } from '../../shared/app/me.ts';
import type { World } from '../../shared/app/world.ts';
import { takeCookie, type Gated } from '../../shared/http/gate.ts';
import { badInput } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { notSignedIn } from './interviews.ts';

/** Who I am: read, change, erase. */
export function meRoutes(world: World & Erasing): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/', (context) => {
    const signedIn = context.get('signedIn');
    return signedIn ? context.json(presentMe(signedIn.account, world)) : notSignedIn();
  });
  app.patch('/', async (context) => {
    const signedIn = context.get('signedIn');
    if (!signedIn) return notSignedIn();
    const body = await readBody(context.req.raw);
    if (body.kind === 'refused') return body.response;
    const patch = body.kind === 'json' ? patchOf(body.value) : undefined;
    if (patch === undefined)
      return badInput([{ path: 'person', message: 'Send { "person": { … } } with what is to change.' }]);
    const changed = await changeMe(world, signedIn.account, patch);
    return changed.kind === 'faults'
      ? badInput(changed.faults)
      : context.json(presentMe(changed.account, world));
  });
  app.delete('/', async (context) => {
    const signedIn = context.get('signedIn');
    if (!signedIn) return notSignedIn();
    await eraseMe(world, signedIn.account);
    await takeCookie(context, world);
    return context.body(null, 204);
  });
  return app;
}

/** `{ "person": { … } }`, or the fields of a person alone. */
function patchOf(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('person' in value)) return value;
  const { person } = value;
  return typeof person === 'object' && person !== null && !Array.isArray(person) ? person : undefined;
}
