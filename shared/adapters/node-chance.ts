import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Chance } from '../app/ports/chance.ts';

/** 32 characters, so that five bits choose one: digits and letters, without those that look alike. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 26 × 5 bits = 130 bits. */
const secretLength = 26;

/** Chance from the operating system's generator; ids are UUIDs of version 7. */
export const nodeChance: Chance = {
  id: () => v7(),
  secret: () => Array.from(randomBytes(secretLength), (byte) => alphabet[byte % alphabet.length]).join(''),
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
};
