import { Hono } from 'hono';
import * as z from 'zod/mini';
import { parse } from '../../shared/app/parse.ts';
import { senseFaults } from '../../shared/app/sense-faults.ts';
import type { World } from '../../shared/app/world.ts';
import { checkRecord } from '../../shared/domain/plan/check-record.ts';
import { plan } from '../../shared/domain/plan/plan.ts';
import { historyEvent } from '../../shared/domain/record/event.ts';
import { instant, zone } from '../../shared/domain/record/fields.ts';
import { interviewFields } from '../../shared/domain/record/interview.ts';
import { person, waking } from '../../shared/domain/record/person.ts';
import { readInterview, readPerson } from '../../shared/domain/record/read-input.ts';
import type { Fault } from '../../shared/domain/record/record.ts';
import { scriptsFor } from '../../shared/domain/scripts/scripts-for.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { badInput } from '../../shared/http/problem.ts';
import { readBody } from '../../shared/http/read-body.ts';

/** What a preview needs: zones and the time of the interview; whatever else is there is checked too. */
const preview = z.object(
  {
    now: z.optional(instant),
    person: z.object(
      { ...z.partial(person).shape, timeZone: zone, waking: z.optional(waking) },
      'Say where you live: { "timeZone": … }.',
    ),
    interview: z.object(
      { ...interviewFields, company: z.optional(interviewFields.company) },
      'Write the interview as an object.',
    ),
    history: z.optional(
      z.array(historyEvent, 'Write the history as a list of events.').check(z.maxLength(1000)),
    ),
  },
  'Send { "person": { "timeZone" }, "interview": { "interviewAt", "timeZone" } }.',
);

/** A preview demands no phone; one that is there must be one. */
function phoneFaults({ person: { phone, timeZone }, interview }: z.output<typeof preview>): Fault[] {
  const own = phone ? readPerson({ name: '', phone, timeZone, channel: 'sms' }).faults : [];
  return [...own, ...readInterview(interview, { timeZone: interview.timeZone }).faults];
}

/** `POST /api/plan`: the plan of an interview without storing anything. */
export function planRoutes(world: Pick<World, 'clock'>): Hono<Gated> {
  return new Hono<Gated>().post('/', async (context) => {
    const body = await readBody(context.req.raw);
    if (body.kind === 'refused') return body.response;
    if (body.kind === 'form') return badInput([{ path: '', message: 'Send JSON.' }]);
    const read = parse(preview, body.value);
    if (!read.ok)
      return badInput([...read.faults, ...senseFaults(body.value, read.faults, world.clock.now())]);
    const now = read.value.now ?? world.clock.now();
    const { history = [], person: who, interview } = read.value;
    const record = { person: who, interview, history };
    const faults = [...phoneFaults(read.value), ...checkRecord(record, now)];
    if (faults.length > 0) return badInput(faults);
    return context.json({
      steps: plan(record, now).map((step) => ({ ...step, scripts: scriptsFor(step, record, now) })),
    });
  });
}
