/** One thing that has to be so at a carrier. */
export interface Step {
  /** What is set, and to what; never a secret. */
  what: string;
  /** It is so already. */
  isDone: boolean;
  /** Makes it so. */
  run: () => Promise<void>;
}
