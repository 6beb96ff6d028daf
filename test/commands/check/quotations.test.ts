// The quotations of a list or a document, each with its line.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerChecks } from "../../../src/commands/check/answer.ts";
import {
  type DocumentKind,
  quotationsInDocument,
  quotationsInLines,
} from "../../../src/commands/check/quotations.ts";
import { treaties } from "../../support/corpus.ts";
import { paragraphsOfAllCopies } from "../../support/quotationCases.ts";
import { anyText } from "../../support/text.ts";
import { timedTest } from "../../support/timed.ts";

const found = (text: string, kind: DocumentKind = "text") =>
  quotationsInDocument(text, kind).map(({ line, quotation }) => `${line}: ${quotation}`);

test("a line is a quotation, unless it has no words", () => {
  expect(quotationsInLines("the common danger\r\n\n  an armed attack \n---\n…\nfar east")).toEqual([
    { line: 1, quotation: "the common danger" },
    { line: 3, quotation: "an armed attack" },
    { line: 6, quotation: "far east" },
  ]);
});

describe("text", () => {
  test.each([
    ['He wrote "one two three" here.', ["1: one two three"]],
    ["He wrote “one two three” here.", ["1: one two three"]],
    ["He wrote « one two three » here.", ["1: one two three"]],
    ["Er schrieb „one two three“ und »four five six«.", ["1: one two three", "1: four five six"]],
    ["「one two three」『four five six』", ["1: one two three", "1: four five six"]],
    ["He wrote ‘one two three’ and 'four five six'.", ["1: one two three", "1: four five six"]],
    ["“one two ‘three’ four”", ["1: one two ‘three’ four"]],
    ["“one “two three” four”", ["1: one “two three” four"]],
    // Over the end of a line, but not of a paragraph.
    ['first\n"one two\nthree" last', ["2: one two three"]],
    ['an "open mark here\n\nand "one two three" there', ["3: one two three"]],
    // Each paragraph of a long quotation opens with a mark.
    ["“one two three\n\n“four five six” end", ["1: one two three", "3: four five six"]],
    [
      "‘one two three’ ‘…four five six’ '[f]our five six'",
      ["1: one two three", "1: …four five six", "1: [f]our five six"],
    ],
    [
      '"1960 was a year" and “in «one two three»”',
      ["1: 1960 was a year", "1: in «one two three»", "1: one two three"],
    ],
    ["a line\ra second “one two three”\r\na third “four five six”", ["2: one two three", "3: four five six"]],
    // Marks that are something else.
    ["the '60s of one two three' and", []],
    ["the ' one two three' and", []],
    ["Japan's aim isn't the Parties' only one, it’s the nations’ own.", []],
    ['a 5" gun, a 6" gun and a 7" gun', []],
    ["in the ’60s, and ’tis the Parties’ wish", []],
    // Fewer than three words.
    ['"one two" and “three”', []],
    ['"self-defense of Japan’s"', ["1: self-defense of Japan’s"]],
    // Markup counts only in its own kind of document.
    ["> one two three", []],
    ["<q>one two three</q>", []],
    ["", []],
  ])("%j: %j", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("Markdown", () => {
  test.each([
    ["> one two\n> three\n\nafter", ["1: one two three"]],
    ["> one two\nthree\n\nafter “four five six”", ["1: one two three", "4: four five six"]],
    ["text\n\n> one two three\n>\n> four five\n\nafter", ["3: one two three four five"]],
    ["> one two three\n>\n> — Article V", ["1: one two three"]],
    ["> [!NOTE]\n> one two three", []],
    ['```\n"one two three"\n```\n"four five six"', ["4: four five six"]],
    ['~~~\n"one two three"\n', []],
    ['`"one two three"` and ``"one ` two three"``', []],
    ['text\n\n    "one two three"\n\n"four five six"', ["5: four five six"]],
    ["- item “one two three”\n- item “four", ["1: one two three"]],
    // Indented lines are code, but not in a paragraph or an item of a list.
    ["    “one two three”\n    “four five six”", []],
    ["text\n    “one two three”", ["2: one two three"]],
    ["- item\n\n    “one two three”", ["3: one two three"]],
    ["- item\n\ntext\n\n    “one two three”", []],
    ["text\n\n “one two three”\n\nmany    “four five six”", ["3: one two three", "5: four five six"]],
    ["text\n\n\t“one two three”", []],
    ["a > b “one two three”", ["1: one two three"]],
    ["> > one two > three\n> > four", ["1: one two > three four"]],
    ['- an "open mark\n- "one two three"', ["2: one two three"]],
    ['"one *two* __three__ [four](http://x.y "a title of three") five"', ["1: one two three four five"]],
    ['"[E]ach Party … [and] one"', ["1: [E]ach Party … [and] one"]],
    ['\\"one two three\\"', ["1: one two three"]],
    ['a note[^1]\n\n[^1]: He wrote "one two three" here.', ["3: one two three"]],
    ["- > one two three\n- four\n\n1. > four five six", ["1: one two three", "4: four five six"]],
    ['![“one two three”](x.png) and a note[^1]\n\n[x]: http://x.y "one two three"', []],
    ['---\ntitle: "one two three"\n---\n“four five six”', ["4: four five six"]],
    ["<q>one <b>two</b> three</q> &ldquo;four five six&rdquo;", ["1: one two three", "1: four five six"]],
  ])("%j: %j", (text, expected) => expect(found(text, "markdown")).toEqual(expected));
});

describe("HTML", () => {
  test.each([
    ["<p>He wrote <q>one two three</q></p>", ["1: one two three"]],
    ['<p>He wrote "one\n\ntwo three"</p>', ["1: one two three"]],
    ['<p>an "open mark</p><p>"one two three"</p>', ["1: one two three"]],
    ["<blockquote cite='x'>\n<p>one two</p>\n<p>three</p></blockquote>", ["2: one two three"]],
    ["<blockquote>one two three<footer>Article V</footer></blockquote>", ["1: one two three"]],
    ["<blockquote>one <blockquote>two</blockquote> three</blockquote>", ["1: one two three"]],
    [
      "&ldquo;one &amp; two&nbsp;three&#8221; &#x201c;four five six&rdquo;",
      ["1: one & two three", "1: four five six"],
    ],
    ["“one <em>t</em>wo<br>three”", ["1: one two three"]],
    ["“one <!-- a comment --> two three”", ["1: one two three"]],
    // Characters that do not exist, or that have no meaning of their own, are no markup.
    ["“one&#0; two &#70000; three”", ["1: one&#0; two &#70000; three"]],
    ["“one&#xe004;two\ue005three four”", ["1: one two three four"]],
    // In the order of the document.
    [
      "“one two three” <blockquote>four <q>five</q> six</blockquote>\n</blockquote> “seven eight nine”",
      ["1: one two three", '1: four "five" six', "2: seven eight nine"],
    ],
    ['<p title="“one two three”">text</p>', []],
    ['<pre>"one two three"</pre><code>"one two three"</code><script>"one two three"</script>', []],
    ['<!-- "one two three" --><style>"one two three"</style>', []],
    ['<p>\n<a href="x">"one two\nthree"</a>', ["2: one two three"]],
  ])("%j: %j", (text, expected) => expect(found(text, "html")).toEqual(expected));
});

test("any text at all has its quotations in the order of its lines, which exist", () => {
  const kinds = fc.constantFrom<DocumentKind>("text", "markdown", "html");
  const marked = fc
    .array(
      fc.oneof(anyText({ maxLength: 6 }), fc.constantFrom(..."\"“”«»'`>#*-", "\n", "<q>", "</q>", "a b c ")),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(marked, kinds, (text, kind) => {
      const lines = quotationsInDocument(text, kind).map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      for (const line of lines) expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
    }),
  );
});

timedTest("thousands of unclosed quotation marks take less than a second", () => {
  for (const unclosed of ["“one two ", "‘one two it’s ", "<q>one two ", "„one « two "]) {
    const before = performance.now();
    quotationsInDocument(unclosed.repeat(10_000), "html");
    expect(performance.now() - before).toBeLessThan(1000);
  }
});

timedTest("a draft of five thousand words with a hundred quotations takes less than a second", () => {
  const words = paragraphsOfAllCopies(treaties).flatMap((one) => one.words);
  const draft = Array.from({ length: 50 }, (_, at) => {
    const some = words.slice(at * 37, at * 37 + 100);
    return `Some say “${some.slice(0, 12).join(" ")}”, some “${some.slice(20, 32).toReversed().join(" ")}” ${some.join(" ")}`;
  }).join("\n\n");
  const check = () =>
    answerChecks(quotationsInDocument(draft, "markdown"), treaties, { within: null }).result;
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    check();
    return performance.now() - before;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
  const result = check();
  expect(result.checks.length).toBe(100);
  expect(result.summary.exact).toBeGreaterThanOrEqual(45);
});
