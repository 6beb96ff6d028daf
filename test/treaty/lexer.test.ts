// Tokens: one spelling for what may be typed in several, each with its place in the text as typed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Token, tokensOf } from "../../src/treaty/lexer.ts";
import { nameTable } from "../../src/treaty/names.ts";
import { entries, treaties } from "../support/corpus.ts";
import { anyText } from "../support/text.ts";

const names = nameTable(treaties, entries);

/** "article", "number 5", "owner 1951+1960". */
function brief(token: Token): string {
  switch (token.kind) {
    case "owner":
      return `owner ${token.owners.join("+")}`;
    case "number":
      return [token.style, token.value, token.owners?.join("+")]
        .filter((one) => one !== undefined && one !== null)
        .join(" ");
    case "ordinal":
      return `ordinal ${token.value}`;
    case "part":
      return token.part;
    case "record":
      return token.ref;
    case "article":
    case "paragraph":
      return token.isPlural ? `${token.kind}s` : token.kind;
    case "unknown":
      return token.isWord ? "word" : "sign";
    default:
      return token.kind;
  }
}

const briefly = (text: string) => tokensOf(text, names).map(brief).join(", ");

describe("tokens", () => {
  test.each([
    ["1960 V.2", "arabic 1960 1960, roman 5, dot, arabic 2"],
    ["60 ５ Ⅴ iiii", "arabic 60 1960, arabic 5, roman 5, roman"],
    ["第五条第二項", "article, arabic 5, paragraph, arabic 2"],
    [
      "五條 2項 第三段落 第3段",
      "article, arabic 5, paragraph, arabic 2, paragraph, arabic 3, paragraph, arabic 3",
    ],
    ["前文 末文 署名", "preamble, testimonium, signatures"],
    ["Preamble PMBL closing signatories", "preamble, preamble, testimonium, signatures"],
    ["art arts Article articles", "article, articles, article, articles"],
    [
      "¶ § ¶¶ §§ para. paras pars",
      "paragraph, paragraph, paragraphs, paragraphs, paragraph, dot, paragraphs, paragraphs",
    ],
    ["first 2nd 21st twentieth", "ordinal 1, ordinal 2, ordinal 21, ordinal 20"],
    ["one twelve twenty", "word 1, word 12, word 20"],
    ["- – — -- .. … ~ 〜 to through から 乃至", Array(12).fill("range").join(", ")],
    ["ff. et seq. et seqq. 以下 and following", "onward, dot, onward, dot, onward, dot, onward, onward"],
    ["and & 及び 並びに と", "and, and, and, and, and"],
    [", ; 、 ， ・", "comma, comma, comma, comma, comma"],
    ["of in under on dated", "of, of, of, of, of"],
    [": / ( ) [ ] （ ］", "colon, slash, open, close, open, close, open, close"],
    ["the from の 年 ' \" “", ""],
    ["1951's", "arabic 1951 1951"],
    ["VIIIff", "roman 8, onward"],
    ["1ff", "arabic 1, onward"],
    ["1960V art5", "arabic 1960 1960, roman 5, article, arabic 5"],
    ["V2 5x x12y", "word, word, word"],
    ["hello ? 😀", "word, sign, sign"],
    [
      "event:1960-06-23-x, glossary:y. dispute:z)",
      "event:1960-06-23-x, comma, glossary:y, dot, dispute:z, close",
    ],
    ["event:", "word, colon"],
    ["旧安保条約第一条", "owner 1951, article, arabic 1"],
    ["新 安保 条約", "owner 1960"],
    ["安保法制", "owner glossary:security-legislation"],
    ["U.S.–Japan Security Treaty", "owner 1951+1960"],
    ["the United States-Japan Security Treaty", "owner 1951+1960"],
    ["both treaties", "every treaty"],
    ["11 U.S.T. 1632 11 UST 1632 11 u.s.t. 1633", "owner 1960, owner 1960, arabic 11, word, arabic 1633"],
    ["TIAS no. 4509 T. I. A. S. 2491", "owner 1960, owner 1951"],
    ["日米安保条約（1951年）", "owner 1951"],
    ["UN Charter", "owner glossary:charter-of-the-united-nations"],
    ["the Charter of the U.N.", "owner glossary:charter-of-the-united-nations"],
  ])("%s → %s", (text, expected) => expect(briefly(text)).toBe(expected));
});

test("a token's place is that of the text as typed", () => {
  const text = "１９６０年　第五條 ｢Ⅷ｣  Art.\u200b ﬁ";
  const typed = tokensOf(text, names).map(({ start, end }) => text.slice(start, end));
  expect(typed).toEqual(
    ["１９６０", "第五條", "第五條", "｢", "Ⅷ", "｣", "Art", ".", "ﬁ"].map((one) =>
      expect.stringContaining(one),
    ),
  );
});

test("what has no space before it is not apart", () => {
  const apart = (text: string) => tokensOf(text, names).map(({ isApart }) => isApart);
  expect(apart("V.2")).toEqual([false, false, false]);
  expect(apart("V . 2")).toEqual([false, true, true]);
  expect(apart("第五条 第二項")).toEqual([false, false, true, false]);
});

test("tokens follow each other and lie within the text", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      let last = 0;
      for (const { start, end } of tokensOf(text, names)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
