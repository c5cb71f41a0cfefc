import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { predict } from '../../../infra/commands/evaluate/plan.ts';

interface Case {
  id: string;
  clause?: string;
  why?: string;
  expect: object;
}

/** Cases made from the playbooks' law by hand and by an independent program. */
function casesOf(file: string): Case[] {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../cases', file), 'utf8'));
}

describe.each(['plan.dev.json', 'plan.articles.json'])('%s', (file) => {
  test.each(casesOf(file).map((one) => [one.id, one.clause ?? one.why ?? 'a story', one] as const))(
    '%s: %s',
    (id, _clause, one) => {
      expect(predict(one, 0)).toEqual({ id, ...one.expect });
    },
  );
});
