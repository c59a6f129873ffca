/** Limits of a client whose steps do not pause between records, for tests of what they do to them. */
export const WITHOUT_PAUSES = { recordsPerSecond: 1_000 };
