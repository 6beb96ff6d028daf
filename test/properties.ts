// How many cases each property is tried with, and from which seed: a failure prints the seed that finds it again.

import fc from "fast-check";

const { PROPERTY_RUNS = "300", PROPERTY_SEED } = process.env;
fc.configureGlobal({ numRuns: Number(PROPERTY_RUNS), ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }) });
