import { describe, expect, test } from 'vitest';
import { readArguments, usage } from '../../../infra/local/arguments.ts';

const defaults = { port: 8080, host: '127.0.0.1', dataFolder: '.data' };

describe('the command line', () => {
  test.each<[string, object]>([
    ['', defaults],
    ['--port 9000', { ...defaults, port: 9000 }],
    ['--port=0', { ...defaults, port: 0 }],
    ['--host 0.0.0.0 --data /tmp/x', { ...defaults, host: '0.0.0.0', dataFolder: '/tmp/x' }],
    ['--host ::1', { ...defaults, host: '::1' }],
    ['--now 2026-12-01T09:00:00Z', { ...defaults, now: '2026-12-01T09:00:00Z' }],
    ['--now 2026-12-01T09:00:00-05:00', { ...defaults, now: '2026-12-01T14:00:00Z' }],
    ['--port 1 --port 2', { ...defaults, port: 2 }],
  ])('%s', (line, expected) => {
    expect(readArguments(line.split(' ').filter(Boolean))).toEqual({ kind: 'start', arguments: expected });
  });

  test.each<[string, string[]]>([
    ['--port abc', ['--port must be']],
    ['--port 65536', ['--port must be']],
    ['--port -1', ['--port']],
    ['--port', ['--port needs a value']],
    ['--data --port 1', ['--data needs a value']],
    ['--data=', ['--data needs a value']],
    ['--now tomorrow', ['--now must be']],
    ['--now 2026-12-01', ['--now must be']],
    ['--now 2026-12-01T09:00:00', ['--now must be']],
    ['--verbose', ['--verbose is not known']],
    ['serve', ['"serve" is not expected']],
    [
      '--port x --now y --what z',
      ['--port must be', '--now must be', '--what is not known', '"z" is not expected'],
    ],
  ])('%s: every fault is named, and the usage with it', (line, parts) => {
    const read = readArguments(line.split(' '));
    expect(read.kind).toBe('wrong');
    const text = read.kind === 'wrong' ? read.text : '';
    for (const part of [...parts, usage]) expect(text).toContain(part);
  });

  test.each(['--help', '-h', '--port x --help'])('%s', (line) => {
    expect(readArguments(line.split(' '))).toEqual({ kind: 'help', text: usage });
  });
});
