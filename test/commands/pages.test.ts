// Whole pages: what each command prints in each format, as golden files, one per command.

import { expect, test, vi } from "vitest";
import { type } from "../support/io.ts";

// Word diffs are computed, not read from data/diffs.json: after a change of a text, one run with -u writes that file and
// these pages at the same time.
vi.mock("../../src/treaty/data.ts", async (importOriginal) => {
  const { bundledCorpus } = await importOriginal<typeof import("../../src/treaty/data.ts")>();
  return { bundledCorpus: () => Object.defineProperty(bundledCorpus(), "diffs", { value: {} }) };
});

const PAGES = ["plain", "markdown", "json"];
const LISTS = [...PAGES, "csv", "tsv"];

/** Each command with one line per kind of page. */
const LINES: readonly [line: string, formats: readonly string[]][] = [
  ["show", ["plain", "markdown"]],
  ["show 1960 V VI.1 --notes", PAGES],
  ["show 1960 IX --parallel", ["plain", "markdown"]],
  ["show 1951 signatures --witness encyclopedia-1951 --notes", PAGES],
  ["show event:1960-protests dispute:house-vote glossary:status-of-forces-agreement", ["markdown"]],
  ["search 'armed attack' -n 3 --explain", LISTS],
  ["search 'at present willing' -n 1", ["plain"]],
  ["search riots -n 11", ["plain", "markdown"]],
  ["search 1960 --kind event -n 2 --count", PAGES],
  ["words --in 1951:II", LISTS],
  ["words peace --in preamble", LISTS],
  ["words riots shall --context 12 --in 1951:I-IV", ["plain", "markdown"]],
  ["words peace --count", ["plain", "csv"]],
  ["words --shared 7", LISTS],
  ["obligations --in 1951:I", LISTS],
  ["obligations --in 1960:V-VI --notes", LISTS],
  ["obligations Japan --kind duty --parallel", ["plain", "markdown", "csv"]],
  ["diff 1951:I 1960:VI", LISTS],
  ["diff 1951:IV 1960:X.1 --layout side-by-side", ["plain", "markdown"]],
  ["diff 1951:I --summary", ["plain", "markdown", "csv"]],
  ["diff V", ["plain", "markdown"]],
  ["diff 1951:IV --notes", PAGES],
  ["timeline --from 1960-05-15 --to 1960-06-20 --tag diet", [...LISTS, "ics"]],
  ["timeline 1952 --disputed --notes", LISTS],
  ["timeline --from 1960 --to 1960 --chart", ["plain", "markdown"]],
  ["glossary 'far east'", LISTS],
  ["glossary --kind instrument", ["plain"]],
  ["check 'an armed attack against either Party'", PAGES],
  ["check 'act to face the common danger'", PAGES],
  ["check 'peace in our time'", ["plain"]],
  ["collate 1960 --substantive", ["plain"]],
  ["collate 1951:I", LISTS],
  ["collate 1951:I --apparatus", ["plain"]],
  ["disputes", ["plain"]],
  ["disputes house-vote", LISTS],
  ["disputes house-vote --notes", ["plain", "csv"]],
  ["sources", ["plain"]],
  ["sources handout-1960", LISTS],
  ["sources treaty-text:1951:I.1", LISTS],
  ["sources --corrections", ["markdown"]],
  ["cite 1951 1960:V.2 --style oscola", PAGES],
];

const COMMANDS = [...new Set(LINES.map(([line]) => line.split(" ")[0]!))];

/** A line with what it prints. A carriage return is written as ␍, because a checkout may change it. */
async function session(line: string, terminal?: number): Promise<string> {
  const { out, err, status } = await type(line, terminal === undefined ? {} : { terminal });
  const end = out === "" || out.endsWith("\n") ? "" : "\n";
  return `$ anpo ${line}\n${err}${out}${end}status ${status}\n`.replaceAll("\r", "␍");
}

async function sessionsOf(line: string, formats: readonly string[]): Promise<string[]> {
  const sessions = [
    await session(`${line} --no-pager --color always`, 72),
    await session(`${line} --no-pager --accessible`, 100),
  ];
  for (const format of formats) sessions.push(await session(`${line} --format ${format}`));
  return sessions;
}

// One test, so that a change of a heading in the data fails one test; it reports every file that changed.
test("the pages of every command", async () => {
  for (const command of COMMANDS) {
    const sessions: string[] = [];
    for (const [line, formats] of LINES)
      if (line.split(" ")[0] === command) sessions.push(...(await sessionsOf(line, formats)));
    await expect.soft(sessions.join("\n")).toMatchFileSnapshot(`golden/${command}.txt`);
  }
});
