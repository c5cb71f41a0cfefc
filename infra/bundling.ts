import { OutputFormat, SourceMapMode, type BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { bundleShape, repository } from './esbuild-options.ts';
import path from 'node:path';

/** How the stack bundles every function: as `esbuild-options.ts` has it. */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  minify: true,
  sourceMap: true,
  // Linked: what is thrown names our own lines (`NODE_OPTIONS=--enable-source-maps`).
  sourceMapMode: SourceMapMode.DEFAULT,
  sourcesContent: false,
  target: bundleShape.target,
  mainFields: bundleShape.mainFields,
  banner: bundleShape.banner,
  esbuildArgs: Object.fromEntries(
    Object.entries(bundleShape.alias).map(([from, to]) => [`--alias:${from}`, to]),
  ),
  tsconfig: path.join(repository, 'tsconfig.json'),
  bundleAwsSDK: true,
  // The versions of the lock file, built by the esbuild of the lock file: no Docker.
  forceDockerBundling: false,
};
