export { checkRecord } from './check-record.ts';
export { nextDuty, type Duty } from './next-duty.ts';
export { plan } from './plan.ts';
export { statusOf } from './status-of.ts';
export { stepIdentity } from './step-identity.ts';
