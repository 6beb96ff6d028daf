// npm run test:fuzz -- --runs 10000 [--seed 1]: that many random command lines.

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000" }, seed: { type: "string" } },
});
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "test/program/fuzz.test.ts", "--test-timeout", "3600000"],
  {
    stdio: "inherit",
    env: { ...process.env, PROPERTY_RUNS: values.runs, ...(values.seed && { PROPERTY_SEED: values.seed }) },
  },
);
process.exitCode = status ?? 1;
