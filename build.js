// src → dist: the program and the library in CommonJS, the manual page, the licenses, the library's types.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

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
  {
    name: "shared",
    test: /[\\/]src[\\/](?!commands[\\/]topics|text[\\/](?:suggest|words|diff|runs)|render[\\/]terminal[\\/](?:lines|paint))/,
    minShareCount: 2,
  },
];

/**
 * What the program and the page of `anpo export` both run, each in a file of its own. Without them, the page would have
 * a second copy of half of its code, and the package would be larger than 400 kB.
 */
const COMMON = {
  core: sourcesIn("", /^errors$/)
    .concat(sourcesIn("text", /^(?:normalize|dates|align|visible)$/))
    .concat(sourcesIn("render", /^document$/), sourcesIn("render/edition", /^dateField$/))
    .concat(
      sourcesIn("treaty", /^(?:lexer|lookup|names|numeral|parser|passage|pieces|place|reference|witness)$/),
    ),
  words: sourcesIn("text", /^words$/),
  fuse: ["fuse.js/basic"],
  kana: ["wanakana"],
  suggest: sourcesIn("text", /^suggest$/),
  searching: sourcesIn("commands/search", /^(?!command$|pattern$|result$)/),
  checking: sourcesIn("commands/check", /^(?!command$|markup$|quotations$|result$)/),
  citing: sourcesIn("commands/cite", /^(?!command$|page$|result$)/),
};

/** The files of a folder of src/ with such names. */
function sourcesIn(folder, names) {
  const files = readdirSync(join("src", folder)).filter(
    (file) => file.endsWith(".ts") && names.test(file.slice(0, -3)),
  );
  return files.map((file) => resolve("src", folder, file));
}

/** Of packages, only what is used. */
const NAMES_OF = {
  // Its authors' minified file is smaller than what the bundler makes of the other.
  "fuse.js/basic": 'export { default } from "fuse.js/min-basic"',
  wanakana: 'export { toRomaji } from "wanakana"',
};

rmSync("dist", { recursive: true, force: true });
const modules = [...(await bundleCommon()), ...(await bundle()), ...(await bundlePage())];
writeData();
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
    plugins: [common((name) => `../common/${name}.cjs`), replacements()],
    // Completion imports the list of commands on demand, although the program has loaded it already.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundled.write({
    dir: "dist/program",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    minify: true,
    comments: false,
    codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false },
  });
  await bundled.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** As CommonJS whose names keep their names, so that the page can run it, too. Returns the bundled files. */
async function bundleCommon() {
  const bundles = Object.entries(COMMON).map(async ([name, modules]) => {
    const source = modules.map((one) => NAMES_OF[one] ?? `export * from ${JSON.stringify(one)};`).join("\n");
    const entry = {
      name: "entry",
      resolveId: (id) => (id === name ? id : null),
      load: (id) => (id === name ? source : null),
    };
    const plugins = [entry, common((other) => `./${other}.cjs`, name)];
    const bundled = await rolldown({ input: name, platform: "browser", plugins });
    const { output } = await bundled.write({
      file: `dist/common/${name}.cjs`,
      format: "cjs",
      minify: true,
      comments: false,
    });
    await bundled.close();
    return output.flatMap(({ moduleIds = [] }) => moduleIds);
  });
  return (await Promise.all(bundles)).flat();
}

/** Imports of what is common are left to whoever runs the bundle. */
function common(idOf, own = null) {
  return {
    name: "common",
    resolveId(name, importer) {
      const path = importer && name.startsWith(".") ? resolve(dirname(importer), name) : name;
      const [file] = Object.entries(COMMON).find(([, modules]) => modules.includes(path)) ?? [];
      return file === undefined || file === own ? null : { id: idOf(file), external: true };
    },
  };
}

/** The scripts of the page that `anpo export` prints, as one file. Returns the bundled files. */
async function bundlePage() {
  const plugins = [common((name) => name)];
  const bundled = await rolldown({ input: "src/site/scripts/main.ts", platform: "browser", plugins });
  const settings = { file: "dist/page.js", format: "iife", minify: true, comments: false };
  const { output } = await bundled.write({ ...settings, globals: (name) => name });
  await bundled.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

export function replacements() {
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

/**
 * The data without white space, with which the package would be 11 kB larger, and the schemas of what the program prints,
 * with all that they refer to; the other schemas are for the tests.
 */
function writeData() {
  const files = readdirSync("data", { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const isOfResult = (name) => name.endsWith("-result.json");
  const printed = files.filter(({ name }) => isOfResult(name)).map((file) => textOf(file));
  for (const file of files) {
    const isSchema = file.name.startsWith("schema-");
    const isPrinted = isOfResult(file.name) || printed.some((text) => text.includes(file.name));
    if (isSchema && !isPrinted) continue;
    const { $schema, ...data } = JSON.parse(textOf(file));
    mkdirSync(join("dist", file.parentPath), { recursive: true });
    writeFileSync(
      join("dist", file.parentPath, file.name),
      JSON.stringify(isSchema ? { $schema, ...data } : data),
    );
  }
}

function textOf({ parentPath, name }) {
  return readFileSync(join(parentPath, name), "utf8");
}

async function writeManual() {
  const { manual } = require("./dist/program/manual.cjs");
  writeFileSync("dist/anpo.1", await manual("November 27, 2026"));
  rmSync("dist/program/manual.cjs");
}

/** The licenses of all bundled packages, as the licenses require. */
function writeLicenses(paths) {
  const folders = paths.map((path) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]);
  const texts = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
    return `${name} ${version}, ${license}\n\n${withoutLineBreaks(readFileSync(join(folder, file), "utf8"))}\n`;
  });
  writeFileSync("dist/licenses.txt", `anpo includes these packages:\n\n${texts.join("\n\n")}`);
}

/** Each paragraph on one line, so that texts that differ only in line breaks are packed as one. */
function withoutLineBreaks(license) {
  return license.trim().replace(/(?<=\S) *\r?\n(?=[a-zA-Z"'])/g, " ");
}

/** The library as an ES module that re-exports the bundle, and its types. */
function writeLibrary() {
  const names = Object.keys(require("./dist/program/index.cjs")).sort();
  writeFileSync(
    "dist/index.js",
    `import library from "./program/index.cjs";\nexport const { ${names.join(", ")} } = library;\n`,
  );
  const tsc = "node_modules/typescript/bin/tsc";
  execFileSync(process.execPath, [tsc, "--project", "tsconfig.library.json"], { stdio: "inherit" });
  const needed = typesFrom("index.d.ts");
  for (const file of readdirSync("dist/types", { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (!file.isFile()) continue;
    if (!needed.has(path)) rmSync(path);
    else writeFileSync(path, readFileSync(path, "utf8").replace(/(?<=from "\.[\w./]+)\.ts(?=")/g, ".js"));
  }
}

/** A file of dist/types/ with all that it refers to. tsc writes ten times as many. */
function typesFrom(name, found = new Set()) {
  const path = join("dist/types", name);
  if (found.has(path)) return found;
  found.add(path);
  for (const [, other] of readFileSync(path, "utf8").matchAll(/from "(\.[\w./]+)\.ts"/g))
    typesFrom(join(dirname(name), `${other}.d.ts`), found);
  return found;
}
