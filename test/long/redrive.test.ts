import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordHttp } from '../support/http-recorder.ts';

const run = promisify(execFile);

const outputs = {
  ScheduleGroup: 'Ringback',
  NudgeArn: 'arn:aws:lambda:us-east-1:111122223333:function:Ringback-nudge',
  WakeUpRoleArn: 'arn:aws:iam::111122223333:role/ringer',
  MissedQueueArn: 'arn:aws:sqs:us-east-1:111122223333:lost',
};

let aws: Awaited<ReturnType<typeof recordHttp>>;
let hasStack: boolean;
beforeEach(async () => {
  hasStack = true;
  aws = await recordHttp((response, { headers, body }) => {
    if (headers['x-amz-target'])
      return response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
    const action = new URLSearchParams(body).get('Action');
    if (action === 'GetCallerIdentity') return response.end('<Account>111122223333</Account>');
    const members = Object.entries({ ...outputs, MissedQueueUrl: `${aws.url}/111122223333/lost` }).map(
      ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    );
    return response.writeHead(hasStack ? 200 : 400).end(members.join(''));
  });
});
afterEach(() => aws.close());

const redrive = () =>
  run('npx', ['tsx', 'infra/commands/redrive.ts'], {
    env: {
      ...process.env,
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIA0',
      AWS_SECRET_ACCESS_KEY: 'secret',
    },
  });

test('an empty queue is emptied at once', async () => {
  const { stdout } = await redrive();
  expect(stdout).toBe('0 wake-ups made anew, 0 left in the queue.\n');
  expect(aws.asked.some(({ headers }) => headers['x-amz-target'] === 'AmazonSQS.ReceiveMessage')).toBe(true);
});

test('without a stack a sentence says what to do', async () => {
  hasStack = false;
  await expect(redrive()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no stack Ringback in us-east-1: npm run deploy makes it.'),
  });
});
