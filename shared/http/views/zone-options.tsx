/** The zones most people here live in, by the names they use for them. */
const COMMON: readonly (readonly [zone: string, words: string])[] = [
  ['America/New_York', 'Eastern (New York)'],
  ['America/Chicago', 'Central (Chicago)'],
  ['America/Denver', 'Mountain (Denver)'],
  ['America/Phoenix', 'Mountain, no summer time (Phoenix)'],
  ['America/Los_Angeles', 'Pacific (Los Angeles)'],
  ['America/Anchorage', 'Alaska (Anchorage)'],
  ['Pacific/Honolulu', 'Hawaii (Honolulu)'],
  ['America/Puerto_Rico', 'Atlantic (Puerto Rico)'],
];

/** Where a form starts that knows nothing of its reader. */
export const DEFAULT_ZONE = 'America/New_York';

const common = new Set(COMMON.map(([zone]) => zone));

function byRegion(): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) {
    const [region = ''] = zone.split('/');
    if (common.has(zone) || zone.startsWith('Etc/')) continue;
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return regions;
}

interface Zones {
  byRegion: Map<string, string[]>;
  all: Set<string>;
}

let zones: Zones | undefined;

/** Reckoned for the first form that shows them. */
function everyZone(): Zones {
  if (zones) return zones;
  const regions = byRegion();
  zones = { byRegion: regions, all: new Set([...common, ...[...regions.values()].flat()]) };
  return zones;
}

/** "Indiana, Knox" from `America/Indiana/Knox`. */
const placeWords = (zone: string) =>
  (zone.includes('/') ? zone.slice(zone.indexOf('/') + 1) : zone).replaceAll('_', ' ').replace('/', ', ');

const Zone = ({ zone, words, chosen }: { zone: string; words: string; chosen: string }) => (
  <option value={zone} selected={zone === chosen}>
    {words}
  </option>
);

/** Every time zone as an option, the common ones first; `empty` adds one that stands for "the same". */
export const ZoneOptions = ({ chosen, empty }: { chosen: string; empty?: string | undefined }) => (
  <>
    {empty && (
      <option value="" selected={chosen === ''}>
        {empty}
      </option>
    )}
    {chosen !== '' && !everyZone().all.has(chosen) && <Zone zone={chosen} words={chosen} chosen={chosen} />}
    <optgroup label="United States">
      {COMMON.map(([zone, words]) => (
        <Zone zone={zone} words={words} chosen={chosen} />
      ))}
    </optgroup>
    {[...everyZone().byRegion].map(([region, names]) => (
      <optgroup label={region === 'America' ? 'Americas' : region}>
        {names.map((zone) => (
          <Zone zone={zone} words={placeWords(zone)} chosen={chosen} />
        ))}
      </optgroup>
    ))}
  </>
);
