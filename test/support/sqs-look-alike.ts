import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { listening, type Listening } from './listening.ts';

/** As much of SQS as a queue of mails needs, on loopback: standard queues, visibility, dead letters. */
export interface SqsLookAlike {
  endpoint: string;
  /** The next `times` requests are answered with a fault of the service. */
  failNext(times: number): void;
  /** When the first message of a queue can be received, in ms since 1970; infinity when none waits there. */
  nextVisibleMs(queueUrl: string): number;
  /** All queues as they were made. */
  empty(): void;
  hear: Listening['hear'];
  stop(): Promise<void>;
}

interface Message {
  id: string;
  body: string;
  handle: string;
  received: number;
  sentMs: number;
  visibleMs: number;
}

interface Queue {
  url: string;
  visibilityMs: number;
  redrive: { deadLetterTargetArn: string; maxReceiveCount: number } | undefined;
  messages: Message[];
}

class SqsFault extends Error {
  readonly type: string;
  constructor(type: string) {
    super(type);
    this.type = type;
  }
}

const ACCOUNT = '123456789012';
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;
const md5 = (body: string) => createHash('md5').update(body).digest('hex');

const createInput = z.object({
  QueueName: z.string().check(z.regex(/^[a-zA-Z0-9_-]{1,80}$/)),
  Attributes: z.optional(z.record(z.string(), z.string())),
});
const redrivePolicy = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() });
const queueInput = z.object({ QueueUrl: z.string() });
const sendInput = z.object({ MessageBody: z.string().check(z.minLength(1)) });
const receiveInput = z.object({
  MaxNumberOfMessages: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
});
const handleInput = z.object({ ReceiptHandle: z.string() });
const visibilityInput = z.object({ VisibilityTimeout: z.int() });

/** Starts the look-alike; what is received stays hidden for as long as the queue says, by the clock `nowMs`. */
export async function startSqsLookAlike(nowMs: () => number = Date.now): Promise<SqsLookAlike> {
  const queues = new Map<string, Queue>();
  let failing = 0;
  let base = '';

  function queueAt(url: string): Queue {
    const found = queues.get(url.split('/').at(-1) ?? '');
    if (!found) throw new SqsFault('QueueDoesNotExist');
    return found;
  }
  const queueOf = (body: unknown): Queue => queueAt(z.parse(queueInput, body).QueueUrl);

  function messageOf(queue: Queue, body: unknown): Message {
    const { ReceiptHandle } = z.parse(handleInput, body);
    const found = queue.messages.find(({ handle }) => handle === ReceiptHandle);
    if (!found) throw new SqsFault('ReceiptHandleIsInvalid');
    return found;
  }

  /** Moves what was received too often to the dead letters. */
  function redrive(queue: Queue): void {
    const { redrive: policy } = queue;
    if (!policy) return;
    const target = [...queues.entries()].find(([name]) => arnOf(name) === policy.deadLetterTargetArn)?.[1];
    const dead = queue.messages.filter(
      ({ received, visibleMs }) => received >= policy.maxReceiveCount && visibleMs <= nowMs(),
    );
    queue.messages = queue.messages.filter((message) => !dead.includes(message));
    target?.messages.push(...dead.map((message) => ({ ...message, received: 0 })));
  }

  const operations: Record<string, (body: unknown) => unknown> = {
    CreateQueue: (body) => {
      const { QueueName, Attributes = {} } = z.parse(createInput, body);
      const policy = Attributes['RedrivePolicy'];
      queues.set(QueueName, {
        url: `${base}/${ACCOUNT}/${QueueName}`,
        visibilityMs: Number(Attributes['VisibilityTimeout'] ?? 30) * 1000,
        redrive: policy === undefined ? undefined : z.parse(redrivePolicy, JSON.parse(policy)),
        messages: [],
      });
      return { QueueUrl: `${base}/${ACCOUNT}/${QueueName}` };
    },
    GetQueueAttributes: (body) => {
      const queue = queueOf(body);
      const name = queue.url.split('/').at(-1) ?? '';
      return {
        Attributes: { QueueArn: arnOf(name), ApproximateNumberOfMessages: String(queue.messages.length) },
      };
    },
    SendMessage: (body) => {
      const { MessageBody } = z.parse(sendInput, body);
      const sentMs = nowMs();
      const message = {
        id: randomUUID(),
        body: MessageBody,
        handle: '',
        received: 0,
        sentMs,
        visibleMs: sentMs,
      };
      queueOf(body).messages.push(message);
      return { MessageId: message.id, MD5OfMessageBody: md5(MessageBody) };
    },
    ReceiveMessage: (body) => {
      const queue = queueOf(body);
      redrive(queue);
      const ready = queue.messages.filter(({ visibleMs }) => visibleMs <= nowMs());
      const taken = ready.slice(0, z.parse(receiveInput, body).MaxNumberOfMessages ?? 1);
      for (const message of taken) {
        message.handle = randomUUID();
        message.received += 1;
        message.visibleMs = nowMs() + queue.visibilityMs;
      }
      return {
        Messages: taken.map((message) => ({
          MessageId: message.id,
          ReceiptHandle: message.handle,
          Body: message.body,
          MD5OfBody: md5(message.body),
          Attributes: {
            ApproximateReceiveCount: String(message.received),
            SentTimestamp: String(message.sentMs),
          },
        })),
      };
    },
    DeleteMessage: (body) => {
      const queue = queueOf(body);
      const gone = messageOf(queue, body);
      queue.messages = queue.messages.filter((message) => message !== gone);
      return {};
    },
    ChangeMessageVisibility: (body) => {
      const seconds = z.parse(visibilityInput, body).VisibilityTimeout;
      messageOf(queueOf(body), body).visibleMs = nowMs() + seconds * 1000;
      return {};
    },
    DeleteQueue: (body) => {
      queues.delete(queueOf(body).url.split('/').at(-1) ?? '');
      return {};
    },
  };

  async function handle(request: IncomingMessage): Promise<unknown> {
    const body: unknown = JSON.parse(await text(request));
    const operation = operations[String(request.headers['x-amz-target']).replace('AmazonSQS.', '')];
    if (!operation) throw new SqsFault('UnsupportedOperation');
    if (!/\/sqs\/aws4_request/.test(request.headers.authorization ?? ''))
      throw new SqsFault('InvalidSecurity');
    return operation(body);
  }

  function answer(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(body));
  }

  const place = await listening(
    createServer((request, response) => {
      if (failing > 0) {
        failing -= 1;
        request.resume();
        return answer(response, 503, {
          __type: 'com.amazonaws.sqs#ServiceUnavailable',
          message: 'try later',
        });
      }
      handle(request).then(
        (body) => answer(response, 200, body),
        (thrown: unknown) => {
          const type = thrown instanceof SqsFault ? thrown.type : 'InvalidParameterValue';
          answer(response, 400, { __type: `com.amazonaws.sqs#${type}`, message: type });
        },
      );
    }),
  );
  base = place.url;
  return {
    endpoint: place.url,
    failNext: (times) => {
      failing = times;
    },
    nextVisibleMs: (url) => Math.min(...queueAt(url).messages.map(({ visibleMs }) => visibleMs)),
    empty: () => {
      for (const queue of queues.values()) queue.messages = [];
      failing = 0;
    },
    hear: place.hear,
    stop: () => place.close(),
  };
}
