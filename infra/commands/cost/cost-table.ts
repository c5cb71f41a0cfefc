import type { CostLine } from './monthly-cost.ts';

const money = (dollars: number) =>
  dollars.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = (amount: number) => amount.toLocaleString('en-US', { maximumSignificantDigits: 4 });
const row = (what: string, amount: string, dollars: string) =>
  `${what.padEnd(26)}${amount.padStart(28)}${dollars.padStart(18)}`;

const sumOf = (lines: readonly CostLine[]) => lines.reduce((sum, { dollars }) => sum + dollars, 0);

/** The lines as a table with sums, in dollars a month. */
export function costTable(lines: readonly CostLine[], people: number): string {
  const part = (name: CostLine['part']) => {
    const own = lines.filter((line) => line.part === name);
    return [
      ...own.map(({ what, amount, unit, dollars }) => row(what, `${count(amount)} ${unit}`, money(dollars))),
      row(`= ${name}`, '', money(sumOf(own))),
      '',
    ];
  };
  return [
    `A month for ${people.toLocaleString('en-US')} people, US dollars at list prices (sources: docs/cost.md)`,
    '',
    ...part('AWS'),
    ...part('Messages'),
    row('= all', `${money(sumOf(lines) / people)} a person`, money(sumOf(lines))),
  ].join('\n');
}
