import type { Role } from 'aws-cdk-lib/aws-iam';

/** What a box of the stack offers to functions under the name of an environment variable. */
export interface Offer {
  /** What the variable says. */
  value: string;
  /** The permission that goes with it, if it takes one. */
  grant?: (role: Role) => void;
}

/**
 * Those of `offered` that are asked for, and no other. Throws naming every one that nobody offers; `optional` ones
 * may be missing.
 */
export function offersFor(
  who: string,
  asked: readonly string[],
  offered: Readonly<Record<string, Offer | undefined>>,
): Record<string, Offer> {
  const unknown = asked.filter((name) => !(name in offered));
  if (unknown.length > 0)
    throw new Error(`The function ${who} asks for ${unknown.join(', ')}, which no box of the stack offers.`);
  return Object.fromEntries(
    asked.flatMap((name) => {
      const offer = offered[name];
      return offer ? [[name, offer] as const] : [];
    }),
  );
}
