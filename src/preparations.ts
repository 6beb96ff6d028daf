// What the build computes; it puts its own module in the place of this one.

import type { PreparedComparisons } from "./core/prepared.ts";

/** To compare all clauses took a quarter of a run. Empty where the program runs as it was written. */
export const COMPARISONS: PreparedComparisons = {};
