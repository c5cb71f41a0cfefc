/** A route as API Gateway names it: `POST /hooks/{kind}/sms`, `ANY /api/{rest+}` or `$default`. */
export interface Route<Target> {
  key: string;
  target: Target;
}

export interface Found<Target> {
  key: string;
  parameters: Record<string, string>;
  target: Target;
}

/** Finds the route for a request: the most exact path wins, then the exact method over ANY, `$default` last. */
export function gatewayRoutes<Target>(
  routes: readonly Route<Target>[],
): (method: string, path: string) => Found<Target> | undefined {
  const ordered = routes.map(compiled).sort((a, b) => a.rank.localeCompare(b.rank));
  return (method, path) => {
    for (const { key, target, pattern, methods } of ordered) {
      if (methods !== 'ANY' && methods !== method) continue;
      const match = pattern.exec(path);
      if (match) return { key, target, parameters: { ...match.groups } };
    }
    return undefined;
  };
}

function compiled<Target>({ key, target }: Route<Target>) {
  const [methods = '', path = ''] = key === '$default' ? ['ANY', '/{proxy+}'] : key.split(' ');
  const parts = path.split('/').slice(1);
  const pattern = parts.map((part) => {
    const [, name, greedy] = /^\{(\w+)(\+)?\}$/.exec(part) ?? [];
    if (name === undefined) return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    return greedy ? `/(?<${name}>.+)` : `/(?<${name}>[^/]+)`;
  });
  // Literal before parameter before greedy, part by part; then the exact method; `$default` after everything.
  const ranks = parts.map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0')).join('');
  const rank = key === '$default' ? '9' : `${ranks}${methods === 'ANY' ? '8' : '7'}`;
  const source = key === '$default' ? '' : `^${pattern.join('')}$`;
  return { key, target, methods, rank, pattern: new RegExp(source, 'su') };
}
