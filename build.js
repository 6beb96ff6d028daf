// src → dist: the program and the library in CommonJS, the manual page, the licenses, the library's types.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

// `npm install <folder>` links the folder and runs this script without installing the folder's own packages.
if (!existsSync("node_modules/rolldown"))
  execFileSync("npm", ["install", "--no-global", "--ignore-scripts", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
const { rolldown } = await import("rolldown");
const require = createRequire(import.meta.url);

/** One file per command, and one for what most commands use: opening a file costs about 0.2 ms. */
const GROUPS = [
  { name: (path) => /[\\/]src[\\/]commands[\\/](\w+)[\\/]/.exec(path)?.[1] ?? null, debugName: "commands" },
  { name: "kana", test: /node_modules[\\/]wanakana/ },
  {
    name: "shared",
    test: /[\\/]src[\\/](?!text[\\/](?:suggest|words|diff|runs)|render[\\/]terminal[\\/](?:lines|paint))/,
    minShareCount: 2,
  },
];

rmSync("dist", { recursive: true, force: true });
const modules = await bundle();
await writeManual();
writeLicenses(modules);
writeLibrary();

/** CommonJS, because Node starts it faster: `show` took 1.4 × `node -e 0` instead of 1.8 ×. Returns the bundled files. */
async function bundle() {
  const bundled = await rolldown({
    input: { program: "src/program.ts", index: "src/index.ts", manual: "src/manual.ts" },
    platform: "node",
    // An optional package that cli-table3 colors borders with; anpo's tables have no colored borders.
    external: /^@colors\//,
    preserveEntrySignatures: "allow-extension",
    plugins: [replacements()],
    // Completion imports the list of commands on demand, although the program has loaded it already.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundled.write({
    dir: "dist/program",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    minify: true,
    codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false },
  });
  await bundled.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

function replacements() {
  return {
    name: "replacements",
    resolveId(name, importer = "") {
      // commander needs node:child_process only for commands that are programs of their own; loading it costs 2 ms.
      if (name === "node:child_process" && importer.includes("commander")) return "\0empty";
      // cli-table3 brings an old string-width with outdated Unicode tables.
      if (name === "string-width" && importer.includes("cli-table3")) return "\0string-width";
      return null;
    },
    load(id) {
      if (id === "\0empty") return "module.exports = {};";
      const width = JSON.stringify(resolve("src/render/terminal/width.ts"));
      return id === "\0string-width" ? `module.exports = require(${width}).displayWidth;` : null;
    },
  };
}

async function writeManual() {
  const { manual } = require("./dist/program/manual.cjs");
  writeFileSync("dist/anpo.1", await manual("November 27, 2026"));
}

/** The licenses of all bundled packages, as the licenses require. */
function writeLicenses(paths) {
  const folders = paths.map((path) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]);
  const texts = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
    return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  writeFileSync("dist/licenses.txt", `anpo includes these packages:\n\n${texts.join("\n\n")}`);
}

/** The library as an ES module that re-exports the bundle, and its types. */
function writeLibrary() {
  const names = Object.keys(require("./dist/program/index.cjs")).sort();
  writeFileSync("dist/index.js", `export { ${names.join(", ")} } from "./program/index.cjs";\n`);
  const tsc = "node_modules/typescript/bin/tsc";
  execFileSync(process.execPath, [tsc, "--project", "tsconfig.library.json"], { stdio: "inherit" });
  for (const file of readdirSync("dist/types", { recursive: true }).filter((name) =>
    name.endsWith(".d.ts"),
  )) {
    const types = readFileSync(join("dist/types", file), "utf8");
    writeFileSync(join("dist/types", file), types.replace(/(?<=from "\.{1,2}\/[\w/]+)\.ts(?=")/g, ".js"));
  }
}
