// Citations in every style for people: what is typed, and the line to paste.

import { describe, expect, test } from "vitest";
import { CITATION_STYLES } from "../../../src/treaty/model.ts";
import { documents, entries, refs } from "../../support/corpus.ts";
import { anpo } from "../../support/io.ts";
import { validate } from "../../support/schema.ts";

interface Citation {
  ref: string;
  text: string;
}

/** The citations of references that are typed as separate words. */
async function cited(style: string, ...references: string[]): Promise<Citation[]> {
  return JSON.parse((await anpo(["cite", "--json", "--style", style, "--", ...references])).out).citations;
}

const SECURITY_TREATY =
  "Security Treaty (Japan–United States) (signed 8 September 1951, entered into force 28 April 1952) 136 UNTS 211";
const TREATY_OF_1960 =
  "Treaty of Mutual Cooperation and Security (Japan–United States) (signed 19 January 1960, entered into force 23 June 1960) 11 UST 1632";
const MLA_OF_1960 =
  "Treaty of Mutual Cooperation and Security between Japan and the United States of America. 19 Jan. 1960. United States Treaties and Other International Agreements, vol. 11, p. 1632";

describe("a treaty and its parts", () => {
  test.each([
    ["bluebook", "1951", "Security Treaty, Japan-U.S., Sept. 8, 1951, 3 U.S.T. 3329."],
    ["oscola", "1951", SECURITY_TREATY],
    ["oscola", "1960", TREATY_OF_1960],
    ["chicago", "1951", "Security Treaty, Japan-US, September 8, 1951, 3 U.S.T. 3329."],
    ["apa", "1951", "Security Treaty, Japan-U.S., September 8, 1951, 3 U.S.T. 3329."],
    ["mla", "1960", `${MLA_OF_1960}.`],
    ["bluebook", "1951:II", "Security Treaty, Japan-U.S., art. II, Sept. 8, 1951, 3 U.S.T. 3329."],
    ["oscola", "1951:II", `${SECURITY_TREATY} art II`],
    ["chicago", "1951:II", "Security Treaty, Japan-US, art. II, September 8, 1951, 3 U.S.T. 3329."],
    ["apa", "1951:II", "Security Treaty, Japan-U.S., art. II, September 8, 1951, 3 U.S.T. 3329."],
    ["mla", "1960:V", `${MLA_OF_1960}, art. V.`],
  ])("%s %s", async (style, reference, line) => {
    expect((await cited(style, reference)).map(({ text }) => text)).toEqual([line]);
  });
});

/** How each style names a part of the 1960 treaty. */
const PINPOINTS: readonly [typed: string, ref: string, names: Readonly<Record<string, string>>][] = [
  [
    "1960 V.2",
    "1960:V.2",
    { bluebook: "art. V, ¶ 2", oscola: "art V(2)", chicago: "art. V, para. 2", mla: "art. V, par. 2" },
  ],
  [
    "1960 V.1-2",
    "1960:V.1-2",
    {
      bluebook: "art. V, ¶¶ 1–2",
      oscola: "art V(1)–(2)",
      chicago: "art. V, paras. 1–2",
      mla: "art. V, pars. 1–2",
    },
  ],
  ["1960 V ¶¶ 1–2", "1960:V.1-2", { bluebook: "art. V, ¶¶ 1–2", apa: "art. V, paras. 1–2" }],
  ["1960 Article V, paragraphs 1 and 2", "1960:V.1-2", { bluebook: "art. V, ¶¶ 1–2" }],
  [
    "1960 V-VI",
    "1960:V-VI",
    {
      bluebook: "arts. V–VI",
      oscola: "arts V–VI",
      chicago: "arts. V–VI",
      apa: "arts. V–VI",
      mla: "arts. V–VI",
    },
  ],
  ["1960 V, VI", "1960:V-VI", { bluebook: "arts. V–VI" }],
  ["1960 IV, VI", "1960:IV,VI", { bluebook: "arts. IV, VI", oscola: "arts IV, VI" }],
  ["articles I-III and V of 1960", "1960:I-III,V", { bluebook: "arts. I–III, V" }],
  ["1960 VIII-", "1960:VIII-X", { bluebook: "arts. VIII–X" }],
  [
    "1960 V.2-VI.1",
    "1960:V.2-VI.1",
    { bluebook: "art. V, ¶ 2 to art. VI, ¶ 1", oscola: "art V(2) to art VI(1)" },
  ],
  ["1960 V.2-VI", "1960:V.2-VI", { bluebook: "art. V, ¶ 2 to art. VI" }],
  ["1960 I.2, V.1", "1960:I.2,V.1", { bluebook: "art. I, ¶ 2; art. V, ¶ 1" }],
  [
    "1960 preamble",
    "1960:preamble",
    { bluebook: "pmbl.", oscola: "preamble", chicago: "pmbl.", mla: "preamble" },
  ],
  [
    "1960 preamble.5",
    "1960:preamble.5",
    { bluebook: "pmbl., ¶ 5", oscola: "preamble para 5", apa: "pmbl., para. 5", mla: "preamble, par. 5" },
  ],
  ["1960 preamble.3-5", "1960:preamble.3-5", { bluebook: "pmbl., ¶¶ 3–5", oscola: "preamble paras 3–5" }],
  ["1960 preamble.1,3", "1960:preamble.1,3", { bluebook: "pmbl., ¶¶ 1, 3", oscola: "preamble paras 1, 3" }],
  ["1960 preamble-II", "1960:preamble-II", { bluebook: "pmbl., arts. I–II", oscola: "preamble, arts I–II" }],
  [
    "1960 testimonium.2",
    "1960:testimonium.2",
    { bluebook: "testimonium, ¶ 2", oscola: "testimonium para 2" },
  ],
  ["1960 signatures", "1960:signatures", { bluebook: "signatures", oscola: "signatures", mla: "signatures" }],
  ["1960 IX-signatures", "1960:IX-signatures", { bluebook: "arts. IX–X, testimonium, signatures" }],
  // A paragraph that is the whole article is cited as the article.
  ["1960 IV.1", "1960:IV", { bluebook: "art. IV" }],
];

const LINES: Readonly<Record<string, (part: string) => string>> = {
  bluebook: (part) =>
    `Treaty of Mutual Cooperation and Security, Japan-U.S., ${part}, Jan. 19, 1960, 11 U.S.T. 1632.`,
  oscola: (part) => `${TREATY_OF_1960} ${part}`,
  chicago: (part) =>
    `Treaty of Mutual Cooperation and Security, Japan-US, ${part}, January 19, 1960, 11 U.S.T. 1632.`,
  apa: (part) =>
    `Treaty of Mutual Cooperation and Security, Japan-U.S., ${part}, January 19, 1960, 11 U.S.T. 1632.`,
  mla: (part) => `${MLA_OF_1960}, ${part}.`,
};

describe.each(PINPOINTS)("%s is one citation of %s", (typed, ref, names) => {
  test.each(Object.entries(names))("%s: %s", async (style, part) => {
    expect(await cited(style, typed)).toEqual([{ ref, text: LINES[style]!(part) }]);
  });

  test("the reference reads back as itself", async () => {
    expect(await cited("bluebook", ref)).toEqual(await cited("bluebook", typed));
  });
});

test.each([
  ["1960:V.1 1960:V.2", "1960:V.1 1960:V.2"],
  ["1960 V VI", "1960:V 1960:VI"],
  ["1960:V 1951:I", "1960:V 1951:I"],
  ["1960 V.2 V.2", "1960:V.2"],
  ["V", "1951:V 1960:V"],
  ["V, IV", "1951:IV-V 1960:IV-V"],
  ["1960 preamble-signatures", "1960"],
])("%s is cited as %s", async (typed, expected) => {
  expect((await cited("bluebook", typed)).map(({ ref }) => ref).join(" ")).toBe(expected);
});

describe("documents of the glossary", () => {
  const SOFA =
    "Agreement under Article VI of the Treaty of Mutual Cooperation and Security, Regarding Facilities and Areas and the Status of United States Armed Forces in Japan";
  test.each([
    ["bluebook", "status-of-forces-agreement", `${SOFA}, Japan-U.S., Jan. 19, 1960, 11 U.S.T. 1652.`],
    [
      "oscola",
      "status-of-forces-agreement",
      `${SOFA} (Japan–United States) (signed 19 January 1960, entered into force 23 June 1960) 11 UST 1652`,
    ],
    [
      "bluebook",
      "kishi-herter-notes",
      "Exchange of Notes between Nobusuke Kishi and Christian A. Herter on the Implementation of Article VI of the Treaty of Mutual Cooperation and Security, Japan-U.S., Jan. 19, 1960, 11 U.S.T. 1632.",
    ],
    [
      "oscola",
      "administrative-agreement",
      "Administrative Agreement under Article III of the Security Treaty (Japan–United States) (signed 28 February 1952, entered into force 28 April 1952) 208 UNTS 255",
    ],
    [
      "apa",
      "administrative-agreement",
      "Administrative Agreement under Article III of the Security Treaty, Japan-U.S., February 28, 1952, 3 U.S.T. 3341.",
    ],
    // More than two parties: none is named, and an international source is added.
    [
      "bluebook",
      "treaty-of-peace-with-japan",
      "Treaty of Peace with Japan, Sept. 8, 1951, 3 U.S.T. 3169, 136 U.N.T.S. 45.",
    ],
    [
      "chicago",
      "agreed-minute-on-islands",
      "Agreed Minute to the Treaty of Mutual Cooperation and Security, Japan-US, January 19, 1960, T.I.A.S. No. 4509.",
    ],
    [
      "oscola",
      "rusk-okazaki-notes",
      "Exchange of Notes between Dean Rusk and Katsuo Okazaki on the Interim Use of Facilities (Japan–United States) (exchanged 28 February 1952) 3 UST 3413",
    ],
    [
      "bluebook",
      "communique-of-1960",
      "Joint Communiqué of Prime Minister Kishi and President Eisenhower, Japan-U.S., Jan. 19, 1960, 42 Dep't St. Bull. 179 (1960).",
    ],
    [
      "mla",
      "communique-of-1960",
      "Joint Communiqué of Prime Minister Kishi and President Eisenhower. 19 Jan. 1960. Department of State Bulletin, vol. 42, 8 Feb. 1960, pp. 179–81.",
    ],
    [
      "mla",
      "agreed-minute-on-islands",
      "Agreed Minute to the Treaty of Mutual Cooperation and Security between Japan and the United States of America. 19 Jan. 1960. Treaties and Other International Acts Series, no. 4509.",
    ],
  ])("%s %s", async (style, name, text) => {
    expect(await cited(style, `glossary:${name}`)).toEqual([{ ref: `glossary:${name}`, text }]);
  });

  test.each([
    ["glossary:treaty-of-1960", "1960"],
    ["glossary:security-treaty-of-1951", "1951"],
    ["glossary:prior-consultation", "glossary:kishi-herter-notes"],
    ["Status of Forces Agreement", "glossary:status-of-forces-agreement"],
    ["Kishi–Herter notes", "glossary:kishi-herter-notes"],
    ["日米行政協定", "glossary:administrative-agreement"],
    ["Treaty of Peace with Japan", "glossary:treaty-of-peace-with-japan"],
  ])("%s is cited as %s", async (typed, ref) => {
    expect(await cited("bluebook", typed)).toEqual(await cited("bluebook", ref));
  });

  test("come in the order of their dates", () => {
    const dates = documents.map(({ made }) => made.date);
    expect(dates).toEqual(dates.toSorted());
  });

  test("every entry with a citation can be cited in every style, and no other can", async () => {
    for (const { ref, citations } of entries) {
      const { status } = await anpo(["cite", ref]);
      expect(status, ref).toBe(citations.length > 0 ? 0 : 1);
    }
    for (const style of CITATION_STYLES)
      expect(await cited(style, ...documents.map(({ ref }) => ref)), style).toHaveLength(documents.length);
  });
});

test("--json has the shape of its schema, with references that exist", async () => {
  const line = [
    "cite",
    "--json",
    "1960 V.1,2",
    "1951 I-III,V",
    "1960 V.2-VI.1",
    "glossary:rusk-okazaki-notes",
  ];
  const result = JSON.parse((await anpo(line)).out);
  expect(validate("schema-cite-result.json", result)).toEqual([]);
  expect(refs).toContain(result.citations.at(-1).ref);
});

describe("what cannot be cited", () => {
  test.each([
    ["cite", 2, /reference/],
    ["cite 1951 VII", 1, /no Article VII/],
    ["cite 1960 --style harvard", 2, /mla/],
    ["cite event:1960-06-23-entry-into-force", 2, /anpo glossary --kind instrument/],
    ["cite dispute:house-vote", 2, /anpo glossary --kind instrument/],
    ["cite glossary:oral-understanding", 1, /anpo glossary --kind instrument/],
    ["cite glossary:status-of-forces-agreemnt", 1, /“glossary:status-of-forces-agreement”/],
  ])("%s: status %i, and a message with %s", async (line, expected, message) => {
    const { status, err, out } = await anpo(line.split(" "));
    expect(status).toBe(expected);
    expect(err).toMatch(message);
    expect(out).toBe("");
  });
});

describe("a citation is never wrapped", () => {
  test.each(CITATION_STYLES)("%s", async (style) => {
    const line = ["cite", "--style", style, "1951 I-III", "glossary:agreed-minutes-to-the-sofa"];
    const { out: whole } = await anpo(line);
    const linesOf = (out: string) => out.split("\n").filter((one) => one !== "");
    for (const narrow of [
      await anpo(line, { terminal: 30 }),
      await anpo([...line, "--width", "30"]),
      await anpo([...line, "--accessible"], { terminal: 30 }),
    ])
      expect(linesOf(narrow.out)).toEqual(expect.arrayContaining(linesOf(whole)));
  });
});
