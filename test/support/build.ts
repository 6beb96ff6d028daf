// Builds the program once, before the tests that run it.

import { execFileSync } from "node:child_process";

export default function build(): void {
  execFileSync(process.execPath, ["build.js"], { cwd: new URL("../..", import.meta.url) });
}
