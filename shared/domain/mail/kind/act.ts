/** What a sentence does, as far as the kind of its letter hangs on it. */
export type Act =
  | 'chose-another'
  | 'refused'
  | 'sent-on'
  | 'wants-another-sort'
  | 'regret'
  | 'offered'
  | 'terms'
  | 'start'
  | 'papers'
  | 'joy'
  | 'withdrew'
  | 'falls-away'
  | 'job-gone'
  | 'moved'
  | 'other-time'
  | 'excuse'
  | 'again'
  | 'met'
  | 'undecided'
  | 'will-tell'
  | 'invited'
  | 'interview-word'
  | 'to-book'
  | 'tested';

/** The phrases of one act. `weight`: 3 says it outright, 1 hints at it. */
export interface ActPhrases {
  act: Act;
  weight: number;
  phrases: readonly string[];
}
