// One bundle, so that nothing is installed beside it; dynamic imports stay seams, loaded when needed.

import { rmSync } from "node:fs";
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
