import type { NamedFault } from './kind-faults.ts';

/** What a form holds while it is drawn: what was typed, and what is wrong with it. */
export interface FormState {
  values: URLSearchParams;
  faults: readonly NamedFault[];
  /** Tells the fields of this form from those of others on the page. */
  scope?: string | undefined;
}

/** The id of the field at a dotted path; a page with several forms gives each a scope of its own. */
export const fieldId = (path: string, { scope }: Pick<FormState, 'scope'> = {}): string =>
  ['f', scope, path.replaceAll('.', '-')].filter(Boolean).join('-');

/** What is wrong with the field at `path`, or with a part of it (`interview.strengths.0`). */
export function wrongWith(form: FormState, path: string): string | undefined {
  const found = form.faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
  return found.length > 0 ? [...new Set(found.map(({ message }) => message))].join(' ') : undefined;
}

/** What the field's `aria-describedby` names: its hint and its fault, where it has them. */
export function describedBy(form: FormState, path: string, hint: boolean): string | undefined {
  const id = fieldId(path, form);
  const ids = [hint && `${id}-hint`, wrongWith(form, path) && `${id}-wrong`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A form nobody has filled in. */
export const emptyForm = (scope?: string): FormState => ({
  values: new URLSearchParams(),
  faults: [],
  scope,
});
