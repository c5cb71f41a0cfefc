/**
 * The tables, as steps: a database file keeps in `user_version` how many of them it has been through.
 * A step that was released is never edited; a new one is added. Moments in columns are milliseconds since 1970,
 * as instants written as text do not sort; the item itself is JSON in `body`.
 */
export const sqliteSchema: readonly string[] = [
  `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, inbound TEXT NOT NULL UNIQUE, calendar TEXT NOT NULL UNIQUE,
    expires INTEGER, body TEXT NOT NULL
  );
  CREATE INDEX accounts_expiring ON accounts (expires) WHERE expires IS NOT NULL;

  CREATE TABLE interviews (
    person TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, due INTEGER, expires INTEGER,
    body TEXT NOT NULL, PRIMARY KEY (person, id)
  );
  CREATE INDEX interviews_due ON interviews (due, person, id) WHERE due IS NOT NULL;
  CREATE INDEX interviews_expiring ON interviews (expires) WHERE expires IS NOT NULL;

  CREATE TABLE contacts (hash TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL);

  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY, person TEXT NOT NULL, expires INTEGER NOT NULL, body TEXT NOT NULL
  );
  CREATE INDEX sessions_of_person ON sessions (person);
  CREATE INDEX sessions_expiring ON sessions (expires);

  CREATE TABLE once (
    key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, owner TEXT NOT NULL, lease INTEGER NOT NULL,
    answer TEXT, forget INTEGER NOT NULL
  );
  CREATE INDEX once_forgotten ON once (forget);

  CREATE TABLE attempts (id TEXT PRIMARY KEY, person TEXT NOT NULL, created INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX attempts_of_person ON attempts (person);
  CREATE INDEX attempts_by_age ON attempts (created);

  CREATE TABLE captured (position INTEGER PRIMARY KEY, body TEXT NOT NULL);

  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  `,
  `
  CREATE TABLE mail_queue (
    position INTEGER PRIMARY KEY AUTOINCREMENT, ready INTEGER NOT NULL, tries INTEGER NOT NULL, body TEXT NOT NULL
  );
  `,
  `
  ALTER TABLE once ADD COLUMN person TEXT;
  CREATE INDEX once_of_person ON once (person) WHERE person IS NOT NULL;
  `,
];
