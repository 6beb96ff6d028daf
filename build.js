// One bundle, so that nothing is installed beside it; dynamic imports stay seams, loaded when needed.

import { rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/cli.ts", "src/io.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // An optional package of cli-table3 that colours borders; the renderer colours by role.
  external: ["@colors/colors"],
  // CommonJS packages ask for Node's own modules by require.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  logLevel: "warning",
});

// The manual page is made by the program's own list of commands.
await build({
  entryPoints: ["src/manual.ts"],
  outfile: "dist/manual.js",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
});
const { manual } = await import("./dist/manual.js");
writeFileSync("dist/anpo.1", manual("November 22, 2026"));
rmSync("dist/manual.js");
