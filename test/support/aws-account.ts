import { recordHttp, answerJson } from './http-recorder.ts';

/** An AWS account as the commands see it: who we are, its stacks, its secrets. */
export interface AwsAccountState {
  /** Outputs of each stack, by its name; `CDKToolkit` is that of an account prepared for CDK. */
  stacks: Record<string, Record<string, string>>;
  secrets: Record<string, Record<string, string>>;
  /** Credentials are not accepted. */
  refuses?: boolean;
}

const identity =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';

const described = (outputs: Record<string, string>) =>
  `<DescribeStacksResponse>${Object.entries(outputs)
    .map(
      ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    )
    .join('')}</DescribeStacksResponse>`;

/** STS, CloudFormation and Secrets Manager behind one address on loopback. */
export async function startAwsAccount(state: AwsAccountState) {
  const server = await recordHttp((response, { headers, body }) => {
    const xml = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
    const operation = /secretsmanager\.(\w+)/.exec(String(headers['x-amz-target']))?.[1];
    if (operation) {
      const { SecretId, SecretString } = JSON.parse(body);
      if (operation === 'PutSecretValue') state.secrets[SecretId] = JSON.parse(SecretString);
      const held = state.secrets[SecretId];
      return held
        ? answerJson(response, 200, { Name: SecretId, SecretString: JSON.stringify(held) })
        : answerJson(response, 400, { __type: 'ResourceNotFoundException' });
    }
    const asked = new URLSearchParams(body);
    if (asked.get('Action') === 'GetCallerIdentity')
      return state.refuses ? xml(403, '<Error/>') : xml(200, identity);
    const outputs = state.stacks[asked.get('StackName') ?? ''];
    return outputs ? xml(200, described(outputs)) : xml(400, '<Error/>');
  });
  return {
    ...server,
    /** What a command needs to find it, and nothing of this machine's own accounts. */
    environment: {
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIA0',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  };
}
