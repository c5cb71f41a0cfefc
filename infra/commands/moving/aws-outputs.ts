import { NotReady } from '../deploy/ready.ts';

/** What the stack says of itself, as far as moving needs it. */
export interface AwsOutputs {
  table: string;
  bucket: string;
  queueUrl: string;
  sealSecret: string;
  carriersSecret: string;
  functions: readonly string[];
  group: string;
  targetArn: string;
  roleArn: string;
  deadLetterArn: string;
  inboundDomain?: string | undefined;
}

/** Reads them by name. Throws NotReady when one is missing. */
export function readAwsOutputs(outputs: Readonly<Record<string, string>>): AwsOutputs {
  const need = (name: string): string => {
    const value = outputs[name];
    if (!value) throw new NotReady('The stack is older than this command: npm run deploy renews it.');
    return value;
  };
  return {
    table: need('TableName'),
    bucket: need('RawMailBucket'),
    queueUrl: need('MailQueueUrl'),
    sealSecret: need('SealSecret'),
    carriersSecret: need('CarriersSecret'),
    functions: need('FunctionNames').split(','),
    group: need('ScheduleGroup'),
    targetArn: need('NudgeArn'),
    roleArn: need('WakeUpRoleArn'),
    deadLetterArn: need('MissedQueueArn'),
    inboundDomain: outputs['InboundDomain'],
  };
}
