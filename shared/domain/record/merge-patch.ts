/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `target` changed by a JSON merge patch (RFC 7396): null removes, objects merge, all else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, mergePatch(result.get(key), value));
  }
  return Object.fromEntries(result);
}

/** The part of `target` that `patch` touches, as a merge patch that puts it back. */
export function reversePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch) || !isObject(target)) return target ?? null;
  return Object.fromEntries(
    Object.entries(patch).map(([key, value]) => {
      const before = target[key];
      return [key, isObject(value) && isObject(before) ? reversePatch(before, value) : (before ?? null)];
    }),
  );
}
