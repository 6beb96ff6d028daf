// References → passages, and what is said about those that name nothing.

import { describe, expect, test } from "vitest";
import { adviseOnNotice } from "../../src/advice.ts";
import { isWhole, lookUp, refsOf, wholeTreaty } from "../../src/treaty/lookup.ts";
import { isPassage, parseReferences } from "../../src/treaty/reference.ts";
import { treaties, treaty } from "../support/corpus.ts";

const find = (typed: string) => lookUp(parseReferences(typed, treaties).filter(isPassage), treaties);

/** "1960:V.1 1960:V.2" for paragraphs, "1960:V" for all of a provision. */
const passages = (typed: string) => refsOf(find(typed).passages).join(" ");

const ALL_1951 = "1951:preamble 1951:I 1951:II 1951:III 1951:IV 1951:V 1951:testimonium 1951:signatures";

describe("passages", () => {
  test.each([
    ["V", "1951:V 1960:V"],
    ["1960 V", "1960:V"],
    ["1951", ALL_1951],
    ["VII", "1960:VII"],
    ["V.2", "1960:V.2"],
    ["V.1", "1951:V 1960:V.1"],
    ["1960 V.2 V.1", "1960:V"],
    ["1960 V.2 V.2", "1960:V.2"],
    ["1951 preamble.5 preamble.3", "1951:preamble.3 1951:preamble.5"],
    ["1951 preamble.5 I preamble.3", "1951:preamble.3 1951:preamble.5 1951:I"],
    ["1960 VI IV", "1960:VI 1960:IV"],
    ["1960 V V.1", "1960:V"],
    ["1960 IV-VI", "1960:IV 1960:V 1960:VI"],
    ["1960 V-V", "1960:V"],
    ["1960 VIII-", "1960:VIII 1960:IX 1960:X"],
    ["1951 preamble-I", "1951:preamble 1951:I"],
    ["1951 preamble-", "1951:preamble 1951:I 1951:II 1951:III 1951:IV 1951:V"],
    ["1951 testimonium-", "1951:testimonium 1951:signatures"],
    ["1951 signatures-", "1951:signatures"],
    ["1951 V-signatures", "1951:V 1951:testimonium 1951:signatures"],
    ["1960 V.2-VI.1", "1960:V.2 1960:VI.1"],
    ["1960 V.2-VII", "1960:V.2 1960:VI 1960:VII"],
    ["1960 IV-VI.1", "1960:IV 1960:V 1960:VI.1"],
    ["1960 V.1-VI.2", "1960:V 1960:VI"],
    ["1960 V-V.1", "1960:V.1"],
    ["1960 V.1 ff.", "1960:V"],
    ["1960 V.2 ff.", "1960:V.2"],
    ["V.1 ff.", "1951:V 1960:V"],
    ["1960 preamble.7 ff.", "1960:preamble.7 1960:preamble.8"],
    ["1960 preamble.7-I.1", "1960:preamble.7 1960:preamble.8 1960:I.1"],
    ["VIII ff.", "1960:VIII 1960:IX 1960:X"],
    ["1960 testimonium.2-signatures", "1960:testimonium.2 1960:signatures"],
    ["1951 VII", ""],
    ["1960 V.3", ""],
    ["1960 V.0", ""],
    ["1960 signatures.1", ""],
  ])("%s → %s", (typed, expected) => {
    expect(passages(typed)).toBe(expected);
  });

  test("a passage has its treaty, its provision and the paragraphs in the order of the text", () => {
    const [passage] = find("1960 VI.2 VI.1").passages;
    expect(passage!.treaty.ref).toBe("1960");
    expect(passage!.provision.label).toBe("Article VI");
    expect(passage!.paragraphs.map(({ ref }) => ref)).toEqual(["1960:VI.1", "1960:VI.2"]);
    expect(isWhole(passage!)).toBe(true);
    expect(isWhole(find("1960 VI.2").passages[0]!)).toBe(false);
  });

  test("a whole treaty is all of its provisions", () => {
    expect(refsOf(wholeTreaty(treaty("1951"))).join(" ")).toBe(ALL_1951);
  });
});

describe("notices", () => {
  test.each([
    ["1960 V", []],
    ["V", []],
    ["1960", []],
    ["1960 IV-VI", []],
    ["1960 V.2-VI.1", []],
    ["1960 V.1 ff.", []],
    [
      "1951 VII",
      [
        "the 1951 treaty has no Article VII (it has Articles I–V); to read Article VII of the 1960 treaty, type: anpo show 1960 VII",
      ],
    ],
    ["1960 XI", ["the 1960 treaty has no Article XI (it has Articles I–X)"]],
    [
      "1951 I-VII",
      [
        "the 1951 treaty has no Article VII (it has Articles I–V); to read Article VII of the 1960 treaty, type: anpo show 1960 VII",
      ],
    ],
    [
      "1951 VI-VII",
      [
        "the 1951 treaty has no Article VI (it has Articles I–V); to read Article VI of the 1960 treaty, type: anpo show 1960 VI",
      ],
    ],
    ["XI", ["no treaty has Article XI; the 1951 treaty has Articles I–V, the 1960 treaty has Articles I–X"]],
    [
      "XI XI, 11",
      ["no treaty has Article XI; the 1951 treaty has Articles I–V, the 1960 treaty has Articles I–X"],
    ],
    ["1960 V.3", ["there is no paragraph 3; Article V of 1960 has 2 paragraphs"]],
    ["1960 V.0", ["there is no paragraph 0; Article V of 1960 has 2 paragraphs"]],
    ["1960 IV.2", ["there is no paragraph 2; Article IV of 1960 has one paragraph"]],
    ["1960 V.2-VI.3", ["there is no paragraph 3; Article VI of 1960 has 2 paragraphs"]],
    ["1960 V.3-VI.1", ["there is no paragraph 3; Article V of 1960 has 2 paragraphs"]],
    ["1960 V.3 ff.", ["there is no paragraph 3; Article V of 1960 has 2 paragraphs"]],
    [
      "V.3",
      ["there is no paragraph 3; Article V of 1951 has one paragraph, Article V of 1960 has 2 paragraphs"],
    ],
    ["1960 signatures.1", ["there is no paragraph 1; the signatures of 1960 have no paragraphs"]],
    ["VII", ["the 1951 treaty has no Article VII; this is Article VII of 1960"]],
    ["V.2", ["the 1951 treaty has nothing at V.2; this is 1960:V.2"]],
    ["preamble.7", ["the 1951 treaty has nothing at preamble.7; this is 1960:preamble.7"]],
    ["VII-VIII", ["the 1951 treaty has nothing at VII-VIII; this is 1960:VII-VIII"]],
    ["V.2 ff.", ["the 1951 treaty has nothing at V.2-V; this is 1960:V.2-V"]],
  ])("%s", (typed, expected) => expect(find(typed).notices.map(adviseOnNotice)).toEqual(expected));

  test("what is missing is marked so, what only one treaty has is not", () => {
    const isMissing = (typed: string) => find(typed).notices.map((notice) => "isMissing" in notice);
    expect(isMissing("1951 VII, 1960 V.3, VIII")).toEqual([true, true]);
    expect(isMissing("VIII")).toEqual([false]);
  });

  test("a notice says what exists", () => {
    expect(find("1951 VII").notices).toEqual([
      {
        kind: "no such part",
        treaty: "1951",
        part: "VII",
        contents: [
          { treaty: "1951", articles: ["I", "V"], hasPart: false },
          { treaty: "1960", articles: ["I", "X"], hasPart: true },
        ],
        isMissing: true,
      },
    ]);
    expect(find("1960 V.3").notices).toEqual([
      {
        kind: "no such paragraph",
        paragraph: 3,
        provisions: [{ ref: "1960:V", treaty: "1960", label: "Article V", count: 2 }],
        isMissing: true,
      },
    ]);
    expect(find("VII").notices).toEqual([
      { kind: "only in the other treaty", treaty: "1951", place: "VII", others: ["1960"] },
    ]);
  });
});
