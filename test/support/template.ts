import type { Resource } from './synthesized-stack.ts';

/** One statement of a policy, its actions and resources as lists. */
export interface Statement {
  of: string;
  actions: string[];
  resources: unknown[];
  condition: unknown;
  principal: unknown;
}

export const words = (value: unknown): string => JSON.stringify(value);

/** What stands at a place inside; undefined where the way there ends. */
export function inside(value: unknown, ...way: (string | number)[]): unknown {
  return way.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );
}

export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Every statement that is attached to a role. */
export function statementsOfRoles(resources: readonly Resource[]): Statement[] {
  return resources
    .filter(({ type }) => type === 'AWS::IAM::Policy')
    .flatMap(({ id, properties }) => statements(id, properties['PolicyDocument']));
}

export function statements(of: string, document: unknown): Statement[] {
  return list(inside(document, 'Statement')).map((one) => ({
    of,
    actions: list(inside(one, 'Action')).map(String),
    resources: list(inside(one, 'Resource')),
    condition: inside(one, 'Condition'),
    principal: inside(one, 'Principal'),
  }));
}

/** What a resource waits for: by Ref, GetAtt, Sub or DependsOn. */
export function waitsFor({ properties, dependsOn }: Resource, ids: ReadonlySet<string>): Set<string> {
  const found = new Set(dependsOn);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'Ref') found.add(String(inner));
      else if (key === 'Fn::GetAtt') found.add(String(list(inner)[0]));
      else visit(inner);
    }
  };
  visit(properties);
  return new Set([...found].filter((id) => ids.has(id)));
}
