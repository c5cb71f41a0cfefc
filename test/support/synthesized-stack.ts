import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync } from 'node:fs';
import { ringbackApp } from '../../infra/ringback-app.ts';
import type { RingbackStack } from '../../infra/stack.ts';
import type { StackSettings } from '../../infra/settings.ts';

export const sampleStackSettings: StackSettings = {
  alarmEmail: 'alarms@example.com',
  inboundDomain: 'in.example.com',
  stackName: 'Ringback',
  logDays: 30,
};

/** One resource of the template. */
export interface Resource {
  id: string;
  type: string;
  properties: Record<string, unknown>;
  deletionPolicy: string | undefined;
  dependsOn: readonly string[];
}

interface ResourceInTemplate {
  Type: string;
  Properties?: Record<string, unknown>;
  DeletionPolicy?: string;
  DependsOn?: string | string[];
}

/** The app as `cdk` gets it, but for the bundling of the functions. */
export function sampleStack(settings: Partial<StackSettings> = {}): RingbackStack {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  return ringbackApp(app, { ...sampleStackSettings, ...settings });
}

/** The resources of the template as `npm run synth` makes it; throws when a rule is broken. */
export function synthesize(stack = sampleStack()): Resource[] {
  const { Resources } = Template.fromStack(stack).toJSON();
  return Object.entries<ResourceInTemplate>(Resources).map(([id, found]) => ({
    id,
    type: found.Type,
    properties: found.Properties ?? {},
    deletionPolicy: found.DeletionPolicy,
    dependsOn: [found.DependsOn ?? []].flat(),
  }));
}
