import { jsonLog, type Log } from '../log.ts';

/** One JSON object a line on standard output, from where Lambda takes it to CloudWatch as it is. */
export const lambdaLog: Log = jsonLog((line) => process.stdout.write(`${line}\n`));
