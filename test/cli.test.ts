// Command lines and what they give: standard output, standard error and status together.

import { describe, expect, test } from "vitest";
import { textAt } from "../src/core/passage.ts";
import { treaties } from "./corpus.ts";
import { anpo } from "./io.ts";
import { validate } from "./schema.ts";

/** As a person would type it; double quotes hold words together. */
const words = (line: string) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
const type = (line: string, world = {}) => anpo(words(line), world);

const V1 = textAt(treaties, "1960:V.1");
const V2 = textAt(treaties, "1960:V.2");

describe("show", () => {
  test("Article V in a pipe: a heading, then a paragraph per line", async () => {
    expect(await type("show 1960 V")).toEqual({
      status: 0,
      out: `1960 Article V [Armed attack]\n${V1}\n${V2}\n`,
      err: "",
    });
  });

  test("Article V on a terminal", async () => {
    const { out } = await type("show 1960 V", { terminal: 80, env: { NO_COLOR: "1" } });
    expect(out).toMatchInlineSnapshot(`
      "1960 Article V [Armed attack]
        1 Each Party recognizes that an armed attack against either Party in the
          territories under the administration of Japan would be dangerous to its own
          peace and safety and declares that it would act to meet the common danger in
          accordance with its constitutional provisions and processes.

        2 Any such armed attack and all measures taken as a result thereof shall be
          immediately reported to the Security Council of the United Nations in
          accordance with the provisions of Article 51 of the Charter. Such measures
          shall be terminated when the Security Council has taken the measures
          necessary to restore and maintain international peace and security.

      Counterparts: 1951:preamble.4 (replaced), 1951:preamble.5 (replaced), 1951:I.1
      (expanded). New: Report to the Security Council.
      "
    `);
  });

  test("signatures stand under their party", async () => {
    expect(
      (await type("show 1951:signatures", { terminal: 60, env: { NO_COLOR: "1" } })).out,
    ).toMatchInlineSnapshot(`
      "1951 Signatures
          FOR THE UNITED STATES OF AMERICA:
          Dean Acheson
          John Foster Dulles
          Alexander Wiley
          Styles Bridges
          FOR JAPAN:
          Shigeru Yoshida

      Counterparts: 1960:signatures (replaced).
      "
    `);
  });

  test.each([
    ...[
      "1960 V",
      "show 1960 V",
      "show 1960:V",
      "show 1960/V",
      "show 60 V",
      "show new V",
      'show 1960 "Article V"',
    ],
    ...[
      "show 1960 5",
      "show 1960 v",
      "show 1960 art. 5",
      "show 1960 第五条",
      "show 1960 第5条",
      "show 1960 Ⅴ",
      "show １９６０ ５",
    ],
  ])("%s: the same bytes", async (line) => {
    expect(await type(line)).toEqual(await type("show 1960 V"));
  });

  test("V without a treaty: both", async () => {
    const { out } = await type("show V");
    expect(out.match(/^\d{4} Article V .*/gm)).toEqual([
      "1951 Article V [Ratification and entry into force]",
      "1960 Article V [Armed attack]",
    ]);
  });

  test("nothing there: what there is, and where it is instead", async () => {
    expect(await type("show 1951 VII")).toEqual({
      status: 1,
      out: "",
      err: "anpo: 1951 has no Article VII; it has a preamble, Articles I–V, a testimonium and signatures; 1960 has one: anpo show 1960 VII\n",
    });
  });

  test("part of it there: that part, and what is not", async () => {
    const { status, out, err } = await type("show 1951 IV-VI");
    expect([status, out.match(/^1951 Article \w+/gm)]).toEqual([1, ["1951 Article IV", "1951 Article V"]]);
    expect(err).toMatch(/^anpo: 1951 has no Article VI; /);
  });

  test("no such treaty: both are named", async () => {
    const { status, out, err } = await type("show 1961 V");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^anpo: “1961” is not a treaty here; there are 1951 \(.*\) and 1960 \(.*\)\nanpo: type a treaty/,
    );
  });

  test("one paragraph is not taken for the whole article", async () => {
    expect((await type("show 1960:V.2")).out).toBe(`1960 Article V, paragraph 2 [Armed attack]\n${V2}\n`);
    expect((await type("show V.2")).err).toBe("anpo: 1951 has nothing at V.2\n");
  });

  test("nothing on standard input is nothing to show", async () => {
    for (const command of ["show", "diff", "cite", "collate"]) {
      const ended = await anpo([command, "-"], { stdin: "\n" });
      expect(ended).toEqual({ status: 1, out: "", err: "anpo: no reference on standard input\n" });
    }
    for (const line of ["timeline --ref -", "search peace --in -"])
      expect(await anpo(line.split(" "), { stdin: "" })).toMatchObject({ status: 1, out: "" });
    expect((await anpo(["show", "-"], { stdin: "1960:V\n\nfoo bar" })).err).toMatch(
      /^anpo: line 3: “foo” is not/,
    );
  });

  test("a mistyped event: the nearest", async () => {
    expect((await type("show event:1960-06-23")).err).toBe(
      "anpo: there is no event:1960-06-23; did you mean “event:1960-06-23-entry-into-force” or “event:1960-06-23-end-of-1951-treaty” or “event:1960-06-23-kishi-announces-resignation”?\n",
    );
  });

  test("references on standard input, a line each", async () => {
    const piped = await anpo(["show", "-"], {
      stdin: "1960:V.1\n\r\nevent:1960-06-23-entry-into-force\n1951:IV\n",
    });
    expect(piped.out).toContain(`1960 Article V, paragraph 1 [Armed attack]\n${V1}\n`);
    expect(piped.out).toContain("event:1960-06-23-entry-into-force\t1960-06-23\t");
    expect(piped.status).toBe(0);
    expect((await anpo(["show", "-"])).err).toMatch(
      /^anpo: there is nothing to read: standard input is a terminal/,
    );
  });

  test("a copy reads as it stands, and says what it lacks", async () => {
    const { out, err, status } = await type("show 1951 --witness handout-1951");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("It lacks 1951:V, 1951:testimonium, 1951:signatures.");
    expect(out).toContain("is at present willing");
    expect(out).toContain("\nArticle 4.\nThis treaty shall expire");
    expect(out).not.toMatch(/Article 5|Article V\b|WITNESS|Acheson/);
    expect((await type("show 1951 --witness a")).out).toBe(out);
  });

  test("a provision that a copy lacks", async () => {
    expect(await type("show 1951 V --witness A")).toEqual({
      status: 1,
      out: "",
      err: "anpo: handout-1951 lacks 1951:V; the edition has it: anpo show 1951:V\n",
    });
    expect((await type("show 1951 --witness B")).out).toContain("largescale");
    expect((await type("show 1951 --witness Z")).err).toBe(
      "anpo: there is no copy “Z” of 1951\nanpo: copies of 1951: A (handout-1951), B (encyclopedia-1951)\n",
    );
  });

  test("--parallel sets a provision beside its counterparts", async () => {
    expect((await type("show 1960 IX --parallel")).out).toMatchInlineSnapshot(`
      "1960 Article IX [End of the 1951 treaty]
      1960:IX
      The Security Treaty between Japan and the United States of America signed at the city of San Francisco on September 8, 1951 shall expire upon the entering into force of this Treaty.
      no counterpart
      "
    `);
    expect(
      (await type("show 1951 V --parallel", { terminal: 84, env: { NO_COLOR: "1" } })).out,
    ).toMatchInlineSnapshot(`
      "1951 Article V [Ratification and entry into force]
      1951:V                                     1960:VIII.1
      This Treaty shall be ratified by the       This Treaty shall be ratified by Japan
      United States of America and Japan and     and the United States of America in
      will come into force when instruments of   accordance with their respective
      ratification thereof have been exchanged   constitutional processes and will enter
      by them at Washington.                     into force on the date on which the
                                                 instruments of ratification thereof have
                                                 been exchanged by them in Tokyo.

      Counterparts: 1960:VIII.1 (replaced).
      "
    `);
  });

  test("--notes: where copies differ, and why the edition reads as it does", async () => {
    const { out } = await type("show 1960 preamble.7 --notes");
    expect(out).toMatchInlineSnapshot(`
      "1960 Preamble, paragraph 7 [Common aims]
      Having resolved to conclude a treaty of mutual cooperation and security,
      1960:preamble.7 security,] security handout-1960 (punctuation). The comma is lost at the line end; another public copy and the draft of April 1959 have it.
      Named by glossary:preamble
      "
    `);
  });
});

describe("search", () => {
  test("a phrase that neither treaty has", async () => {
    const { status, out, err } = await type('search "prior consultation"');
    expect(status).toBe(0);
    expect(err).toMatch(
      /^anpo: “prior consultation” is in neither treaty; nearest: glossary:prior-consultation, 1960:VI\.1/,
    );
    expect(out.split("\t")[0]).toBe("glossary:prior-consultation");
  });

  test("in a pipe: a record per line, the reference first; each can be shown", async () => {
    const { out } = await type('search "armed attack"');
    const refs = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(refs.slice(0, 2).sort()).toEqual(["1960:III.1", "1960:V.1"]);
    const shown = await anpo(["show", "-"], { stdin: refs.join("\n") });
    expect([shown.status, shown.err]).toEqual([0, ""]);
  });

  test("nothing found", async () => {
    expect(await type("search zzzzqqq")).toEqual({
      status: 1,
      out: "",
      err: "anpo: nothing found for “zzzzqqq”; fewer or other words may help\n",
    });
  });

  test.each([["search"], ['search ""'], ["search the of"], ["search peace -n 0"], ["search peace -n x"]])(
    "%s is refused with a hint",
    async (line) => {
      const { status, out, err } = await type(line);
      expect([status, out]).toEqual([2, ""]);
      expect(err.trimEnd().split("\n")).toHaveLength(2);
    },
  );

  test.each([
    ["search garrison -c", 0, /^\d+\n$/],
    ["search zzzzqqq -c", 1, /^0\n$/],
    ["search garrison -q", 0, /^$/],
    ["search zzzzqqq -q", 1, /^$/],
    [
      "search garrison --in 1951:II --explain",
      0,
      /^1951:II\.1\tprovision\t[\d.]+\tArticle II .*\tgarrison: exact\n$/,
    ],
    ["search garrison --in 1960:X", 1, /^$/],
    ["search garrison --kind entry -n 1", 0, /^glossary:/],
  ])("%s", async (line, status, out) => {
    const ended = await type(line);
    expect([ended.status, ended.out]).toEqual([status, expect.stringMatching(out)]);
  });

  test.each([
    "search x --exact --regex",
    "search x --all --any",
    "search x --kind law",
    "search x --in 1961",
    "search ( --regex",
  ])("%s is refused with a hint", async (line) => {
    const { status, out, err } = await type(line);
    expect([status, out, err.trimEnd().split("\n").length]).toEqual([2, "", 2]);
  });

  test("--limit", async () => {
    expect((await type("search peace -n 2")).out.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("diff", () => {
  test("a dropped clause: that it went, and why", async () => {
    expect((await type("diff 1951:II")).out).toMatchInlineSnapshot(`
      "Third-power veto — dropped
      The veto of the United States over bases, garrison or transit for any third power limited Japan's sovereignty; the 1960 treaty has no such clause.
      1951:II.1 During the exercise of the right referred to in Article I, Japan will not grant, without the prior consent of the United States of America, any bases or any rights, powers or authority whatsoever, in or relating to bases or the right of garrison or of maneuver, or transit of ground, air or naval forces to any third power.
      "
    `);
  });

  test("two passages word by word", async () => {
    expect(
      (await type("diff 1951:V 1960:VIII", { terminal: 60, env: { NO_COLOR: "1" } })).out,
    ).toMatchInlineSnapshot(`
      "Ratification and entry into force — replaced
      1951:V.1 → 1960:VIII.1, 67 % of words in common

      The exchange of ratifications moves from Washington to
      Tokyo, and the constitutional processes of both parties are
      named.

      This Treaty shall be ratified by {+Japan and+} the United
      States of America [-and Japan and will come into force
      when-]{+in accordance with their respective constitutional
      processes and will enter into force on the date on which
      the+} instruments of ratification thereof have been
      exchanged by them [-at Washington-]{+in Tokyo+}.
      "
    `);
  });

  test("--summary: a row each, the first column a reference", async () => {
    const { out } = await type("diff 1951:I 1951:IV 1960:X.2 --summary");
    expect(out.split("\n").slice(0, -1)).toEqual([
      "1951:I.1\t1960:VI.1\tnarrowed\t40 %\tBasing right",
      "1951:I.1\t1960:preamble.6 1960:IV.1 1960:VI.1\tcontinued\t32 %\tFar East clause",
      "1951:I.1\t1960:V.1\texpanded\t16 %\tDefense of Japan against armed attack",
      "1951:I.1\t\tdropped\t\tInternal riots clause",
      "1951:IV.1\t1960:X.1\tnarrowed\t75 %\tExpiry by United Nations arrangements",
      "1960:X.2\t\tnew\t\tTen years, then one year's notice",
    ]);
  });

  test.each([
    ["--relation dropped", 6],
    ["--relation new,Dropped", 17],
    ["--subject riots", 1],
    ["--subject expiry --relation narrowed", 1],
  ])("diff %s: %i clauses", async (flags, count) => {
    const { out, status } = await type(`diff ${flags} --json`);
    expect([JSON.parse(out).correspondences.length, status]).toEqual([count, 0]);
  });

  test("side by side, each side with its own words", async () => {
    const { out } = await type("diff 1951:V --layout side-by-side", { terminal: 90, env: { NO_COLOR: "1" } });
    expect(out).toMatchInlineSnapshot(`
      "Ratification and entry into force — replaced
      1951:V.1 → 1960:VIII.1, 67 % of words in common

      The exchange of ratifications moves from Washington to Tokyo, and the
      constitutional processes of both parties are named.

      1951:V.1                                      1960:VIII.1
      This Treaty shall be ratified by the United   This Treaty shall be ratified by {+Japan
      States of America [-and Japan and will come   and+} the United States of America {+in
      into force when-] instruments of              accordance with their respective
      ratification thereof have been exchanged by   constitutional processes and will enter into
      them [-at Washington-].                       force on the date on which the+} instruments
                                                    of ratification thereof have been exchanged
                                                    by them {+in Tokyo+}.
      "
    `);
    expect((await type("diff 1951:V", { terminal: 120 })).out).toBe(
      (await type("diff 1951:V --layout side-by-side", { terminal: 120 })).out,
    );
  });

  test("--ignore: the stored text is printed, what is overlooked is not marked", async () => {
    const pair = "diff 1951:IV 1960:X.1";
    expect((await type(pair)).out).toContain("in the Japan [-Area-]{+area+}.");
    expect((await type(`${pair} --ignore case`)).out).toContain("in the Japan Area.");
  });

  test.each([
    ["diff 1951:IV 1960:X.1", 0],
    ["diff 1951:IV 1960:X.1 --exit-code", 1],
    ["diff 1951:testimonium.1 1960:testimonium.1 --exit-code", 0],
    ["diff 1951:II --relation new", 1],
    ["diff --relation gone", 2],
    ["diff --ignore vowels", 2],
    ["diff --layout round", 2],
  ])("%s → %i", async (line, status) => expect((await type(line)).status).toBe(status));

  test("as a page: changes are marked up, and nothing is fetched", async () => {
    const { out } = await type("diff 1951:IV --format html --layout inline");
    expect(out).toContain("<del>expire whenever</del><ins>remain in force until</ins> in the opinion");
    expect(out).not.toMatch(/<script|https?:|src=|@import/);
  });

  test("an event is not compared", async () => {
    expect((await type("diff event:1960-06-23-entry-into-force")).status).toBe(2);
  });
});

describe("check", () => {
  test("exact, near and absent, with their status", async () => {
    expect(await type("check act to meet the common danger")).toEqual({
      status: 0,
      out: "exact: 1960:V.1\nact to meet the common danger\n",
      err: "",
    });
    expect(await type("check act to face the common danger")).toEqual({
      status: 1,
      out: "near: 1960:V.1, 83 % of words in common\nact to [-face-]{+meet+} the common danger\n[-…-] is in the quotation, {+…+} in the treaty.\n",
      err: "",
    });
    expect(await type("check prior consultation")).toEqual({
      status: 1,
      out: "absent: in neither treaty\n",
      err: "anpo: for words in any order, and what is told of the treaties: anpo search\n",
    });
    expect(await type("check 極東における国際の平和")).toEqual({
      status: 1,
      out: "absent: in neither treaty\n",
      err: "anpo: the treaties are here in English; their Japanese texts were not searched\n",
    });
    expect((await type("check draft.txt")).err).toBe("anpo: for what a file says: anpo check < draft.txt\n");
  });

  test("what of many left out words turns the sense round", async () => {
    expect((await type("check Japan grants ... to any third power")).out).toContain(
      "Left out: 156 words, “without” and “not” among them.\n",
    );
  });

  test("reads standard input, also without an operand", async () => {
    const stdin = "at present willing\nto maintain certain\n";
    const { out, status } = await anpo(["check"], { stdin });
    expect([out, status]).toEqual([
      "exact: 1951:preamble.5, only in the copy handout-1951\nat present willing to maintain certain\nThe edition reads “presently willing to maintain certain”.\nThe treaty differs in line breaks.\n",
      0,
    ]);
    expect(await anpo(["check", "-"], { stdin })).toEqual({ status, out, err: "" });
    expect((await anpo(["check"])).status).toBe(2);
  });
});

describe("collate", () => {
  test("--substantive shows exactly one place", async () => {
    expect((await type("collate 1951 --substantive --apparatus")).out).toBe(
      "preamble.5 presently] at present A\n",
    );
    expect((await type("collate 1951 --substantive")).out.match(/\n/g)).toHaveLength(1);
  });

  test("in a pipe: 20 places, then what is lacking", async () => {
    const classes = (await type("collate 1951")).out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[1]);
    expect([classes.length, classes.filter((name) => name === "omission").length]).toEqual([23, 3]);
  });

  test("on a terminal", async () => {
    expect(
      (await type("collate 1951 II", { terminal: 72, env: { NO_COLOR: "1" } })).out,
    ).toMatchInlineSnapshot(`
      "1951: A = handout-1951; B = encyclopedia-1951, the base. 3 places: 2
      numerals, 1 punctuation.

      1951:II
          II] 2. A  numerals
          The official form numbers the articles in Roman figures on a line of
          their own.

      1951:II.1
          I] 1 A  numerals
          The official form numbers the articles in Roman figures.

      1951:II.1
          air] air, A  punctuation
          The same usage as in Article I, where the drafts have no comma.
      "
    `);
  });

  test.each([
    ["collate", 0, "anpo: the copies of 1951; see also: anpo collate 1960\n"],
    ["collate 1951:V", 0, ""],
    ["collate 1951 I --substantive", 1, "anpo: no place of variation there\n"],
    ["collate 1951 VII", 1, /^anpo: 1951 has no Article VII/],
    [
      "collate V",
      2,
      "anpo: “V” is not of one treaty\nanpo: one at a time: anpo collate 1951, anpo collate 1960, with a part behind it\n",
    ],
    ["collate 1951 --base Z", 2, /^anpo: there is no copy “Z” of 1951/],
  ])("%s", async (line, status, message) => {
    const { err, ...ended } = await type(line);
    expect(ended.status).toBe(status);
    expect(err).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });
});

describe("timeline", () => {
  test("one disputed day, with who says what", async () => {
    const { out } = await type("timeline --from 1960-05-20 --to 1960-05-20 --disputed", {
      terminal: 72,
      env: { NO_COLOR: "1" },
    });
    expect(out).toMatchInlineSnapshot(`
      "1960-05-20  House of Representatives approves the treaty
          The vote came after midnight, in the small hours. This day counts in
          law: thirty days from it ended on 19 June.
          Disputed: also given as 1960-05-19 (encyclopedia-1951); see
          dispute:house-vote
          event:1960-05-20-house-of-representatives-votes, 1960:VIII
          Sources: ndl:modern-6-13, ndl:suzuki-diary, frus-1958-60-18:d157,
          encyclopedia-1960
      "
    `);
  });

  test.each([
    ["timeline --from 1700 --to 1701", 1, "anpo: no event is like that\n"],
    [
      "timeline --from 1961 --to 1960",
      2,
      "anpo: 1961 to 1960 runs backwards\nanpo: type --from 1960 --to 1961\n",
    ],
    [
      "timeline --from June",
      2,
      "anpo: “June” is not a date for --from\nanpo: type a day, a month or a year: 1960-06-23, June 1960, 1960; for words: anpo search --kind event\n",
    ],
    [
      "timeline 1960 --to 1961",
      2,
      "anpo: a date and --from or --to cannot both be\nanpo: leave one of them out\n",
    ],
  ])("%s", async (line, status, err) => expect(await type(line)).toEqual({ status, out: "", err }));

  test.each([
    ["1960-06", "--from 1960-06 --to 1960-06"],
    ["June 1960", "--from 1960-06 --to 1960-06"],
    ["1951 to 1952", "--from 1951 --to 1952"],
    ["1951-1952", "--from 1951 --to 1952"],
    ["8 September 1951 to April 1952", "--from 1951-09-08 --to 1952-04"],
    ["1951 - 1952", "--from 1951 --to 1952"],
    ["1960-05..1960-06", "--from 1960-05 --to 1960-06"],
    ["1951/1952 --disputed", "--from 1951 --to 1952 --disputed"],
  ])("timeline %s is timeline %s", async (words, flags) => {
    expect(await type(`timeline ${words}`)).toEqual(await type(`timeline ${flags}`));
  });

  test.each(["1951 to 1955 to 1960", "1951 to", "to 1960", "1960/06/23"])(
    "timeline %s: no date",
    async (typed) => {
      expect((await type(`timeline ${typed}`)).err).toMatch(`anpo: “${typed}” is not a date\n`);
    },
  );

  test("a chart has the same gaps backwards", async () => {
    const gaps = async (flags: string) =>
      (await type(`timeline --chart --format terminal ${flags}`)).out.match(/┆/g)?.length;
    expect(await gaps("--reverse")).toBe(await gaps(""));
    expect(await gaps("")).toBeGreaterThan(5);
  });

  test("every record has the same columns", async () => {
    const { out } = await type("timeline");
    const columns = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t").length);
    expect(new Set(columns)).toEqual(new Set([8]));
  });
});

describe("--json", () => {
  test.each([
    ["show", "show-result"],
    ["show 1951 1960 --notes", "show-result"],
    ["show 1951 --witness A", "show-result"],
    ["show 1951 VII", "show-result"],
    ["show event:1960-06-23-entry-into-force dispute:1960-entry-into-force", "show-result"],
    ["search peace", "search-result"],
    ["search zzzzqqq", "search-result"],
    ["diff", "diff-result"],
    ["diff 1960 1951", "diff-result"],
    ["diff 1951:II 1960:II", "diff-result"],
    ["diff 1951:VII", "diff-result"],
    ["check act to meet the common danger", "check-result"],
    ["check act to face the common danger", "check-result"],
    ["check prior consultation", "check-result"],
    ["collate 1951", "collate-result"],
    ["collate 1960 --base A", "collate-result"],
    ["glossary", "glossary-result"],
    ["glossary SOFA", "glossary-result"],
    ["glossary zzzzqqq", "glossary-result"],
    ["disputes", "disputes-result"],
    ["disputes house-vote", "disputes-result"],
    ["sources", "sources-result"],
    ["sources --corrections", "sources-result"],
    ["cite 1960 V 1951", "cite-result"],
    ["show glossary:far-east", "show-result"],
    ["timeline", "timeline-result"],
    ["timeline --to 1700", "timeline-result"],
  ])("%s holds to its schema", async (line, schema) => {
    const { out } = await type(`${line} --json`);
    expect(validate(`${schema}.schema.json`, JSON.parse(out))).toEqual([]);
    expect(Object.keys(JSON.parse(out))[0]).toBe("schema");
  });

  test("help and version are documents too", async () => {
    for (const line of [
      "--help --json",
      "help diff --json",
      "--json help formats",
      "--json --version",
      "show --help --json",
    ]) {
      const { out, status } = await type(line);
      expect([status, validate("help-result.schema.json", JSON.parse(out))]).toEqual([0, []]);
    }
    expect(JSON.parse((await type("help exit-codes --json")).out).text).toBe(
      (await type("help exit-codes")).out,
    );
  });

  test("a command line that is not understood: a document too", async () => {
    for (const line of [
      "show 1961 V --json",
      "nosuch --format json",
      "show --wittness --format=json",
      "search --json",
    ]) {
      const { out, status, err } = await type(line);
      expect([status, validate("error-result.schema.json", JSON.parse(out))]).toEqual([2, []]);
      expect(err).toContain(JSON.parse(out).message.replace(/^error: |\n.*$/gs, ""));
    }
    expect((await type("show 1961 V")).out).toBe("");
  });

  test("is the same as --format json, on a terminal too", async () => {
    const { out } = await type("show 1960 V --json", { terminal: 80 });
    expect(out).toBe((await type("show 1960 V --format json")).out);
    expect(
      JSON.parse(out).treaties[0].provisions[0].paragraphs.map(({ text }: { text: string }) => text),
    ).toEqual([V1, V2]);
  });

  test("hides no control in the query", async () => {
    const { out } = await anpo(["search", "peace \u202e\u009b\u001b[31m", "--json"]);
    expect(out).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect(JSON.parse(out).query).toBe("peace \u202e\u009b\u001b[31m");
  });
});

describe("operands that look like something else", () => {
  test("behind -- everything is an operand", async () => {
    expect(await anpo(["search", "--", "--json"])).toMatchObject({ status: 1, out: "" });
    expect(await anpo(["check", "--", "-"])).toMatchObject({ status: 2, out: "" });
  });

  test("a negative number is a query", async () => {
    expect(await anpo(["search", "-5"])).toEqual(await anpo(["search", "--", "-5"]));
    expect((await anpo(["search", "-5"])).status).toBe(0);
  });

  test("the end of a range typed apart is no cluster of options", async () => {
    expect(await anpo(["show", "1960", "IV", "-VI"])).toEqual(await anpo(["show", "1960", "IV-VI"]));
  });
});

describe("the frame", () => {
  test.each([["--help"], ["-h"], ["help"], ["help show"], ["show --help"], ["--version"], ["-V"], ["-v"]])(
    "%s: on standard output, 0",
    async (line) => {
      const { status, out, err } = await type(line);
      expect([status, err]).toEqual([0, ""]);
      expect(out).not.toBe("");
    },
  );

  test.each([["--no-color"], ["--format", "plain"], ["--accessible"]])(
    "%s alone asks nothing: the help",
    async (...flags) => {
      expect(await anpo(flags)).toEqual(await anpo([]));
    },
  );

  test("an article is no entry of the glossary, and is shown elsewhere", async () => {
    expect(await type("glossary Article IX")).toEqual({
      status: 1,
      out: "",
      err: "anpo: there is no entry “Article IX”; an article of a treaty is shown by: anpo show Article IX\n",
    });
  });

  test("flags of show alone ask for the contents, or need a treaty", async () => {
    expect(await type("--no-numbers")).toEqual(await type("show --no-numbers"));
    expect(await type("--witness A")).toEqual(await type("show --witness A"));
  });

  test("anpo alone: the help with its examples", async () => {
    expect(await type("")).toEqual(await type("--help"));
    expect((await type("")).out).toContain("anpo show 1960 V");
  });

  test.each([
    [
      "constructor",
      "anpo: “constructor” is no command and no reference\nanpo: type a treaty (1951, 1960), an article (V, VI.2, IV-VI) or preamble, testimonium, signatures\n",
    ],
    ["Serach treaty", "anpo: “Serach” is no command and no reference\nanpo: did you mean “search”?\n"],
    ["serach treaty", "anpo: “serach” is no command and no reference\nanpo: did you mean “search”?\n"],
    [
      "help nosuch",
      "anpo: there is no help for “nosuch”\nanpo: there are show, search, diff, timeline, glossary, check, collate, disputes, sources, cite, completion, help, references, formats, exit-codes, environment\n",
    ],
    ["help dif", "anpo: there is no help for “dif”\nanpo: did you mean “diff”?\n"],
    [
      "show --wittness A 1951",
      "anpo: unknown option '--wittness'\nanpo: did you mean --witness? see anpo show --help\n",
    ],
    [
      "show 1960 V --format pdf",
      "anpo: “pdf” is no value of --format\nanpo: use one of: terminal, plain, json, markdown, html, csv, tsv, ics\n",
    ],
    [
      "show 1960 V --color blue",
      "anpo: “blue” is no value of --color\nanpo: use one of: auto, always, never\n",
    ],
    ["show 1960 V --width 0", "anpo: “0” is no width\nanpo: type a number of cells, or full: --width 72\n"],
    [
      "timeline now",
      "anpo: “now” is not a date\nanpo: type a day, a month or a year: 1960-06-23, June 1960, 1960; for words: anpo search --kind event\n",
    ],
  ])("%s", async (line, err) => expect(await type(line)).toEqual({ status: 2, out: "", err }));

  test("what a terminal would obey is shown, not sent", async () => {
    const { err } = await anpo(["show", "\u001b]52;c;x\u0007\u202e"]);
    expect(err).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect(err).toContain("^[");
  });

  test.each([
    [50, "anpo: 1951 has no Article XX; it has a preamble,\nArticles I–V, a testimonium and signatures\n"],
    [0, "anpo: 1951 has no Article XX; it has a preamble, Articles I–V, a testimonium and signatures\n"],
  ])("a message on a terminal of %i columns breaks between words", async (errorTerminal, err) => {
    expect((await anpo(["show", "1951:XX"], { errorTerminal })).err).toBe(err);
  });

  test.each([
    ["--format terminal --color always", true],
    ["--format terminal --no-color", false],
    ["--format terminal", false],
    ["--color always", false],
  ])("in a pipe, %s: colour %s", async (flags, coloured) => {
    expect((await type(`show 1960 V ${flags}`)).out.includes("\u001b[")).toBe(coloured);
  });

  test("--width wraps in a pipe too", async () => {
    const { out } = await type("show 1960 V --width 40");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(out.replace(/\s+/g, " ")).toBe((await type("show 1960 V")).out.replace(/\s+/g, " "));
  });
});
