export { checkRecord } from './check-record.ts';
export { plan } from './plan.ts';
export { statusOf } from './status-of.ts';
