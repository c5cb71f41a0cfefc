import { Hono, type Context } from 'hono';
import type { World } from '../../shared/app/world.ts';
import { checkRecord, plan } from '../../shared/domain/plan/index.ts';
import { zone } from '../../shared/domain/record/fields.ts';
import { interviewFields } from '../../shared/domain/record/interview.ts';
import type { Fault } from '../../shared/domain/record/record.ts';
import { readFormFields } from '../../shared/http/form-fields.ts';
import { formToken } from '../../shared/http/form-token.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { formPage } from '../../shared/http/views/form-page.tsx';
import { Preview } from '../../shared/http/views/preview.tsx';
import { PreviewFaults } from '../../shared/http/views/preview-faults.tsx';
import { interviewValues } from '../../shared/http/views/interview-values.ts';
import { personValues } from '../../shared/http/views/settings-page.tsx';
import { openWaiting } from '../../shared/http/waiting-link.ts';
import { parse } from '../../shared/app/parse.ts';
import * as z from 'zod/mini';
import { show } from './show.ts';
import { rendered } from '../../shared/http/views/rendered.ts';

const previewBody = z.object({
  person: z.optional(z.object({ timeZone: z.optional(zone) })),
  interview: z.object({ ...interviewFields, company: z.optional(interviewFields.company) }),
});

function blank(world: World, context: Context<Gated>) {
  const signedIn = context.get('signedIn');
  return {
    values: new URLSearchParams(),
    faults: [],
    token: formToken(world, signedIn?.account.id),
    signedIn: signedIn?.account.person,
    offered: { sms: Boolean(world.carriers.sms), email: Boolean(world.carriers.email) },
  };
}

/** What was typed into a form whose contact was wrong: shown again as long as nobody has confirmed it. */
async function sentBefore(world: World, replaces: string | undefined) {
  const key = openWaiting(world, replaces);
  const [record, account] = key
    ? await Promise.all([world.interviews.get(key), world.accounts.get(key.personId)])
    : [];
  if (!record?.pending || !account) return {};
  const values = new URLSearchParams([...personValues(account.person), ...interviewValues(record.interview)]);
  if (account.person.timeZone === record.interview.timeZone) values.delete('person.timeZone');
  return { values, replaces };
}

/** The plan of what the form holds, drawn; or what still keeps it from being planned. */
function preview(world: World, context: Context<Gated>, fields: URLSearchParams) {
  const now = world.clock.now();
  const input = readFormFields(fields, now);
  const read = parse(previewBody, { interview: {}, ...input.body });
  if (!read.ok) return <PreviewFaults faults={distinct([...input.faults, ...read.faults])} />;
  const { person, interview } = read.value;
  const account = context.get('signedIn')?.account;
  const own = account?.person.timeZone ?? person?.timeZone ?? interview.timeZone;
  const { company, ...rest } = interview;
  const record = {
    person: { timeZone: own, ...(account?.person.waking && { waking: account.person.waking }) },
    interview: { ...rest, ...(company && { company }) },
    history: [],
  };
  // A day not chosen yet keeps nobody from a preview; an interview in a wrong year does.
  const unlikely = input.faults.filter(({ path }) => path === 'interview.interviewAt');
  const faults = [...unlikely, ...checkRecord(record, now)];
  if (faults.length > 0) return <PreviewFaults faults={faults} />;
  return <Preview interview={record.interview} steps={plan(record, now)} own={own} now={now} />;
}

const distinct = (faults: readonly Fault[]) =>
  faults.filter(({ path }, index) => faults.findIndex((fault) => fault.path === path) === index);

/** The form, and the plan of what it holds: drawn into the page by the script, or with the whole page without. */
export function formRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/', async (context) => {
    const again = context.req.query('again');
    return show(context, formPage({ ...blank(world, context), ...(await sentBefore(world, again)) }));
  });
  app.post('/preview', async (context) => {
    const body = await readBody(context.req.raw);
    if (body.kind === 'refused') return body.response;
    const fields = body.kind === 'form' ? body.fields : new URLSearchParams();
    const drawn = preview(world, context, fields);
    if (context.req.header('x-part') === 'preview') return show(context, rendered(drawn));
    const replaces = fields.get('replaces') ?? undefined;
    return show(context, formPage({ ...blank(world, context), values: fields, replaces, preview: drawn }));
  });
  return app;
}
