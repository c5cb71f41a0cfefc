/** Nobody's wake-up is put off by more than this. */
export const MOST_SPREAD_MINUTES = 15;
