// What is typed for a reference, and what it means.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/core/lookup.ts";
import { fromJapanese, fromRoman, toRoman } from "../../src/core/numeral.ts";
import { formatReference, parseReferences } from "../../src/core/reference.ts";
import { UsageError } from "../../src/errors.ts";
import { paragraphs, refs, treaties } from "../corpus.ts";
import { anyText } from "../text.ts";

/** The references read, in the canonical form; a null treaty shows as "*". */
function read(typed: string): string {
  return parseReferences(typed, treaties)
    .map((one) => {
      if (one.kind === "range") return `${one.treaty ?? "*"}:${one.from}-${one.to ?? ""}`;
      if (one.kind === "passage" && one.treaty === null) return `*${formatReference(one)}`;
      return formatReference(one);
    })
    .join(" ");
}

describe("one passage, many spellings", () => {
  test.each([
    ...["1960 V", "1960 5", "1960 v", "1960 art. 5", "1960 Article V", "1960:V", "1960/V", "60 V", "new V"],
    ...[
      "1960 第五条",
      "1960 第5条",
      "1960 第５条",
      "1960 第五條",
      "1960 Ⅴ",
      "１９６０ Ｖ",
      "新安保 第五条",
      "新安保第五条",
    ],
    ...[
      "current V",
      "NEW V",
      "1960, V",
      " 1960  V ",
      "1960:5",
      "1960:Article V",
      "1960 Article V.",
      "V 1960",
    ],
    ...[
      "新安保条約 5",
      "1960 art V",
      "article 5 1960",
      "1960 ⅴ",
      "1960: V",
      "1960 : V",
      "1960V",
      "1960 art5",
    ],
    ...["日米安保条約第五条", "1960年 五条", "1960 5条", "安保条約 第五条"],
  ])("%s", (typed) => expect(read(typed)).toBe("1960:V"));

  test.each([
    ...["1960 V.2", "1960 V(2)", "1960 V:2", "1960 V ¶2", "1960 V §2", "1960:V.2", "1960:V:2", "1960 V ¶ 2"],
    ...[
      "1960 V para. 2",
      "1960 article 5 paragraph 2",
      "1960 V (2)",
      "1960 V, second paragraph",
      "1960 V, 2nd para.",
      "2nd para. of V, treaty of 1960",
      "2nd ¶ of article V of the treaty of 1960",
      "second paragraph of Article V of the 1960 treaty",
      "the 2nd paragraph of article 5 1960",
      "paragraph 2 of the fifth article of the new treaty",
      "1960 第五条第二項",
      "1960 第5条2項",
      "1960 V．２",
      "1960 V¶2",
    ],
  ])("%s", (typed) => expect(read(typed)).toBe("1960:V.2"));
});

describe("everything else that can be named", () => {
  test.each([
    ["1960", "1960"],
    ["old", "1951"],
    ["旧安保条約", "1951"],
    ["1951 1960", "1951 1960"],
    ["V", "*:V"],
    ["V 1951", "1951:V"],
    ["V VI 1951", "1951:V 1951:VI"],
    ["1951 preamble", "1951:preamble"],
    ["1951 前文", "1951:preamble"],
    ["1951前文", "1951:preamble"],
    ["1951:preamble.3", "1951:preamble.3"],
    ["1951:preamble.2-4", "1951:preamble.2 1951:preamble.3 1951:preamble.4"],
    ["old closing", "1951:testimonium"],
    ["1960 testimonium.2", "1960:testimonium.2"],
    ["1960 signatories", "1960:signatures"],
    ["1960 署名", "1960:signatures"],
    ["1960 IV-VI", "1960:IV-VI"],
    ["1960 Article Five", "1960:V"],
    ["1960 IV..VI", "1960:IV-VI"],
    ["1960 IV~VI", "1960:IV-VI"],
    ["1960 IV–VI", "1960:IV-VI"],
    ["1960 IV - VI", "1960:IV-VI"],
    ["1960 IV to VI", "1960:IV-VI"],
    ["1960 第四条〜第六条", "1960:IV-VI"],
    ["1960 V.1,2", "1960:V.1 1960:V.2"],
    ["1960 V.1,VI", "1960:V.1 1960:VI"],
    ["1960 IV and VI", "1960:IV 1960:VI"],
    ["1960 IV & VI", "1960:IV 1960:VI"],
    ["1960 IV、VI", "1960:IV 1960:VI"],
    ["1960 4-6", "1960:IV-VI"],
    ["1960 preamble-II", "1960:preamble-II"],
    ["1960 VIII-", "1960:VIII-"],
    ["VIII-", "*:VIII-"],
    ["VIII- 1960", "1960:VIII-"],
    ["1960 VIII- 1951 V", "1960:VIII- 1951:V"],
    ["1960:VIII- 1951:V", "1960:VIII- 1951:V"],
    ["1960 IV to 1960 VI", "1960:IV-VI"],
    ["1960 IV - 1960 VI", "1960:IV-VI"],
    ["new IV to new VI", "1960:IV-VI"],
    ["V of 1960 and I of 1951", "1960:V 1951:I"],
    ["Article V of 1951 and 1960", "1951:V 1960:V"],
    ["Article V of 1951 and of 1960", "1951:V 1960:V"],
    ["V, VI of 1960", "1960:V 1960:VI"],
    ["preamble of 1951, V", "1951:preamble *:V"],
    ["Article V of the 1960 treaty and Article I of the 1951 treaty", "1960:V 1951:I"],
    ["1960 V, paragraph 2 of the 1960 treaty", "1960:V.2"],
    ["V of 1960 VI", "1960:V *:VI"],
    ["1960 I, paragraph 2 of V", "1960:I 1960:V.2"],
    ["1960 I, 2nd para. of Article V", "1960:I 1960:V.2"],
    ["1960 V 2.1", "1960:V 1960:II.1"],
    ["1960:IV-1960:VI", "1960:IV-VI"],
    ["1960 IV to 1960:VI", "1960:IV-VI"],
    ["1960 pmbl", "1960:preamble"],
    ["Security Treaty 1951, art. II", "1951:II"],
    ["Treaty of Mutual Cooperation and Security, art. V", "1960:V"],
    [`Article II of the ${treaties[0]!.title}`, "1951:II"],
    ["Articles V and VI of the treaty of 1960", "1960:V 1960:VI"],
    ["1960 IV,VI,X", "1960:IV 1960:VI 1960:X"],
    ["1960 IV; VI", "1960:IV 1960:VI"],
    ["1951 I 1960 VI.1 X", "1951:I 1960:VI.1 1960:X"],
    ["1960:V 1951", "1960:V 1951"],
    ["V 1951 VI", "*:V 1951:VI"],
    ["第三条", "*:III"],
    ["第十条", "*:X"],
    ["1960 XII", "1960:XII"],
    ["event:1960-06-23-entry-into-force", "event:1960-06-23-entry-into-force"],
    ["1960:V dispute:house-vote", "1960:V dispute:house-vote"],
  ])("%s → %s", (typed, expected) => expect(read(typed)).toBe(expected));
});

describe("what cannot be understood: the message, and the cure", () => {
  const forms =
    "type a treaty (1951, 1960), an article (V, VI.2, IV-VI) or preamble, testimonium, signatures";
  const numbers = "articles are numbered I, II, III, IV, V … X, or 1 to 10";
  const known = treaties.map(({ ref, title }) => `${ref} (${title})`).join(" and ");
  test.each([
    ["1960 IIII", "“IIII” is not the number of an article", numbers],
    ["1960 VX", "“VX” is not the number of an article", numbers],
    ["1960 0", "“0” is not the number of an article", numbers],
    ["1960 X-I", "X-I runs backwards", "type I-X"],
    ["1960 V.2-1", "2-1 runs backwards", "type 1-2"],
    ["1960:IV-1951:V", "“IV-1951” is not a range of one treaty", "name the treaty once: 1960:IV-VI"],
    ["IV-1960:VI", "“IV-1960” is not a range of one treaty", "name the treaty once: 1960:IV-VI"],
    ...["preamble to 1960", "1960 preamble - 1951"].map((typed): [string, string, string] => [
      typed,
      `“preamble-${typed.slice(-4)}” is not a range of one treaty`,
      "name the treaty once: 1960:IV-VI",
    ]),
    ...["1960 V and I of 1951", "1960 V of 1951", "1951:I, 1960:V of 1951"].map(
      (typed): [string, string, string] => [
        typed,
        `it is not clear what of 1951 is meant in “${typed}”`,
        "name each treaty before its parts: 1960 V 1951 I",
      ],
    ),
    ["treaty V", "“treaty” is not a treaty, an article or a part of a treaty", forms],
    ["V, paragraph 2 of the treaty", "“treaty” is not a treaty, an article or a part of a treaty", forms],
    ["1951 IV-60", "“IV-60” is not a range of one treaty", "name the treaty once: 1960:IV-VI"],
    ["1951 I-1960", "“I-1960” is not a range of one treaty", "name the treaty once: 1960:IV-VI"],
    [
      "1960 V 1-2",
      "“V 1-2” may name a paragraph or a part",
      "type V.1-2 for the paragraph, V,1-2 for the part",
    ],
    // To guess would give somebody the wrong words.
    ["1960 V 2", "“V 2” may name a paragraph or a part", "type V.2 for the paragraph, V,2 for the part"],
    ["1960 V 2.", "“V 2” may name a paragraph or a part", "type V.2 for the paragraph, V,2 for the part"],
    [
      "1951 preamble 5",
      "“preamble 5” may name a paragraph or a part",
      "type preamble.5 for the paragraph, preamble,5 for the part",
    ],
    ["1961 V", `“1961” is not a treaty here; there are ${known}`, forms],
    ["preambel", "“preambel” is not a treaty, an article or a part of a treaty", "did you mean “preamble”?"],
    [
      "1960 artcle 5",
      "“artcle” is not a treaty, an article or a part of a treaty",
      "did you mean “article”?",
    ],
    ["hello", "“hello” is not a treaty, an article or a part of a treaty", forms],
    ["1960 fiv", "“fiv” is not a treaty, an article or a part of a treaty", forms],
    ["1960 article eleven", "“eleven” is not the number of an article", numbers],
    ["1960 article", "“1960 article” names no article", forms],
    ["1960 V.", null, null],
    ["1960:", "cannot read “” in “1960:”", forms],
    ["1960 V?", "cannot read “?” in “1960 V?”", forms],
    ["1960 IV-VI.2", "cannot read “.2” in “1960 IV-VI.2”", forms],
    ["", "no reference given", forms],
    [" , ", "no reference given", forms],
  ])("%s", (typed, message, hint) => {
    if (message === null) return expect(read(typed)).toBe("1960:V");
    let error: unknown;
    try {
      parseReferences(typed, treaties);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    expect([(error as UsageError).message, (error as UsageError).hint]).toEqual([message, hint]);
  });
});

describe("at the edges", () => {
  test.each([
    ["1960 10", "1960:X"],
    ["1960 V.", "1960:V"],
    ["V., VI", "*:V *:VI"],
    ["1960 V,VI.", "1960:V 1960:VI"],
    ["1960 V( 2 )", "1960:V.2"],
    ["V(12)", "*:V.12"],
    ["V. 2", "*:V.2"],
    ["1951 preamble. 2", "1951:preamble.2"],
    ["V.10", "*:V.10"],
    ["V.1,10", "*:V.1 *:V.10"],
    ["preamble.1-2,4", "*:preamble.1 *:preamble.2 *:preamble.4"],
    ["V(99)", "*:V.99"],
    ["V, para 2", "*:V.2"],
    ["第十二条", "*:XII"],
    ["第12条第3項", "*:XII.3"],
    ["第五条二項", "*:V.2"],
    ["VIII- X", "*:VIII-X"],
    ["IV...VI", "*:IV-VI"],
    ["V to V", "*:V-V"],
    ["XCIX", "*:XCIX"],
    ["99", "*:XCIX"],
    ["event:x,V", "event:x *:V"],
    ["1951 II 1960 V", "1951:II 1960:V"],
    ["V 1960", "1960:V"],
    ["1951 V 1960", "1951:V 1960"],
    ["1960 V & VI and X", "1960:V 1960:VI 1960:X"],
    ["1960 V\u200b", "1960:V"],
  ])("%s → %s", (typed, expected) => expect(read(typed)).toBe(expected));

  test.each([
    ["V(100)", "there is no paragraph 100"],
    ["100", "“100” is not a treaty here"],
    ["C", "“C” is not the number of an article"],
    ["0", "“0” is not the number of an article"],
    ["19601", "“19601” is not a treaty here"],
    ["1960 1234 V", "“1234” is not a treaty here"],
    ["V 123", "“123” is not a treaty here"],
    ["newest V", "“newest” is not a treaty, an article or a part of a treaty"],
    ["oldV", "“oldV” is not a treaty, an article or a part of a treaty"],
    ["1960 x123", "“x123” is not a treaty, an article or a part of a treaty"],
    ["vé", "“vé” is not a treaty, an article or a part of a treaty"],
    ["art. 5x", "“5x” is not the number of an article"],
    ["art. xy", "“xy” is not the number of an article"],
    ["art iiii", "“IIII” is not the number of an article"],
    ["V-?", "cannot read “?” in “V-?”"],
    [" V? ", "cannot read “? ” in “V?”"],
    ["V.1.2", "cannot read “.2” in “V.1.2”"],
    ["1960:", "cannot read “” in “1960:”"],
    ["1960:?", "cannot read “?” in “1960:?”"],
    ["V.100", "cannot read “.100” in “V.100”"],
  ])("%s: %s", (typed, message) => expect(() => parseReferences(typed, treaties)).toThrow(message));
});

test("every reference that exists reads back as itself", () => {
  for (const ref of refs) expect(read(ref)).toBe(ref);
});

test("a reference means the same with any white space around it and in any case", () => {
  const space = fc.constantFrom("", " ", "\t", "  ", "\u3000");
  fc.assert(
    fc.property(
      fc.constantFrom(...paragraphs.map(({ ref }) => ref)),
      space,
      space,
      fc.boolean(),
      (ref, before, after, upper) => {
        expect(read(before + (upper ? ref.toUpperCase() : ref) + after)).toBe(ref);
      },
    ),
  );
});

test("any text is read or refused with a UsageError", () => {
  const pieces = fc.constantFrom(
    ..."1960 V . : - .. art ¶ 第 条 ( ) 2 , preamble / event: \u202e x ".split(" "),
    " ",
  );
  const texts = fc.oneof(
    anyText(),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        expect(parseReferences(text, treaties).length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});

describe("numerals", () => {
  test("Roman numerals read back as themselves, and nothing else is one", () => {
    for (let value = 1; value <= 99; value++) expect(fromRoman(toRoman(value))).toBe(value);
    for (const text of ["", "IIII", "VX", "IC", "XXXX", "VV", "A", "1"])
      expect(fromRoman(text), text).toBeNull();
  });

  test.each([
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["7", 7],
    ["二三", null],
    ["十十", null],
    ["", null],
  ])("%s → %s", (text, value) => expect(fromJapanese(text)).toBe(value));
});

describe("looking up", () => {
  /** What is found, then what is missing. */
  function find(typed: string): string[] {
    const passages = parseReferences(typed, treaties).filter(
      (one) => one.kind === "passage" || one.kind === "range",
    );
    const found = lookUp(passages, treaties);
    return [
      ...found.passages.map(({ provision, paragraphs }) =>
        paragraphs.length === provision.paragraphs.length
          ? provision.ref
          : paragraphs.map(({ ref }) => ref).join("+"),
      ),
      ...found.missing.map((message) => `! ${message}`),
      ...found.oneSided.map((message) => `? ${message}`),
    ];
  }

  test.each([
    ["V", ["1951:V", "1960:V"]],
    ["VII", ["1960:VII", "? 1951 has nothing at VII"]],
    ["V.2", ["1960:V.2", "? 1951 has nothing at V.2"]],
    ["1960 IV-VI", ["1960:IV", "1960:V", "1960:VI"]],
    ["1960 VIII-", ["1960:VIII", "1960:IX", "1960:X"]],
    ["1951 preamble-I", ["1951:preamble", "1951:I"]],
    ["1951 preamble-", ["1951:preamble", "1951:I", "1951:II", "1951:III", "1951:IV", "1951:V"]],
    ["1951 testimonium-", ["1951:testimonium", "1951:signatures"]],
    ["1951 V-signatures", ["1951:V", "1951:testimonium", "1951:signatures"]],
    ["1960 V.2 V.1", ["1960:V"]],
    ["1960 V.2 V.2", ["1960:V.2"]],
    ["1960 VI IV", ["1960:VI", "1960:IV"]],
    [
      "1951 I-VII",
      [
        "1951:I",
        "1951:II",
        "1951:III",
        "1951:IV",
        "1951:V",
        "! 1951 has no Article VII; it has a preamble, Articles I–V, a testimonium and signatures; 1960 has one: anpo show 1960 VII",
      ],
    ],
    [
      "1951 VII",
      [
        "! 1951 has no Article VII; it has a preamble, Articles I–V, a testimonium and signatures; 1960 has one: anpo show 1960 VII",
      ],
    ],
    [
      "XI",
      [
        "! neither treaty has an Article XI; 1951 has a preamble, Articles I–V, a testimonium and signatures; 1960 has a preamble, Articles I–X, a testimonium and signatures",
      ],
    ],
    ["1960 V.3", ["! there is no paragraph 3: 1960 Article V has 2, 1960:V.1 to .2"]],
    ["1960 IV.2", ["! there is no paragraph 2: 1960 Article IV has one, 1960:IV.1"]],
    ["1960 signatures.1", ["! there is no paragraph 1: 1960 Signatures has no paragraphs"]],
    ["1960 V.0", ["! there is no paragraph 0: 1960 Article V has 2, 1960:V.1 to .2"]],
  ])("%s", (typed, expected) => expect(find(typed)).toEqual(expected));
});
