/** `id`, if it may name a kept mail. Throws RangeError for what could lead to another place. */
export function rawMailName(id: string): string {
  if (!/^[0-9A-Za-z_-]{1,128}$/.test(id)) throw new RangeError('This cannot name a kept mail.');
  return id;
}
