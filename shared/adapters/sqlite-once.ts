import * as z from 'zod/mini';
import type { Once, OnceClaim } from '../app/ports/once.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { CLAIM_KEPT_MS } from './claim-kept.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { markerName } from './stored-marker.ts';

const row = z.object({ fingerprint: z.string(), answer: z.nullable(z.string()) });

function held(found: unknown): OnceClaim {
  const { fingerprint, answer } = z.parse(row, found);
  return answer === null ? { kind: 'busy', fingerprint } : { kind: 'done', fingerprint, answer };
}

const wholeRow = z.object({
  key: z.string(),
  fingerprint: z.string(),
  owner: z.string(),
  lease: z.int(),
  answer: z.nullable(z.string()),
  forget: z.int(),
  person: z.nullable(z.string()),
});

/** How markers lie in their table. */
export const markerRows: RowShape = {
  table: 'once',
  key: ['key'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'once') return undefined;
    const { key, personId, fingerprint, owner, leaseUntil, answer = null, forgetAt } = belonging.item;
    const lease = epochMs(leaseUntil);
    const forget = forgetAt === undefined ? lease + CLAIM_KEPT_MS : epochMs(forgetAt);
    return {
      key,
      fingerprint,
      owner,
      lease,
      answer,
      forget,
      person: personId ?? null,
    };
  },
  read: (found) => {
    const { key, fingerprint, owner, lease, answer, forget, person } = z.parse(wholeRow, found);
    const claimed = {
      key,
      ...(person !== null && { personId: person }),
      fingerprint,
      owner,
      leaseUntil: toIso(lease),
    };
    return {
      kind: 'once',
      item: answer === null ? claimed : { ...claimed, answer, forgetAt: toIso(forget) },
    };
  },
};

/** Uniqueness markers in SQLite. A key may be claimed again once its answer was to be forgotten. */
export function sqliteOnce(db: SqliteDatabase): Once {
  const claim = db.prepare(`
    INSERT INTO once (key, fingerprint, owner, lease, forget, person) VALUES (?1, ?2, ?3, ?4, ?5, ?7)
    ON CONFLICT (key) DO UPDATE SET
      fingerprint = excluded.fingerprint, owner = excluded.owner, lease = excluded.lease,
      forget = excluded.forget, person = excluded.person, answer = NULL
    WHERE (answer IS NULL AND (lease <= ?6 OR owner = excluded.owner)) OR (answer IS NOT NULL AND forget <= ?6)`);
  const select = db.prepare('SELECT fingerprint, answer FROM once WHERE key = ?');
  const settle = db.prepare(
    'UPDATE once SET answer = ?, forget = ? WHERE key = ? AND owner = ? AND answer IS NULL',
  );
  const release = db.prepare('DELETE FROM once WHERE key = ? AND owner = ? AND answer IS NULL');
  return {
    claim: ({ key, personId = null, fingerprint, owner, now, leaseUntil }) => {
      const lease = epochMs(leaseUntil);
      return db.write((): OnceClaim => {
        const name = markerName(key);
        const kept = lease + CLAIM_KEPT_MS;
        const won = claim.run(name, fingerprint, owner, lease, kept, epochMs(now), personId) === 1;
        return won ? { kind: 'claimed' } : held(select.get(name));
      });
    },
    settle: async ({ key, owner, answer, forgetAt }) => {
      await db.write(() => settle.run(answer, epochMs(forgetAt), markerName(key), owner));
    },
    release: async (key, owner) => {
      await db.write(() => release.run(markerName(key), owner));
    },
  };
}
