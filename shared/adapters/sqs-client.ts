import { SQSClient } from '@aws-sdk/client-sqs';
import { awsClientSettings } from './aws-client-settings.ts';

/** SQS of this account and region, or whatever `AWS_ENDPOINT_URL_SQS` names. */
export const sqsClient = (): SQSClient => new SQSClient(awsClientSettings);
