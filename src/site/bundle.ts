// The scripts of the page, as the build makes them from scripts/ and from packages that the program uses, too.

import { AnpoError } from "../errors.ts";
import { packageFile } from "../treaty/packageFiles.ts";

/** What the program runs, too: modules of CommonJS, each after those that it requires. */
const COMMON = ["core", "words", "fuse", "kana", "suggest", "searching", "checking", "citing"];

export function bundledScripts(): string {
  const modules = COMMON.map(
    (name) => `const ${name} = ((module, require) => {
const { exports } = module;
${readBuilt(`common/${name}.cjs`)}
return module.exports;
})({ exports: {} }, (file) => ({ ${COMMON.slice(0, COMMON.indexOf(name)).join(", ")} })[file.slice(2, -4)]);\n`,
  );
  return modules.join("") + readBuilt("page.js");
}

/** Throws an AnpoError if the build did not make the file. */
function readBuilt(file: string): string {
  try {
    return packageFile(`dist/${file}`);
  } catch {
    throw new AnpoError({ kind: "damaged program", reason: `dist/${file} is missing` });
  }
}
