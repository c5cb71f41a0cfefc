const eitherCase = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const streetWord = `(?:${eitherCase('street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|terrace|close|crescent|row|walk|quay|wharf|route|mews|gardens|broadway|circle|trail|pike|hill|gate|yard|parade|plaza|loop|alley|green|bridge|strand|turnpike')})`;
const germanStreet = '(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer|markt|steig)';
const before = `(?:(?:${eitherCase('suite|unit|floor|dock|building|bldg|room|hall|level|bay')})\\s?[\\w-]*,\\s+)?`;
/** A street with its number, as written in several countries. */
export const address = new RegExp(
  [
    `${before}(?<![\\d:])\\d{1,5}[a-zA-Z]?(?:[-–]\\d{1,5})?,?\\s+(?:[NSEW]{1,2}\\.?\\s+)?(?:(?!(?:${eitherCase('january|february|march|april|may|june|july|august|september|october|november|december')})\\b)[\\p{Lu}\\d][\\p{L}\\d.'’-]*\\s+){0,4}${streetWord}(?![\\p{L}])(?:\\s+\\d{1,5})?`,
    `\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s+(?:rue|avenue|boulevard|bd|place|chemin|quai|allée|impasse|cours|route)\\s+(?:(?:de|du|des|la|le|les|d[’']|l[’'])\\s*)*\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}`,
    `\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,2}[\\s-]?${germanStreet}\\s+\\d{1,4}[a-z]?(?![\\p{L}\\d])`,
    `\\p{Lu}\\p{L}*(?:gata|gate|gatan|vägen|veien|straat|laan|plein|gracht|kade|weg)n?\\s+\\d{1,4}[a-z]?`,
    `[Cc]/\\s?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,?\\s*\\d{1,4}`,
    `(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai)\\s+(?:(?:de|du|des|la|le|les|d[’']|l[’'])\\s*)*\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}\\s+\\d{1,4}(?![:\\d])`,
    `\\d{2,5}\\s+[NSEW]\\.?\\s+\\p{Lu}\\p{L}+`,
    `(?:[Cc]alle|[Aa]venida|[Aa]vda\\.?|[Pp]aseo|[Pp]laza|[Pp]olígono|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua)\\s+(?:\\p{L}+\\s+){0,3}\\p{Lu}\\p{L}+,?\\s*(?:\\d{1,4}|nave \\d+|n[º°o.]*\\s?\\d+)`,
    `(?:[Aa]m|[Aa]n der|[Ii]m|[Aa]uf der|[Zz]um|[Zz]ur)\\s+\\p{Lu}[\\p{L}-]+\\s+\\d{1,4}(?![\\d:.]|\\s*[Uu]hr)`,
  ].join('|'),
  'u',
);
