// src and data → dist: the program in CommonJS, which Node starts quicker, its data with checksums, the manual page.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";

rmSync("dist", { recursive: true, force: true });

// What the program can tell of itself: checksums of its data, the clauses compared, the manual page.
const parts = ["manual", "intact", "commands/index", "core/comparison", "core/prepared"];
await bundle({ input: parts.map((part) => `src/${part}.ts`) }, { dir: "dist/build", format: "esm" });
const { manual } = await import("./dist/build/manual.js");
const { COMMAND_NAMES } = await import("./dist/build/index.js");
const { checksumOf } = await import("./dist/build/intact.js");
const page = await manual("November 25, 2026");
const comparisons = await compareClauses();
rmSync("dist/build", { recursive: true });
const checksums = writeData();

const modules = await bundle(
  {
    input: ["src/program.ts", "src/index.ts"],
    // An optional package of cli-table3 that colours borders; the renderer colours by role.
    external: /^@colors\//,
    preserveEntrySignatures: "allow-extension",
    plugins: [checkedData(), preparations(), oneMeasure()],
  },
  {
    dir: "dist",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    minify: true,
    sourcemap: "hidden",
    codeSplitting: { groups: groups() },
  },
);
finishPieces();
writeFileSync("dist/anpo.1", page);
writeFileSync("dist/licenses.txt", licences(modules));
writeLibrary();

/** The library as a module of the newer kind beside the pieces that it shares with the program, with its types. */
function writeLibrary() {
  const names = Object.keys(createRequire(import.meta.url)("./dist/index.cjs")).sort();
  writeFileSync("dist/index.js", `export { ${names.join(", ")} } from "./index.cjs";\n`);
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.library.json"]);
  for (const name of ["index", "model", "errors", "corpus", "core/results"]) {
    const types = readFileSync(`dist/build/${name}.d.ts`, "utf8");
    mkdirSync(dirname(`dist/${name}`), { recursive: true });
    writeFileSync(`dist/${name}.d.ts`, types.replace(/(?<=from "\.{1,2}\/[\w/]+)\.ts(?=")/g, ".js"));
  }
  rmSync("dist/build", { recursive: true });
}

/** In ASCII, and without a file for the bundler's own few functions, which every run would open: the first piece has them. */
function finishPieces() {
  const needed = 'require("./rolldown-runtime.cjs")';
  const runtime = readFileSync("dist/rolldown-runtime.cjs", "utf8");
  rmSync("dist/rolldown-runtime.cjs");
  for (const name of readdirSync("dist").filter((one) => one.endsWith(".cjs"))) {
    const there =
      name === "program.cjs"
        ? `exports.runtime=(exports=>{${runtime};return exports})({})`
        : 'require("./program.cjs").runtime';
    const piece = readFileSync(`dist/${name}`, "utf8").replace(needed, () => there);
    // In a block, so that a piece that is cut off anywhere is no program at all.
    writeFileSync(`dist/${name}`, inAscii(`{${piece.trimEnd()}}\n`));
  }
}

/** Returns the paths of all modules that went in. */
async function bundle(input, output) {
  // What completion asks for when it runs is loaded already.
  const checks = { ineffectiveDynamicImport: false };
  const bundled = await rolldown({ platform: "node", checks, ...input });
  const { output: written } = await bundled.write(output);
  await bundled.close();
  return written.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** The licences of the packages that these modules come from, as the licences ask. */
function licences(paths) {
  const folders = paths
    .map((path) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0])
    .filter(Boolean);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
    return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `anpo has these packages in it:\n\n${texts.join("\n\n")}`;
}

/**
 * Programs and JSON with escapes for other characters: a text with one of them takes twice the memory in Node, and
 * longer to read.
 */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The data as it is read and imported: without white space. Returns the checksum of each file. */
function writeData() {
  const names = readdirSync("data", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"));
  const checksums = names.map((name) => {
    const text = inAscii(JSON.stringify(JSON.parse(readFileSync(`data/${name}`, "utf8"))));
    mkdirSync(dirname(`dist/data/${name}`), { recursive: true });
    writeFileSync(`dist/data/${name}`, text);
    return [name, checksumOf(Buffer.from(text))];
  });
  return Object.fromEntries(checksums.filter(([name]) => !name.startsWith("schema/")));
}

/** Data is quicker to read as files than as a program, and can be checked. */
function checkedData() {
  return {
    name: "checked data",
    load(path) {
      if (!/src[\\/]datafiles\.ts$/.test(path)) return null;
      const code = `
        import { readIntact } from "./intact.ts";
        const checksums = ${JSON.stringify(checksums)};
        export const DATA_FILES = Object.fromEntries(Object.entries(checksums).map(([name, checksum]) =>
          [name, async () => readIntact(__dirname + "/data", name, checksum)]));`;
      return { code, moduleType: "js" };
    },
  };
}

/** All clauses compared, as src/preparations.ts has them. */
async function compareClauses() {
  const { compareCorrespondence } = await import("./dist/build/comparison.js");
  const { cutsOf } = await import("./dist/build/prepared.js");
  const read = (name) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));
  const { correspondences } = read("correspondences");
  const corpus = { correspondences, treaties: [read("treaties/1951"), read("treaties/1960")], prepared: {} };
  const compared = await Promise.all(correspondences.map((one) => compareCorrespondence(one, corpus, [])));
  return Object.fromEntries(
    compared.map(({ id, similarity, rewritten, segments }) => [
      id,
      { similarity, rewritten, cuts: cutsOf(segments) },
    ]),
  );
}

function preparations() {
  return {
    name: "preparations",
    load: (path) =>
      /src[\\/]preparations\.ts$/.test(path)
        ? { code: `export const COMPARISONS = ${JSON.stringify(comparisons)};`, moduleType: "js" }
        : null,
  };
}

/** cli-table3 brings an old string-width with old tables of Unicode; it gets the measure that everything else uses. */
function oneMeasure() {
  const COMMONJS = "\0measure";
  return {
    name: "one measure",
    resolveId(name, importer) {
      const isOld = name === "string-width" && importer?.includes(join("node_modules", "cli-table3"));
      return isOld ? COMMONJS : null;
    },
    load: (path) =>
      path === COMMONJS
        ? `module.exports = require(${JSON.stringify(resolve("src/terminal/width.ts"))}).cells;`
        : null,
  };
}

/** To open a file takes as long as to read ten kilobytes of program: what is needed together is one. */
function groups() {
  const everyRun =
    "cli|corpus|formats|io|model|nearest|program|commands.values|core.(?:calendar|collate|correspond|part|passage|search.fold)|render.compose.(?:changes|dispute|entry|reading|timeline)";
  const references = "commands.operands|core.(?:reference|numeral|lookup)";
  const more = {
    diff: ["core.(?:comparison|prepared)|preparations"],
    check: ["core.(?:likest|near|quotable)"],
    search: ["core.search.(?:passages|search)"],
  };
  const files = (paths) => new RegExp(`src.(?:${paths})\\.ts$`);
  return [
    { name: "program", test: files(everyRun), priority: 4 },
    { name: "references", test: files(references), priority: 3 },
    { name: "compare", test: files("core.compare"), priority: 2 },
    { name: "wrap", test: files("terminal.(?:width|wrap)"), priority: 2 },
    ...COMMAND_NAMES.map((name) => ({
      name,
      test: files([`(?:commands|core|render.compose).${name}`, ...(more[name] ?? [])].join("|")),
      priority: 1,
    })),
  ];
}
