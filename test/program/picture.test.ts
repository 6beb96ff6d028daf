// The picture of a terminal in the README shows what the program prints.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../support/shell.ts";

// After a change of what it shows: npm run picture
test("docs/terminal.svg is up to date", () => {
  const picture = execFileSync(process.execPath, [`${root}docs/picture.js`], { encoding: "utf8" });
  expect(picture).toBe(readFileSync(`${root}docs/terminal.svg`, "utf8"));
});
