import { PutSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Puts a new version of a secret in the place of the old; those who read it see it within minutes. */
export async function keepSecret(
  client: SecretsManagerClient,
  id: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await client.send(new PutSecretValueCommand({ SecretId: id, SecretString: JSON.stringify(fields) }));
}
