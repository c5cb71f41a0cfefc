/** The stored item under `key` does not parse. */
export class UnreadableItem extends Error {
  readonly key: string;
  constructor(key: string, reason: string) {
    super(`The stored item ${key} cannot be read: ${reason}`);
    this.name = 'UnreadableItem';
    this.key = key;
  }
}
