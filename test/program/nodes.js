// npm run test:nodes: the built program gives the same bytes on every major version of Node that is supported.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { answersOf, LINES } from "./lines.js";

const MAJORS = [20, 22, 24, 26];

const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/anpo.cjs");

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
const here = answersOf(process.execPath, [program]);
for (const node of [process.execPath, ...fetchNodes()]) {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const answers = answersOf(node, [program]);
  const differing = answers.filter(({ answer }, at) => answer !== here[at].answer).map(({ line }) => line);
  const sum = createHash("sha256")
    .update(answers.map(({ answer }) => answer).join("\n"))
    .digest("hex")
    .slice(0, 12);
  console.log(`${version.padEnd(10)} ${LINES.length} command lines, ${sum}, ${differing.length} differ`);
  for (const line of differing) console.log(`  anpo ${line}`);
  if (differing.length > 0) process.exitCode = 1;
}
