// The program from its sources: npm run dev -- show 1960 V; also what the executable without Node runs.

import { processIo, run } from "../src/program.ts";

run(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
