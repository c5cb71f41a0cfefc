import { buildSync, type BuildOptions } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const repository = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

const standIn = (file: string): string => path.join(repository, 'shared/adapters', file);

/** How every function is bundled, whoever does it: the stack or the bench. */
export const esbuildOptions = {
  absWorkingDir: repository,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  /** ES modules where a package has them: the CommonJS twins cannot be shaken. */
  mainFields: ['module', 'main'],
  /** CommonJS inside an ES module asks for `require` (Twilio's and SendGrid's packages do). */
  banner: {
    js: "import{createRequire as ringbackRequire}from'node:module';const require=ringbackRequire(import.meta.url);",
  },
  alias: {
    '@aws-sdk/credential-provider-node': standIn('lambda-credentials.ts'),
    '@aws-sdk/middleware-endpoint-discovery': standIn('no-endpoint-discovery.ts'),
    '@smithy/core/event-streams': standIn('no-event-streams.ts'),
    'form-data': standIn('no-form-data.ts'),
  },
  /** What is imported by `import()` is a file of its own, read when it is first needed. */
  splitting: true,
  outExtension: { '.js': '.mjs' },
  /** The SDK's browser build asks for it; with `splitting` it would be a file that nobody ever reads. */
  external: ['bowser'],
  sourcemap: true,
  sourcesContent: false,
  tsconfig: path.join(repository, 'tsconfig.json'),
  logLevel: 'error',
} satisfies BuildOptions;

/** Bundles a function's `entry` into `folder`: `index.mjs`, and a file for each thing that is seldom needed. */
export function bundleInto(folder: string, entry: string): void {
  buildSync({ ...esbuildOptions, entryPoints: [{ in: entry, out: 'index' }], outdir: folder });
}
