// A quotation in, a verdict out: exact, condensed, near or absent.

import { describe, expect, test } from "vitest";
import { answerCheck, answerChecks, isAllExact } from "../../../src/commands/check/answer.ts";
import type { Segment } from "../../../src/text/diff.ts";
import { linesOf } from "../../../src/treaty/passage.ts";
import { readingOf } from "../../../src/treaty/witness.ts";
import { keywords, paragraphs, treaties, treaty } from "../../support/corpus.ts";
import { validate } from "../../support/schema.ts";
import { sentencesOnAttack, trueSentences } from "../../support/trueSentences.ts";

const check = (quotation: string, within: string[] | null = null) =>
  answerCheck(quotation, treaties, { within, keywords }).result;

const verdict = (quotation: string) => {
  const { verdict, ref, witness } = check(quotation);
  return [verdict, ref, witness].filter((one) => one !== null).join(" ");
};

const MARKS: Record<Segment["op"], [string, string]> = {
  equal: ["", ""],
  delete: ["[-", "-]"],
  insert: ["{+", "+}"],
};

const shown = (quotation: string) =>
  check(quotation)
    .segments.map(({ op, text }) => MARKS[op].join(text))
    .join("");

const V1 =
  "Each Party recognizes that an armed attack against either Party in the territories under the administration of Japan";

describe("exact", () => {
  test.each([
    [V1, "1960:V.1"],
    [`“${V1}”`, "1960:V.1"],
    ["armed attack,", "1951:preamble.4"],
    ["“the Far East.”", "1951:I.1"],
    ["“an armed attack against either Party”,", "1960:V.1"],
    ["provisions and processes. Any such armed attack", "1960:V.1 1960:V.2"],
    ["Article IX The Security Treaty between Japan", "1960:IX 1960:IX.1"],
    ["Article V. Each Party recognizes", "1960:V 1960:V.1"],
    ["Shigeru Yoshida", "1951:signatures"],
    ["presently willing", "1951:preamble.5"],
    ["put down large-scale internal riots", "1951:I.1"],
    ["at present willing to maintain certain", "1951:preamble.5 handout-1951"],
    ["at present [sic] willing", "1951:preamble.5 handout-1951"],
    ["put down largescale internal riots", "1951:I.1 encyclopedia-1951"],
    ["land, air, and sea forces in and about Japan", "1951:I.1 handout-1951"],
    ["Auchiro Fujiyama", "1960:signatures handout-1960"],
    // The edition without the mark comes before a copy with it.
    ["United States land, air,", "1951:I.1"],
    // A copy has other capitals, but the edition differs in case alone.
    ["a TREATY of peace with the Allied Powers", "1951:preamble.1"],
    ["Security Treaty between the United States", "1951"],
    ["「Treaty of Mutual Cooperation and Security」", "1960"],
  ])("%j in %s", (quotation, place) => expect(verdict(quotation)).toBe(`exact ${place}`));

  test.each([
    ["Each Party recognizes … the common danger", "1960:V.1"],
    ["Each Party recognizes ... the common danger", "1960:V.1"],
    ["Each Party recognizes [...] the common danger", "1960:V.1"],
    ["Each Party recognizes . . . the common danger", "1960:V.1"],
    ["Each Party recognizes * * * the common danger", "1960:V.1"],
    ["… would be dangerous to its own peace …", "1960:V.1"],
    ["the common danger. … Any such armed attack", "1960:V.1 1960:V.2"],
    ["the common danger.... Any such armed attack", "1960:V.1 1960:V.2"],
    ["the common danger … restore and maintain international peace", "1960:V.1 1960:V.2"],
    ["continuous […] self-help", "1960:III.1"],
    ["continuous [… self-help", "1960:III.1"],
    ["continuous …self-help", "1960:III.1"],
    ["“Each Party recognizes” … “would be dangerous”.", "1960:V.1"],
    ["Japan and the United States of America, … agree as follows:", "1960:preamble.1 1960:preamble.8"],
    ["the United Nations … Therefore agree as follows:", "1960:preamble.5 1960:preamble.8"],
    // As little as possible is left out, even if the same words occur before.
    ["The Parties … will maintain and develop", "1960:III.1"],
  ])("with an ellipsis: %j in %s", (quotation, place) => expect(verdict(quotation)).toBe(`exact ${place}`));

  test.each([
    ["[E]ach Party […] recognizes", "1960:V.1", []],
    ["[e]ach Party recognizes", "1960:V.1", ["case"]],
    ["[Each Party] declares that it would act", "1960:V.1", ["words in brackets"]],
    ["[The US] declares that it would act", "1960:V.1", ["words in brackets"]],
    ["Japan [has] this day [sic] signed", "1951:preamble.1", []],
    ["continuous [but] effective self-help", "1960:III.1", ["words in brackets"]],
    ["[armed attack against either Party]", "1960:V.1", []],
    // A heading, of the edition or of a copy, may have a mark after it.
    ["Article IV. The Parties will consult", "1960:IV 1960:IV.1", []],
    ["ARTICLE Ill: The Parties, individually", "1960:III 1960:III.1", []],
    ["each party RECOGNIZES that an armed attack", "1960:V.1", ["case"]],
    ["continuous\nand effective   self-help", "1960:III.1", ["line breaks"]],
    ["self-\nhelp", "1960:III.1", ["line breaks"]],
    ["self- help", "1960:III.1", ["line breaks"]],
    ["self-/help", "1960:III.1", ["line breaks"]],
    ["self\u00adhelp", "1960:III.1", ["line breaks"]],
    ["concern in the main\u00adtenance of international", "1960:preamble.6", ["line breaks"]],
    ["concern in the main- \n tenance of international", "1960:preamble.6", ["line breaks"]],
    ["concern in the main\u2010\r\n  tenance of international", "1960:preamble.6", ["line breaks"]],
    ["effective\u00a0self-help", "1960:III.1", ["line breaks"]],
    ["effective self–help", "1960:III.1", ["dashes"]],
    ["effective self‑help", "1960:III.1", ["dashes"]],
    ["  “ effective self-help » ", "1960:III.1", []],
    ["‘„«effective self-help'\"", "1960:III.1", []],
    ["continuous “and” effective", "1960:III.1", ["quotation marks"]],
    ["ｃｏｎｔｉｎｕｏｕｓ　and effective", "1960:III.1", ["width"]],
    ["continuous and eﬀective", "1960:III.1", ["ligatures"]],
    ["conti\u200bnuous and\u2060 effective", "1960:III.1", ["invisible characters"]],
    ["coöperation with each other", "1960:III.1", ["accents"]],
    ["Continuous and effective self-help,", "1960:III.1", ["case", "closing mark"]],
    ["constitutional provisions and processes.", "1960:V.1", []],
  ])("%j in %s, apart from %j", (quotation, ref, differences) => {
    expect(check(quotation)).toMatchObject({ verdict: "exact", ref, differences, similarity: 1 });
  });

  test("names the other places of the same words, and those with other capitals", () => {
    const places = (quotation: string) => {
      const { ref, also, alsoInOtherCase } = check(quotation);
      return [ref, also, alsoInOtherCase];
    };
    expect(places("IN WITNESS WHEREOF the undersigned")).toEqual([
      "1951:testimonium.1",
      ["1960:testimonium.1"],
      [],
    ]);
    expect(places("armed attack")).toEqual([
      "1951:preamble.4",
      ["1951:I.1", "1960:III.1", "1960:V.1", "1960:V.2"],
      [],
    ]);
    expect(places("in the Japan Area")).toEqual(["1951:IV.1", [], ["1960:X.1"]]);
    expect(places("in the Japan area")).toEqual(["1960:X.1", [], ["1951:IV.1"]]);
    expect(places("Treaty of Mutual Cooperation and Security")).toEqual(["1960", [], ["1960:preamble.7"]]);
  });

  test.each([
    ["at present", "presently"],
    ["Auchiro", "Aiichiro"],
    ["Kishi Auchiro Fujiyama", "Kishi Aiichiro Fujiyama"],
    ["ARTICLE Ill", "Article III"],
    ["referred to in Article 1, Japan", "referred to in Article I, Japan"],
    ["presently", null],
    ["treaty of peace", null],
  ])("what the edition has for %j: %j", (quotation, edition) => {
    expect(check(quotation)).toMatchObject({ verdict: "exact", edition });
  });

  test("every paragraph of every copy", () => {
    for (const edition of treaties) {
      const provisions = [
        edition.provisions,
        ...edition.witnesses.map((witness) => readingOf(edition, witness)),
      ].flat();
      for (const { ref, text } of provisions.flatMap(({ paragraphs }) => paragraphs)) {
        const { verdict, also, ref: first } = check(text);
        expect(verdict).toBe("exact");
        expect([first, ...also]).toContain(ref);
      }
    }
  });

  test("a whole treaty", () => {
    const lines = treaty("1960").provisions.flatMap((one) =>
      one.kind === "article" ? [one.label, ...linesOf(one)] : linesOf(one),
    );
    expect(check(lines.join("\n"))).toMatchObject({ verdict: "exact", witness: null });
  });
});

describe("condensed", () => {
  test.each([
    [
      "Japan will not grant any bases to any third power",
      "1951:II.1",
      "Japan will not grant{+, without the prior consent of the United States of America,+} any bases {+or any rights, powers or authority whatsoever, in or relating to bases or the right of garrison or of maneuver, or transit of ground, air or naval forces +}to any third power",
    ],
    [
      "This Treaty shall expire whenever there shall have come into force such United Nations arrangements",
      "1951:IV.1",
      "This Treaty shall expire whenever {+in the opinion of the Governments of the United States of America and Japan +}there shall have come into force such United Nations arrangements",
    ],
    [
      "The Parties undertake to settle any international disputes by peaceful means",
      "1960:I.1",
      "The Parties undertake{+, as set forth in the Charter of the United Nations,+} to settle any international disputes {+in which they may be involved +}by peaceful means",
    ],
    [
      "an attack against Japan would be dangerous to its own peace and safety",
      "1960:V.1",
      "an {+armed +}attack against {+either Party in the territories under the administration of +}Japan would be dangerous to its own peace and safety",
    ],
    [
      "in accordance with its constitutional processes.",
      "1960:V.1",
      "in accordance with its constitutional {+provisions and +}processes.",
    ],
    // A heading is between two articles.
    [
      "exchanged by them in Tokyo. The Security Treaty between Japan",
      "1960:VIII.1 1960:IX.1",
      "exchanged by them in Tokyo. {+Article IX +}The Security Treaty between Japan",
    ],
    [
      "Japan will grant bases",
      "1951:II.1",
      "Japan will {+not +}grant{+, without the prior consent of the United States of America, any+} bases",
    ],
    ["Japan and United States of America,", "1960", "Japan and {+the +}United States of America"],
  ])("%j in %s: %s", (quotation, ref, expected) => {
    expect(check(quotation)).toMatchObject({ verdict: "condensed", ref });
    expect(shown(quotation)).toBe(expected);
  });

  test.each([
    [34, "condensed 1951:I.1"],
    [35, "near 1951:I.1"],
  ])("%i words left out at one place: %s", (omitted, expected) => {
    const words = paragraphs.find(({ ref }) => ref === "1951:I.1")!.text.split(" ");
    expect(verdict([...words.slice(0, 30), ...words.slice(30 + omitted)].join(" "))).toBe(expected);
  });

  test.each([
    ["This Treaty does … affect … rights", ["not"], false],
    ["This Treaty [does] affect", ["not"], false],
    ["Japan will … have the effective means", ["not"], false],
    ["Japan … grant … the prior consent", ["not", "without"], false],
    ["Japan will not grant, … any bases", ["without"], false],
    ["Japan … armament which could be an offensive threat", ["avoiding"], false],
    [
      "The Parties … use of force against the territorial integrity … of any state",
      ["not", "refrain"],
      false,
    ],
    ["will maintain and develop … their capacities", ["subject to"], false],
    ["offensive threat or serve … to promote peace", ["other than"], false],
    ["Japan will not have … any bases", ["not", "avoiding", "other than", "without"], true],
    ["meet the common danger … the security of Japan", [], true],
    // Wrong punctuation does not make it better.
    ["Japan; … armament which could be an offensive threat", ["avoiding"], false],
  ])("%j omits %j, across provisions: %j", (quotation, senseWords, isAcrossProvisions) => {
    const { verdict, omitted } = check(quotation);
    expect(verdict).toBe("condensed");
    expect([...new Set(omitted.flatMap((one) => one.senseWords))]).toEqual(senseWords);
    expect(omitted.some((one) => one.isMarked && one.isAcrossProvisions)).toBe(isAcrossProvisions);
  });

  test("says what is omitted, and whether it is marked", () => {
    expect(check("The Parties will consult … regarding the implementation of Treaty").omitted).toEqual([
      { text: "together from time to time", isMarked: true, senseWords: [], isAcrossProvisions: false },
      { text: "this", isMarked: false, senseWords: [], isAcrossProvisions: false },
    ]);
    expect(check("of this Treaty. This Treaty shall").omitted).toEqual([
      { text: "Article X", isMarked: false, senseWords: [], isAcrossProvisions: true },
    ]);
    const sense = check("Japan will … grant");
    expect(sense.omitted).toEqual([
      { text: "not", isMarked: true, senseWords: ["not"], isAcrossProvisions: false },
    ]);
    expect([sense.verdict, sense.similarity, sense.also]).toEqual(["condensed", 1, []]);
    expect(check("of this Treaty. This Treaty shall").similarity).toBe(0.86);
  });
});

describe("near", () => {
  test.each([
    ["act to face the common danger", "1960:V.1", "act to [-face-]{+meet+} the common danger"],
    [
      "Japan shall not grant any bases",
      "1951:II.1",
      "Japan [-shall-]{+will+} not grant{+, without the prior consent of the United States of America,+} any bases",
    ],
    [
      "Each Party recognises that an armed attack … would act to face the common danger",
      "1960:V.1",
      "Each Party [-recognises-]{+recognizes+} that an armed attack {+against either Party in the territories under the administration of Japan would be dangerous to its own peace and safety and declares that it +}would act to [-face-]{+meet+} the common danger",
    ],
    ["Nippon has this day signed", "1951:preamble.1", "[-Nippon-]{+Japan+} has this day signed"],
    ["without [not] the prior consent", "1951:II.1", "without [-not -]the prior consent"],
    ["Such forces may [not] be utilized", "1951:I.1", "Such forces may [-not -]be utilized"],
    ["Each Party [doesn't] recognizes", "1960:V.1", "Each Party [-doesn't -]recognizes"],
    // Words in brackets are the treaty's or the writer's own, whatever is more like the treaty.
    [
      "Each Party [of course] recognises that an armed attack",
      "1960:V.1",
      "Each Party [-recognises-]{+recognizes+} that an armed attack",
    ],
    [
      "Each Party recognises that an [armed] attack",
      "1960:V.1",
      "Each Party [-recognises-]{+recognizes+} that an armed attack",
    ],
    ["[the the] armed atack", "1951:preamble.4", "armed [-atack-]{+attack+}"],
    ["The Part[y] will consult together", "1960:IV.1", "The [-Party-]{+Parties+} will consult together"],
    ["of the United Nations Charter; and", "1951:preamble.5", "of the United Nations Charter[-; and-]"],
    // The words are there, in this order, but hardly two of them side by side.
    [
      "The Parties settle disputes peaceful means",
      "1960:I.1",
      "The Parties {+undertake, as set forth in the Charter of the United Nations, to +}settle {+any international +}disputes {+in which they may be involved by +}peaceful means",
    ],
    // Words that changed places.
    ["a desires Security Treaty", "1951:preamble.2", "a [-desires -]Security Treaty"],
    [
      "further closer encourage to",
      "1960:preamble.3",
      "further [-closer-]{+to+} encourage {+closer economic cooperation between them and +}to",
    ],
    // “the” stands fifteen words before “would act”, too; that one is not meant.
    [
      "the Parties would act to meet the common danger",
      "1960:V.1",
      "[-the Parties-]{+that it+} would act to meet the common danger",
    ],
    [
      "Japan must have military forces in accordance with its constitutional provisions and processes",
      "1960:V.1",
      "[-Japan must have military forces-]{+to meet the common danger+} in accordance with its constitutional provisions and processes",
    ],
    // Only punctuation differs.
    [
      "land, air, and naval forces of facilities and areas",
      "1960:VI.1",
      "land, air[-,-] and naval forces of facilities and areas",
    ],
    ["(an armed attack)", "1960:V.1", "[-(-]an armed attack[-)-]"],
    ["armed attack;", "1951:preamble.4", "armed attack[-;-]"],
    ["wellbeing", "1960:preamble.3", "well{+-+}being"],
    ["large scale internal riots", "1951:I.1", "large[- -]{+-+}scale internal riots"],
    // Misspelled.
    ["co-operation with each other", "1960:III.1", "[-co-operation-]{+cooperation+} with each other"],
    ["rmed attack", "1951:preamble.4", "[-rmed-]{+armed+} attack"],
    ["facilities and area", "1960:VI.1", "facilities and [-area-]{+areas+}"],
    [
      "nternational peace and securit",
      "1951:I.1",
      "[-nternational-]{+international+} peace and [-securit-]{+security+}",
    ],
    ["third pwer", "1951:II.1", "third [-pwer-]{+power+}"],
    ["intarnatianal peace", "1951:I.1", "[-intarnatianal-]{+international+} peace"],
    [
      "facilitees and aras in Japan",
      "1960:VI.1",
      "[-facilitees-]{+facilities+} and [-aras-]{+areas+} in Japan",
    ],
    // The first and the last word are others, in two paragraphs.
    [
      "zebra the common danger. Any such armed zebra",
      "1960:V.1 1960:V.2",
      "[-zebra-]{+meet+} the common danger{+ in accordance with its constitutional provisions and processes+}. Any such armed [-zebra-]{+attack+}",
    ],
    ["selfhelp and mutal aid", "1960:III.1", "self{+-+}help and [-mutal-]{+mutual+} aid"],
    ["common-\nconcern in", "1960:preamble.6", "common[---] concern in"],
    ["armed attack … (!) either Party", "1960:V.1", "armed attack [-(!)-]{+against+} either Party"],
  ])("%j in %s: %s", (quotation, ref, expected) => {
    expect(check(quotation)).toMatchObject({ verdict: "near", ref });
    expect(shown(quotation)).toBe(expected);
  });

  test("has a similarity of 1 only if just the punctuation differs", () => {
    expect(check("land, air, and naval forces of facilities").similarity).toBe(1);
    expect(check("act to face the common danger").similarity).toBe(0.83);
    // What an ellipsis leaves out does not count.
    expect(check("Each Party recognises … would act to face the common danger").similarity).toBe(0.8);
  });

  test("names the other places of the same words", () => {
    const places = (quotation: string) => [check(quotation).ref, ...check(quotation).also];
    expect(places("IN WITNES WHEREOF the undersigned")).toEqual(["1951:testimonium.1", "1960:testimonium.1"]);
    expect(places("in the territories undre the administration")).toEqual(["1960:V.1"]);
  });

  test("has the differences that do not count, and no closest passages if just the punctuation differs", () => {
    expect(check("common-\nconcern in")).toMatchObject({
      differences: ["line breaks", "punctuation"],
      closest: [],
    });
    expect(check("self\u00adhelp and mutal aid").differences).toEqual(["line breaks"]);
    expect(check("act to face the common danger").closest.map(({ ref }) => ref)).toEqual(["1960:V.1"]);
  });
});

describe("absent", () => {
  test.each([
    ...[
      "armed zzzzzz",
      "prior consultation",
      "prior consultation with the Japanese government",
      "peace in our time",
    ],
    // Too many slips for the length of the word; a word alone can be anything.
    ...["third pwr", "irresponsable"],
    // Another word, not another spelling.
    ...["Article XI", "Far West", "any the United"],
    // Nothing but the names of the parties.
    ...["The United States shall defend Japan", "Japan shall defend the United States", "America Japan"],
    // Part of a word, or two words that no text joins, are not a quotation of them.
    ...["ship of states", "armedattack"],
    ...["the quick brown fox jumps over the lazy dog", "日本国", "word ".repeat(2000).trim()],
  ])("%j", (quotation) => {
    expect(check(quotation)).toMatchObject({
      verdict: "absent",
      ref: null,
      witness: null,
      text: null,
      omitted: [],
      segments: [],
      differences: [],
    });
  });

  test("names the closest passages", () => {
    const refs = (quotation: string) => check(quotation).closest.map(({ ref }) => ref);
    expect(refs("The United States shall defend Japan")[0]).toBe("1960:V.1");
    expect(refs("Japan will provide bases")[0]).toBe("1960:VI.1");
    expect(refs("The United States shall defend Japan against armed attack")).toContain("1960:V.1");
    expect(refs("prior consultation")).toEqual(expect.arrayContaining(["1951:II.1", "1960:IV.1"]));
    expect(refs("The bases must be handed back")[0]).toBe("1951:II.1");
    expect(refs("the quick brown fox")).toEqual([]);
    // “Article I” is in the text, but is not what “I” means here.
    expect(refs("I am")).toEqual([]);
  });
});

describe("a sentence that frames a quotation is judged by what it quotes", () => {
  test.each([
    ["The treaty says that “act to meet the common danger”.", "exact 1960:V.1"],
    ['Article V provides: "Each Party recognizes that an armed attack"', "exact 1960:V.1"],
    ["Article V: «Each Party recognizes … the common danger» (1960)", "exact 1960:V.1"],
    ["The treaty says ‘act to meet the common danger’", "exact 1960:V.1"],
    ["He said, “The treaty says ‘act to meet the common danger’.”", "exact 1960:V.1"],
    ["The treaty speaks of “mutual aid” only once.", "exact 1960:III.1"],
    ["It says “act to face the common danger”, as Japan wished", "near 1960:V.1"],
    ["Japan promised that it “will not grant any bases to any third power”", "condensed 1951:II.1"],
    ["According to it, “peace in our time” was at hand", "absent"],
    // Several quotations: in the order of the treaty, or else one by one. All of them have to be right.
    ["It says “in the” and “of America”", "exact 1960:VI.1"],
    ["It speaks of “the common danger” and of “facilities and areas”", "exact 1960:V.1 1960:VI.1"],
    ["It speaks of “the common danger” and of “peace in our time”", "absent"],
    // The words around the marks are the treaty's too, or part of the quotation.
    ["the security of Japan “or” international peace and security", "exact 1960:IV.1"],
    ["Japan will “not” grant bases", "condensed 1951:II.1"],
    ["Japan will “not” “grant any bases”", "condensed 1951:II.1"],
  ])("%j → %s", (quotation, expected) => expect(verdict(quotation)).toBe(expected));

  test("several quotations that are exact have one text", () => {
    const text = "the common danger … facilities and areas";
    expect(check("It speaks of “the common danger” and of “facilities and areas”")).toMatchObject({
      ...{ quoted: text, text, segments: [{ op: "equal", text }], witness: null, edition: null },
    });
    expect(
      check("It says “The common danger” and “at present willing”, “in the … of America”"),
    ).toMatchObject({
      ...{ witness: "handout-1951", edition: "presently willing", differences: ["case"], also: [] },
      omitted: [{ text: "Far East, the United States", isMarked: true }],
    });
  });

  test("and the answer says which words were checked", () => {
    expect(check("The treaty says: “the common danger”.").quoted).toBe("the common danger");
    expect(check("“the common danger”").quoted).toBe(null);
  });
});

describe("a quotation is checked against the place it is said to come from", () => {
  const places = (quotation: string, within: string[]) => {
    const { verdict, ref, also, closest } = check(quotation, within);
    return [verdict, ref, also, closest.map((one) => one.ref)];
  };
  test.each([
    ["act to meet the common danger", ["1960:V"], ["exact", "1960:V.1", [], []]],
    ["act to meet the common danger", ["1960:V.2"], ["absent", null, ["1960:V.1"], []]],
    ["act to meet the common danger", ["1951"], ["absent", null, ["1960:V.1"], []]],
    ["in the Far East is threatened", ["1960:III", "1960:IV"], ["exact", "1960:IV.1", [], []]],
    [
      "IN WITNESS WHEREOF the undersigned",
      ["1960"],
      ["exact", "1960:testimonium.1", ["1951:testimonium.1"], []],
    ],
    ["act to face the common danger", ["1960:V"], ["near", "1960:V.1", [], ["1960:V.1"]]],
  ])("%j in %j", (quotation, within, expected) => expect(places(quotation, within)).toEqual(expected));

  test("where else the treaty has the words of a condensed quotation", () => {
    const { ref, also } = check("the maintenance of peace and security in the Far East");
    expect([ref, also]).toEqual(["1951:I.1", ["1960:preamble.6", "1960:VI.1"]]);
  });

  test("parts of a passage in another order are near, and no other paragraph is compared with them", () => {
    const { verdict, ref, text } = check(
      "the United States of America is granted the use by its land, air and naval forces of bases in Japan for the purpose of the security of Japan and the maintenance of peace in the Far East",
    );
    expect([verdict, ref]).toEqual(["near", "1960:VI.1"]);
    expect(text).toMatch(/^the United States .* areas in Japan$/);
  });

  test("the number of an article before a sentence of one's own is not compared with its heading", () => {
    expect(check("Article V says each party would act to meet the common danger").ref).toBe("1960:V.1");
  });

  test("and if it is not there, the closest passage anywhere is named", () => {
    expect(check("act to face the common danger", ["1951"])).toMatchObject({
      verdict: "absent",
      within: ["1951"],
      closest: [{ ref: "1960:V.1", text: "act to meet the common danger" }],
    });
    const { closest } = check("an armd attack against either Party", ["1951"]);
    expect(closest.map(({ ref }) => ref)).toEqual(["1960:V.1"]);
  });

  test("what is only close is looked for in that place", () => {
    const { closest } = check("Japan shall be defended by the United States", ["1960"]);
    expect(closest.map(({ ref }) => ref.slice(0, 4))).toEqual(closest.map(() => "1960"));
    expect(closest.length).toBeGreaterThan(0);
  });
});

describe("several quotations", () => {
  const several = () =>
    answerChecks(
      [
        { line: 2, quotation: "the common danger" },
        { line: 5, quotation: "the common peril" },
        { line: 7, quotation: "…" },
        { line: 8, quotation: "Japan will not grant any bases to any third power" },
        { line: 9, quotation: "act to face the common danger" },
        { line: 11, quotation: `the common danger${" ".repeat(9_984)}` },
      ],
      treaties,
      { within: null },
    );

  test("each has its line and verdict; what has no words, or too many characters, is absent", () => {
    const { result, notices } = several();
    expect(result.checks.map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, "exact"],
      [5, "absent"],
      [7, "absent"],
      [8, "condensed"],
      [9, "near"],
      [11, "absent"],
    ]);
    expect(result.summary).toEqual({ exact: 1, condensed: 1, near: 1, absent: 3 });
    expect(notices).toEqual([]);
  });

  test("they are all exact only if each is, and there is one", () => {
    const of = (...quotations: string[]) =>
      answerChecks(
        quotations.map((quotation) => ({ line: 1, quotation })),
        treaties,
        { within: null },
      ).result;
    expect([of("armed attack"), of("armed attack", "armed zzz"), of()].map(isAllExact)).toEqual([
      true,
      false,
      false,
    ]);
    expect([check("armed attack"), check("armed zzz")].map(isAllExact)).toEqual([true, false]);
  });

  test("only an empty list has a notice", () => {
    expect(answerChecks([], treaties, { within: null }).notices).toEqual([{ kind: "no quotation" }]);
  });

  test("their document is as its schema says", () => {
    expect(validate("schema-checks-result.json", { ...several().result, missing: [] })).toEqual([]);
  });
});

test.each([
  ...["the common danger", "the common peril of both", "Japan … armament which could", "at present willing"],
  ...["It says “the common danger”", "peace in our time"],
])("the document for %j is as its schema says", (quotation) => {
  expect(validate("schema-check-result.json", check(quotation, ["1960:V", "1951"]))).toEqual([]);
  expect(validate("schema-check-result.json", check(quotation))).toEqual([]);
});

test("only an absent quotation has a notice", () => {
  const notices = (quotation: string) => answerCheck(quotation, treaties, { within: null }).notices;
  expect(notices("peace in our time")).toEqual([
    { kind: "absent quotation", quotation: "peace in our time" },
  ]);
  expect([notices("the common danger"), notices("act to face the common danger")]).toEqual([[], []]);
});

test.each(["", "  ", "…", "“”", "?!", "[sic]"])("refuses %j", (quotation) => {
  expect(() => check(quotation)).toThrow(expect.objectContaining({ problem: { kind: "empty quotation" } }));
});

test("refuses what is longer than either treaty", () => {
  expect(verdict(`the common danger${" ".repeat(9_983)}`)).toBe("exact 1960:V.1");
  expect(() => check("a".repeat(10_001))).toThrow(
    expect.objectContaining({ problem: { kind: "long quotation", length: 10_001, longest: 10_000 } }),
  );
});

describe("true sentences that quote nothing", () => {
  test("there are fifty or more of them", () => expect(trueSentences.length).toBeGreaterThanOrEqual(50));

  test.each(trueSentences)("%j", (sentence) => {
    expect(["near", "absent"]).toContain(check(sentence).verdict);
  });

  test.each(sentencesOnAttack)("%j has Article V among the closest passages", (sentence) => {
    expect(check(sentence).closest.map(({ ref }) => ref)).toContain("1960:V.1");
  });
});
