// Bundles a benchmark, since the oldest supported Node cannot run TypeScript, and runs it: node bench/run.js all [--node PATH].

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: "string", default: process.execPath } },
});
const [name, ...rest] = positionals;
const folder = mkdtempSync(join(tmpdir(), "anpo-bench-"));
try {
  await bundle();
  const { status } = spawnSync(values.node, [join(folder, "bench.mjs"), ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function bundle() {
  const bundled = await rolldown({
    input: `bench/${name}.ts`,
    platform: "node",
    external: /^@colors\//,
    transform: { target: "node20" },
  });
  await bundled.write({
    dir: folder,
    format: "esm",
    entryFileNames: "bench.mjs",
    chunkFileNames: "[name].mjs",
  });
  await bundled.close();
}
