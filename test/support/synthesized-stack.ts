import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync } from 'node:fs';
import { ringbackApp } from '../../infra/ringback-app.ts';
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

/** The template as `npm run synth` makes it, with its rules, but without bundling the functions. */
export function synthesize(settings: Partial<StackSettings> = {}): Resource[] {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  const stack = ringbackApp(app, { ...sampleStackSettings, ...settings });
  const { Resources } = Template.fromStack(stack).toJSON();
  return Object.entries<Record<string, any>>(Resources).map(([id, found]) => ({
    id,
    type: found['Type'],
    properties: found['Properties'] ?? {},
    deletionPolicy: found['DeletionPolicy'],
    dependsOn: [found['DependsOn'] ?? []].flat(),
  }));
}
