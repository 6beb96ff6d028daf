// Every spelling of a reference, what each means, and what is refused.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnpoError, type Problem } from "../../src/errors.ts";
import type { TreatyRef } from "../../src/treaty/model.ts";
import { toRoman } from "../../src/treaty/numeral.ts";
import {
  formatReference,
  isPassage,
  parseReferences,
  partOrder,
  type Reference,
} from "../../src/treaty/reference.ts";
import { entries, paragraphs, refs, treaties } from "../support/corpus.ts";
import { anyText } from "../support/text.ts";
import { timedTest } from "../support/timed.ts";

/** The references in their printed form; those of every treaty begin with "*". */
function read(typed: string, documents = entries): string {
  return parseReferences(typed, treaties, documents)
    .map((one) =>
      isPassage(one) && one.treaty === null ? `*:${formatReference(one)}` : formatReference(one),
    )
    .join(" ");
}

/** The problem with a text. Fails if the text can be read. */
function problemOf(typed: string, documents = entries): Problem {
  try {
    parseReferences(typed, treaties, documents);
  } catch (error) {
    if (error instanceof AnpoError) return error.problem;
    throw error;
  }
  throw new Error(`“${typed}” was read as ${read(typed)}`);
}

/** What each group of spellings means. A group is divided by " | ". */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "1960:V": [
    "1960 V | 1960 5 | 1960 v | 1960 art. 5 | 1960 Article V | 1960:V | 1960/V | 60 V | new V | current V | NEW V",
    "1960, V |  1960  V  | 1960:5 | 1960:Article V | 1960 Article V. | V 1960 | 1960 art V | article 5 1960",
    "1960: V | 1960 : V | 1960V | 60V | 1960 art5 | 1960 Article Five | 1960 arts. V | 1960 V. | fifth article of 1960",
    "1960 第五条 | 1960 第5条 | 1960 第５条 | 1960 第五條 | 1960 Ⅴ | 1960 ⅴ | １９６０ Ｖ | 1960年 五条 | 1960 5条",
    "新安保 第五条 | 新安保第五条 | 新安保条約 5 | 日米安保条約第五条 | 日米安全保障条約 第5条 | 安保条約 第五条",
    "新安保条約の第五条 | 1960年の条約第五条 | 1960\u200bV | 1960 Article no. 5 | 1960 article No 5",
    "Article V (1960) | V (1960) | V[1960] | [1960] V | (1960) art. 5 | Article V (of 1960) | 1960's V | 1960’s Article V",
    "the 1960 treaty's Article V | Article V of the 1960 treaty | Article V under the 1960 treaty | Art. V in the treaty of 1960",
    "V, 1960 | V, 60 | Art. V. (1960) | '60 V | 1960 “Article V” | Article V (Treaty of 1960)",
    "Mutual Cooperation and Security Treaty between the U.S. and Japan, V | Treaty of Mutual Cooperation and Security, Japan-U.S., art. V",
    "Treaty of Mutual Cooperation and Security, art. V | Treaty of Mutual Co-operation & Security, Art. V",
    "Treaty of Mutual Cooperation and Security (1960), Article V | Article V, U.S.–Japan Security Treaty (1960)",
    "the 1960 U.S.-Japan Security Treaty, Article V | Treaty of January 19, 1960, Article V | 11 U.S.T. 1632, art. V",
    "Treaty signed at Washington on 19 January 1960, Art. V | V of 1960 and 1960",
  ],
  "1960:V.2": [
    "1960 V.2 | 1960 V(2) | 1960 V:2 | 1960 V ¶2 | 1960 V §2 | 1960:V.2 | 1960:V:2 | 1960 V ¶ 2 | 1960 V para. 2",
    "1960 article 5 paragraph 2 | 1960 V (2) | 1960 V, second paragraph | 1960 V, 2nd para. | 1960 V [2] | 1960 V, (2)",
    "2nd para. of V, treaty of 1960 | 2nd ¶ of article V of the treaty of 1960 | the 2nd paragraph of article 5 1960",
    "second paragraph of Article V of the 1960 treaty | paragraph 2 of the fifth article of the new treaty",
    "1960 第五条第二項 | 1960 第5条2項 | 1960 第五条 第二項 | 1960 第五条二項 | 1960 第５条　第２項 | 1960 第五条の第二項",
    "1960 V．２ | 1960 V¶2 | 1960 V（２） | 1960 Ⅴ.2 | 1960 V, par. 2 | 1960 V paragraph two | 1960 Article V (paragraph 2)",
    "Article V of the 1960 treaty, paragraph 2 | V (1960), ¶ 2 | paragraph 2 of 1960:V | second paragraph of 1960/V",
    "paragraph 2 of the 1960 treaty, Article V | 1960 paragraph 2, Article V | 1960 V, paragraph 2 of the 1960 treaty",
    "1960 V, paragraph (2) | 1960 第V条第2項 | 1960:V.2. | 1960 5.2 | 1960 5(2) | 1960 V. 2 | 1960 V.2-2",
  ],
  "1960:V.1 1960:V.2": [
    "1960 V, paras. (1) and (2) | paragraphs (1), (2) of V (1960) | 1960 V.1,2 | 1960 V.1, 2 | 1960 V.1 2 | 1960 V.1 and 2 | 1960 V.1 & 2 | 1960 V.1; 2 | 1960 V.1-2 | 1960 V.1–2",
    "1960 V(1),(2) | 1960 V(1), (2) | 1960 V(1) and (2) | 1960 V(1), 2 | 1960 V (1) (2)",
    "1960 Article V, paragraphs 1 and 2 | 1960 Article V, paragraphs 1, 2 | 1960 V paras. 1 2 | 1960 V ¶¶ 1-2 | 1960 V ¶¶ 1–2",
    "1960 V(1)–(2) | 1960 V(1)-(2) | 1960 V (1) to (2) | V(1)–(2) (1960) | 1960 Article V(1)–(2)",
    "1960 V §§1, 2 | 1960 V ¶ 1, ¶ 2 | 1960 V, paragraph 1 and paragraph 2 | 1960 V, first and second paragraphs",
    "paragraphs 1 and 2 of Article V (1960) | ¶¶ 1-2 of 1960 V | first and second paragraphs of Article V of 1960",
    "paragraph 1 and paragraph 2 of Article V of 1960 | 1960 第五条第一項及び第二項 | 1960 第五条第一項、第二項",
    "1960 第五条第一項から第二項まで | 1960 V.1 to V.2 | 1960:V.1-1960:V.2 | 1960 V, paragraph 1 to paragraph 2 | 1960 V.1 2.",
    "1960 V, paragraphs 1 to 2 | paragraph 1 to paragraph 2 of Article V, 1960 | V.1, 2 of 1960 | V.1 2 1960",
  ],
  "*:preamble.3 *:preamble.5": [
    "preamble.3 and 5 | preamble.3, 5 | preamble.3 5 | preamble, paragraphs 3 and 5 | preamble(3), (5) | 前文第三項・第五項",
    "paragraphs 3 and 5 of the preamble | third and fifth paragraphs of the preamble | preambular paras 3 and 5",
  ],
  "*:IV *:VI": [
    "IV, 6 | IV,VI | IV and 6 | IV VI | IV; VI | IV & VI | 4, 6 | 4 and 6 | articles 4 and 6 | articles 4 6 | arts. IV, VI",
    "Articles IV and VI | Article 4 and Article 6 | 第四条、第六条 | 第四条及び第六条 | 第四条と第六条 | fourth and sixth articles",
    "articles four and six | IV、VI | Article IV, Article 6 | Articles IV 6",
  ],
  "*:V.1 *:VI": [
    "V.1, VI | V.1 VI | V.1,VI | V(1) and VI | V.1, Article 6 | V.1 and art. 6 | 第五条第一項、第六条",
  ],
  "*:IV *:VI *:X": ["IV,VI,X | IV, 6, 10 | IV, 6 10 | articles 4, 6 and 10 | 4, 6 10"],
  "1960:IV-VI": [
    "1960 articles four to six | 1960 Articles four through six | 1960 IV to six",
    "1960 IV-VI | 1960 IV..VI | 1960 IV…VI | 1960 IV~VI | 1960 IV–VI | 1960 IV—VI | 1960 IV - VI | 1960 IV to VI | 1960 4-6",
    "1960 第四条〜第六条 | 1960 第四条から第六条まで | 1960 第四条ないし第六条 | 1960 IV to 1960 VI | 1960 IV - 1960 VI",
    "new IV to new VI | 1960:IV-1960:VI | 1960/IV-1960/VI | 1960 IV to 1960:VI | 1960 Articles IV through VI | 1960 from IV to VI | 1960 IV--VI",
    "Articles IV–VI of the 1960 treaty | IV-VI 1960 | 1960 Article IV to Article VI | 1960 IV-6",
  ],
  "1960:V.2-VI.1": [
    "1960 V.2-VI.1 | 1960 V.2–VI.1 | 1960 V.2 to VI.1 | 1960 V(2)–VI(1) | 1960 V.2-6.1 | 1960 V.2 - VI.1 | V.2-VI.1 (1960)",
    "1960 Article V, paragraph 2 to Article VI, paragraph 1 | 1960 V.2 to 1960 VI.1 | 1960 第五条第二項から第六条第一項まで",
    "paragraph 2 of Article V to paragraph 1 of Article VI, 1960 | 1960 V.2 through Article VI, first paragraph",
    "1960:V.2-1960:VI.1 | 1960 V, second paragraph to VI, para. 1",
  ],
  "*:V.2-VI": ["V.2-VI | V.2 to Article VI"],
  "*:IV-VI.2": ["IV-VI.2 | IV to VI.2 | IV–6.2"],
  "*:V-V.1": ["V-V.1"],
  "*:VIII-": [
    "VIII- | VIII ff. | VIII ff | VIIIff. | VIII et seq. | VIII et. seq. | VIII et seqq. | VIII onwards | VIII and following | 第八条以下",
  ],
  "1960:VIII-": [
    "1960 VIII- | 1960 VIII-. | VIII- 1960 | VIII- of 1960 | VIII- (1960) | 1960 VIII.. | Article VIII et seq. of the 1960 treaty",
  ],
  "*:V.1-V": [
    "V.1 ff. | V (paragraph 1-) | V.1ff | V.1- | V(1) et seq. | V, paragraph 1 ff. | V ¶ 1 et seq. | paragraphs 1 ff. of Article V",
    "第五条第一項以下 | V.1 et sequentes | V.1 onward",
  ],
  "*:V *:VI": ["V., VI | V. VI. | U.S.-Japan Security Treaty, Arts. V and VI | V, VI of the US-Japan treaty"],
  "*:V": [
    "V | 5 | art. 5",
    "U.S.-Japan Security Treaty, Art. 5 | US-Japan Security Treaty V | Japan-US Security Treaty, Article V | US–Japan treaty V",
    "Article 5 of the U.S.–Japan Security Treaty | Japan–United States Security Treaty art. V | security treaty, art. V",
    "Article V of the treaty | treaty V | Article V of both treaties | V of the two treaties | USA-Japan Security Treaty V",
    "安全保障条約 第五条 | 条約第五条",
  ],
  "1951:II": [
    "1951 II | 51 II | old II | 1951's Article II | 1951’s Article II | former treaty, Art. II | Security Treaty 1951, art. II",
    "Security Treaty of 1951, Article II | 1951 Security Treaty II | Article II, Security Treaty of 1951 | II (1951) | (1951) II",
    "Article II of the Security Treaty between the United States of America and Japan | 旧安保条約第二条 | 旧 安保条約 第2条",
    "Security Treaty between Japan and the United States of America, Art. II | 日米安全保障条約（1951年）第二条",
    "1951年の日米安保条約 第二条 | Security Treaty Between the United States and Japan art. 2 | US-Japan Security Treaty of 1951, II",
    "Security Treaty between Japan and the United States of America signed at the city of San Francisco on September 8, 1951, II",
    "second article of the old treaty | T.I.A.S. No. 2491, Art. II | Treaty of 8 Sept. 1951, art. II | Security Treaty (1951) II",
  ],
  "1951": [
    "昭和二十七年条約第六号 | 昭和27年条約第6号",
    "1951 | 51 | old | 1951 treaty | the old treaty | original treaty | the former security treaty | 旧安保条約 | 旧安保 | treaty of 1951",
    "1951 Security Treaty | Security Treaty of 1951 | Security Treaty (1951) | Bilateral Security Treaty | 旧日米安全保障条約",
    "Security Treaty between Japan and the United States of America | Security Treaty Between the United States and Japan",
    "The Security Treaty between Japan and the U.S.A. | Security Treaty between the U.S. and Japan | 3 U.S.T. 3329 | 3 UST 3329",
    "TIAS 2491 | T.I.A.S. No. 2491 | T.I.A.S. 2491 | 136 UNTS 211 | 136 U.N.T.S. 211 | U.N. Treaty Series no. 1835 | 1951年",
    "Nihonkoku to Amerika Gasshūkoku to no aida no anzen hoshō jōyaku | 日本国とアメリカ合衆国との間の安全保障条約",
    "Nihonkoku to Amerika Gasshukoku to no aida no anzen hosho joyaku",
  ],
  "1960": [
    "1960 | 60 | new | current | revised | 1960 treaty | the new treaty | current treaty | revised treaty | 新安保条約 | 新安保 | 60年安保",
    "Treaty of Mutual Cooperation and Security | Treaty of Mutual Cooperation and Security (1960) | Mutual Security Treaty",
    "Treaty of Mutual Cooperation and Security between Japan and the United States of America | new security treaty",
    "Treaty of Mutual Cooperation and Security between the United States and Japan | U.S.-Japan Security Treaty (1960)",
    "11 U.S.T. 1632 | 11 UST 1632 | TIAS 4509 | T.I.A.S. No. 4509 | 373 UNTS 186 | 373 U.N.T.S., no. 5320 | Shōwa 35 Treaty No. 6",
    "Treaty of Mutual Cooperation and Security, 11 U.S.T. 1632, T.I.A.S. No. 4509 | 日米安全保障条約 | 日米安保条約 | 安保条約",
    "日本国とアメリカ合衆国との間の相互協力及び安全保障条約 | Anpo | Nichibei Anpo jōyaku | the 1960 US-Japan treaty",
  ],
  "1951 1960": [
    "1951 1960 | 1951, 1960 | old and new | both treaties | U.S.-Japan Security Treaty | Japan-US Security Treaty | US–Japan treaty",
  ],
  "1951:preamble": [
    "preamble to the 1951 treaty | Preamble to the Security Treaty of 1951 | the preamble to 1951",
    "1951 preamble | 1951 前文 | 1951前文 | 1951 pmbl | preamble of the old treaty | 旧安保条約前文",
  ],
  "1951:testimonium": ["old closing | 1951 testimonium | 1951 末文"],
  "1960:signatures": ["1960 signatories | 1960 署名 | 1960 signatures"],
  "1960:testimonium.2": ["1960 testimonium.2 | 1960 closing(2)"],
  "1960:preamble-II": ["1960 preamble-II | 1960 preamble to II | 1960 前文から第二条まで"],
  "1960:V 1951:I": [
    "V of 1960 and I of 1951 | Article V of the 1960 treaty and Article I of the 1951 treaty | 1960 V, 1951 I | 1960:V 1951:I",
    "V (1960), I (1951) | (1960) V (1951) I | [1960] V, [1951] I | 1960's V and 1951's I",
  ],
  "1951:V 1960:V": [
    "Article V of 1951 and 1960 | Article V of 1951 and of 1960 | Article V of 1951, 1960 and 1951",
  ],
  "1960:V *:VI": ["V of 1960 VI | V (1960), VI | 1960:V, treaty VI"],
  "*:V 1951:VI": ["V, 1951 VI | V 1951:VI"],
  "1960:V 1951": ["1960:V 1951 | 1960 V, 1951"],
  "1951:V 1951:VI": ["V VI 1951 | V and VI of 1951 | V, VI (1951)"],
  "1951:preamble *:V": ["preamble of 1951, V"],
  "1960:I 1960:V.2": [
    "1960 I, paragraph 2 of V | 1960 I, 2nd para. of Article V | 1960 I and paragraph 2 of Article 5",
  ],
  "1951:I 1960:VI.1 1960:X": ["1951 I 1960 VI.1 X"],
  "1960:V 1960:II.1": ["1960 V 2.1 | 1960 V, 2.1 | 1960 V 2(1) | 1960 V 2 (1)"],
  "*:V.1 *:VI.2": ["V.1, 6.2 | V(1), 6(2) | Articles 5(1) and 6(2) | V.1, VI.2 | V.1 6 ¶ 2"],
  "1960:VIII- 1951:V": ["1960 VIII- 1951 V | 1960:VIII- 1951:V | 1960 VIII ff., 1951 V"],
  "*:V.1 *:V.2 *:VI": ["V.1-2, VI | V.1, 2, VI | V.1 2 VI | V, paragraphs 1 and 2, and Article VI"],
  "*:preamble.1 *:preamble.2 *:preamble.4": ["preamble.1-2,4 | preamble.1-2 4 | preamble, paras 1–2 and 4"],
  "*:V.2-VI.1 *:VI.2": [
    "V.2-VI.1, 2 | V ¶ 2–VI ¶ 1, 2 | V, paragraphs 2 to VI.1, 2 | paragraph 2 of V to VI.1, 2",
  ],
  "*:V.2-VI *:VII": ["V.2-VI, 7"],
  "*:IV-VI *:VIII": ["IV-VI, 8 | IV-VI and VIII"],
  "glossary:un-charter-article-51": [
    "Article 51 of the Charter | Charter of the United Nations, Article 51 | UN Charter art. 51 | Art. 51, UN Charter",
    "U.N. Charter, Art. 51 | Article LI of the United Nations Charter | 国連憲章第五十一条 | 国連憲章第51条 | 国際連合憲章第五一条",
    "Article 51 of the Charter of the United Nations, paragraph 1 | Articles 50-52 of the Charter | UN Charter, Art. 51 ff.",
  ],
  "glossary:article-9-of-the-constitution": [
    "Article 9 of the Constitution | Article 9 of the Japanese Constitution | Article IX of the Constitution of Japan",
    "Constitution, Article 9 | Article 9 of Japan's Constitution | 憲法第九条 | 憲法9条 | 日本国憲法第九条 | Art. 9(2) of the Constitution",
  ],
  "glossary:charter-of-the-united-nations": [
    "Article 2 of the UN Charter | Article 2(4) of the Charter | UN Charter | Charter of the United Nations | Articles 2-4 of the Charter",
  ],
  "glossary:treaty-of-peace-with-japan": [
    "Article 3 of the Treaty of Peace with Japan | San Francisco Peace Treaty, Art. 3",
  ],
  "glossary:charter-of-the-united-nations glossary:un-charter-article-51": [
    "Articles 2 and 51 of the Charter | Articles 2, 51 of the UN Charter",
  ],
  "1960:V.2 glossary:un-charter-article-51": [
    "1960 V.2 and UN Charter, Art. 51 | V.2 of 1960, Article 51 of the Charter",
  ],
  "event:1960-06-23-entry-into-force": [
    "event:1960-06-23-entry-into-force | event:1960-06-23-entry-into-force. | EVENT:1960-06-23-entry-into-force",
  ],
  "1960:V dispute:house-vote": ["1960:V dispute:house-vote | 1960 V, dispute:house-vote"],
  "1960 event:x *:V": ["1960, event:x,Treaty V"],
  // Well-formed references to nothing: looking them up says what exists.
  "*:XCIX": ["99 | XCIX | art. 99"],
  "*:XII.3": ["第12条第3項 | XII.3"],
  "1960:LX": ["1960:60"],
  "*:LX": ["article 60"],
  "*:V.60": ["V(60) | V.60"],
  "*:LI *:LX": ["articles 51, 60"],
  "*:V.0": ["V.0"],
  "*:V *:LI *:LX": ["articles 5, 51, 60 | Articles V, 51 and 60"],
  "*:V *:VI *:LX": ["Articles V, VI and 60"],
  "*:IV-VI.2 *:VI.3": ["IV-VI.2, 3 | IV to VI.2 and (3)"],
  "*:V.2 *:VI.1": ["paragraph 2 of Article V, 6.1 | paragraph 2 of V and VI.1"],
  "*:V.2 *:VI": ["second paragraph of Article V and Article VI"],
  "*:V- *:II": ["V ff. 2 | V ff., 2"],
  "*:VIII- *:V": ["VIII-, V | VIII- and V | VIII ff. and V"],
  "*:VIII- event:x": ["VIII- event:x | VIII-, event:x"],
  "*:V.2-V": ["V.2-V | V.2 ff."],
  "*:V.51": ["V, (51) | V(51) | V (51)"],
  "*:V.1 *:V.99": ["V.1, 99"],
  "1951:V.1": ["V, (1), 51 | V.1, 51 | V.1 1951"],
  "*:V.1 *:V.2": ["V, (1) (2) | V.1, V.2"],
  "*:V.2 *:V.1": ["V, second paragraph, 1 | V.2, 1"],
  "1951 1960 1960:V": ["both treaties, 1960 V"],
  "1951 1951": ["1951, 1951 | 1951 1951"],
  "1960 1960:V": ["1960 1960:V"],
  "event:x 1960:V": ["event:x V 1960"],
};

const CASES = Object.entries(SPELLINGS).flatMap(([expected, groups]) =>
  groups
    .join(" | ")
    .split(" | ")
    .map((typed): [string, string] => [typed, expected]),
);

test("the table has at least 300 spellings", () => {
  expect(new Set(CASES.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(300);
});

describe("spellings", () => {
  test.each(CASES)("%s → %s", (typed, expected) => expect(read(typed)).toBe(expected));
});

test("every reference that exists reads back as itself", () => {
  for (const ref of refs) expect(read(ref)).toBe(ref);
});

test("every name of a treaty is read as that treaty, alone or with an article", () => {
  for (const { ref, title, titleJapanese, titleRomanized, names, citations } of treaties) {
    const others = treaties.filter((other) => other.ref !== ref);
    for (const name of [
      title,
      titleJapanese,
      titleRomanized,
      ...names,
      ...citations.map(({ text }) => text),
    ]) {
      const isShared = others.some((other) => other.names.includes(name));
      expect(read(name), name).toBe(isShared ? treaties.map((one) => one.ref).join(" ") : ref);
      expect(read(`Article I of the ${name}`), name).toBe(isShared ? "*:I" : `${ref}:I`);
      expect(read(`${name.toUpperCase()}, I`), name).toBe(isShared ? "*:I" : `${ref}:I`);
    }
  }
});

test("every name of a treaty in the glossary is read as that treaty, or as both", () => {
  for (const [ref, entry] of [
    ["1951", "glossary:security-treaty-of-1951"],
    ["1960", "glossary:treaty-of-1960"],
  ]) {
    const { name, japanese, romanized, aliases } = entries.find((one) => one.ref === entry)!;
    for (const one of [name, ...japanese, ...romanized, ...aliases])
      expect([ref, treaties.map((treaty) => treaty.ref).join(" ")], one).toContain(read(one));
  }
});

test("every other instrument of the glossary can be named", () => {
  const isTreaty = (ref: string) => /^glossary:(security-treaty-of-1951|treaty-of-1960)$/.test(ref);
  for (const { ref, kind, name } of entries)
    if (kind === "instrument" && !isTreaty(ref) && /^[A-Z]/.test(name)) expect(read(name), name).toBe(ref);
});

describe("without a glossary, no other document is taken for a treaty", () => {
  test.each([
    ["Article 51 of the Charter", "Charter"],
    ["Charter of the United Nations, Article 51", "Charter"],
    ["Article 9 of the Constitution", "Constitution"],
    ["憲法第九条", "憲法第九条"],
    ["国連憲章第五十一条", "国連憲章第五十一条"],
    ["日米地位協定第二条", "日米地位協定第二条"],
    ["安保法制第一条", "法制第一条"],
    ["Article 5 of the North Atlantic Treaty", "North"],
    ["Article 3 of the Treaty of Peace with Japan", "Peace"],
  ])("%s", (typed, given) => {
    expect(problemOf(typed, [])).toMatchObject({ kind: "unknown word", given });
    if (typed.includes("Charter")) expect(read(typed)).not.toContain("LI");
  });
});

describe("what can be read in two ways", () => {
  test.each([
    ["V 2", "V 2", "V.2", "V,II"],
    ["1960 V 2", "V 2", "V.2", "V,II"],
    ["1960 V 2.", "V 2", "V.2", "V,II"],
    ["1960 V 12", "V 12", "V.12", "V,XII"],
    ["1960 V 1-2", "V 1-2", "V.1-2", "V,I-II"],
    ["1951 preamble 5", "preamble 5", "preamble.5", "preamble,V"],
    ["1960 5 2", "5 2", "V.2", "V,II"],
    ["1960 Article V  2", "Article V  2", "V.2", "V,II"],
    ["art. 5 2", "art. 5 2", "V.2", "V,II"],
    ["fifth article 2", "fifth article 2", "V.2", "V,II"],
    ["第五条 2", "第五条 2", "V.2", "V,II"],
    ["V of 1960 2", "V of 1960 2", "V.2", "V,II"],
    ["IV, VI 2", "VI 2", "VI.2", "VI,II"],
    ["V.1 VI 2", "VI 2", "VI.2", "VI,II"],
    ["IV-VI 2", "IV-VI 2", "IV-VI.2", "IV-VI,II"],
    ["V.1–VI 2", "V.1–VI 2", "V.1-VI.2", "V.1-VI,II"],
    ["V 99", "V 99", "V.99", "V,XCIX"],
    ["V 2-", "V 2", "V.2", "V,II"],
    ["V 2, 6", "V 2", "V.2", "V,II"],
    ["1960 V 2 VI", "V 2", "V.2", "V,II"],
    ["V ¶ 1–VI 2", "¶ 1–VI 2", "V.1-VI.2", "V.1-VI,II"],
    ["X, 2", "X, 2", "X.2", "X,II"],
    ["1960 VI,2", "VI,2", "VI.2", "VI,II"],
    ["VI,2..1960", "VI,2", "VI.2", "VI,II"],
    ["Ⅴ ２", "Ⅴ ２", "V.２", "V,II"],
    ["paragraph 2 of Article V and 6", "paragraph 2 of Article V and 6", "V.2,VI", "V.2,V.6"],
    ["paragraph 2 of Article V and VI", "paragraph 2 of Article V and VI", "V.2,VI", "V.2,VI.2"],
    ["second paragraph of V, VI", "second paragraph of V, VI", "V.2,VI", "V.2,VI.2"],
  ])("%s", (typed, given, ...readings) => {
    expect(problemOf(typed)).toEqual({ kind: "ambiguous reference", given, readings });
    const [one, other] = readings.map((reading) => read(reading));
    expect(one).not.toBe(other);
  });
});

describe("what cannot be read", () => {
  const unreadable = (given: string, rest: string) => ({ kind: "unreadable reference", given, rest });
  const article = (given: string) => ({ kind: "invalid article number", given });
  const paragraph = (given: string) => ({ kind: "invalid paragraph number", given });
  const unknown = (given: string) => ({ kind: "unknown word", given });
  const treaty = (given: string) => ({ kind: "unknown treaty", given });
  const backward = (from: string, to: string) => ({ kind: "backward range", from, to });
  const across = (given: string) => ({ kind: "range across treaties", given });
  const unclear = (given: string, named: string) => ({ kind: "unclear treaty", given, treaty: named });
  test.each<[string, object]>([
    ["", { kind: "no reference" }],
    [" , ", { kind: "no reference" }],
    ["the", { kind: "no reference" }],
    ["1960 IIII", article("IIII")],
    ["1960 iiii", article("iiii")],
    ["1960 VX", article("VX")],
    ["art iiii", article("iiii")],
    ["1960 0", article("0")],
    ["1960 article 0", article("0")],
    ["art. 100", article("100")],
    ["100th article", article("100th article")],
    ["0th article", article("0th article")],
    ["第十一十条", article("第十一十条")],
    ["1960 article fifty", article("fifty")],
    ["art. 5x", article("5x")],
    ["art. xy", article("xy")],
    ["1960 article", { kind: "article without number", given: "article" }],
    ["1960 Art. , V", { kind: "article without number", given: "Art. , V" }],
    ["V(100)", paragraph("100")],
    ["V.100", paragraph("100")],
    ["V.1960", paragraph("1960")],
    ["V, paragraph 100", paragraph("100")],
    ["V.1-100", paragraph("100")],
    ["V, 100th paragraph", paragraph("100th paragraph")],
    ["¶¶ 1-2", { kind: "paragraph without article", given: "¶¶ 1-2" }],
    ["1960 paragraph 2", { kind: "paragraph without article", given: "paragraph 2" }],
    ["1960 V, 1951 second paragraph", { kind: "paragraph without article", given: "second paragraph" }],
    ["IV-VI, paragraph 2", { kind: "paragraph without article", given: "paragraph 2" }],
    ["event:x ¶ 2", { kind: "paragraph without article", given: "¶ 2" }],
    ["1960 X-I", backward("X", "I")],
    ["1960 x - i", backward("x", "i")],
    ["1960 testimonium-preamble", backward("testimonium", "preamble")],
    ["1960 V.2-1", backward("V.2", "1")],
    ["VI.1-V.2", backward("VI.1", "V.2")],
    ["V.2-V.1", backward("V.2", "V.1")],
    ["paragraphs 2-1 of V", backward("2", "1")],
    ["1960:IV-1951:V", across("IV-1951:V")],
    ["IV-1960:VI", across("IV-1960:VI")],
    ["preamble to 1960 II", across("preamble to 1960 II")],
    ["1960 preamble - 1951", across("preamble - 1951")],
    ["1960 IV-1960", across("IV-1960")],
    ["1951 IV-60", across("IV-60")],
    ["1951 I-1960", across("I-1960")],
    ["V.2 - 1960:VI.1", across("V.2 - 1960:VI.1")],
    ["1960 V and I of 1951", unclear("1960 V and I of 1951", "1951")],
    ["1960 V of 1951", unclear("1960 V of 1951", "1951")],
    ["1951:I, 1960:V of 1951", unclear("1951:I, 1960:V of 1951", "1951")],
    [" 1960 V of 1951 ", unclear("1960 V of 1951", "1951")],
    ["1960 V of both treaties", unclear("1960 V of both treaties", "1951, 1960")],
    ["V of 1960, VI 1951", unclear("V of 1960, VI 1951", "1951")],
    ["V 1960 1951", unclear("V 1960 1951", "1951")],
    ["V 1951 VI", unclear("V 1951 VI", "1951")],
    ["V.2 1960 VI, VII", unclear("V.2 1960 VI, VII", "1960")],
    ["1960 V, VI 1951", unclear("1960 V, VI 1951", "1951")],
    ["1960 V (1951)", unclear("1960 V (1951)", "1951")],
    [
      "1960 V.2, Article 51 of the Charter",
      unclear("1960 V.2, Article 51 of the Charter", "glossary:charter-of-the-united-nations"),
    ],
    ["1961 V", treaty("1961")],
    ["100", treaty("100")],
    ["19601", treaty("19601")],
    ["1960 1234 V", treaty("1234")],
    ["V 123", treaty("123")],
    ["V.1, 1961", treaty("1961")],
    ["paragraph 2 of Article V, 1961", treaty("1961")],
    ["paragraph 2 of Article V, iiii", article("iiii")],
    ["paragraphs 1-VI of V", unreadable("paragraphs 1-VI of V", "VI of V")],
    ["V.1-¶ II", unreadable("V.1-¶ II", "¶ II")],
    ["V.1-paragraph", unreadable("V.1-paragraph", "paragraph")],
    ["11 U.S.T. 1633", unknown("U")],
    ["preambel", unknown("preambel")],
    ["1960 Artcle 5", unknown("Artcle")],
    ["1960 fiv", unknown("fiv")],
    ["newest V", unknown("newest")],
    ["oldV", unknown("oldV")],
    ["1960 x123", unknown("x123")],
    ["V2", unknown("V2")],
    ["5x", unknown("5x")],
    ["1960 vé", unknown("vé")],
    ["one", unknown("one")],
    ["1960 Ж", unknown("Ж")],
    ["1960 条", unknown("条")],
    ["1960:", unreadable("1960:", "")],
    [" V? ", unreadable("V?", "?")],
    ["1960:?", unreadable("1960:?", "?")],
    ["V-?", unreadable("V-?", "?")],
    ["V.1.2", unreadable("V.1.2", ".2")],
    ["V(1)(2)", unreadable("V(1)(2)", "(2)")],
    ["V.VI", unreadable("V.VI", ".VI")],
    ["V:VI", unreadable("V:VI", ":VI")],
    ["V/2", unreadable("V/2", "/2")],
    ["V(2", unreadable("V(2", "(2")],
    ["(1960 V", unreadable("(1960 V", "(1960 V")],
    ["V (paragraph 2", unreadable("V (paragraph 2", "(paragraph 2")],
    ["(2)", unreadable("(2)", "(2)")],
    ["ff.", unreadable("ff.", "ff.")],
    ["V, second", unreadable("V, second", "second")],
    ["V, paragraph", unreadable("V, paragraph", "")],
    ["V, paragraph II", unreadable("V, paragraph II", "II")],
    ["paragraph 2 of first and second articles", unreadable("paragraph 2 of first and second articles", "")],
    ["1960-06-23", unreadable("1960-06-23", "-06-23")],
    ["1960-01-19", unreadable("1960-01-19", "-01-19")],
    ["1951-1960", unreadable("1951-1960", "-1960")],
    ["V 😀", unreadable("V 😀", "😀")],
  ])("%s", (typed, problem) => expect(problemOf(typed)).toMatchObject(problem));

  test("an unknown word comes with the words that exist, an unknown treaty with the treaties", () => {
    const word = problemOf("preambel");
    const known = ["preamble", "署名", "old", "article", "paragraph"];
    expect("exists" in word && word.exists).toEqual(expect.arrayContaining(known));
    const year = problemOf("1961 V");
    expect("exists" in year && year.exists).toEqual(treaties.map(({ ref, title }) => `${ref} (${title})`));
  });
});

test("the second number of a list is marked as its continuation", () => {
  const marks = (typed: string) =>
    parseReferences(typed, treaties).map((one) => one.kind === "passage" && one.isListed === true);
  expect(marks("V.1, 2 and 3")).toEqual([false, true, true]);
  expect(marks("V.1-3")).toEqual([false, true, true]);
  expect(marks("V, paragraphs 1 and 2")).toEqual([false, true]);
  expect(marks("paragraphs 1 and 2 of V")).toEqual([false, true]);
  expect(marks("V.1, VI.2, 3, X")).toEqual([false, false, true, false]);
  expect(marks("IV, 6")).toEqual([false, false]);
});

test("a passage after a comma or “and” is marked as joined to the one before", () => {
  const marks = (typed: string) =>
    parseReferences(typed, treaties).map((one) => isPassage(one) && one.isJoined === true);
  expect(marks("IV, VI")).toEqual([false, true]);
  expect(marks("IV and VI-VII")).toEqual([false, true]);
  expect(marks("1960 IV, 6")).toEqual([false, true]);
  expect(marks(", IV VI")).toEqual([false, false]);
  expect(marks("1960 IV, 1951 I")).toEqual([false, false]);
  expect(marks("V.1, 2")).toEqual([false, false]);
});

describe("properties", () => {
  const part = fc.oneof(
    fc.constantFrom("preamble", "testimonium", "signatures"),
    fc.integer({ min: 1, max: 99 }).map(toRoman),
  );
  const place = fc.record({ part, paragraph: fc.option(fc.integer({ min: 1, max: 99 })) });
  const named = fc.constantFrom<TreatyRef>("1951", "1960");

  test("what is printed is read as what it was: passages and ranges", () => {
    const passage = fc
      .record({ treaty: named, place })
      .map(({ treaty, place }): Reference => ({ kind: "passage", treaty, ...place }));
    const range = fc
      .record({ treaty: named, from: place, to: fc.option(place) })
      .filter(({ from, to }) => to === null || partOrder(from.part) < partOrder(to.part))
      // An open range that starts at a paragraph ends with its part.
      .map((one): Reference => {
        const isOpen = one.to === null && one.from.paragraph !== null;
        return { kind: "range", ...one, to: isOpen ? { ...one.from, paragraph: null } : one.to };
      });
    fc.assert(
      fc.property(fc.oneof(passage, range), (one) => {
        expect(parseReferences(formatReference(one), treaties)).toEqual([one]);
      }),
    );
  });

  test("commas, spaces and words between the numbers of a list never change its meaning", () => {
    const separator = fc.constantFrom(", ", ",", " ", " and ", ", and ", " & ", "; ", "、", "  ");
    const numbers = fc.array(fc.tuple(separator, fc.integer({ min: 1, max: 50 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 50 }), numbers, (part, first, more) => {
        const typed = `${part}.${first}${more.map(([mark, number]) => mark + number).join("")}`;
        const expected = [first, ...more.map(([, number]) => number)].map((number) => `*:${part}.${number}`);
        expect(read(typed)).toBe(expected.join(" "));
      }),
    );
  });

  test("white space around a reference and its case do not matter", () => {
    const space = fc.constantFrom("", " ", "\t", "  ", "\u3000");
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs.map(({ ref }) => ref)),
        space,
        space,
        fc.boolean(),
        (ref, before, after, isUpper) => {
          expect(read(before + (isUpper ? ref.toUpperCase() : ref) + after)).toBe(ref);
        },
      ),
    );
  });

  const pieces =
    "1960 1951 V 2 VI 60 . : / - .. , ; ( ) [ ] art articles ¶ ¶¶ paragraph second and of to ff. preamble 第五条 第二項 第 条 event: treaty charter security \u202e x";
  const texts = fc.oneof(
    anyText(),
    fc
      .array(fc.tuple(fc.constantFrom(...pieces.split(" ")), fc.constantFrom("", " ")))
      .map((all) => all.flat().join("")),
  );

  test("any text is read or refused; a problem repeats what was typed, and its other spellings can be read", () => {
    fc.assert(
      fc.property(texts, (typed) => {
        try {
          expect(parseReferences(typed, treaties, entries).length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof AnpoError)) throw error;
          const { problem } = error;
          if ("given" in problem) expect(typed).toContain(problem.given);
          if (problem.kind === "ambiguous reference") {
            const [one, other] = problem.readings.map((reading) => read(reading));
            expect(one).not.toBe(other);
          }
        }
      }),
    );
  });

  test("what is read means the same when printed, name by name", () => {
    fc.assert(
      fc.property(texts, (typed) => {
        let found: Reference[];
        try {
          found = parseReferences(typed, treaties, entries);
        } catch {
          return;
        }
        for (const one of found) {
          // An entry is printed without the part of its document that was named.
          type Printed = Reference & { isListed?: true; isJoined?: true };
          const { isListed, isJoined, ...whole } = one as Printed;
          const { part, ...entry } = whole as { part?: unknown };
          const plain = isPassage(one) ? whole : entry;
          expect(parseReferences(formatReference(one), treaties)).toEqual([plain]);
        }
      }),
    );
  });
});

timedTest("10,000 characters are read in a moment", () => {
  const units =
    "V |V,|五|第|1|1 |V.1-99,|(|V of 1951 and 1960 and |1951 |security treaty between |u. s. |united |- |¶ 1, |first, |V(1),|a\u0301|三条約|日米|V ff |Article 51 of the Charter, |event:.";
  for (const unit of units.split("|")) {
    const typed = `1960 V ${unit.repeat(10_000 / unit.length)} 1951`;
    const start = performance.now();
    try {
      parseReferences(typed, treaties, entries);
    } catch (error) {
      expect(error).toBeInstanceOf(AnpoError);
    }
    expect(performance.now() - start, unit).toBeLessThan(3000);
  }
});
