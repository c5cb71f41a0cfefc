import type { NamedFault } from './kind-faults.ts';

/** What a form holds while it is drawn: what was typed, and what is wrong with it. */
export interface FormState {
  values: URLSearchParams;
  faults: readonly NamedFault[];
}

/** The id of the field at a dotted path. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** What is wrong with the field at `path`, or with a part of it (`interview.strengths.0`). */
export function wrongWith(form: FormState, path: string): string | undefined {
  const found = form.faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
  return found.length > 0 ? [...new Set(found.map(({ message }) => message))].join(' ') : undefined;
}

/** What the field's `aria-describedby` names: its hint and its fault, where it has them. */
export function describedBy(path: string, hint: boolean, wrong: boolean): string | undefined {
  const ids = [hint && `${fieldId(path)}-hint`, wrong && `${fieldId(path)}-wrong`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
