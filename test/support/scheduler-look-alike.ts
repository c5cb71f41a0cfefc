import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './listening.ts';
import {
  checkName,
  invalid,
  onceAtMs,
  readSchedule,
  SchedulerFault,
  type ScheduleBody,
} from './scheduler-model.ts';

/** A schedule as it stands in the look-alike. */
export interface Scheduled extends ScheduleBody {
  Name: string;
  GroupName: string;
  CreationDate: number;
  LastModificationDate: number;
}

/** A request that was made. */
export interface SeenRequest {
  operation: string;
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export type FaultName = keyof typeof statuses;

/** EventBridge Scheduler, played on loopback: keeps schedules, refuses what AWS refuses, and fires when told to. */
export interface SchedulerLookAlike {
  endpoint: string;
  requests: readonly SeenRequest[];
  schedules(): Scheduled[];
  /** The next `times` requests (of `operation`, if named) are answered with this. */
  failNext(fault: FaultName, times?: number, operation?: string): void;
  /** The next `times` requests are carried out, but the connection is cut before the answer. */
  loseNext(times: number): void;
  /** How many schedules there may be. */
  quota(schedules: number): void;
  /**
   * Hands the Input of every schedule due until `untilMs` to `deliver`, earliest first, `copies` times each, as
   * delivery is at least once; schedules that ask for it are removed then. What `deliver` throws at is put among
   * the dead letters. Answers how many were fired.
   */
  fireDue(untilMs: number, deliver: (input: string) => Promise<void>, copies?: number): Promise<number>;
  /** Inputs that could not be delivered, of schedules with a dead-letter queue. */
  deadLetters: readonly string[];
  /** As it was at the start, but for its groups. */
  empty(): void;
  stop(): Promise<void>;
}

const statuses = {
  ConflictException: 409,
  ResourceNotFoundException: 404,
  ThrottlingException: 429,
  ValidationException: 400,
  ServiceQuotaExceededException: 402,
  InternalServerException: 500,
  AccessDeniedException: 403,
} as const;

const fault = (name: FaultName, message: string) => new SchedulerFault(name, statuses[name], message);
const arnOf = (kind: string, name: string) => `arn:aws:scheduler:us-east-1:123456789012:${kind}/${name}`;

interface Group {
  Name: string;
  CreationDate: number;
  Tags: { Key: string; Value: string }[];
}

interface State {
  schedules: Map<string, Scheduled>;
  groups: Map<string, Group>;
  tokens: Map<string, string>;
  limit: number;
  nowMs: () => number;
}

interface Call {
  name: string;
  query: Record<string, string>;
  body: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const keyOf = (group: string, name: string) => `${group}/${name}`;

function groupOf(state: State, name: string): Group {
  const group = state.groups.get(name);
  if (!group) throw fault('ResourceNotFoundException', `Schedule group ${name} does not exist.`);
  return group;
}

function scheduleAt(state: State, { name, query }: Call): Scheduled {
  const group = query['groupName'] ?? 'default';
  const found = state.schedules.get(keyOf(group, checkName(name)));
  if (!found) throw fault('ResourceNotFoundException', `Schedule ${name} does not exist.`);
  return found;
}

const seconds = (state: State) => state.nowMs() / 1000;

function createSchedule(state: State, { name, body }: Call): unknown {
  const read = readSchedule(body, state.nowMs());
  const GroupName = read.GroupName ?? 'default';
  groupOf(state, GroupName);
  const key = keyOf(GroupName, checkName(name));
  const answer = { ScheduleArn: arnOf('schedule', key) };
  const sameRequest = read.ClientToken !== undefined && state.tokens.get(read.ClientToken) === key;
  if (state.schedules.has(key)) {
    if (sameRequest) return answer;
    throw fault('ConflictException', `Schedule ${name} already exists.`);
  }
  if (state.schedules.size >= state.limit)
    throw fault('ServiceQuotaExceededException', 'The number of schedules exceeds the quota.');
  if (read.ClientToken !== undefined) state.tokens.set(read.ClientToken, key);
  const at = seconds(state);
  state.schedules.set(key, { ...read, Name: name, GroupName, CreationDate: at, LastModificationDate: at });
  return answer;
}

function updateSchedule(state: State, call: Call): unknown {
  const read = readSchedule(call.body, state.nowMs());
  const GroupName = read.GroupName ?? 'default';
  const { CreationDate } = scheduleAt(state, { ...call, query: { groupName: GroupName } });
  const key = keyOf(GroupName, call.name);
  const LastModificationDate = seconds(state);
  state.schedules.set(key, { ...read, Name: call.name, GroupName, CreationDate, LastModificationDate });
  return { ScheduleArn: arnOf('schedule', key) };
}

function getSchedule(state: State, call: Call): unknown {
  const { ClientToken: _, ...schedule } = scheduleAt(state, call);
  const defaults = { State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', ActionAfterCompletion: 'NONE' };
  return { ...defaults, ...schedule, Arn: arnOf('schedule', keyOf(schedule.GroupName, schedule.Name)) };
}

function deleteSchedule(state: State, call: Call): unknown {
  const { GroupName, Name } = scheduleAt(state, call);
  state.schedules.delete(keyOf(GroupName, Name));
  return {};
}

/** One page of `all`, with the token of the next. */
function page<Item>(
  all: readonly Item[],
  query: Record<string, string>,
): { items: Item[]; NextToken?: string } {
  const most = Number(query['MaxResults'] ?? 100);
  if (!Number.isInteger(most) || most < 1 || most > 100)
    throw invalid(
      "1 validation error detected: Value at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 100",
    );
  const start = Number(query['NextToken'] === undefined ? 0 : atob(query['NextToken']));
  if (!Number.isInteger(start)) throw invalid('Invalid NextToken.');
  const end = start + most;
  return { items: all.slice(start, end), ...(end < all.length && { NextToken: btoa(String(end)) }) };
}

function listSchedules(state: State, { query }: Call): unknown {
  const group = query['ScheduleGroup'];
  if (group !== undefined) groupOf(state, group);
  const found = [...state.schedules.values()].filter(
    ({ Name, GroupName, State }) =>
      (group === undefined || GroupName === group) &&
      Name.startsWith(query['NamePrefix'] ?? '') &&
      (query['State'] ?? State ?? 'ENABLED') === (State ?? 'ENABLED'),
  );
  const { items, ...rest } = page(found, query);
  const Schedules = items.map(
    ({ Name, GroupName, State = 'ENABLED', CreationDate, LastModificationDate, Target }) => ({
      Arn: arnOf('schedule', keyOf(GroupName, Name)),
      Name,
      GroupName,
      State,
      CreationDate,
      LastModificationDate,
      Target: { Arn: Target.Arn },
    }),
  );
  return { Schedules, ...rest };
}

const describeGroup = ({ Name, CreationDate }: Group) => ({
  Arn: arnOf('schedule-group', Name),
  Name,
  State: 'ACTIVE',
  CreationDate,
  LastModificationDate: CreationDate,
});

const tagsIn = (body: unknown): Group['Tags'] =>
  isObject(body) && Array.isArray(body['Tags']) ? body['Tags'] : [];

function createGroup(state: State, { name, body }: Call): unknown {
  checkName(name);
  if (state.groups.has(name)) throw fault('ConflictException', `Schedule group ${name} already exists.`);
  state.groups.set(name, { Name: name, CreationDate: seconds(state), Tags: tagsIn(body) });
  return { ScheduleGroupArn: arnOf('schedule-group', name) };
}

function deleteGroup(state: State, { name }: Call): unknown {
  groupOf(state, name);
  if (name === 'default') throw invalid('The default schedule group cannot be deleted.');
  state.groups.delete(name);
  for (const [key, { GroupName }] of state.schedules) if (GroupName === name) state.schedules.delete(key);
  return {};
}

function listGroups(state: State, { query }: Call): unknown {
  const found = [...state.groups.values()].filter(({ Name }) => Name.startsWith(query['NamePrefix'] ?? ''));
  const { items, ...rest } = page(found, query);
  return { ScheduleGroups: items.map(describeGroup), ...rest };
}

function groupOfArn(state: State, arn: string): Group {
  const name = /^arn:aws[a-z-]*:scheduler:[a-z0-9-]+:\d{12}:schedule-group\/(.+)$/.exec(arn)?.[1];
  if (name === undefined) throw invalid(`${arn} is not the ARN of a schedule group.`);
  return groupOf(state, name);
}

function tag(state: State, { name, body }: Call): unknown {
  const group = groupOfArn(state, name);
  const added = tagsIn(body);
  group.Tags = [...group.Tags.filter(({ Key }) => !added.some((one) => one.Key === Key)), ...added];
  return {};
}

const operations: {
  operation: string;
  method: string;
  path: RegExp;
  run: (state: State, call: Call) => unknown;
}[] = [
  { operation: 'CreateSchedule', method: 'POST', path: /^\/schedules\/([^/]+)$/, run: createSchedule },
  { operation: 'UpdateSchedule', method: 'PUT', path: /^\/schedules\/([^/]+)$/, run: updateSchedule },
  { operation: 'GetSchedule', method: 'GET', path: /^\/schedules\/([^/]+)$/, run: getSchedule },
  { operation: 'DeleteSchedule', method: 'DELETE', path: /^\/schedules\/([^/]+)$/, run: deleteSchedule },
  { operation: 'ListSchedules', method: 'GET', path: /^\/schedules()$/, run: listSchedules },
  {
    operation: 'CreateScheduleGroup',
    method: 'POST',
    path: /^\/schedule-groups\/([^/]+)$/,
    run: createGroup,
  },
  {
    operation: 'GetScheduleGroup',
    method: 'GET',
    path: /^\/schedule-groups\/([^/]+)$/,
    run: (state, { name }) => describeGroup(groupOf(state, name)),
  },
  {
    operation: 'DeleteScheduleGroup',
    method: 'DELETE',
    path: /^\/schedule-groups\/([^/]+)$/,
    run: deleteGroup,
  },
  { operation: 'ListScheduleGroups', method: 'GET', path: /^\/schedule-groups()$/, run: listGroups },
  { operation: 'TagResource', method: 'POST', path: /^\/tags\/(.+)$/, run: tag },
  {
    operation: 'ListTagsForResource',
    method: 'GET',
    path: /^\/tags\/(.+)$/,
    run: (state, { name }) => ({ Tags: groupOfArn(state, name).Tags }),
  },
];

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new SchedulerFault('SerializationException', 400, 'The body is not JSON.');
  }
}

function answer(response: ServerResponse, status: number, body: unknown, type?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-requestid': crypto.randomUUID(),
    ...(type !== undefined && { 'x-amzn-errortype': type }),
  });
  response.end(JSON.stringify(body));
}

/** Every AWS request is signed; an unsigned one, or one signed for another service, gets no further. */
function checkSignature({ headers }: IncomingMessage): void {
  const signature = headers.authorization ?? '';
  if (!/^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/scheduler\/aws4_request/.test(signature))
    throw new SchedulerFault('MissingAuthenticationTokenException', 403, 'Missing Authentication Token');
}

/** The quota of an account that never asked for more. */
const MOST_SCHEDULES = 10_000_000;

/** Starts the look-alike; `nowMs` is its clock. */
export async function startSchedulerLookAlike(nowMs: () => number = Date.now): Promise<SchedulerLookAlike> {
  const groups = new Map([['default', { Name: 'default', CreationDate: nowMs() / 1000, Tags: [] }]]);
  const state: State = { schedules: new Map(), groups, tokens: new Map(), limit: MOST_SCHEDULES, nowMs };
  const requests: SeenRequest[] = [];
  const deadLetters: string[] = [];
  let failing: { name: FaultName; times: number; operation: string | undefined } | undefined;
  let losing = 0;
  /** Schedules that fired and stay, as they did not ask to be removed. */
  const fired = new Set<Scheduled>();

  function failIfTold(operation: string): void {
    if (!failing || failing.times === 0) return;
    if (failing.operation !== undefined && failing.operation !== operation) return;
    failing.times -= 1;
    throw fault(
      failing.name,
      failing.name === 'ThrottlingException' ? 'Rate exceeded' : 'It was told to fail.',
    );
  }

  async function handle(request: IncomingMessage): Promise<unknown> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await bodyOf(request);
    const method = request.method ?? '';
    const found = operations.find((one) => one.method === method && one.path.test(url.pathname));
    if (!found) throw new SchedulerFault('UnknownOperationException', 404, 'There is no such operation.');
    const query = Object.fromEntries(url.searchParams);
    const { operation } = found;
    requests.push({ operation, method, path: url.pathname, query, headers: request.headers, body });
    checkSignature(request);
    failIfTold(operation);
    const name = decodeURIComponent(found.path.exec(url.pathname)?.[1] ?? '');
    return found.run(state, { name, query, body });
  }

  const server = createServer((request, response) => {
    handle(request).then(
      (result) => {
        if (losing > 0) {
          losing -= 1;
          request.socket.destroy();
        } else answer(response, 200, result);
      },
      (thrown: unknown) => {
        const told =
          thrown instanceof SchedulerFault ? thrown : fault('InternalServerException', String(thrown));
        answer(response, told.status, { Message: told.message }, told.type);
      },
    );
  });
  const place = await listening(server);

  async function fire(
    schedule: Scheduled,
    deliver: (input: string) => Promise<void>,
    copies: number,
  ): Promise<void> {
    const input = schedule.Target.Input ?? '{}';
    fired.add(schedule);
    try {
      for (let copy = 0; copy < copies; copy += 1) await deliver(input);
    } catch {
      if (schedule.Target.DeadLetterConfig) deadLetters.push(input);
    }
    if (schedule.ActionAfterCompletion === 'DELETE')
      state.schedules.delete(keyOf(schedule.GroupName, schedule.Name));
  }

  return {
    endpoint: place.url,
    requests,
    deadLetters,
    schedules: () => [...state.schedules.values()],
    failNext: (name, times = 1, operation) => {
      failing = { name, times, operation };
    },
    loseNext: (times) => {
      losing = times;
    },
    quota: (limit) => {
      state.limit = limit;
    },
    fireDue: async (untilMs, deliver, copies = 1) => {
      const due = [...state.schedules.values()]
        .filter((schedule) => schedule.State !== 'DISABLED' && !fired.has(schedule))
        .flatMap((schedule) => {
          const atMs = onceAtMs(schedule.ScheduleExpression, schedule.ScheduleExpressionTimezone);
          return atMs !== undefined && atMs <= untilMs ? [{ schedule, atMs }] : [];
        })
        .sort((a, b) => a.atMs - b.atMs);
      for (const { schedule } of due) await fire(schedule, deliver, copies);
      return due.length;
    },
    empty: () => {
      for (const kept of [state.schedules, state.tokens, fired]) kept.clear();
      requests.length = 0;
      deadLetters.length = 0;
      failing = undefined;
      losing = 0;
      state.limit = MOST_SCHEDULES;
    },
    stop: () => place.close(),
  };
}
