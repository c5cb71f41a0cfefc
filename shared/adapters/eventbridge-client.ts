import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { awsClientSettings } from './aws-client-settings.ts';

/** EventBridge Scheduler of this account and region, or whatever `AWS_ENDPOINT_URL_SCHEDULER` names. */
export const eventbridgeClient = (): SchedulerClient => new SchedulerClient(awsClientSettings);
