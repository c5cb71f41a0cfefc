import { expect, test } from 'vitest';
import { nodeChance } from '../../../shared/adapters/node-chance.ts';

const many = (make: () => string) => Array.from({ length: 2000 }, make);

test('ids are UUIDs of version 7, sorted by time, never the same', () => {
  const ids = many(() => nodeChance.id());
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids);
});

test('secrets have 130 bits in characters that an address can carry', () => {
  const secrets = many(() => nodeChance.secret());
  expect(new Set(secrets).size).toBe(secrets.length);
  for (const secret of secrets) expect(secret).toMatch(/^[a-z0-9]{26}$/);
  // Every one of the 32 characters comes up: none is out of reach.
  expect(new Set(secrets.join('')).size).toBe(32);
});

test('codes have six digits, with zeros in front', () => {
  const codes = many(() => nodeChance.code());
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(1900);
});
