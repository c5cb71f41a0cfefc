const NO_DAY =
  /\b(?:no|not an?y?|without(?: an?y?)?|never|(?:did|do|does|has|have|had|was|were|is)(?: not|n[\u2019']?t)(?: any)?)\b.{0,30}\b(?:deadlines?|dates?|days?|rush|hurry|time ?(?:limit|frame|line)|gave|give|given|sa(?:y|id)|named?|mention(?:ed)?|set)\b/iu;
const NOTHING =
  /^\W*(?:no|none|nope|nothing|not said|no idea|whenever|open[- ]ended|any ?time|take my time)\W*$/iu;

/** Whether a text says that no day was named; `asked`: it was just asked for, so that a bare "no" says so too. */
export const saysNoDay = (text: string, asked: boolean): boolean =>
  (asked && NOTHING.test(text)) || (text.length <= 160 && !/\d/u.test(text) && NO_DAY.test(text));
