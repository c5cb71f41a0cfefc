import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeSeal } from '../../../shared/adapters/node-seal.ts';

const seal = nodeSeal(Buffer.alloc(32, 1));
const other = nodeSeal(Buffer.alloc(32, 2));

describe('the seal', () => {
  test('a hash is the same for the same text and key only', () => {
    expect(seal.hash('phone:+15550100002')).toMatch(/^[0-9a-f]{64}$/);
    expect(seal.hash('a')).toBe(nodeSeal(Buffer.alloc(32, 1)).hash('a'));
    expect(seal.hash('a')).not.toBe(seal.hash('b'));
    expect(seal.hash('a')).not.toBe(other.hash('a'));
  });

  test('a token opens to what was signed, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (payload) => {
        const token = seal.sign(payload);
        expect(token).toMatch(/^[\w-]*\.[\w-]{43}$/);
        expect(seal.open(token)).toBe(payload === '' ? undefined : payload);
        expect(other.open(token)).toBeUndefined();
      }),
    );
  });

  test('a token that was changed anywhere does not open', () => {
    const token = seal.sign('unsubscribe sam');
    for (let index = 0; index < token.length; index += 1) {
      const changed = token[index] === 'A' ? 'B' : 'A';
      expect(seal.open(token.slice(0, index) + changed + token.slice(index + 1))).toBeUndefined();
    }
  });

  test.each([
    '',
    '.',
    'a',
    'a.',
    '.b',
    'a.b',
    'a.b.c',
    `${seal.sign('x')}.`,
    `${seal.sign('x')}=`,
    ` ${seal.sign('x')}`,
  ])('%j does not open', (token) => {
    expect(seal.open(token)).toBeUndefined();
  });

  test('a hash is no signature', () => {
    const payload = 'x';
    const forged = `${Buffer.from(payload).toString('base64url')}.${Buffer.from(seal.hash(payload), 'hex').toString('base64url')}`;
    expect(seal.open(forged)).toBeUndefined();
  });

  test('a short key is refused', () => {
    expect(() => nodeSeal(Buffer.alloc(31))).toThrow(RangeError);
  });
});
