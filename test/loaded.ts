// Every file of the program, loaded before the first test: a constant belongs to no test, whoever asked for its file.

import { readdirSync } from "node:fs";
import { root } from "./shell.ts";

for (const name of readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".ts")) await import(`../src/${name}`);
