// Bundles a benchmark, since the oldest Node supported here cannot run TypeScript, and runs it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const [name, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "anpo-bench-"));
const outfile = join(folder, "bench.mjs");
try {
  await build({
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
