import { expect, test } from 'vitest';
import { costTable } from '../../../infra/commands/cost/cost-table.ts';
import { monthlyCost, readPeople } from '../../../infra/commands/cost/monthly-cost.ts';

const dollars = (people: number, what: string) =>
  monthlyCost(people).find((line) => line.what === what)?.dollars;

test('grows with the people where it does, and stands where it does not', () => {
  expect(dollars(1000, 'Texts out')).toBeCloseTo(298.8);
  expect(dollars(100_000, 'Texts out')).toBeCloseTo(29_880);
  expect(dollars(1000, 'DynamoDB, writes')).toBeCloseTo(0.255);
  expect(dollars(1, 'Alarms')).toBe(dollars(1_000_000, 'Alarms'));
  expect(dollars(4000, 'E-mail, beyond the plan')).toBe(0);
  expect(dollars(5000, 'E-mail, beyond the plan')).toBeCloseTo(13);
});

test('is told line by line, with a sum that is theirs', () => {
  const lines = monthlyCost(1000);
  const sum = lines.reduce((total, line) => total + line.dollars, 0);
  const table = costTable(lines, 1000);
  for (const { what } of lines) expect(table).toContain(what);
  expect(table).toContain(sum.toFixed(2));
});

test.each(['0', '-1', '1.5', 'x', '', '1e10'])('%o is no number of people', (text) => {
  expect(() => readPeople(text)).toThrow('write --people 1000');
});
