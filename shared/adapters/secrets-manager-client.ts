import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { awsClientSettings } from './aws-client-settings.ts';

/** Secrets Manager of this account and region, or whatever `AWS_ENDPOINT_URL_SECRETS_MANAGER` names. */
export const secretsManagerClient = (): SecretsManagerClient => new SecretsManagerClient(awsClientSettings);
