import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { signedUp } from '../someone.ts';
import { acme, sam, TUESDAY } from '../scenarios/people.ts';
import type { AwsHome } from './aws-home.ts';

export type Start = (now: string) => Promise<AwsHome>;

export interface WakeUp {
  personId: string;
  id: string;
  at: string;
}

export const BEFORE_THE_INTERVIEW = '2026-12-02T13:00:00Z';

/** What stands in the scheduler, each as the nudge function would be called. */
export const scheduled = (home: AwsHome): WakeUp[] =>
  home.aws.scheduler.schedules().map(({ Target }): WakeUp => JSON.parse(Target.Input ?? '{}'));

export const codes = (home: AwsHome): string[] =>
  home.logged.map((line): { code: string } => JSON.parse(line)).map(({ code }) => code);

/** Somebody with one interview, and the wake-up that stands for it. */
export async function oneInterview(start: Start) {
  const home = await start(TUESDAY);
  const { who, id } = await signedUp(home, sam, acme);
  const wakeUp = scheduled(home).find((one) => one.id === id);
  if (!wakeUp) throw new Error('No wake-up was scheduled.');
  return { home, who, id, wakeUp };
}

export const keyOf = ({ personId, id }: WakeUp) => ({
  pk: { S: `person#${personId}` },
  sk: { S: `interview#${id}` },
});

/** Makes the stored item of a record unreadable, as a careless hand would. */
export async function spoil({ aws }: AwsHome, wakeUp: WakeUp): Promise<void> {
  await aws.table.client.send(
    new UpdateItemCommand({
      TableName: aws.table.name,
      Key: keyOf(wakeUp),
      UpdateExpression: 'SET body = :body',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':body': { S: '{"interview":"by hand"}' } },
    }),
  );
}
