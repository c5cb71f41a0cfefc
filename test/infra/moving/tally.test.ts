import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../infra/commands/moving/canonical.ts';
import { tally } from '../../../infra/commands/moving/tally.ts';

const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, field]) => [name, shuffledKeys(field)]));
};

test('equal things have one text, which is their JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed: unknown = JSON.parse(JSON.stringify(value));
      expect(canonical(shuffledKeys(parsed))).toBe(canonical(parsed));
      expect(JSON.parse(canonical(parsed))).toEqual(parsed);
    }),
  );
});

test('what is undefined is left out, as in JSON', () => {
  expect(canonical({ b: undefined, a: [undefined, { d: 1, c: undefined }] })).toBe('{"a":[null,{"d":1}]}');
});

const things = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string()), { maxLength: 12 });
const tallied = (list: readonly [string, string][]) => {
  const counted = tally();
  for (const [kind, text] of list) counted.add(kind, text);
  return counted.result();
};

test('the digest is the same in any order, and another for anything lost, doubled or changed', () => {
  fc.assert(
    fc.property(things, fc.tuple(fc.constantFrom('a', 'b'), fc.string()), (list, one) => {
      const whole = tallied([...list, one]);
      expect(tallied([one, ...list.toReversed()])).toEqual(whole);
      expect(tallied(list).digest).not.toBe(whole.digest);
      expect(tallied([...list, one, one]).digest).not.toBe(whole.digest);
      expect(tallied([...list, [one[0], `${one[1]}!`]]).digest).not.toBe(whole.digest);
    }),
  );
});
