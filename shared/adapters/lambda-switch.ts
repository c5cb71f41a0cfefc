import * as z from 'zod/mini';
import { awsSigned } from './aws-signed.ts';

/** A function that may be forbidden to run. */
export interface FunctionSwitch {
  isClosed(): Promise<boolean>;
  /** From now on it is not run: callers are refused, events go to its queue of failures. What runs, ends. */
  close(): Promise<void>;
  open(): Promise<void>;
}

const concurrency = z.object({ ReservedConcurrentExecutions: z.optional(z.int()) });

/** The switch of function `name`: its reserved concurrency, which is none at all while it is closed. */
export function lambdaSwitch(name: string): FunctionSwitch {
  async function ask(method: string, version: string, body?: object): Promise<Response> {
    const answer = await awsSigned({
      service: 'lambda',
      method,
      path: `/${version}/functions/${encodeURIComponent(name)}/concurrency`,
      ...(body ? { contentType: 'application/json', body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok)
      throw new Error(`Lambda answered ${answer.status} when asked about the concurrency of ${name}.`);
    return answer;
  }
  return {
    isClosed: async () =>
      z.parse(concurrency, await (await ask('GET', '2019-09-30')).json()).ReservedConcurrentExecutions === 0,
    close: async () => void (await ask('PUT', '2017-10-31', { ReservedConcurrentExecutions: 0 })),
    open: async () => void (await ask('DELETE', '2017-10-31')),
  };
}
