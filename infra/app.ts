import { App } from 'aws-cdk-lib';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import * as z from 'zod/mini';
import { SettingsFault } from '../shared/env.ts';
import { ringbackApp } from './ringback-app.ts';
import { readStackSettings } from './settings.ts';

const keptSettings = z.prefault(z.record(z.string(), z.string()), {});

try {
  // What is set in the real environment wins over the file.
  if (existsSync('.env')) loadEnvFile('.env');
  const app = new App();
  const kept = z.parse(keptSettings, app.node.tryGetContext('ringback'));
  ringbackApp(app, readStackSettings(kept, process.env));
  app.synth();
} catch (fault) {
  if (!(fault instanceof SettingsFault)) throw fault;
  console.error(`${fault.message}\nSet them in the environment, in .env, or in cdk.json under "ringback".`);
  process.exitCode = 1;
}
