import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const runner = fileURLToPath(new URL('function-runner.mjs', import.meta.url));

const reply = z.object({
  id: z.number(),
  answer: z.optional(z.unknown()),
  fault: z.optional(z.object({ errorType: z.string(), errorMessage: z.string() })),
});

/** A handler threw, as Lambda reports it. */
export class FunctionFault extends Error {
  override readonly name = 'FunctionFault';
  readonly errorType: string;
  constructor({ errorType, errorMessage }: { errorType: string; errorMessage: string }) {
    super(`${errorType}: ${errorMessage}`);
    this.errorType = errorType;
  }
}

export interface FunctionProcess {
  /** Calls the handler, to whom it is `nowMs`. Throws FunctionFault. */
  call(event: unknown, nowMs: number): Promise<unknown>;
  stop(): Promise<void>;
}

export interface FunctionOptions {
  /** The Node that runs it. */
  node: string;
  /** The bundle's file and what it exports. */
  bundle: string;
  handler: string;
  environment: Readonly<Record<string, string>>;
  timeoutSeconds: number;
  /** Hears of each line on standard output. */
  onLine: (line: string) => void;
}

/** One execution environment of a Lambda function: a process of its own, started at the first call. */
export function functionProcess(options: FunctionOptions): FunctionProcess {
  const waiting = new Map<number, (message: z.output<typeof reply>) => void>();
  let child: ChildProcess | undefined;
  let calls = 0;

  function start(): ChildProcess {
    const started = fork(runner, {
      execPath: options.node,
      execArgv: [],
      // Nothing of our own environment: a function has what the template gives it.
      env: { ...options.environment, BUNDLE: options.bundle, HANDLER: options.handler },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (started.stdout) createInterface(started.stdout).on('line', options.onLine);
    started.on('message', (message) => {
      const read = z.parse(reply, message);
      waiting.get(read.id)?.(read);
    });
    // One that dies takes its calls with it; the next call gets another.
    started.on('exit', () => {
      if (child === started) child = undefined;
      for (const [id, settle] of waiting)
        settle({ id, fault: { errorType: 'Runtime.ExitError', errorMessage: 'The process ended.' } });
    });
    return started;
  }

  async function answerTo(id: number): Promise<z.output<typeof reply>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const errorMessage = `Task timed out after ${options.timeoutSeconds} seconds`;
        reject(new FunctionFault({ errorType: 'Sandbox.Timedout', errorMessage }));
      }, options.timeoutSeconds * 1000);
      waiting.set(id, (message) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(message);
      });
    });
  }

  return {
    call: async (event, nowMs) => {
      child ??= start();
      calls += 1;
      const answered = answerTo(calls);
      child.send({ id: calls, event, nowMs });
      const { answer, fault } = await answered;
      if (fault) throw new FunctionFault(fault);
      return answer ?? undefined;
    },
    stop: async () => {
      if (!child || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      child = undefined;
    },
  };
}
