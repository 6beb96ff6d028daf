// The program from its sources, without a build: npm run dev -- show 1960 V.

import { processIo, run } from "../src/program.ts";

process.exitCode = await run(process.argv.slice(2), processIo());
