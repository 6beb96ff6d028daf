// Pages on terminals of every width: nothing is too wide, no word of a treaty is cut, color only decorates. Without
// cite, whose lines are not wrapped because they are pasted elsewhere.

import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { paragraphs } from "../support/corpus.ts";
import { anpo, type } from "../support/io.ts";

const LINES = [
  ...[
    "show",
    "show 1951 1960 --notes",
    "show 1951 --witness A",
    "show 1960 V --parallel",
    "show event:1960-protests",
  ],
  ...[
    "obligations --notes",
    "obligations --parallel",
    "words",
    "words peace",
    "words security --context 20",
    "words --shared",
    "search peace -n 50",
    "search 極東 --explain",
    "diff",
    "diff --summary",
    "diff 1951:IV --layout side-by-side",
  ],
  ...[
    "timeline",
    "timeline --chart",
    "timeline 1951 --notes --disputed",
    "diff V --notes",
    "glossary",
    "glossary SOFA",
    "check act to face the common danger",
  ],
  ...[
    "collate 1951",
    "collate 1960 --apparatus",
    "disputes",
    "disputes house-vote",
    "sources",
    "sources handout-1960",
  ],
  "sources --corrections",
];

/** Ids and references can be longer than a line of a narrow terminal, where they are cut. */
const isLongName = (word: string) => /[:_/]|-.*-/.test(word) || stringWidth(word) > 30;

/** Color marks changed words, which have brackets without it: the only output that color changes. */
const WITH_CHANGES = [
  "diff",
  "diff 1951:IV --layout side-by-side",
  "diff V --notes",
  "check act to face the common danger",
];

const screen = async (line: string, columns: number, color: "always" | "never") => {
  const flags = ["--format", "terminal", "--no-pager", "--color", color];
  return (await anpo([...line.split(" "), ...flags], { terminal: columns })).out;
};

/** The letters of a page, whose order depends on what fits on a line; without what marks changes, blanks and rules. */
const lettersOf = (page: string) => [...page.replace(/\[-|-\]|\{\+|\+\}|[\s─]/g, "")].sort().join("");

describe.each(LINES)("anpo %s", (line) => {
  test.each([40, 80, 200])("at %i columns, color only decorates", async (columns) => {
    const colored = await screen(line, columns, "always");
    const bare = stripVTControlCharacters(colored);
    const plain = await screen(line, columns, "never");
    expect(colored).not.toBe(plain);
    if (WITH_CHANGES.includes(line)) expect(lettersOf(bare)).toBe(lettersOf(plain));
    else expect(bare).toBe(plain);
    for (const row of plain.split("\n")) expect(row).toBe(row.trimEnd());
  });
});

test("the output that color changes is just what has changed words", async () => {
  for (const line of LINES) {
    const hasMarks = /\[-|\{\+/.test(await screen(line, 80, "never"));
    expect([line, hasMarks]).toEqual([line, WITH_CHANGES.includes(line)]);
  }
});

/** Every width, each for some of the pages: 20, 36 … for the first, 21, 37 … for the second. */
test.each(LINES)(
  "anpo %s is never wider than the terminal, from 20 columns to 200",
  async (line) => {
    for (let columns = 20 + (LINES.indexOf(line) % 16); columns <= 200; columns += 16)
      for (const row of stripVTControlCharacters(await screen(line, columns, "always")).split("\n"))
        if (stringWidth(row) > columns) expect.fail(`at ${columns} columns: ${row}`);
  },
  60_000,
);

test.each([
  "show",
  "diff --summary",
  "glossary",
  "disputes",
  "sources",
  "sources --corrections",
  "collate 1951",
])("anpo %s draws its table with rules from 60 columns on", async (line) => {
  for (const columns of [60, 80, 120]) expect(await screen(line, columns, "never")).toMatch(/^─{40,}$/m);
});

test("the summary of a comparison gives its subjects the most room", async () => {
  for (const columns of [60, 80, 120]) {
    const rows = (await screen("diff --summary", columns, "never")).split("\n");
    const head = rows.find((row) => row.startsWith("1951"))!;
    const starts = ["1951", "Subject", "Became", "1960", "Same"].map((name) => head.lastIndexOf(name));
    const widths = starts.map((start, at) => (starts[at + 1] ?? columns) - start);
    expect(Math.max(...widths)).toBe(widths[1]);
    expect(rows.join()).not.toMatch(/1951:|1960:/);
  }
});

test("the best hits of a search fit on a screen of 24 lines: the first in full, two or three lines for each of the others", async () => {
  for (const query of ["prior consultation", "armed attack", "bases", "Far East", "Okinawa", "duration"]) {
    const page = (await screen(`search ${query}`, 80, "never")).trimEnd();
    expect(page.split("\n").length).toBeLessThanOrEqual(23);
    const [best, others, closing] = page.split("\n\n");
    expect(best).not.toMatch(/\[…\]|^ +…|…$/m);
    const hits = others!.split(/\n(?=\S)/);
    expect(hits.length).toBe(4);
    for (const hit of hits) {
      expect(hit).toMatch(/(?:event|glossary|dispute|1951|1960):[-\w.]+\n {4}.{30,}$/);
      expect(hit.split("\n").length).toBeLessThanOrEqual(3);
    }
    expect(closing).toMatch(
      /^(?:Showing 5 of \d+; add --limit all for all\.[ \n])?(?:To read (?:another|it in context|it with its sources|the treaty's words): anpo show \S+\n?){1,2}$/,
    );
  }
});

test.each([
  ["1960:V.1 --limit 1", "To read it in context: anpo show 1960:V"],
  ["riots --limit all --kind provision", "To read it in context: anpo show 1951:I"],
  [
    "riots",
    "Showing 5 of \\d+; add --limit all for all.\nTo read it with its sources: anpo show glossary:internal-riots-clause\nTo read the treaty's words: anpo show 1951:I",
  ],
  // The article of the year in the question, else of the treaty in force, and the one that the entry speaks of first.
  ["when did the 1960 treaty take effect", "[^]*\nTo read the treaty's words: anpo show 1960:VIII"],
  ["how could the 1951 treaty be terminated", "[^]*\nTo read the treaty's words: anpo show 1951:IV"],
  ["what is the Far East", "[^]*\nTo read the treaty's words: anpo show 1960:VI"],
  ["armed attack definition", "[^]*\nTo read the treaty's words: anpo show 1960:V"],
  // A passage has no sources to show; the next one is cut.
  ["armed forces", "Showing 5 of \\d+; add --limit all for all.[ \\n]To read another: anpo show 19\\S+"],
  [
    "Kanba --limit 1",
    "Showing 1 of \\d+; add --limit all for all.\nTo read it with its sources: anpo show glossary:michiko-kanba",
  ],
])("after the hits, a line says how to see more: anpo search %s", async (query, closing) => {
  expect(await screen(`search ${query}`, 80, "never")).toMatch(new RegExp(`\n\n${closing}\n$`));
});

test("how many hits there are is said once: below them on a terminal, else on standard error", async () => {
  const onTerminal = await anpo(["search", "peace", "--no-pager"], { terminal: 80 });
  const inMarkdown = await anpo(["search", "peace", "--format", "markdown"]);
  expect([onTerminal.out.includes("Showing 5 of"), onTerminal.err]).toEqual([true, ""]);
  expect([inMarkdown.out.includes("Showing"), inMarkdown.err]).toEqual([
    false,
    expect.stringMatching(/^anpo: these are the best 10 of \d+ hits; to see all, add --limit all\n$/),
  ]);
});

test.each(["plain", "csv", "tsv", "ndjson"])(
  "in %s, where nothing would say that hits are left out, there are all",
  async (format) => {
    const { out, err } = await anpo(["search", "peace", "--format", format]);
    expect(out).toBe((await anpo(["search", "peace", "--format", format, "--limit", "all"])).out);
    expect([out.trimEnd().split("\n").length > 50, err]).toEqual([true, ""]);
  },
);

test.each([
  ["compare 1951 IV", "diff 1951 IV"],
  ["diff 1960 --new", "diff 1960 --relation new"],
  ["timeline --since 1960", "timeline --from 1960"],
  ["timeline --before 1960 --after 1958", "timeline --to 1960 --from 1958"],
  ["show 1960 V --layout side-by-side", "show 1960 V --parallel"],
  ["explain zzzzqqq", "search zzzzqqq"],
  ["1960 who signed for the US", 'search "who signed for the US" --in 1960'],
  ["unequal treaty", 'search "unequal treaty"'],
  ["show 1951 1960 bases", 'search "1951 1960 bases"'],
  ["define SOFA", "glossary SOFA"],
  ["compare termination", "diff --subject termination"],
  ['find "armed attack"', 'search "armed attack"'],
  ["show June 1960", "timeline June 1960"],
  ["show 1960 bases", "search bases --in 1960"],
  ["show the 1951 treaty riots", "search riots --in 1951"],
  ["show kishi", "search kishi"],
  ["zengakuren", "search zengakuren"],
  ["1951 riots", "search riots --in 1951"],
  ["glossary Kiyose", "search Kiyose"],
  ["glossary Maruyama Masao", 'search "Maruyama Masao"'],
])("anpo %s, on a terminal, is answered like anpo %s", async (line, meant) => {
  const answered = await type(meant, { terminal: 80 });
  const { out, err, status } = await type(line, { terminal: 80 });
  expect([out, status]).toEqual([answered.out, answered.status]);
  expect(err).toBe(`${answered.err}anpo: this is the same as: anpo ${meant}\n`);
  // A script learns that there is no such passage or entry.
  expect(await type(line)).toMatchObject({ out: "", status: line.startsWith("glossary") ? 1 : 2 });
});

test.each([
  ...["show 1960 articel V", "glossary Fujiyma", "show bases --notes", "serch bases", "cite bases"],
  ...[
    "glossary secret nuclear agreement",
    "quote 1960 V",
    "save timeline",
    "translate V",
    "search bases -json",
    "events --reverse",
  ],
])("anpo %s gets a message: it may be a slip, or mean more than one thing", async (line) =>
  expect((await type(line, { terminal: 80 })).out).toBe(""),
);

test.each(["United Nations", "international peace and security", "armed attack"])(
  "the excerpt of a hit shows the phrase that was searched for: %s",
  async (phrase) => {
    const flags = ["--limit", "all", "--kind", "provision", "--no-pager", "--color", "never"];
    const { out } = await anpo(["search", `"${phrase}"`, ...flags], { terminal: 80 });
    const [, others] = out.split("\n\n");
    const excerpts = others!.split("\n").filter((line) => /^ {4}\S/.test(line));
    expect(excerpts.length).toBeGreaterThan(0);
    for (const line of excerpts) expect(line).toContain(phrase);
  },
);

test("no word of a treaty is cut, at any width from 20 columns on", async () => {
  const words = new Set(paragraphs.flatMap(({ text }) => text.split(/\s+/)));
  for (const columns of [...Array(41).keys(), 60, 100, 140, 180].map((more) => 20 + more)) {
    const { out } = await anpo(["show", "1951", "1960", "--no-numbers", "--no-pager"], {
      terminal: columns,
      env: { NO_COLOR: "1" },
    });
    const shown = new Set(out.split(/\s+/));
    expect([...words].filter((word) => !shown.has(word) && !isLongName(word))).toEqual([]);
  }
});

test.each(LINES)("for a screen reader, anpo %s has no box, column or arrow", async (line) => {
  const { out } = await anpo([...line.split(" "), "--accessible", "--no-pager"], {
    terminal: 80,
    env: { NO_COLOR: "1" },
  });
  expect(out).not.toMatch(/[\u2500-\u257f→]|\[-|\{\+|\S {3,}\S/);
});

test("people are in the order of their family names", async () => {
  const { out } = await type("glossary people", { terminal: 80, env: { NO_COLOR: "1" } });
  const names = out.split("\n").map((line) => line.split(/ {2,}/)[0]);
  const [kishi, macArthur, nixon, obama] = [
    "Nobusuke Kishi",
    "Douglas MacArthur II",
    "Richard Nixon",
    "Barack Obama",
  ];
  expect(names.filter((name) => [kishi, macArthur, nixon, obama].includes(name!))).toEqual([
    ...[kishi, macArthur, nixon, obama],
  ]);
});

test("of several words, one that no treaty has is counted, too; alone, it is not found", async () => {
  const rowsOf = async (line: string) => (await type(`${line} --count --format csv`)).out.trim().split("\n");
  expect(await rowsOf("words peace war --exact")).toEqual(["word,1951,1960", "peace,8,11", "war,0,0"]);
  expect(await rowsOf("words war")).toEqual([""]);
  expect(await rowsOf("words forces war --only 1951")).not.toContain("war,0,0");
});

test.each([
  ["Article IV says “act to meet the common danger”.", 1],
  ["Article V says “act to meet the common danger”.", 0],
])("check --document: %s: status %i", async (text, status) => {
  const answer = await type("check draft.txt --format csv", { files: { "draft.txt": text } });
  expect(answer.status).toBe(status);
  expect(answer.out.trim().endsWith("Article IV")).toBe(status === 1);
});
