import { expect, test } from 'vitest';
import { callCounts } from '../../../infra/commands/cost/call-counts.ts';
import { costTable } from '../../../infra/commands/cost/cost-table.ts';
import { month } from '../../../infra/commands/cost/month.ts';
import { monthlyCost, readPeople } from '../../../infra/commands/cost/monthly-cost.ts';

const dollars = (people: number, what: string) =>
  monthlyCost(people).find((line) => line.what === what)?.dollars;

test('grows with the people where it does, and stands where it does not', () => {
  for (const what of ['Texts out', 'DynamoDB, writes', 'HTTP API'])
    expect(dollars(100_000, what)).toBeCloseTo(100 * (dollars(1000, what) ?? Number.NaN));
  for (const what of ['Alarms', 'A number', 'Secrets'])
    expect(dollars(1, what)).toBe(dollars(1_000_000, what));
  expect(dollars(1000, 'E-mail, beyond the plan')).toBe(0);
  expect(dollars(10_000, 'E-mail, beyond the plan')).toBeGreaterThan(0);
});

test('takes what each thing takes from the counts of the end-to-end suite', () => {
  const { 'nudge by text': nudge, 'text back': reply, joining } = callCounts();
  const segments = (counts: typeof nudge) => counts?.['segments out'] ?? Number.NaN;
  const each = 18 * segments(nudge) + 6 * segments(reply) + segments(joining);
  expect(dollars(1000, 'Texts out')).toBeCloseTo(1000 * each * 0.0083);
  expect(month().count('call nudge')).toBe(30);
  expect(month().httpRequests).toBeGreaterThan(60 + 5 + 6);
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
