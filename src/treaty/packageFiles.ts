// The files that a run reads: the data, and what the build makes for the page of `anpo export`.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** From src/treaty/ as from dist/program/, the folder of the package is two levels up. */
const FOLDER = join(import.meta.dirname, "../..");

/** The package has the data in dist/, without white space. */
const IS_BUILT = basename(import.meta.dirname) === "program";

/** The text of "data/glossary.json" or "dist/page.js". Throws an error if the file is missing. */
export function packageFile(path: string): string {
  return readFileSync(join(FOLDER, IS_BUILT ? path.replace(/^data/, "dist/data") : path), "utf8");
}
