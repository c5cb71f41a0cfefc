import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf, type Import } from './import-rule.ts';

const root = path.resolve(import.meta.dirname, '../..');

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map((match) => {
    const named = match[2] ?? match[3] ?? match[4] ?? '';
    const to = named.startsWith('.') ? path.join(path.dirname(file), named) : named;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

describe('who may import whom', () => {
  test('every import keeps to the house rule', () => {
    const faults = ['shared', 'functions', 'infra']
      .filter((folder) => existsSync(path.join(root, folder)))
      .flatMap(sourceFiles)
      .flatMap(importsOf)
      .map(faultOf)
      .filter((fault) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  test.each<[string, string, boolean, boolean]>([
    ['shared/domain/plan/plan.ts', 'shared/domain/time/zoned.ts', false, true],
    ['shared/domain/plan/plan.ts', 'shared/app/ports.ts', false, false],
    ['shared/domain/plan/plan.ts', 'node:fs', false, false],
    ['shared/domain/plan/plan.ts', 'temporal-polyfill', false, true],
    ['shared/app/send-nudge.ts', 'shared/adapters/sqlite-store.ts', false, false],
    ['shared/app/send-nudge.ts', 'twilio', false, false],
    ['shared/app/send-nudge.ts', 'shared/log.ts', true, true],
    ['shared/app/send-nudge.ts', 'shared/log.ts', false, false],
    ['shared/adapters/sqlite-store.ts', 'shared/app/ports.ts', true, true],
    ['shared/adapters/sqlite-store.ts', 'shared/app/send-nudge.ts', false, false],
    ['shared/adapters/dynamo-store.ts', '@aws-sdk/client-dynamodb', false, true],
    ['functions/api/handler.ts', 'shared/adapters/dynamo-store.ts', false, false],
    ['functions/api/index.ts', 'shared/adapters/dynamo-store.ts', false, true],
    ['functions/api/handler.ts', 'functions/pages/handler.ts', false, false],
    ['infra/stack.ts', 'functions/api/env.ts', false, true],
    ['infra/stack.ts', 'infra/local/main.ts', false, false],
    ['infra/local/main.ts', 'shared/adapters/dynamo-store.ts', false, false],
    ['infra/local/main.ts', 'functions/api/handler.ts', false, true],
    ['shared/http/respond.ts', 'aws-cdk-lib', false, false],
  ])('%s → %s (type only: %s): allowed %s', (from, to, typeOnly, allowed) => {
    expect(faultOf({ from, to, typeOnly }) === undefined).toBe(allowed);
  });
});
