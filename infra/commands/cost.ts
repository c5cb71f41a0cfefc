/**
 * Prints what the AWS home costs a month, line by line.
 *
 *     npm run cost -- --people N
 */
import { parseArgs } from 'node:util';
import { costTable } from './cost/cost-table.ts';
import { monthlyCost, readPeople } from './cost/monthly-cost.ts';

try {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '1000' } } });
  const people = readPeople(values.people);
  console.log(costTable(monthlyCost(people), people));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
