import type { Maybe } from '../mail-reading.ts';
import { tidyName } from './company-by-domain.ts';
import { organisation } from './company-statements.ts';
import { domainName, spelledOut } from './employer-domain.ts';
import { roleNouns } from './role-nouns.data.ts';
import type { Scene } from './scene.ts';

/** A line of the signature that is neither a person, a title, an address nor a number. */
export function bySignature(scene: Scene): Maybe<string> {
  for (const passage of scene.signature) {
    for (const part of passage.text.split(/\s*[|,•·]\s*|\s+[-–]\s+/)) {
      const name = tidyName(part);
      if (
        organisation.test(name) &&
        /^\p{Lu}/u.test(name) &&
        name.length < 50 &&
        !/\b(?:manager|director|head|coordinator|officer|lead|specialist|partner,)\b/i.test(name)
      ) {
        return { value: name, evidence: passage.text, certainty: 'guessed' };
      }
    }
  }
  return null;
}

const post = new RegExp(
  `(?<![\\p{L}])(?:${roleNouns}|head|lead|director|officer|coordinator|consultant|partner|founder|owner|administrator|secretary|keeper|chair|president|vp|hr|payroll|personnel|recruitment|recruiting)s?(?![\\p{L}])`,
  'iu',
);

/** What stands alone below the name of whoever signed, and is no post: "Annabel Sturt / Herons Mead Gardens". */
export function belowName(scene: Scene): Maybe<string> {
  const lines = scene.letter.body.map((line) => line.trim()).filter((line) => line !== '');
  const at = lines.findLastIndex(
    (line) =>
      scene.sender.nameWords.length > 0 &&
      scene.sender.nameWords.includes(line.toLowerCase().split(/[\s,|]+/)[0] ?? ''),
  );
  const line = at === -1 ? undefined : lines[at + 1];
  if (line === undefined || at < lines.length - 5) return null;
  const name = tidyName(line.split(/\s*[|,·•]\s*/)[0] ?? '');
  const words = name.split(/\s+/);
  if (
    words.length > 6 ||
    name.length < 4 ||
    /[\d@/:]/.test(line) ||
    post.test(name) ||
    !words.every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:of|and|the|for|de|la|du|et|y|und)$/.test(word))
  )
    return null;
  return { value: name, evidence: line, certainty: 'guessed' };
}

/** A pasted mail may still name the employer's address. */
export function byAddressInText(scene: Scene): Maybe<string> {
  if (scene.sender.address !== '') return null;
  for (const passage of [...scene.body, ...scene.signature]) {
    const address = /[\p{L}\d._%+-]+@[\p{L}\d.-]+/u.exec(passage.text)?.[0].toLowerCase() ?? '';
    const domain = domainName(address);
    if (domain?.kind === 'employer' && !scene.candidate.some((part) => address.startsWith(part)))
      return { value: spelledOut(domain.label), evidence: passage.text, certainty: 'guessed' };
  }
  return null;
}
