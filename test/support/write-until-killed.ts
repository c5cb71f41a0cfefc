import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { sampleInterview } from '../contracts/samples.ts';

/** Stores records in the file named by the first word, many at once, and prints the id of each that was acknowledged. */
const stores = openSqliteStores(process.argv[2] ?? '');

async function writeForEver(lane: number): Promise<never> {
  for (let index = 0; ; index += 1) {
    const record = sampleInterview({ personId: 'p1', id: `${lane}-${index}` });
    await stores.interviews.create(record);
    await stores.interviews.save({ ...record, failures: index });
    process.stdout.write(`${record.id}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map(writeForEver));
