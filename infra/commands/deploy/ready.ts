import {
  awsQuery,
  awsRegion,
  cloudformation,
  hasAwsCredentials,
  sts,
} from '../../../shared/adapters/aws-query.ts';

/** Why nothing can be done in AWS now, in a sentence that says what to do. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** Where things are made. */
export interface Place {
  account: string;
  region: string;
}

const textOf = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];

/** The account and region of this environment. Throws NotReady without credentials or region. */
export async function awsPlace(): Promise<Place> {
  const region = await awsRegion();
  if (!region)
    throw new NotReady(
      'No region is set: set AWS_REGION (for example us-east-1), or one in your AWS profile.',
    );
  if (!(await hasAwsCredentials()))
    throw new NotReady(
      'There are no AWS credentials: sign in (aws sso login, or aws configure) and try again.',
    );
  const { status, xml } = await awsQuery(sts, 'GetCallerIdentity').catch(() => {
    throw new NotReady(`AWS does not answer in ${region}: is that a region, and is this machine online?`);
  });
  const account = textOf(xml, 'Account');
  if (status !== 200 || !account)
    throw new NotReady('AWS does not accept these credentials: they may have expired. Sign in again.');
  return { account, region };
}

/** Throws NotReady while CDK's own stack is missing there. */
export async function needBootstrap({ account, region }: Place): Promise<void> {
  const { status } = await awsQuery(cloudformation, 'DescribeStacks', { StackName: 'CDKToolkit' });
  if (status !== 200)
    throw new NotReady(
      `The account is not prepared for CDK in ${region}. Once: npx cdk bootstrap aws://${account}/${region}`,
    );
}

/** The outputs of a stack by name. Throws NotReady while there is no such stack. */
export async function stackOutputs(stackName: string, { region }: Place): Promise<Record<string, string>> {
  const { status, xml } = await awsQuery(cloudformation, 'DescribeStacks', { StackName: stackName });
  if (status !== 200)
    throw new NotReady(`There is no stack ${stackName} in ${region}: npm run deploy makes it.`);
  const members = xml.split('<OutputKey>').slice(1);
  return Object.fromEntries(
    members.flatMap((member) => {
      const value = textOf(member, 'OutputValue');
      return value === undefined ? [] : [[member.split('<')[0] ?? '', value] as const];
    }),
  );
}
