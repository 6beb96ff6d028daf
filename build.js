// One bundle, so that nothing is installed beside it; dynamic imports stay seams, loaded when needed.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { build } from "esbuild";

const COMMON = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
  // An optional package of cli-table3 that colours borders; the renderer colours by role.
  external: ["@colors/colors"],
  // CommonJS packages ask for Node's own modules by require.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
};

rmSync("dist", { recursive: true, force: true });

// What the program can tell of itself: words of its data, the manual page.
await build({
  ...COMMON,
  entryPoints: ["src/prepare.ts", "src/manual.ts", "src/intact.ts"],
  outdir: "dist/build",
});
const { wordList } = await import("./dist/build/prepare.js");
const { manual } = await import("./dist/build/manual.js");
const { checksumOf } = await import("./dist/build/intact.js");
const words = await wordList();

await build({
  ...COMMON,
  entryPoints: ["src/cli.ts", "src/io.ts"],
  outdir: "dist",
  splitting: true,
  minify: true,
  plugins: [
    { name: "json", setup: readAsJson },
    { name: "prepared", setup: provideWords },
  ],
});
writeFileSync("dist/anpo.1", manual("November 22, 2026"));
rmSync("dist/build", { recursive: true });

/** Data is quicker to read as JSON than as a program, and can be checked. */
function readAsJson({ onLoad }) {
  onLoad({ filter: /data[\\/].*\.json$/ }, ({ path }) => {
    const { $schema, ...data } = JSON.parse(readFileSync(path, "utf8"));
    return jsonModule(relative("data", path).replaceAll("\\", "/"), data);
  });
}

function jsonModule(name, data) {
  const text = JSON.stringify(data);
  const call = `intact(${JSON.stringify(name)}, ${JSON.stringify(text)}, ${checksumOf(text)})`;
  return {
    contents: `import { intact } from "./src/intact.ts"; export default ${call};`,
    loader: "js",
    resolveDir: import.meta.dirname,
  };
}

/** Puts the word list in the place of the file that has none. */
function provideWords({ onResolve, onLoad }) {
  onResolve({ filter: /^word-list$/ }, () => ({ path: "word-list", namespace: "prepared" }));
  onLoad({ filter: /.*/, namespace: "prepared" }, () => jsonModule("the word list", words));
  onLoad({ filter: /src[\\/]prepared\.ts$/ }, () => ({
    contents: 'export const preparedWordList = async () => (await import("word-list")).default;',
    loader: "js",
  }));
}
