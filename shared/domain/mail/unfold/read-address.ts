import type { MailAddress } from '../parsed-mail.ts';

const addressPattern = /[\p{L}\d._%+'&=-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u;

/** The first mail address standing in a text, lower case. */
export function firstAddress(text: string): string | null {
  return (
    addressPattern
      .exec(text.slice(0, 2000))?.[0]
      .toLowerCase()
      .replace(/^'+|'+$/g, '') ?? null
  );
}

/** `Name <a@b>`, `Name [mailto:a@b]`, `"Name" a@b`, `a@b (Name)`, or a name alone; null when there is neither. */
export function readAddress(written: string): MailAddress | null {
  const text = written.slice(0, 500).replaceAll(/\*/g, '').trim();
  const address = firstAddress(text) ?? '';
  const before = address === '' ? text : text.slice(0, Math.max(0, text.toLowerCase().indexOf(address)));
  const name = before
    .replace(/(\s*(<|\[|\()?\s*(mailto:)?\s*)$/i, '')
    .replace(/\s+(on behalf of|im auftrag von)\b.*$/i, '')
    .replace(/^["'“„]+|["'”“]+$/g, '')
    .trim();
  if (name === '' && address === '') return null;
  return { name, address };
}
