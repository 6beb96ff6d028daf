// Command lines that every build of the program answers with the same bytes.

import { spawnSync } from "node:child_process";

export const LINES = `
show 1951 1960 | show 1960 V --parallel --notes | show 1951 --witness A | show 第五条 | show 1960 --json | show 1951:II --format html
search prior consultation | search 極東 | search adminstrative agreement --explain | search bases --in 1951 --json
search --regex "secur(e|ity)" | search --regex "(" | search --exact "large-scale" | search zzzzqqq | search Kōichirō --format csv
diff | diff --summary | diff V --json | diff 1960 1951 --format markdown | diff 1951:IV 1960:X.1 --layout side-by-side --format terminal
diff --format html | timeline | timeline --chart --format terminal --width 60 | timeline --format ics | timeline --format csv
timeline --format html | glossary | glossary 事前協議 | glossary --json | check "armed attack against either Party" | check "prior consultation"
collate 1951 | collate 1951 --apparatus --format terminal | collate 1960 --json | disputes | disputes 1960-entry-into-force --json
sources | sources --corrections --format tsv | cite 1960 V.2 --style bibtex | cite 1951 --style csl-json | completion zsh
export | export --json | export --format tei | export 1960 --format akn | export --format akn
help references | show --help | --version | show 1961 | show 1951 VII | shwo V | diff --format pdf
`
  .split(/ \| |\n/)
  .map((line) => line.trim())
  .filter(Boolean);

const words = (line) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));

/** The status and the bytes of each line, for a program and the words before those of the line. */
export function answersOf(program, before = []) {
  return LINES.map((line) => {
    const { status, stdout, stderr } = spawnSync(program, [...before, ...words(line)], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return { line, answer: JSON.stringify([status, stdout, stderr]) };
  });
}
