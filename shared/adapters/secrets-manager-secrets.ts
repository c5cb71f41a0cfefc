import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** How long a secret is used before it is asked for again: a rotation needs no deploy. */
const LIFE_MS = 5 * 60_000;

/** How long an old secret is still used while Secrets Manager does not answer. */
const STALE_MS = 60 * 60_000;

/** How long after a failure nobody asks again. */
const PAUSE_MS = 30_000;

/** How old a secret must be before a doubt about it makes us ask again. */
const DOUBT_MS = 15_000;

/** Secrets by name, each a JSON object of text fields. */
export interface Secrets {
  /** The fields of secret `id`. Throws when it cannot be had or read; never with what it holds. */
  fields(id: string): Promise<Readonly<Record<string, string>>>;
  /** The next `fields` of `id` asks anew, unless somebody asked within fifteen seconds: it may have been rotated. */
  doubt(id: string): void;
}

interface Kept {
  fields: Promise<Readonly<Record<string, string>>>;
  gotMs: number;
  /** When it was last asked for, in vain or not. */
  askedMs: number;
  /** When to ask again. */
  nextMs: number;
}

function parseFields(id: string, text: string | undefined): Readonly<Record<string, string>> {
  const unreadable = new Error(`The secret ${id} is not a JSON object of text fields.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '');
  } catch {
    // The parser's own message quotes the secret.
    throw unreadable;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw unreadable;
  return Object.fromEntries(
    Object.entries(parsed).map(([name, value]: [string, unknown]) => {
      if (typeof value !== 'string') throw unreadable;
      return [name, value];
    }),
  );
}

/**
 * Secrets from Secrets Manager, asked for once by however many want them, and again after five minutes. While it
 * does not answer, the old ones go on for an hour.
 */
export function secretsManagerSecrets(client: SecretsManagerClient, nowMs: () => number = Date.now): Secrets {
  const kept = new Map<string, Kept>();

  async function ask(id: string): Promise<Readonly<Record<string, string>>> {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    return parseFields(id, SecretString);
  }

  function refresh(id: string, old: Kept | undefined): Promise<Readonly<Record<string, string>>> {
    const gotMs = nowMs();
    const asked: Kept = { gotMs, askedMs: gotMs, nextMs: gotMs + LIFE_MS, fields: ask(id) };
    kept.set(id, asked);
    asked.fields = asked.fields.catch((fault: unknown) => {
      const usable = old !== undefined && gotMs - old.gotMs < STALE_MS;
      if (usable) kept.set(id, { ...old, askedMs: gotMs, nextMs: gotMs + PAUSE_MS });
      else kept.delete(id);
      if (usable) return old.fields;
      throw fault;
    });
    return asked.fields;
  }

  return {
    fields: (id) => {
      const known = kept.get(id);
      return known && nowMs() < known.nextMs ? known.fields : refresh(id, known);
    },
    doubt: (id) => {
      const known = kept.get(id);
      if (known && nowMs() - known.askedMs >= DOUBT_MS) known.nextMs = Math.min(known.nextMs, nowMs());
    },
  };
}
