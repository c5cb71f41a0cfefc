const NO_DAY =
  /\b(?:no|not an?y?|without(?: an?y?)?|never|(?:did|do|does|has|have|had|was|were|is)(?: not|n[\u2019']?t)(?: any)?)\b.{0,30}\b(?:deadlines?|dates?|days?|rush|hurry|time ?(?:limit|frame|line)|gave|give|given|sa(?:y|id)|named?|mention(?:ed)?|set)\b/iu;
const NOTHING =
  /^\W*(?:no|none|nope|nothing|not said|no idea|whenever|open[- ]ended|any ?time|take my time)\W*$/iu;

/** The number of the follow-up that it is said of. */
const NUMBER = /^\W*\d{1,2}\W+/u;

/** Whether a text says that no day was named; `asked`: it was just asked for, so that a bare "no" says so too. */
export function saysNoDay(text: string, asked: boolean): boolean {
  const said = text.replace(NUMBER, '');
  return (asked && NOTHING.test(said)) || (said.length <= 160 && !/\d/u.test(said) && NO_DAY.test(said));
}
