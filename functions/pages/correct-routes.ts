import { Hono, type Context } from 'hono';
import { correctInterview } from '../../shared/app/correct-interview.ts';
import { planningRecord } from '../../shared/app/present.ts';
import type { World } from '../../shared/app/world.ts';
import { readFormFields } from '../../shared/http/form-fields.ts';
import { formToken } from '../../shared/http/form-token.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { correctPage } from '../../shared/http/views/correct-page.tsx';
import { interviewValues } from '../../shared/http/views/interview-values.ts';
import { mine } from './interview-routes.ts';
import { onceForForm, sentForm } from './sent-form.ts';
import { show } from './show.ts';
import { unknownPage } from './unknown-page.ts';

/** Fields of the form that hold more than one value below them. */
const GROUPS = ['interviewer', 'youPromised'] as const;
const PLAIN = [
  'company',
  'role',
  'interviewAt',
  'timeZone',
  'durationMinutes',
  'mode',
  'location',
  'local',
  'strengths',
  'wentWell',
  'bestWayThrough',
  'playbook',
  'decisionBy',
  'callAt',
  'theyCallAt',
  'nothingPromised',
] as const;

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const part = (of: unknown, name: string): unknown => (isLoose(of) ? of[name] : undefined);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What the form changed, as a merge patch: emptied fields are removed, untouched ones left out. */
export function correctionOf(before: Loose, after: Loose): Loose {
  const patch: Loose = {};
  for (const name of PLAIN) if (!same(before[name], after[name])) patch[name] = after[name] ?? null;
  for (const name of GROUPS) {
    const [was, is] = [before[name], after[name]];
    if (same(was, is)) continue;
    if (!is) {
      patch[name] = null;
      continue;
    }
    const keys = new Set([...Object.keys(isLoose(was) ? was : {}), ...Object.keys(is)]);
    patch[name] = Object.fromEntries(
      [...keys]
        .filter((key) => !same(part(was, key), part(is, key)))
        .map((key) => [key, part(is, key) ?? null]),
    );
  }
  return patch;
}

function interviewOf(values: URLSearchParams) {
  const { body, faults } = readFormFields(values);
  const interview = body['interview'];
  return { interview: isLoose(interview) ? interview : {}, faults };
}

async function postCorrection(world: World, context: Context<Gated, '/:id'>): Promise<Response> {
  const found = await mine(world, context);
  if (found instanceof Response) return found;
  const { account, stored } = found;
  const sent = await sentForm(world, context, account.id);
  if (sent instanceof Response) return sent;
  return onceForForm(world, context, sent, async () => {
    const before = interviewOf(interviewValues(planningRecord(stored, account.person).interview)).interview;
    const after = interviewOf(sent.fields);
    const again = (faults: Parameters<typeof correctPage>[0]['faults'], stale = false) =>
      show(
        context,
        correctPage({
          id: stored.id,
          version: stored.version,
          values: sent.fields,
          faults,
          stale,
          token: formToken(world, account.id),
        }),
        stale ? 412 : 400,
      );
    if (after.faults.length > 0) return again(after.faults);
    const patch = correctionOf(before, after.interview);
    const here = `/interviews/${stored.id}`;
    if (Object.keys(patch).length === 0) return here;
    const version = Number(sent.fields.get('version'));
    const key = { personId: account.id, id: stored.id };
    const corrected = await correctInterview(world, key, patch, version);
    if (corrected.kind === 'missing') return unknownPage(context);
    if (corrected.kind === 'stale') return again([], true);
    if (corrected.kind === 'faults') return again(corrected.faults);
    return `${here}?done=${corrected.events[0]?.id ?? ''}#done`;
  });
}

/** Correcting what was wrong in an interview. */
export function correctRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/:id/correct', async (context) => {
    const found = await mine(world, context);
    if (found instanceof Response) return found;
    const { account, stored } = found;
    const values = interviewValues(planningRecord(stored, account.person).interview);
    const token = formToken(world, account.id);
    return show(context, correctPage({ id: stored.id, version: stored.version, values, faults: [], token }));
  });
  app.post('/:id/correct', (context) => postCorrection(world, context));
  return app;
}
