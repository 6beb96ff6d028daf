// What each command prints in each format, and what it says where it cannot answer: golden files, a command line each.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anpo } from "./io.ts";
import { root } from "./shell.ts";

/** Words as a shell would split them: 'two words' are one. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
const slugOf = (line: string) => line.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** A command line with what it prints; ␍ stands for a carriage return, which a checkout may change. */
async function session(line: string, flags: readonly string[], terminal?: number): Promise<string> {
  const world = { ...(terminal && { terminal }), env: {} };
  const { out, err, status } = await anpo([...wordsOf(line), ...flags], world);
  const typed = ["$ anpo", line, ...flags].join(" ");
  const end = out === "" || out.endsWith("\n") ? "" : "\n";
  return `${typed}\n${err}${out}${end}status ${status}\n`.replaceAll("\r", "␍");
}

const PAGES = ["--format plain", "--format markdown", "--format json"];
const LISTS = [...PAGES, "--format csv", "--format tsv"];
/** For long answers, without what repeats the data. */
const TABLES = ["--format markdown", "--format csv"];

test.each([
  ["show", PAGES],
  ["show 1960 V VI.1 --notes", PAGES],
  ["show 1960 V --parallel", PAGES],
  ["show 1951 signatures --witness encyclopedia-1951 --notes", PAGES],
  ["show event:1960-protests dispute:house-vote glossary:status-of-forces-agreement", PAGES],
  ["search 'armed attack' -n 3 --explain", LISTS],
  ["search garison -n 2", LISTS],
  ["search 'at present willing' -n 1", LISTS],
  ["search 1960 --kind event -n 2 --count", LISTS],
  ["search 'in the Japan area' --exact", LISTS],
  ["diff 1951:I 1960:VI", LISTS],
  ["diff 1951:IV 1960:X.1 --layout side-by-side", LISTS],
  ["diff 1951:I --summary", LISTS],
  ["diff 1951:II --ignore case,hyphens,punctuation", LISTS],
  ["timeline --from 1960-05-15 --to 1960-06-20 --tag diet", [...LISTS, "--format ics"]],
  ["timeline --disputed --reverse", TABLES],
  ["timeline --from 1960 --to 1960 --chart", TABLES],
  ["glossary 'far east'", LISTS],
  ["glossary --kind instrument", TABLES],
  ["check 'an armed attack against either Party'", PAGES],
  ["check 'act to face the common danger'", PAGES],
  ["check 'peace in our time'", PAGES],
  ["collate 1960 --substantive", LISTS],
  ["collate 1951:I --apparatus", LISTS],
  ["disputes", TABLES],
  ["disputes house-vote", LISTS],
  ["sources", TABLES],
  ["sources handout-1960", LISTS],
  ["sources --corrections", TABLES],
  ["cite 1951 1960:V.2 --style oscola", PAGES],
])("anpo %s", async (line, formats) => {
  const screens = [
    await session(line, ["--no-pager", "--color", "always"], 72),
    await session(line, ["--no-pager", "--accessible"], 100),
  ];
  const others: string[] = [];
  for (const format of formats) others.push(await session(line, format.split(" ")));
  await expect([...screens, ...others].join("\n")).toMatchFileSnapshot(`golden/answers/${slugOf(line)}.txt`);
});

const REFUSED = [
  "show 1952",
  "show 1960 XI",
  "show 1951 VII V",
  "show 1960 V.3",
  "show 1960 --witness nobody",
  "show event:1960-06-23-entry-into-force --witness A",
  "show 1960:IV-1951:V",
  "show 1951 --witness handout-1960",
  "show event:no-such-thing",
  "shwo",
  "search",
  "search ''",
  "search the",
  "search zzzzzz",
  "search peace --in 1952",
  "search peace --kind tretay",
  "search peace --limit none",
  "search peace --exact --regex",
  "search ( --regex",
  "search peace --all --any",
  "diff 1951 1951",
  "diff event:1960-protests",
  "diff --relation changed",
  "diff --subject nothing-has-this",
  "diff V --layout wide",
  "diff --ignore everything",
  "diff 1951:IV 1960:X.1 --exit-code",
  "timeline --from yesterday",
  "timeline --from 1961 --to 1960",
  "timeline --tag tretay",
  "timeline --ref 1960:XI",
  "timeline --from 1990 --to 1991 --tag diet",
  "timeline --ref 1960 --from 1960-06-23 --to 1960-06-23",
  "timeline --format ics --json",
  "glossary nobody-knows",
  "glossary ''",
  "glossary --kind thing",
  "glossary SOFA --kind person",
  "check ''",
  "check …",
  "collate",
  "collate 1960:I",
  "collate 1952",
  "collate 1951 --witness nobody",
  "disputes nonesuch",
  "disputes ''",
  "sources nothing",
  "sources ''",
  "sources handout-1960 --corrections",
  "cite",
  "cite 1951 VII",
  "cite 1960 --style mla",
  "cite event:1960-protests",
  "completion tcsh",
  "show 1960 --format csv",
  "show 1960 --width 0",
  "show 1960 --width full --format plain",
  "show 1960 --color sometimes",
  "show 1960 --colour",
  "help nothing",
  "help cite extra",
];

describe("where it cannot answer", () => {
  const golden = `${root}test/golden/refusals.txt`;
  const kept = existsSync(golden) ? readFileSync(golden, "utf8").split(/(?<=\n)\n(?=\$ anpo)/) : [];
  const told: string[] = [];

  test.each(REFUSED)("anpo %s", async (line) => {
    const sessions = [await session(line, []), await session(line, ["--json"])];
    told.push(...sessions);
    for (const one of sessions) expect(kept).toContain(one);
  });

  test("the golden file has these and no others", async () => {
    await expect(told.join("\n")).toMatchFileSnapshot(golden);
  });
});
