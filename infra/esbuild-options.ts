import type { BuildOptions } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const repository = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** How every function is bundled, whoever does it: the stack or the bench. */
export const bundleShape = {
  target: 'node24',
  /** ES modules where a package has them: the CommonJS twins cannot be shaken. */
  mainFields: ['module', 'main'],
  /** CommonJS inside an ES module asks for `require` (Twilio's and SendGrid's packages do). */
  banner:
    "import{createRequire as ringbackRequire}from'node:module';const require=ringbackRequire(import.meta.url);",
  alias: {
    '@aws-sdk/credential-provider-node': path.join(repository, 'shared/adapters/lambda-credentials.ts'),
    'form-data': path.join(repository, 'shared/adapters/no-form-data.ts'),
  },
};

/** The same for esbuild itself. */
export const esbuildOptions = {
  absWorkingDir: repository,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: bundleShape.target,
  mainFields: bundleShape.mainFields,
  banner: { js: bundleShape.banner },
  alias: bundleShape.alias,
  sourcemap: true,
  sourcesContent: false,
  tsconfig: path.join(repository, 'tsconfig.json'),
  logLevel: 'error',
} satisfies BuildOptions;
