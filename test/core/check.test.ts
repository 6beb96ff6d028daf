// A quotation in, a verdict out: exact, near or absent.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/core/check.ts";
import { readingOf } from "../../src/core/collate.ts";
import { linesOf } from "../../src/core/passage.ts";
import { paragraphs, treaties, treaty } from "../corpus.ts";
import { anyText } from "../text.ts";

const verdict = (quotation: string) => {
  const { verdict, ref, witness } = check(quotation, treaties);
  return [verdict, ref, witness].filter((one) => one !== null).join(" ");
};

const V1 =
  "Each Party recognizes that an armed attack against either Party in the territories under the administration of Japan";

describe("exact", () => {
  test.each([
    [V1, "exact 1960:V.1"],
    [`“${V1}”`, "exact 1960:V.1"],
    ["each party RECOGNIZES that an armed attack", "exact 1960:V.1"],
    ["continuous\nand effective   self-help", "exact 1960:III.1"],
    ["continuous and effective self‑help and mutual aid", "exact 1960:III.1"],
    ["continuous and effective self–help", "exact 1960:III.1"],
    ["inherent right of self-\ndefense because", "exact 1951:preamble.1"],
    ["inherent right of self- defense because", "exact 1951:preamble.1"],
    ["a common concern in the main-\ntenance of international peace", "exact 1960:preamble.6"],
    ["Each Party recognizes … the common danger", "exact 1960:V.1"],
    ["Each Party recognizes ... the common danger", "exact 1960:V.1"],
    ["Each Party recognizes [...] the common danger", "exact 1960:V.1"],
    ["… would be dangerous to its own peace …", "exact 1960:V.1"],
    ["provisions and processes. Any such armed attack", "exact 1960:V.1 1960:V.2"],
    ["the common danger … restore and maintain international peace", "exact 1960:V.1 1960:V.2"],
    ["Article IX The Security Treaty between Japan", "exact 1960:IX 1960:IX.1"],
    ["Shigeru Yoshida", "exact 1951:signatures"],
    ["presently willing", "exact 1951:preamble.5"],
    ["at present willing to maintain certain", "exact 1951:preamble.5 handout-1951"],
    ["put down largescale internal riots", "exact 1951:I.1 encyclopedia-1951"],
    ["put down large-scale internal riots", "exact 1951:I.1"],
    ["Auchiro Fujiyama", "exact 1960:signatures handout-1960"],
    // A copy prints it so, but the edition differs in case alone.
    ["a treaty of peace with the Allied Powers", "exact 1951:preamble.1"],
    ["a TREATY of peace with the Allied Powers", "exact 1951:preamble.1"],
  ])("%j → %s", (quotation, expected) => expect(verdict(quotation)).toBe(expected));

  test.each([
    ["armed attack", "1951:preamble.4", ["1951:I.1", "1960:III.1", "1960:V.1", "1960:V.2"], []],
    ["ARMED ATTACK", "1951:preamble.4", ["1951:I.1", "1960:III.1", "1960:V.1", "1960:V.2"], ["case"]],
    ["in the Japan area.", "1960:X.1", [], []],
    ["meet the common danger. … Any such armed attack", "1960:V.1 1960:V.2", [], []],
    ["meet the common danger.… Any such armed attack", "1960:V.1 1960:V.2", [], []],
    ["Japan [has] this day [sic] signed", "1951:preamble.1", [], []],
    ["[armed attack against either Party]", "1960:V.1", [], []],
    ["self-\nhelp", "1960:III.1", [], ["line breaks"]],
    ["self- help", "1960:III.1", [], ["line breaks"]],
    ["self\u00adhelp", "1960:III.1", [], ["line breaks"]],
    ["concern in the main\u00adtenance of international", "1960:preamble.6", [], ["line breaks"]],
    ["concern in the main- \n tenance of international", "1960:preamble.6", [], ["line breaks"]],
    ["concern in the main\u2010\r\n  tenance of international", "1960:preamble.6", [], ["line breaks"]],
    ["self‑\thelp", "1960:III.1", [], ["line breaks"]],
    ["effective  self-help", "1960:III.1", [], ["line breaks"]],
    ["effective\u00a0self-help", "1960:III.1", [], ["line breaks"]],
    ["  “ effective self-help » ", "1960:III.1", [], []],
    ["‘„«effective self-help'\"", "1960:III.1", [], []],
    ["continuous …self-help", "1960:III.1", [], []],
    ["continuous. . .self-help", "1960:III.1", [], []],
    ["continuous ( ... ) self-help", "1960:III.1", [], []],
    ["continuous [ … ] self-help", "1960:III.1", [], []],
    ["continuous [… self-help", "1960:III.1", [], []],
    ["Party recognizes … Security Council", "1960:V.1 1960:V.2", [], []],
    ["Article V Each Party recognizes", "1960:V 1960:V.1", [], []],
    // As few words as may be are left out, also where the same words stand before.
    ["The Parties … will maintain and develop", "1960:III.1", [], []],
  ])("%j is at %s, also at %j, but for %j", (quotation, ref, also, differences) => {
    const result = check(quotation, treaties);
    expect(result).toMatchObject({ verdict: "exact", ref, also, differences, witness: null, similarity: 1 });
    expect(result.schema).toBe("anpo/check@1");
    expect(result.segments).toEqual([{ op: "equal", text: result.text }]);
  });

  test.each([
    ["(an armed attack)", "1960:V.1", 1, "[-(-]an armed attack[-)-]"],
    [
      "act to meet the common danger in accordance with its constitutional provisions and procedures.",
      "1960:V.1",
      0.93,
      "act to meet the common danger in accordance with its constitutional provisions and [-procedures-]{+processes+}.",
    ],
    [
      "will consult together from time to time regarding the implementation of this Agreement",
      "1960:IV.1",
      0.92,
      "will consult together from time to time regarding the implementation of this [-Agreement-]{+Treaty+}",
    ],
    ["of the United Nations Charter; and", "1951:preamble.5", 0.91, "of the United Nations Charter[-; and-]"],
    [
      "continuous and effective self–help or mutual aid",
      "1960:III.1",
      0.86,
      "continuous and effective self-help [-or-]{+and+} mutual aid",
    ],
    [
      "continuous and effective self-\nhelp or  mutual aid",
      "1960:III.1",
      0.86,
      "continuous and effective self-help [-or-]{+and+} mutual aid",
    ],
    // Three words of five are just enough.
    [
      "Each zzz recognizes yyy an",
      "1960:V.1",
      0.6,
      "Each [-zzz recognizes yyy-]{+Party recognizes that+} an",
    ],
    // The last words of a treaty.
    [
      "Herter Douglas MacArthur third J. Graham Parsons",
      "1960:signatures",
      0.86,
      "Herter Douglas MacArthur [-third-]{+2nd+} J. Graham Parsons",
    ],
    // The mark that closes the quotation belongs to it where the text has one there too.
    [
      "it should act to meet the common danger in accordance with its constitutional provisions and processes.",
      "1960:V.1",
      0.94,
      "it [-should-]{+would+} act to meet the common danger in accordance with its constitutional provisions and processes.",
    ],
    // A heading belongs to what is quoted behind it.
    [
      "Article V Each Party recognises that an armed attack",
      "1960:V 1960:V.1",
      0.89,
      "Article V Each Party [-recognises-]{+recognizes+} that an armed attack",
    ],
    // Letters in brackets count as the quotation's own.
    ["The Part[y] will consult together", "1960:IV.1", 0.8, "The [-Party-]{+Parties+} will consult together"],
    // A name that goes on before does not reach over what is quoted there.
    [
      "with the United … Kingdom of America to come into force simultaneously",
      "1951:preamble.2",
      0.91,
      "with the United … [-Kingdom-]{+States+} of America to come into force simultaneously",
    ],
    // Nothing but names, but nearly all of them.
    ["Japan and United States of America,", "1960", 0.92, "Japan and {+the +}United States of America[-,-]"],
    // The first.
    ["Nippon has this day signed", "1951:preamble.1", 0.8, "[-Nippon-]{+Japan+} has this day signed"],
    [
      "would act to face the common danger.",
      "1960:V.1",
      0.86,
      "would act to [-face-]{+meet+} the common danger[-.-]",
    ],
    [
      "Each Party recognises that an armed attack … would act to face the common danger",
      "1960:V.1",
      0.86,
      "Each Party [-recognises-]{+recognizes+} that an armed attack … would act to [-face-]{+meet+} the common danger",
    ],
    // Words left out without a mark.
    [
      "in accordance with its constitutional processes.",
      "1960:V.1",
      0.86,
      "in accordance with its constitutional {+provisions and +}processes.",
    ],
    [
      "large scale internal riots and disturbances",
      "1951:I.1",
      1,
      "[-large scale-]{+large-scale+} internal riots and disturbances",
    ],
    [
      "WOULD ACT to face the  common danger",
      "1960:V.1",
      0.86,
      "would act to [-face-]{+meet+} the common danger",
    ],
  ])("%j is near %s, %d in common", (quotation, ref, similarity, shown) => {
    const result = check(quotation, treaties);
    const marks = { equal: ["", ""], delete: ["[-", "-]"], insert: ["{+", "+}"] } as const;
    const text = result.segments.map(({ op, text }) => marks[op].join(text)).join("");
    expect([result.schema, result.verdict, result.ref, result.similarity, result.also]).toEqual([
      "anpo/check@1",
      "near",
      ref,
      similarity,
      [],
    ]);
    expect(text.toLowerCase()).toBe(shown.toLowerCase());
  });

  test.each([
    ...["armed zzzzzz", "peace and safty", "prior consultation"],
    // Half of the words, and not a paragraph's: at the end of one, and in the next.
    ...["prior consultation with the Japanese government", "Japan shall defend the United States"],
    // One slip in a word of five to seven letters, two in a longer one; a word alone may be anything.
    ...["third pwr", "peace and irresponsabel militarism", "irresponsable"],
    // Another word, not another spelling.
    ...["Article XI", "Far West", "any the United"],
    // Nothing but the parties.
    "The United States shall defend Japan",
    // Three common words, but of too many; most words, but too few.
    ...["an q w attack e r Party", "armed zzz"],
    // As long as a quotation may be.
    "word ".repeat(2000).trim().padEnd(10_000, "x"),
  ])("%j is absent", (quotation) => {
    expect(check(quotation, treaties)).toMatchObject({
      ...{
        verdict: "absent",
        ref: null,
        also: [],
        witness: null,
        text: null,
        segments: [],
        differences: [],
      },
    });
  });

  test.each([
    ["rmed attack", "1951:preamble.4", "armed attack"],
    ["facilities and area", "1960:VI.1", "facilities and areas"],
    ["irresponsable militarism", "1951:preamble.2", "irresponsible militarism"],
    ["iresponsable militarism", "1951:preamble.2", "irresponsible militarism"],
    ["third pwer", "1951:II.1", "third power"],
    // Two words and a mark.
    ["armed; attack", "1951:preamble.4", "armed attack"],
  ])("%s is near: misspelt, it is in %s", (quotation, ref, text) => {
    expect(check(quotation, treaties)).toMatchObject({ verdict: "near", ref, text });
  });

  test("refuses what is no quotation, and says why", () => {
    expect(() => check("…", treaties)).toThrow(
      expect.objectContaining({
        message: "there is no quotation to check",
        hint: 'type one: anpo check "an armed attack against either Party"',
      }),
    );
    expect(() => check("a".repeat(10_001), treaties)).toThrow(
      expect.objectContaining({
        message: "the quotation has 10001 characters",
        hint: "the longest that can stand in a treaty has 10000",
      }),
    );
  });

  test.each([
    ["at present", "presently"],
    ["Auchiro", "Aiichiro"],
    ["Kishi Auchiro Fujiyama", "Kishi Aiichiro Fujiyama"],
    ["ARTICLE Ill", "Article III"],
    ["referred to in Article 1, Japan", "referred to in Article I, Japan"],
    ["1.", "I"],
    ["presently", null],
    ["treaty of peace", null],
  ])("what the edition has for %j: %j", (quotation, edition) => {
    expect(check(quotation, treaties)).toMatchObject({ verdict: "exact", edition });
  });

  test.each([
    [
      "This Treaty does … affect … rights",
      ["not", "and shall not be interpreted as affecting in any way the"],
    ],
    ["… the prior consent …", []],
    ["continuous [and] effective [sic] self-help", []],
    ["continuous [but] effective self-help", ["and"]],
    ["provisions and processes.… Any such armed attack", [""]],
    ["continuous and effective … ", []],
  ])("what %j leaves out: %j", (quotation, leftOut) => {
    expect(check(quotation, treaties)).toMatchObject({ verdict: "exact", leftOut });
  });

  test("what does not count is reported all the same", () => {
    expect(check("continuous AND\neffective self–help", treaties).differences).toEqual([
      "line breaks",
      "dashes",
      "case",
    ]);
    expect(check("continuous and effective self-help", treaties).differences).toEqual([]);
    expect(check("Continuous and effective self-help,", treaties).differences).toEqual([
      "case",
      "closing mark",
    ]);
    expect(check("constitutional provisions and processes.", treaties).differences).toEqual([]);
    expect(check("without [not] the prior consent", treaties).differences).toEqual(["words in brackets"]);
    expect(check("[E]ach Party […] recognizes", treaties).differences).toEqual([]);
  });

  test("the same words elsewhere are named", () => {
    const { ref, also } = check("IN WITNESS WHEREOF the undersigned", treaties);
    expect([ref, also]).toEqual(["1951:testimonium.1", ["1960:testimonium.1"]]);
  });

  test("elsewhere, with other capitals", () => {
    const told = (quotation: string) => {
      const { ref, also, alsoInOtherCase } = check(quotation, treaties);
      return [ref, also, alsoInOtherCase];
    };
    expect(told("in the Japan Area")).toEqual(["1951:IV.1", [], ["1960:X.1"]]);
    expect(told("in the Japan area")).toEqual(["1960:X.1", [], ["1951:IV.1"]]);
    expect(told("Treaty of Mutual Cooperation and Security")).toEqual(["1960", [], ["1960:preamble.7"]]);
  });

  test.each([
    ["without the prior consent of the US", "without the prior consent of the United States of America"],
    ["the US is granted the use by its land", "the United States of America is granted the use by its land"],
    [
      "immediately reported to the Security Council of the UN",
      "immediately reported to the Security Council of the United Nations",
    ],
    // Behind "of", too.
    ["Japan grants, and the United States or", "Japan grants, and the United States of America"],
    // A name that is quoted as it is stays as it is, and so does what is no name.
    ["shall be immediately notified to the Security", "shall be immediately reported to the Security"],
    [
      "Nations in accordance with the provision of Article 51",
      "Nations in accordance with the provisions of Article 51",
    ],
    ["would act to meet the common peril", "would act to meet the common danger"],
    // The names of signatories are each by themselves.
    ["Nobusuke Kishi Aiichirou Fujiyama", "Nobusuke Kishi Aiichiro Fujiyama"],
  ])("“%s” has a whole name beside it", (quotation, words) => {
    expect(check(quotation, treaties)).toMatchObject({ verdict: "near", text: words });
  });

  test("every paragraph of every copy", () => {
    for (const edition of treaties) {
      for (const { ref, text } of edition.provisions.flatMap((one) => one.paragraphs)) {
        const { verdict, witness, also, ref: first } = check(text, treaties);
        expect([verdict, witness]).toEqual(["exact", null]);
        expect([first, ...also]).toContain(ref);
      }
      for (const witness of edition.witnesses) {
        for (const { ref, text } of readingOf(edition, witness).flatMap((one) => one.paragraphs)) {
          const { verdict, also, ref: first } = check(text, treaties);
          expect(verdict).toBe("exact");
          expect([first, ...also]).toContain(ref);
        }
      }
    }
  });
});

describe("not exact", () => {
  test.each([
    [V1.replace("attack", "assault"), "near 1960:V.1"],
    [V1.replace("armed ", ""), "near 1960:V.1"],
    ["land, air, or naval forces of facilities and areas in Japan", "near 1960:VI.1"],
    // A comma is a difference.
    ["land, air, and naval forces of facilities and areas", "near 1960:VI.1"],
    ["land, air, and sea forces in and about Japan", "exact 1951:I.1 handout-1951"],
    ["prior consultation", "absent"],
    // A quotation often ends with a mark of whoever quotes.
    ["armed attack,", "exact 1951:preamble.4"],
    ["“the Far East.”", "exact 1951:I.1"],
    ["armed attack;", "near 1951:preamble.4"],
    ["Testimonium.", "absent"],
    // The titles.
    ["Security Treaty between the United States", "exact 1951"],
    ["「Treaty of Mutual Cooperation and Security」", "exact 1960"],
    // A title does not run on into the preamble.
    ["America Japan", "absent"],
    // As few words as may be are left out.
    ["The Parties … will maintain and develop", "exact 1960:III.1"],
    ["Japan … grant … the prior consent", "exact 1951:II.1"],
    // Words in brackets are those of whoever quotes.
    ["[Each Party] declares that it would act", "exact 1960:V.1"],
    ["“an armed attack against either Party”,", "exact 1960:V.1"],
    ["“Each Party recognizes” … “would be dangerous”.", "exact 1960:V.1"],
    // Rather the edition without the mark than a copy with it.
    ["United States land, air,", "exact 1951:I.1"],
    ["at present [sic] willing", "exact 1951:preamble.5 handout-1951"],
    ["[Japan's] armed [and other] attack", "exact 1951:preamble.4"],
    ["prior consent of the United States Government", "near 1951:II.1"],
    ["the quick brown fox jumps over the lazy dog", "absent"],
    // Only a hyphen or a blank is another; a letter may stand in brackets.
    ["self defense", "near 1951:preamble.1"],
    ["wellbeing", "near 1960:preamble.3"],
    ["large scale internal riots", "near 1951:I.1"],
    ["[e]ach Party recognizes that an armed attack", "exact 1960:V.1"],
    // Every piece is looked for by itself, in order.
    ["an armed attack against either Party … would act to face the common danger", "near 1960:V.1"],
    [
      "The Parties will consult together [...] whenever the security of Japan is threatened",
      "near 1960:IV.1",
    ],
    // Part of a word is no quotation of it.
    ["ship of states", "absent"],
    ["nternational peace and securit", "absent"],
    // The order of the pieces counts.
    ["the common danger … Each Party recognizes that an armed", "absent"],
    // A heading stands between two articles.
    ["exchanged by them in Tokyo. The Security Treaty between Japan", "near 1960:VIII.1 1960:IX 1960:IX.1"],
    ["日本国", "absent"],
  ])("%j → %s", (quotation, expected) => expect(verdict(quotation)).toBe(expected));

  test("near marks the word that differs", () => {
    const { segments, text } = check(V1.replace("attack", "assault"), treaties);
    expect(segments.filter(({ op }) => op !== "equal")).toEqual([
      { op: "delete", text: "assault" },
      { op: "insert", text: "attack" },
    ]);
    expect(text).toBe(V1);
  });

  test.each(["", "  ", "…", "“”", "?!", "a".repeat(10_001)])("refuses %j", (quotation) => {
    expect(() => check(quotation, treaties)).toThrow();
  });
});

describe("never exact for what is not in a text", () => {
  /** Every copy and the edition, white space folded, words only in order. */
  const texts = treaties.flatMap((edition) => [
    edition.title,
    edition.provisions.flatMap((one) => [one.label, ...linesOf(one)]).join(" "),
    ...edition.witnesses.map((witness) =>
      readingOf(edition, witness)
        .flatMap(({ lines }) => lines)
        .join(" "),
    ),
  ]);
  const bare = (text: string) => text.toLowerCase().replace(/[-\u2010-\u2015\s]+/g, " ");

  test("any stretch with words changed, dropped, doubled or swapped", () => {
    const stretch = fc
      .tuple(
        fc.constantFrom(...paragraphs.map(({ text }) => text.split(" "))),
        fc.nat(),
        fc.integer({ min: 2, max: 20 }),
      )
      .map(([words, from, length]) => words.slice(from % words.length, (from % words.length) + length));
    const change = fc.constantFrom<(words: string[], at: number) => string[]>(
      (words, at) => words.with(at, "treaty"),
      (words, at) => words.toSpliced(at, 1),
      (words, at) => words.toSpliced(at, 0, words[at]!),
      (words, at) => words.toSpliced(at, 1, `${words[at]!.replace(/[,.]$/, "")};`),
      (words) => words.toReversed(),
      (words) => words,
    );
    fc.assert(
      fc.property(stretch, change, fc.nat(), (words, edit, at) => {
        const quotation = edit(words, at % words.length).join(" ");
        if (!/\p{L}/u.test(quotation)) return;
        const said = bare(quotation).replace(/[,.]$/, "");
        const isThere = texts.some((text) => ` ${bare(text)} `.includes(said));
        if (check(quotation, treaties).verdict === "exact") expect(isThere).toBe(true);
        else expect(texts.some((text) => text.includes(` ${quotation} `))).toBe(false);
      }),
    );
  });

  test("no text makes it throw but one without words", () => {
    fc.assert(
      fc.property(anyText({ minLength: 1 }), (text) => {
        if (/[\p{L}\p{N}]/u.test(text))
          expect(["exact", "near", "absent"]).toContain(check(text, treaties).verdict);
        else expect(() => check(text, treaties)).toThrow();
      }),
    );
  });
});

test("the treaty of 1960 is there as a whole", () => {
  const whole = treaty("1960").provisions.flatMap((one) =>
    one.kind === "article" ? [one.label, ...linesOf(one)] : linesOf(one),
  );
  expect(check(whole.join("\n"), treaties)).toMatchObject({ verdict: "exact", witness: null });
});
