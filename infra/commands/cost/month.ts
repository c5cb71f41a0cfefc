import { functions } from '../../functions.ts';
import { callCounts } from './call-counts.ts';
import { assumed, perPerson } from './prices.data.ts';

/** What one person takes in a month. */
export interface Month {
  /** How often something is done, by the name under which it was counted. */
  count(name: string): number;
  /** How often a function is called, all together. */
  calls: number;
  /** Those that come through the HTTP API. */
  httpRequests: number;
  gbSeconds: number;
}

const MB_PER_GB = 1024;

function sums(): ReadonlyMap<string, number> {
  const counts = callCounts();
  const sum = new Map<string, number>();
  for (const [what, times] of Object.entries(perPerson)) {
    const each = counts[what];
    if (!each) throw new Error(`Nobody counted what "${what}" takes: WRITE_CALL_COUNTS=1 npm run test:aws.`);
    for (const [name, count] of Object.entries(each)) sum.set(name, (sum.get(name) ?? 0) + times * count);
  }
  return sum;
}

/** The month of one person: how often each thing happens, times what it takes. */
export function month(): Month {
  const sum = sums();
  const count = (name: string) => sum.get(name) ?? 0;
  const longMs = new Map<string, number>(Object.entries(assumed.longCallsMs));
  const each = Object.entries(functions).map(([name, shape]) => ({
    calls: count(`call ${name}`),
    isHttp: 'routes' in shape,
    gb: shape.memoryMb / MB_PER_GB,
    seconds: ((longMs.get(name) ?? assumed.callMs) + assumed.coldShare * assumed.coldMs) / 1000,
  }));
  const total = (of: (one: (typeof each)[number]) => number) => each.reduce((all, one) => all + of(one), 0);
  return {
    count,
    calls: total(({ calls }) => calls),
    httpRequests: total(({ calls, isHttp }) => (isHttp ? calls : 0)),
    gbSeconds: total(({ calls, gb, seconds }) => calls * gb * seconds),
  };
}
