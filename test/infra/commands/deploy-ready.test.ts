import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awsPlace, needBootstrap, stackOutputs } from '../../../infra/commands/deploy/ready.ts';
import { recordHttp } from '../../support/http-recorder.ts';

const IDENTITY =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const OUTPUTS =
  '<DescribeStacksResponse><Outputs><member><OutputKey>PublicUrl</OutputKey><OutputValue>https://a.example.com</OutputValue></member><member><OutputKey>TableName</OutputKey><OutputValue>T-1</OutputValue></member></Outputs></DescribeStacksResponse>';
const PLACE = { account: '111122223333', region: 'us-east-1' };

let answers: Record<string, [status: number, xml: string]>;
let aws: Awaited<ReturnType<typeof recordHttp>>;
beforeEach(async () => {
  answers = { GetCallerIdentity: [200, IDENTITY], DescribeStacks: [200, OUTPUTS] };
  aws = await recordHttp((response, { body }) => {
    const [status, xml] = answers[new URLSearchParams(body).get('Action') ?? ''] ?? [404, ''];
    response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
  });
  for (const [name, value] of Object.entries({
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIA0',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    AWS_EC2_METADATA_DISABLED: 'true',
  }))
    vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await aws.close();
});

test('an account that is ready is known by number and region, and asked with a signature', async () => {
  expect(await awsPlace()).toEqual(PLACE);
  await needBootstrap(PLACE);
  expect(aws.asked[0]?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIA0\/\d{8}\/us-east-1\/sts\//,
  );
});

test('the outputs of the stack are read', async () => {
  expect(await stackOutputs('Ringback', PLACE)).toEqual({
    PublicUrl: 'https://a.example.com',
    TableName: 'T-1',
  });
});

test.each<[what: string, arrange: () => void, run: () => Promise<unknown>, words: string]>([
  ['no region', () => vi.stubEnv('AWS_REGION', undefined), awsPlace, 'No region is set: set AWS_REGION'],
  [
    'no credentials',
    () => vi.stubEnv('AWS_ACCESS_KEY_ID', undefined),
    awsPlace,
    'There are no AWS credentials: sign in',
  ],
  [
    'old credentials',
    () => (answers['GetCallerIdentity'] = [403, '<Error/>']),
    awsPlace,
    'They may have expired',
  ],
  [
    'no bootstrap',
    () => (answers['DescribeStacks'] = [400, '<Error/>']),
    () => needBootstrap(PLACE),
    'npx cdk bootstrap aws://111122223333/us-east-1',
  ],
  [
    'no stack',
    () => (answers['DescribeStacks'] = [400, '<Error/>']),
    () => stackOutputs('Ringback', PLACE),
    'npm run deploy makes it',
  ],
])('%s: a sentence says what to do', async (_, arrange, run, words) => {
  arrange();
  await expect(run()).rejects.toThrow(new RegExp(words, 'i'));
});
