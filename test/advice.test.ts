// The wording of every problem and notice, in one golden file; no other test spells out a message.

import { describe, expect, test } from "vitest";
import { adviseOnBug, adviseOnNotice, adviseOnProblem } from "../src/advice.ts";
import type { NameKind, Notice, Problem } from "../src/errors.ts";
import { answerOf, problemOf } from "./support/ask.ts";
import { type } from "./support/io.ts";

type Kind = Problem["kind"] | Notice["kind"];

/** Lines that are refused, with the kind of their problem. */
const REFUSED: readonly [line: string, kind: Problem["kind"]][] = [
  ["cite 1952", "unknown treaty"],
  ["search attack --in 1951 --in 1960", "repeated option"],
  ["timeline --from 1951 --from 1960", "repeated option"],
  ["show 1960 --witness nobody", "unknown name"],
  ["show 1951 --witness handout-1960", "unknown name"],
  ["show event:1960-06-23-entry-into-force --witness A", "copy of a record"],
  ["show --witness A", "copy without treaty"],
  ["show 1960:IV-1951:V", "range across treaties"],
  ["show VI-IV", "backward range"],
  ["show VI-2", "backward range"],
  ["words --top 20", "unknown name"],
  ["obligations --party Japan", "unknown name"],
  ["obligations 1951 --party=US", "unknown name"],
  ["diff --new V", "unknown name"],
  ["diff --parallel 1951:IV", "unknown name"],
  ["search bases -okinawa", "unknown name"],
  ["cite 1960 ALWD", "invalid value"],
  ["export 1960 pdf", "extra operand"],
  ["show 1960 article", "article without number"],
  ["show 1960 paragraph 2", "paragraph without article"],
  ["diff 1960:V 1960:V", "passage compared with itself"],
  ["search ''", "empty query"],
  ["search peace --in 1952", "unknown treaty"],
  ["search ( --regex", "invalid pattern"],
  ["diff event:1960-protests", "not a passage"],
  ["timeline --from yesterday", "invalid date"],
  ["timeline 5/6/1960", "ambiguous date"],
  ["timeline --from 1961 --to 1960", "backward dates"],
  ["timeline 1960 --to 1961", "two date ranges"],
  ["timeline --tag tretay", "unknown name"],
  ["words ''", "empty name"],
  ["words --shared peace", "invalid count"],
  ["words --shared 4 --only 1951", "conflicting options"],
  ["obligations Jappan", "unknown name"],
  ["obligations ''", "empty name"],
  ["glossary ''", "empty name"],
  ["check ''", "empty quotation"],
  ["check …", "empty quotation"],
  ["collate V", "several treaties"],
  ["collate 1952", "unknown treaty"],
  ["collate 1951 --base nobody", "unknown name"],
  ["sources handout-1960 --corrections", "corrections of a source"],
  ["cite event:1960-protests", "not citable"],
  ["completion tcsh", "unknown name"],
  ["search", "missing operand"],
  ["completion bash zsh", "extra operand"],
  ["search peace --kind tretay", "invalid value"],
  ["cite 1960 --style harvard", "invalid value"],
  ["search peace --limit none", "invalid count"],
  ["search peace --in article 5", "passage in several words"],
  ["search peace --in=1960 V", "passage in several words"],
  ["check --in 1960 article 5 'Each Party'", "passage in several words"],
  ["show 1960 --csv", "unknown name"],
  ["show 1960 V --lang ja", "unknown name"],
  ["timeline -o events.csv", "unknown name"],
  ["show 1960 --format docx", "invalid value"],
  ["timeline --format xlsx", "invalid value"],
  ["show 1960 --format md", "invalid value"],
  ["show 1960 --format txt", "invalid value"],
  ["timeline Jun", "invalid date"],
  ["search peace --exact --regex", "conflicting options"],
  ["show 1960 --width 0", "invalid width"],
  ["search peace --in", "missing value"],
  ["show 1960 --json=1", "unexpected value"],
  ["show 1960 --colour", "unknown name"],
];

/** Lines that are answered with a notice. */
const NOTICED: readonly [line: string, ...kinds: Notice["kind"][]][] = [
  ["show 1960 XI", "no such part"],
  ["collate 1951 riots", "no variant"],
  ["collate 1960 riots", "no variant"],
  ["show 1951 VII V", "no such part"],
  ["show 1951 VII", "no such part"],
  ["show XI", "no such part"],
  ["show 1960 V.3", "no such paragraph"],
  ["show 1951 signatures.1", "no such paragraph"],
  ["show V.2", "only in the other treaty"],
  ["show VI", "only in the other treaty"],
  ["show event:1960-06-23", "no such record"],
  ["show 1951 V --witness A", "not in copy"],
  ["show SOFA XVII", "no such part of a document"],
  ["show SOFA preamble", "no such part of a document"],
  ["search zzzzqqq", "no hits"],
  ["search garrison --in 1960:X", "no hits"],
  [`search '"garrison of peace"'`, "no such phrase"],
  ["search garrison~2", "ignored signs"],
  ["search peace --format markdown", "more hits"],
  ["search 'armed attack' -c", "counted passages"],
  ["search 'prior consultation' -n 50", "about the hits"],
  ["words peece", "no such word"],
  ["words zzzzqqq", "no such word"],
  ["words Dulles", "no such word"],
  ["words 平和", "no such word"],
  ["words riots --in 1960", "no such word"],
  ["words riots --only 1960", "no matching word"],
  ["words --in signatures", "no matching word"],
  ["words presently", "uncounted readings"],
  ["words 1960 --exact", "treaty as a word"],
  ["words 'Charter of the United Nations'", "rarest word"],
  ["words armed attack", "words as a phrase"],
  ["words peace security", "places of several words"],
  ["diff bases", "same as"],
  ["diff what is new", "same as"],
  ["obligations Japan --kind right", "no matching obligation"],
  ["diff --subject nothing-has-this", "no matching clause"],
  ["diff 1951:I 1960:VI", "further clauses"],
  ["timeline --from 1700 --to 1701", "no matching event"],
  ["timeline xyzzy", "no event mentions"],
  ["timeline 1960 xyzzy", "no event mentions"],
  ["timeline 1961", "only lasting events"],
  ["check 'peace in our time\nor for ever'", "quotations in lines"],
  ["glossary nobody-knows", "no such entry"],
  ["glossary Fujiyma", "no such entry"],
  ["glossary secret nuclear agreement", "no such entry"],
  ["glossary Article IX", "no such entry"],
  ["glossary Michiko Kanba how did she die", "entry among words"],
  ["glossary SOFA --kind person", "other kind of entry"],
  ["cite glossary:cold-war", "no citation"],
  ["cite 1960 V --style oscola", "unknown page"],
  ["show article 9", "only in the other treaty", "also a name"],
  ["check 'peace in our time'", "absent quotation"],
  ["check 日米同盟", "absent quotation"],
  ["check 1960 V", "absent quotation"],
  ["collate", "first of several treaties"],
  ["collate 1951 I --substantive", "no variant"],
  ["collate 1960 V", "no variant"],
  ["disputes nonesuch", "no such dispute"],
  ["disputes Hagerty", "no such dispute"],
  ["check He said “an armed attack against” or “meet the common danger”", "several quotations"],
  ["sources nothing", "no such source"],
  ["sources treaty-text:1951:VII", "no such document"],
];

/** Problems and notices that no line above has. */
const OTHERS: readonly (Problem | Notice)[] = [
  {
    kind: "unread line",
    line: 2,
    given: "foo",
    problem: { kind: "unreadable reference", given: "foo", rest: "foo" },
    isMissing: true,
  },
  { kind: "unknown name", what: "command", given: "shwo", exists: ["show", "search"] },
  {
    kind: "unknown name",
    what: "command",
    given: "shwo",
    exists: ["show", "search"],
    rest: ["1960", "V(2)"],
  },
  { kind: "not a command", given: "who was Kishi?", entry: "Kishi" },
  { kind: "not a command", given: "when did it end?", entry: null },
  { kind: "not a command", given: "who what", entry: null },
  { kind: "other command", given: "read", isNamed: false, lines: ["show 1960 V"] },
  { kind: "other command", given: "quote", isNamed: false, lines: ["cite 1960 V", "check 1960 V"] },
  { kind: "other command", given: "all", isNamed: true, lines: ["show 1951 1960"] },
  { kind: "date instead of passage", given: "June 1960", line: "timeline June 1960" },
  { kind: "value without option", given: "apa", option: "style", line: "cite 1960 --style apa" },
  { kind: "only English", line: "show V" },
  { kind: "option of other formats", option: "bom", formats: ["csv", "tsv"] },
  { kind: "unknown name", what: "option", given: "--zzz", exists: ["json"], of: "show" },
  { kind: "unsupported format", command: "show", format: "csv", exists: ["terminal", "plain"] },
  { kind: "output for a file", command: "export", format: "html", file: "anpo.html" },
  { kind: "output for a file", command: "export", format: "json", file: "anpo.json" },
  { kind: "output for a file", command: "export 1960", format: "akn", file: "anpo-1960.akn.xml" },
  { kind: "no treaty for a file", format: "akn", exists: ["1951", "1960"] },
  { kind: "treaty for a whole edition", format: "html", given: "1960" },
  { kind: "not in one file", given: "timeline", lists: ["timeline"] },
  { kind: "not in one file", given: "letters", lists: ["timeline"] },
  { kind: "invalid value", option: "kind", given: "law", exists: ["entry", "event"], isList: true },
  { kind: "no reference" },
  { kind: "dash among operands" },
  { kind: "unreadable reference", given: "V foo", rest: "foo" },
  { kind: "unknown word", given: "kishi", exists: ["preamble", "signatures"], text: "kishi" },
  { kind: "unknown word", given: "kishi", exists: ["preamble", "signatures"], text: "1960 kishi" },
  { kind: "unknown word", given: "preambel", exists: ["preamble", "signatures"], text: "1960 preambel 3" },
  { kind: "invalid article number", given: "IIII" },
  { kind: "invalid paragraph number", given: "0" },
  { kind: "ambiguous reference", given: "V, 1951, VI", readings: ["1951:V VI", "V 1951:VI"] },
  { kind: "unclear treaty", given: "V of 1951 1960 VI", treaty: "1960" },
  { kind: "treaty compared with itself", treaty: "1951", treaties: ["1951", "1960"] },
  { kind: "long query", length: 600, longest: 512 },
  { kind: "slow pattern", pattern: "(a+)+b" },
  { kind: "long quotation", length: 10_001, longest: 10_000 },
  { kind: "no standard input", command: null },
  { kind: "no standard input", command: "glossary" },
  { kind: "standard input is a terminal", example: null },
  { kind: "standard input is a terminal", example: 'anpo check "the common danger"' },
  { kind: "server on a terminal" },
  { kind: "undecodable input", file: "draft.txt", encoding: "UTF-8" },
  { kind: "undecodable input", file: null, encoding: "UTF-16LE" },
  { kind: "unreadable input", reason: "EISDIR" },
  { kind: "unreadable file", file: "draft.txt", reason: "ENOENT" },
  { kind: "unwritable output", reason: "ENOSPC" },
  { kind: "unreadable data", file: "data/timeline.json" },
  { kind: "damaged program", reason: "Cannot find module './show.cjs'" },
  {
    ...{ kind: "no such document", given: "d48", source: "frus", isMissing: true },
    exists: ["d1", "d47", "d51", "d157", "persons"],
  },
  { kind: "no such document", given: "persens", source: "frus", exists: ["d1", "persons"], isMissing: true },
  { kind: "no references on standard input", isMissing: true },
  { kind: "no quotation" },
  { kind: "second file", option: "document" },
  { kind: "file instead of quotation", given: "draft.txt", line: "check --document" },
  { kind: "short quotations", count: 1 },
  { kind: "short quotations", count: 2 },
  { kind: "events without a day", count: 1 },
  { kind: "events without a day", count: 3 },
  { kind: "page on a terminal", typed: "anpo show 1960 --format html" },
  { kind: "records in a file" },
];

const isNotice = (one: Problem | Notice): one is Notice => OTHER_NOTICES.has(one.kind);
const OTHER_NOTICES: ReadonlySet<Kind> = new Set<Notice["kind"]>([
  "no such document",
  "unread line",
  "no references on standard input",
  "no quotation",
  "short quotations",
  "events without a day",
  "page on a terminal",
  "records in a file",
]);

function worded(one: Problem | Notice): string[] {
  if (isNotice(one)) return [adviseOnNotice(one)];
  const { message, hint } = adviseOnProblem(one);
  return [message, ...(hint === null ? [] : [hint])];
}

test("every message", async () => {
  const sections: string[] = [];
  for (const [line] of REFUSED)
    sections.push([`$ anpo ${line}`, ...worded(await problemOf(answerOf(line)))].join("\n"));
  for (const [line] of NOTICED) {
    const { notices } = await answerOf(line);
    sections.push([`$ anpo ${line}`, ...notices.map(adviseOnNotice)].join("\n"));
  }
  for (const one of OTHERS) sections.push([JSON.stringify(one), ...worded(one)].join("\n"));
  await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot("golden/messages.txt");
});

describe("each line has its problem or notices", () => {
  test.each(REFUSED)("anpo %s: %s", async (line, kind) => {
    expect(await problemOf(answerOf(line))).toMatchObject({ kind });
  });

  test.each(NOTICED)("anpo %s: %s", async (line, ...kinds) => {
    const { notices } = await answerOf(line);
    expect(notices.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("a run prints the message and the next step, one line each", () => {
  test.each(REFUSED)("anpo %s", async (line) => {
    const { message, hint } = adviseOnProblem(await problemOf(answerOf(line)));
    const lines = hint === null ? [message] : [message, hint];
    expect(await type(line)).toEqual({
      status: 2,
      out: "",
      err: lines.map((one) => `anpo: ${one}\n`).join(""),
    });
    const { schema, ...document } = JSON.parse((await type(`${line} --json`)).out);
    // A line to type keeps the option.
    const { hint: own } = { ...document, hint: document.hint?.replace(/ --json$/, "") ?? null };
    expect([schema, document.message, own]).toEqual(["anpo/error@1", message, hint]);
  });

  test.each(NOTICED)("anpo %s", async (line) => {
    const { notices } = await answerOf(line);
    const { status, err } = await type(line);
    expect(err).toBe(notices.map((notice) => `anpo: ${adviseOnNotice(notice)}\n`).join(""));
    if (notices.some((notice) => "isMissing" in notice)) expect(status).toBe(1);
  });
});

test("every kind of problem and notice is in the golden file", () => {
  const listed = [
    ...REFUSED.map(([, kind]) => kind),
    ...NOTICED.flatMap(([, ...kinds]) => kinds),
    ...OTHERS.map(({ kind }) => kind),
  ];
  expect(new Set(listed)).toEqual(new Set(Object.keys(KINDS)));
});

/** Fails to compile if a kind is missing. */
const KINDS: Record<Kind, true> = {
  "unknown name": true,
  "not a command": true,
  "other command": true,
  "date instead of passage": true,
  "value without option": true,
  "only English": true,
  "option of other formats": true,
  "empty name": true,
  "invalid value": true,
  "invalid count": true,
  "invalid width": true,
  "missing value": true,
  "unexpected value": true,
  "conflicting options": true,
  "missing operand": true,
  "extra operand": true,
  "second file": true,
  "unsupported format": true,
  "output for a file": true,
  "no treaty for a file": true,
  "treaty for a whole edition": true,
  "not in one file": true,
  "no reference": true,
  "unknown treaty": true,
  "unreadable reference": true,
  "unknown word": true,
  "same as": true,
  "invalid article number": true,
  "invalid paragraph number": true,
  "article without number": true,
  "paragraph without article": true,
  "backward range": true,
  "range across treaties": true,
  "ambiguous reference": true,
  "unclear treaty": true,
  "dash among operands": true,
  "not a passage": true,
  "passage in several words": true,
  "not citable": true,
  "several treaties": true,
  "copy without treaty": true,
  "copy of a record": true,
  "treaty compared with itself": true,
  "passage compared with itself": true,
  "empty query": true,
  "long query": true,
  "invalid pattern": true,
  "slow pattern": true,
  "empty quotation": true,
  "long quotation": true,
  "file instead of quotation": true,
  "invalid date": true,
  "ambiguous date": true,
  "backward dates": true,
  "two date ranges": true,
  "corrections of a source": true,
  "no standard input": true,
  "standard input is a terminal": true,
  "server on a terminal": true,
  "undecodable input": true,
  "unreadable input": true,
  "unreadable file": true,
  "unwritable output": true,
  "unreadable data": true,
  "damaged program": true,
  "no such part": true,
  "no such paragraph": true,
  "no such record": true,
  "no such part of a document": true,
  "not in copy": true,
  "no such entry": true,
  "entry among words": true,
  "other kind of entry": true,
  "no citation": true,
  "unknown page": true,
  "repeated option": true,
  "also a name": true,
  "unread line": true,
  "words as a phrase": true,
  "places of several words": true,
  "no such dispute": true,
  "no such document": true,
  "no such source": true,
  "no references on standard input": true,
  "only in the other treaty": true,
  "no such word": true,
  "treaty as a word": true,
  "no matching obligation": true,
  "no matching word": true,
  "uncounted readings": true,
  "no matching clause": true,
  "rarest word": true,
  "no matching event": true,
  "no event mentions": true,
  "only lasting events": true,
  "quotations in lines": true,
  "no variant": true,
  "further clauses": true,
  "first of several treaties": true,
  "about the hits": true,
  "more hits": true,
  "counted passages": true,
  "no hits": true,
  "no such phrase": true,
  "ignored signs": true,
  "no quotation": true,
  "absent quotation": true,
  "several quotations": true,
  "short quotations": true,
  "events without a day": true,
  "page on a terminal": true,
  "records in a file": true,
};

test("messages are sentences without a final period, and hints too", () => {
  for (const one of OTHERS) for (const line of worded(one)) expect(line).toMatch(/[^.\s]$/);
});

test("a problem in a line of standard input names the line", () => {
  const { message, hint } = adviseOnProblem({ kind: "no reference" });
  expect(adviseOnProblem({ kind: "no reference" }, 3)).toEqual({ message: `line 3: ${message}`, hint });
});

test("a bug is reported with its own message", () => {
  expect(adviseOnBug(new Error("odd words")).message).toMatch(/: odd words$/);
  expect(adviseOnBug("odd").message).toMatch(/: odd$/);
});

describe("only close names are suggested", () => {
  const hintFor = (given: string, what: NameKind = "shell") =>
    adviseOnProblem({ kind: "unknown name", what, given, exists: ["bash", "zsh", "fish"] }).hint;
  test.each([
    ["bahs", true, false],
    ["cmd", false, true],
  ])("%s: “bash” %s, the others %s", (given, isClose, areListed) => {
    expect([hintFor(given)!.includes("“bash”"), hintFor(given)!.includes("fish")]).toEqual([
      isClose,
      areListed,
    ]);
  });
});
