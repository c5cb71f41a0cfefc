import * as z from 'zod/mini';
import type { Site } from '../../shared/app/world.ts';
import { historyEvent, personEvent } from '../../shared/domain/record/event.ts';
import { interview } from '../../shared/domain/record/interview.ts';
import { person } from '../../shared/domain/record/person.ts';
import { statuses } from '../../shared/domain/record/record.ts';
import { step } from '../../shared/domain/record/step.ts';

const record = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(statuses),
  interview,
  history: z.array(historyEvent),
  steps: z.array(step),
});
const me = z.object({
  person,
  confirmed: z.array(z.enum(['phone', 'email'])),
  textsStopped: z.boolean(),
  emailsStopped: z.boolean(),
  inboundAddress: z.string(),
  calendarUrl: z.string(),
});
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});

const schemas = { record, interview, person, event: personEvent, historyEvent, step, me, problem };
type SchemaName = keyof typeof schemas;

const toJson = (schema: z.core.$ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const jsonContent = (schema: object) => ({ content: { 'application/json': { schema } } });
const requestBody = (schema: object) => ({ required: true, ...jsonContent(schema) });
const answers = (description: string, schema?: object) => ({
  description,
  ...(schema && jsonContent(schema)),
});
const faults = {
  '4XX': {
    description: 'What is wrong',
    content: { 'application/problem+json': { schema: ref('problem') } },
  },
};
const object = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
});
const stringField = { type: 'string' };
const id = { name: 'id', in: 'path', required: true, schema: stringField };
const header = (name: string, required = false) => ({ name, in: 'header', required, schema: stringField });

const planBody = object(
  {
    now: stringField,
    person: ref('person'),
    interview: ref('interview'),
    history: { type: 'array', items: ref('historyEvent') },
  },
  ['person', 'interview'],
);
const newInterview = object({ person: ref('person'), interview: ref('interview') }, ['interview']);
const contact = { phone: stringField, email: stringField };

const paths = {
  '/api/plan': {
    post: {
      summary: 'Plans an interview without storing anything',
      requestBody: requestBody(planBody),
      responses: {
        200: answers('The steps', object({ steps: { type: 'array', items: ref('step') } })),
        ...faults,
      },
    },
  },
  '/api/interviews': {
    post: {
      summary: 'Records an interview',
      parameters: [header('Idempotency-Key')],
      requestBody: requestBody(newInterview),
      responses: { 201: answers('Recorded', ref('record')), ...faults },
    },
    get: {
      summary: 'My interviews',
      responses: {
        200: answers('All of mine', object({ interviews: { type: 'array', items: ref('record') } })),
        ...faults,
      },
    },
  },
  '/api/interviews/{id}': {
    parameters: [id],
    get: { summary: 'One interview', responses: { 200: answers('The record', ref('record')), ...faults } },
    patch: {
      summary: 'Corrects what was wrong (JSON merge patch)',
      parameters: [header('If-Match', true)],
      requestBody: requestBody(object({ interview: { type: 'object' } }, ['interview'])),
      responses: { 200: answers('Corrected', ref('record')), ...faults },
    },
    delete: { summary: 'Deletes it, its schedules with it', responses: { 204: answers('Gone'), ...faults } },
  },
  '/api/interviews/{id}/events': {
    parameters: [id],
    post: {
      summary: 'Says what happened',
      parameters: [header('Idempotency-Key')],
      requestBody: requestBody(ref('event')),
      responses: { 200: answers('The record with its new steps', ref('record')), ...faults },
    },
  },
  '/api/session': {
    post: {
      summary: 'Asks for a code',
      requestBody: requestBody(object(contact)),
      responses: { 202: answers('Sent, if it can be'), ...faults },
    },
    delete: { summary: 'Signs out', responses: { 204: answers('Signed out') } },
  },
  '/api/session/confirm': {
    post: {
      summary: 'Confirms a contact by its code and signs in',
      requestBody: requestBody(object({ ...contact, code: stringField }, ['code'])),
      responses: { 200: answers('Signed in', object({ person: ref('person') })), ...faults },
    },
  },
  '/api/me': {
    get: { summary: 'Who I am', responses: { 200: answers('Me', ref('me')), ...faults } },
    patch: {
      summary: 'Changes who I am',
      requestBody: requestBody(object({ person: { type: 'object' } })),
      responses: { 200: answers('Me', ref('me')), ...faults },
    },
    delete: { summary: 'Erases everything of mine', responses: { 204: answers('Gone'), ...faults } },
  },
};

/** The OpenAPI 3.1 description, made from the same schemas that validate. */
export function openApiDocument(site: Site) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ringback',
      version: '1.0.0',
      description:
        'Follows up after every interview: on the right day, at a good hour, with the words ready.',
    },
    servers: [{ url: site.publicUrl }],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          name,
          toJson(schema, name === 'record' || name === 'step' || name === 'me' ? 'output' : 'input'),
        ]),
      ),
    },
  };
}
