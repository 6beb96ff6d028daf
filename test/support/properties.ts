// The number of cases for each property, and the seed: a failure prints the seed that reproduces it.

import fc from "fast-check";

const { PROPERTY_RUNS = "300", PROPERTY_SEED } = process.env;
fc.configureGlobal({ numRuns: Number(PROPERTY_RUNS), ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }) });
