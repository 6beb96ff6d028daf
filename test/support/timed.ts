// Tests of time limits are left out of mutation runs, in which every function is several times slower.

import { test } from "vitest";

export const timedTest = test.skipIf("MUTATION" in process.env);
