// Loads every file of the program before the first test, so that no test is charged with the constants of a file that
// it happens to load first.

import { readdirSync } from "node:fs";
import { root } from "./shell.ts";

for (const name of readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".ts")) await import(`../../src/${name}`);
