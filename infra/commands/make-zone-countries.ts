/**
 * Writes shared/domain/time/zone-countries.data.ts from the IANA time zone database.
 *
 *     npx tsx infra/commands/make-zone-countries.ts [/usr/share/zoneinfo]
 *
 * A zone stands under the first country that zone.tab gives for it; an alias under the country of the zone it
 * stands for, unless zone.tab names the alias itself (Europe/Oslo is Norway's, though its clock is Berlin's).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '/usr/share/zoneinfo';
const target = path.resolve(import.meta.dirname, '../../shared/domain/time/zone-countries.data.ts');
const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\n');

const countryOf = new Map<string, string>();
for (const line of lines('zone.tab')) {
  const [country, , zone] = line.split('\t');
  if (line.startsWith('#') || !country || !zone || countryOf.has(zone)) continue;
  countryOf.set(zone, country);
}

const [version = ''] = lines('tzdata.zi');
const standsFor = new Map<string, string>();
for (const line of lines('tzdata.zi')) {
  const [mark, zone, alias] = line.split(' ');
  if (mark === 'L' && zone && alias) standsFor.set(alias, zone);
}
for (const alias of standsFor.keys()) {
  let zone: string | undefined = alias;
  while (zone && !countryOf.has(zone)) zone = standsFor.get(zone);
  const country = zone && countryOf.get(zone);
  if (country) countryOf.set(alias, country);
}

const zonesOf = new Map<string, string[]>();
for (const [zone, country] of [...countryOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
  zonesOf.set(country, [...(zonesOf.get(country) ?? []), zone]);
}
const rows = [...zonesOf]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, zones]) => `  ${country}: '${zones.join(' ')}',`);

writeFileSync(
  target,
  `// The country of each IANA time zone and alias (tzdata ${version.replace('# version ', '')}, public domain).
// Made by infra/commands/make-zone-countries.ts from zone.tab and the links of tzdata.zi. Do not edit.

export const zonesOfCountry: Record<string, string> = {
${rows.join('\n')}
};
`,
);
console.log(`${countryOf.size} zones of ${zonesOf.size} countries written to ${target}`);
