// npm run build:standalone [-- all]: the program as one executable file that needs no Node, for this platform or for all.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
// Importing it builds dist/, which the executable contains.
import { replacements } from "./build.js";

/** Fetched when this script runs, because it is larger than all other packages together. */
const BUN = "bun@1.4.5";

/** The name of each executable, without its ending, and what Bun calls its platform. */
const TARGETS = {
  "anpo-linux-x64": "bun-linux-x64",
  "anpo-linux-arm64": "bun-linux-arm64",
  "anpo-linux-x64-musl": "bun-linux-x64-musl",
  "anpo-macos-arm64": "bun-darwin-arm64",
  "anpo-macos-x64": "bun-darwin-x64",
  "anpo-windows-x64": "bun-windows-x64",
};

const FOLDER = "standalone";
const BUNDLE = join(FOLDER, "anpo.mjs");

const here = `bun-${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const wanted = Object.entries(TARGETS).filter(([, target]) => process.argv[2] === "all" || target === here);
if (wanted.length === 0) throw new Error(`there is no executable for ${here}`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
await bundle();
for (const [name, target] of wanted) compile(name, target);
rmSync(BUNDLE);
writeChecksums();

/** The program as one file. It imports the files that it reads, so that Bun puts them into the executable. */
async function bundle() {
  const bundled = await rolldown({
    input: "bin/dev.ts",
    platform: "node",
    external: /^@colors\//,
    plugins: [embedded(filesOfPackage()), replacements()],
    checks: { ineffectiveDynamicImport: false },
  });
  await bundled.write({ file: BUNDLE, format: "esm", minify: true, codeSplitting: false });
  await bundled.close();
}

/** "data/treaties/1951.json", "dist/page.js": what src/treaty/packageFiles.ts can be asked for. */
function filesOfPackage() {
  const inFolder = (folder) => readdirSync(folder).map((file) => `${folder}/${file}`);
  return [...["data", "data/treaties", "dist/common"].flatMap(inFolder), "dist/page.js"].filter((file) =>
    /\.(?:json|cjs|js)$/.test(file),
  );
}

/** Replaces src/treaty/packageFiles.ts: the same function, which reads from the executable. */
function embedded(files) {
  const imports = files.map(
    (file, at) => `import file${at} from ${JSON.stringify(resolve(file))} with { type: "file" };`,
  );
  const paths = files.map((file, at) => `${JSON.stringify(file)}: file${at}`);
  const source = `import { readFileSync } from "node:fs";
    ${imports.join("\n")}
    const PATHS = { ${paths.join(", ")} };
    export const packageFile = (path) => readFileSync(PATHS[path], "utf8");`;
  return {
    name: "embedded",
    resolveId(name, importer) {
      if (name.endsWith("/packageFiles.ts")) return "\0packageFiles";
      return importer === "\0packageFiles" ? { id: name, external: true } : null;
    },
    load: (id) => (id === "\0packageFiles" ? source : null),
  };
}

/** With bytecode, so that it starts in half the time of Node. */
function compile(name, target) {
  const options = ["--compile", "--bytecode", "--format=cjs", "--minify", `--target=${target}`];
  const words = ["bun", "build", ...options, BUNDLE, `--outfile=${join(FOLDER, name)}`];
  const isWindows = process.platform === "win32";
  execFileSync("npm", ["exec", "--yes", `--package=${BUN}`, "--", ...words], {
    stdio: "inherit",
    shell: isWindows,
  });
}

/** In the form that sha256sum --check reads. */
function writeChecksums() {
  const lines = readdirSync(FOLDER).map((file) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(FOLDER, file)))
      .digest("hex");
    return `${sum}  ${file}\n`;
  });
  writeFileSync(join(FOLDER, "SHA256SUMS"), lines.join(""));
}
