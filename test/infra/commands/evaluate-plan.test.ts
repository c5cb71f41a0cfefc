import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evaluate, predict } from '../../../infra/commands/evaluate/plan.ts';

const good = {
  id: 'right',
  now: '2026-09-22T13:00:00Z',
  person: { timeZone: 'America/New_York' },
  interview: { interviewAt: '2026-09-15T14:00:00Z', timeZone: 'America/New_York' },
  history: [{ type: 'rejected', at: '2026-09-21T15:00:00Z' }],
  expect: { steps: [] },
};
const printed: string[] = [];
let folder = '';

beforeEach(() => {
  printed.length = 0;
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void printed.push(String(line)));
});
afterEach(() => void vi.restoreAllMocks());

describe('evaluating the planner', () => {
  test('counts whole cases, names the wrong ones and writes predictions', async () => {
    const wrong = { ...good, id: 'wrong', expect: { error: ['person.waking'] } };
    const file = path.join(folder, 'cases.json');
    const predictions = path.join(folder, 'out.jsonl');
    writeFileSync(file, JSON.stringify([good, wrong]));
    expect(await evaluate(file, { predictions })).toBe(0);
    expect(printed.join('\n')).toMatch(/whole cases +1 \/ 2 +50\.0 %[^]*wrong: wrong/);
    expect(readFileSync(predictions, 'utf8')).toBe('{"id":"right","steps":[]}\n{"id":"wrong","steps":[]}\n');
  });

  test.each([
    ['no file', undefined, /^Cannot read/],
    ['no JSON', 'nonsense', /is not JSON/],
    ['no list', '{}', /holds no list/],
  ])('%s: says so', async (_name, text, message) => {
    const file = path.join(folder, 'cases.json');
    if (text !== undefined) writeFileSync(file, text);
    expect(await evaluate(file, {})).toBe(2);
    expect(printed.join('\n')).toMatch(message);
  });

  test.each([
    [
      'a case that cannot be read',
      { ...good, interview: {} },
      ['interview.interviewAt', 'interview.timeZone'],
    ],
    ['a case that cannot be true', { ...good, now: '2026-09-20T13:00:00Z' }, ['history.0.at']],
  ])('%s answers the paths of its faults', (_name, one, error) => {
    expect(predict(one, 0)).toEqual({ id: 'right', error });
  });
});
