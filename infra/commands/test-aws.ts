import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../esbuild-options.ts';
import { node24 } from './node24.ts';

/**
 * `npm run test:aws [-- vitest's words]`: synthesizes the stack, then lives the end-to-end scenarios against the very
 * bundles that would be uploaded, run by Node.js 24 and by this machine's own.
 */
const out = path.join(repository, '.cache/test-aws/cdk.out');

function run(command: string, words: readonly string[], environment: Record<string, string>): void {
  const { status } = spawnSync(command, words, {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(out, { recursive: true, force: true });
run('npx', ['tsx', 'infra/app.ts'], {
  CDK_OUTDIR: out,
  ALARM_EMAIL: 'alarms@example.com',
  INBOUND_DOMAIN: 'inbound.example.com',
});
run('npx', ['vitest', 'run', '--config', 'vitest.aws.config.ts', ...process.argv.slice(2)], {
  CDK_OUT: out,
  NODE_24: node24(),
});
