import { Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { StackSettings } from './settings.ts';
import { RingbackStack } from './stack.ts';

/**
 * Everything that `cdk` builds: one stack, held to CloudFormation's own rules, AWS's and the serverless ones when it
 * is synthesized.
 */
export function ringbackApp(app: App, settings: StackSettings): RingbackStack {
  const stack = new RingbackStack(app, settings.stackName, settings);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return stack;
}
