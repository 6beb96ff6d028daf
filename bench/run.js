// Bundles a benchmark, since the oldest Node supported here cannot run TypeScript, and runs it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";

const [name, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "anpo-bench-"));
try {
  const bundle = await rolldown({ input: `bench/${name}.ts`, platform: "node" });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "bench.mjs",
    chunkFileNames: "[name].mjs",
  });
  await bundle.close();
  const { status } = spawnSync(process.execPath, [join(folder, "bench.mjs"), ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
