import { Socket } from 'node:net';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/**
 * Watches every connection this process opens, before any name is looked up; one to another machine is refused.
 * `end` must be called.
 */
export function guardOutbound(): { hosts: string[]; strangers: string[]; end: () => void } {
  const hosts: string[] = [];
  const strangers: string[] = [];
  const connect = Reflect.get(Socket.prototype, 'connect');
  Socket.prototype.connect = function guarded(this: Socket, ...given: unknown[]) {
    const host = hostOf(given);
    hosts.push(host);
    if (!loopback.test(host)) {
      strangers.push(host);
      throw new Error(`A connection to ${host} was asked for.`);
    }
    return Reflect.apply(connect, this, given);
  };
  return {
    hosts,
    strangers,
    end: () => {
      Socket.prototype.connect = connect;
    },
  };
}

// The arguments come as (options), ([options, callback]) or (port, host).
function hostOf(given: unknown): string {
  if (!Array.isArray(given)) return fieldOf(given, 'host') ?? fieldOf(given, 'path') ?? 'localhost';
  const [first, second] = given;
  if (typeof first === 'number') return typeof second === 'string' ? second : 'localhost';
  return hostOf(first);
}

function fieldOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : undefined;
}
