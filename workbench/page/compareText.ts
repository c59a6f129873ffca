// One collator for all comparisons: making one costs far more than using it.
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The order of two texts for people: numbers in them count as numbers, and case does not matter. */
export const compareText = collator.compare;
