// npm run test:nodes: the built program gives the same bytes on every major version of Node that is supported.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const MAJORS = [20, 22, 24, 26];

const LINES = `
show 1951 1960 | show 1960 V --parallel --notes | show 1951 --witness A | show 第五条 | show 1960 --json | show 1951:II --format html
search prior consultation | search 極東 | search adminstrative agreement --explain | search bases --in 1951 --json
search --regex "secur(e|ity)" | search --exact "large-scale" | search zzzzqqq | search Kōichirō --format csv
diff | diff --summary | diff V --json | diff 1960 1951 --format markdown | diff 1951:IV 1960:X.1 --layout side-by-side --format terminal
diff --format html | timeline | timeline --chart --format terminal --width 60 | timeline --format ics | timeline --format csv
timeline --format html | glossary | glossary 事前協議 | glossary --json | check "armed attack against either Party" | check "prior consultation"
collate 1951 | collate 1951 --apparatus --format terminal | collate 1960 --json | disputes | disputes 1960-entry-into-force --json
sources | sources --corrections --format tsv | cite 1960 V.2 --style bibtex | cite 1951 --style csl-json | completion zsh
export | export --json
help references | show --help | --version | show 1961 | show 1951 VII | shwo V | diff --format pdf
`
  .split(/ \| |\n/)
  .map((line) => line.trim())
  .filter(Boolean);

const words = (line) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/anpo.cjs");

function outputs(node) {
  return LINES.map((line) => {
    const { status, stdout, stderr } = spawnSync(node, [program, ...words(line)], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return { line, answer: JSON.stringify([status, stdout, stderr]) };
  });
}

/** Node itself as npm packages, one for each major version; fetched once. */
function fetchNodes() {
  const folder = join(root, "node_modules/.cache/nodes");
  const system = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const nodes = MAJORS.map((major) => ({
    major,
    wanted: `node${major}@npm:${system}@${major}`,
    path: join(folder, `node_modules/node${major}/bin/node${process.platform === "win32" ? ".exe" : ""}`),
  }));
  if (!nodes.every(({ path }) => existsSync(path))) {
    mkdirSync(folder, { recursive: true });
    const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
    execFileSync("npm", ["install", ...options, ...nodes.map(({ wanted }) => wanted)], { stdio: "inherit" });
  }
  return nodes.map(({ path }) => path);
}

execFileSync(process.execPath, ["build.js"], { cwd: root });
const here = outputs(process.execPath);
for (const node of [process.execPath, ...fetchNodes()]) {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const answers = outputs(node);
  const differing = answers.filter(({ answer }, at) => answer !== here[at].answer).map(({ line }) => line);
  const sum = createHash("sha256")
    .update(answers.map(({ answer }) => answer).join("\n"))
    .digest("hex")
    .slice(0, 12);
  console.log(`${version.padEnd(10)} ${LINES.length} command lines, ${sum}, ${differing.length} differ`);
  for (const line of differing) console.log(`  anpo ${line}`);
  if (differing.length > 0) process.exitCode = 1;
}
