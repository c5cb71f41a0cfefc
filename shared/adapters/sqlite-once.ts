import * as z from 'zod/mini';
import type { Once, OnceClaim } from '../app/ports/once.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { CLAIM_KEPT_MS } from './claim-kept.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const row = z.object({ fingerprint: z.string(), answer: z.nullable(z.string()) });

function held(found: unknown): OnceClaim {
  const { fingerprint, answer } = z.parse(row, found);
  return answer === null ? { kind: 'busy', fingerprint } : { kind: 'done', fingerprint, answer };
}

/** Uniqueness markers in SQLite. A key may be claimed again once its answer was to be forgotten. */
export function sqliteOnce(db: SqliteDatabase): Once {
  const claim = db.prepare(`
    INSERT INTO once (key, fingerprint, owner, lease, forget) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (key) DO UPDATE SET
      fingerprint = excluded.fingerprint, owner = excluded.owner, lease = excluded.lease,
      forget = excluded.forget, answer = NULL
    WHERE (answer IS NULL AND (lease <= ?6 OR owner = excluded.owner)) OR (answer IS NOT NULL AND forget <= ?6)`);
  const select = db.prepare('SELECT fingerprint, answer FROM once WHERE key = ?');
  const settle = db.prepare(
    'UPDATE once SET answer = ?, forget = ? WHERE key = ? AND owner = ? AND answer IS NULL',
  );
  const release = db.prepare('DELETE FROM once WHERE key = ? AND owner = ? AND answer IS NULL');
  return {
    claim: ({ key, fingerprint, owner, now, leaseUntil }) => {
      const lease = epochMs(leaseUntil);
      return db.write((): OnceClaim => {
        const won = claim.run(key, fingerprint, owner, lease, lease + CLAIM_KEPT_MS, epochMs(now)) === 1;
        return won ? { kind: 'claimed' } : held(select.get(key));
      });
    },
    settle: async ({ key, owner, answer, forgetAt }) => {
      await db.write(() => settle.run(answer, epochMs(forgetAt), key, owner));
    },
    release: async (key, owner) => {
      await db.write(() => release.run(key, owner));
    },
  };
}
