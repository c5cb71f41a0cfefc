import { epochMs } from '../../../shared/domain/time/zoned.ts';
import type { Clock } from '../../../shared/app/ports/chance.ts';
import { functionProcess, type FunctionProcess } from './function-process.ts';
import type { Synthesized, SynthesizedFunction } from './synthesized.ts';

/** Lambda takes no event above this; what API Gateway hands on counts in base64. */
const MOST_EVENT_BYTES = 6 * 1024 * 1024;

/** All functions of the template, each in a process of its own. */
export interface FunctionFleet {
  /** Calls a function by the name of its folder. Throws FunctionFault when it throws. */
  call: (name: string, event?: unknown) => Promise<unknown>;
  /** The same by the name that the stack gave it; undefined when none has it. */
  callNamed: (functionName: string, event: unknown) => Promise<unknown> | undefined;
  start(environmentOf: (one: SynthesizedFunction) => Record<string, string>): void;
  stop(): Promise<void>;
}

/** What one call was and how long it took. */
export interface FunctionCall {
  name: string;
  ms: number;
}

export interface FleetOptions {
  synthesized: Synthesized;
  /** The Node that runs the bundles. */
  node: string;
  clock: Clock;
  onLine: (line: string) => void;
  onCall: (call: FunctionCall) => void;
}

export function functionFleet({ synthesized, node, clock, onLine, onCall }: FleetOptions): FunctionFleet {
  const processes = new Map<string, FunctionProcess>();

  async function call(name: string, event: unknown = {}): Promise<unknown> {
    const found = processes.get(name);
    if (!found) throw new Error(`There is no function ${name}.`);
    if (Buffer.byteLength(JSON.stringify(event)) > MOST_EVENT_BYTES)
      throw new Error(`RequestTooLargeException: the event of ${name} is above 6 MB.`);
    const began = performance.now();
    try {
      return await found.call(event, epochMs(clock.now()));
    } finally {
      onCall({ name, ms: performance.now() - began });
    }
  }

  return {
    call,
    callNamed: (functionName, event) => {
      const found = synthesized.functions.find((one) => one.functionName === functionName);
      return found && call(found.name, event);
    },
    start: (environmentOf) => {
      for (const one of synthesized.functions)
        processes.set(
          one.name,
          functionProcess({
            node,
            bundle: `${one.code}/${one.handler.replace(/\.\w+$/, '.mjs')}`,
            handler: one.handler.replace(/^.*\./, ''),
            environment: environmentOf(one),
            timeoutSeconds: one.timeoutSeconds,
            onLine,
          }),
        );
    },
    stop: async () => {
      await Promise.all([...processes.values()].map((one) => one.stop()));
    },
  };
}
