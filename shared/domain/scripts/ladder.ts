import type { Facts } from './facts.ts';

/** Rule 1 of the playbooks: when they decide; else when I may call; else two concrete times. */
export function ladder({ slots: [first, second] }: Facts): string {
  return [
    `"When do you hope to decide?"`,
    `If they can't say: "When may I call you?"`,
    `If not that either: "Could I call ${first.said}, or ${second.said}?"`,
  ].join('\n');
}
