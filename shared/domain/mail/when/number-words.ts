const small: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fortyfive: 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  couple: 2,
  'a couple of': 2,
  twentyfive: 25,
  thirtyfive: 35,
  fiftyfive: 55,
  seventyfive: 75,
  thirteen: 13,
  sixteen: 16,
  eighteen: 18,
  seventy: 70,
  eighty: 80,
  'couple of': 2,
  half: 0.5,
};

/** Source of a pattern for a whole number in digits or words. */
export const numberPattern =
  '(?:\\d{1,3}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|(?:twenty|thirty|forty|fifty|seventy)(?:[- ]?five)?|sixty|eighty|ninety)';

/** The number a word or digits stand for; null when it is none. */
export function numberOf(word: string): number | null {
  const text = word.toLowerCase().trim();
  if (/^\d{1,4}$/.test(text)) return Number(text);
  return small[text] ?? small[text.replace(/[- ]/g, '')] ?? null;
}
