// Two texts in, a readable and lossless comparison out: [-removed-]{+added+}.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts, REWRITTEN_BELOW, type Segment } from "../../src/text/diff.ts";
import type { Ignorable } from "../../src/treaty/model.ts";
import { textAt } from "../../src/treaty/passage.ts";
import { paragraphs, treaties } from "../support/corpus.ts";
import { anyText } from "../support/text.ts";

const MARKS: Record<Segment["op"], [string, string]> = {
  equal: ["", ""],
  delete: ["[-", "-]"],
  insert: ["{+", "+}"],
};

function compact(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => MARKS[op].join(text)).join("");
}

const rebuild = (segments: readonly Segment[], without: Segment["op"]) =>
  segments.map(({ op, text }) => (op === without ? "" : text)).join("");

describe("readable", () => {
  test.each([
    ["the same", "the same", "the same"],
    ["land, air and sea forces", "land, air, and sea forces", "land, air{+,+} and sea forces"],
    ["one two three four", "one two three five", "one two three [-four-]{+five+}"],
    ["in the Japan Area.", "in the Japan area.", "in the Japan [-Area-]{+area+}."],
    ["a large-scale riot here", "a largescale riot here", "a [-large-scale-]{+largescale+} riot here"],
    ["a b c d e f", "a b c X d e f", "a b c {+X +}d e f"],
    ["a b c X d e f", "a b c d e f", "a b c [-X -]d e f"],
    // Two kept words between changes are no island: they join the change.
    ["s t u A k l B v w x", "s t u C k l D v w x", "s t u [-A k l B-]{+C k l D+} v w x"],
    ["s t u A k l m B v w x", "s t u C k l m D v w x", "s t u [-A-]{+C+} k l m [-B-]{+D+} v w x"],
    [
      "expire whenever in the opinion",
      "remain in force until in the opinion",
      "[-expire whenever-]{+remain in force until+} in the opinion",
    ],
    ["self-help and aid", "self‑help and aid", "[-self-help-]{+self‑help+} and aid"],
    ["", "", ""],
    ["", "new words", "{+new words+}"],
    ["old words", "", "[-old words-]"],
  ])("%j → %j", (left, right, expected) =>
    expect(compact(compareTexts(left, right).segments)).toBe(expected),
  );

  test("1951:IV and 1960:X.1: the changed words and nothing else", () => {
    const { segments, similarity } = compareTexts(
      textAt(treaties, "1951:IV.1")!,
      textAt(treaties, "1960:X.1")!,
    );
    expect(compact(segments)).toBe(
      "This Treaty shall [-expire whenever-]{+remain in force until+} in the opinion of the Governments of " +
        "{+Japan and +}the United States of America [-and Japan -]there shall have come into force such United " +
        "Nations arrangements [-or such alternative individual or collective security dispositions -]as will " +
        "satisfactorily provide for the maintenance [-by the United Nations or otherwise -]of international peace " +
        "and security in the Japan [-Area-]{+area+}.",
    );
    expect(similarity).toBeCloseTo(0.75, 2);
  });

  test.each<[string, string, Ignorable[], string]>([
    [
      "self-help now and then again",
      "selfhelp now and then again",
      ["hyphens"],
      "self-help now and then again",
    ],
    [
      "self‑help now and then again",
      "self-help now and then again",
      ["hyphens"],
      "self‑help now and then again",
    ],
    ["Japan’s own self, here", "Japan's own self here", ["punctuation"], "Japan’s own self, here"],
    ["Japan’s own self, here", "Japan's own self here", [], "[-Japan’s own self,-]{+Japan's own self+} here"],
    ["The Area is here now", "the area is here now", ["case"], "The Area is here now"],
    ["The Area is here now", "the area is here now", ["hyphens"], "[-The Area-]{+the area+} is here now"],
    ["one, two three four", "one; two three four", [], "one[-,-]{+;+} two three four"],
    ["one, two three four", "one; two three four", ["punctuation"], "one, two three four"],
    ["one (two) three four", "one [two] three four", [], "one [-(two)-]{+[two]+} three four"],
    ["a b c d e ,;", "a b c d e ;,", [], "a b c d e [-,;-]{+;,+}"],
  ])("%j → %j, without %j", (left, right, ignore, expected) =>
    expect(compact(compareTexts(left, right, ignore).segments)).toBe(expected),
  );

  test("just enough in common is compared, a word less is shown whole", () => {
    const shares = (common: number) => {
      const left = Array.from({ length: 20 }, (_, at) => (at < common ? `c${at}` : `l${at}`)).join(" ");
      const right = Array.from({ length: 20 }, (_, at) => (at < common ? `c${at}` : `r${at}`)).join(" ");
      const { similarity, rewritten, segments } = compareTexts(left, right);
      return [similarity, rewritten, segments[0]!.op];
    };
    expect(shares(7)).toEqual([0.35, false, "equal"]);
    expect(shares(6)).toEqual([0.3, true, "delete"]);
  });

  test("no words on a side: nothing in common, and nothing at all is the same", () => {
    expect(compareTexts("", "")).toEqual({ similarity: 1, rewritten: false, segments: [] });
    expect(compareTexts("x", "")).toMatchObject({ similarity: 0, rewritten: true });
  });

  test("too little in common: each side whole", () => {
    const { segments, rewritten, similarity } = compareTexts("a b c d e f g h", "i j k l m n o a");
    expect(similarity).toBeLessThan(REWRITTEN_BELOW);
    expect(rewritten).toBe(true);
    expect(compact(segments)).toBe("[-a b c d e f g h-]{+i j k l m n o a+}");
  });
});

const words = fc.array(fc.constantFrom("a", "b", "c", "the", "Treaty", "self-help", "–", "安保", "x,"), {
  maxLength: 40,
  size: "max",
});
const prose = fc
  .array(fc.tuple(words, fc.constantFrom(" ", ", ", "  ", "\n", ". ", "")), { maxLength: 6 })
  .map((parts) => parts.map(([list, mark]) => list.join(" ") + mark).join(""));
const texts = fc.oneof(prose, anyText(), fc.constantFrom(...paragraphs.map(({ text }) => text)));

describe("for any two texts", () => {
  test("both sides can be rebuilt, and no change is empty", () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const { segments } = compareTexts(left, right);
        expect(rebuild(segments, "insert")).toBe(left);
        expect(rebuild(segments, "delete")).toBe(right);
        expect(segments.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  test("no unchanged stretch between two changes has fewer than three words", () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const { segments } = compareTexts(left, right);
        const inside = segments.filter(
          ({ op }, index) => op === "equal" && index > 0 && index < segments.length - 1,
        );
        for (const { text } of inside)
          expect(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0).toBeGreaterThan(2);
      }),
    );
  });

  test("a text compared with itself is all equal", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, similarity } = compareTexts(text, text);
        expect(similarity).toBe(1);
        expect(segments.every(({ op }) => op === "equal")).toBe(true);
      }),
    );
  });
});
