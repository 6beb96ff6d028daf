// A quotation's words and a text's: which are paired, and that no other alignment is better.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/text/align.ts";
import { timedTest } from "../support/timed.ts";

/** Words are single letters; "…" is an ellipsis, "|" starts a paragraph. Paired words, with gaps: "a[b]c" for b passed over. */
function aligned(quotation: string, text: string, alike: readonly string[] = []): string {
  const letters = text.replaceAll("|", "");
  const paragraphs = new Set<number>();
  for (const [at, sign] of [...text].entries())
    if (sign === "|") paragraphs.add([...text].slice(0, at).filter((one) => one !== "|").length);
  const numberOf = (letter: string) => letters.indexOf(letter);
  const wanted = [...quotation].flatMap((letter, at) =>
    letter === "…"
      ? []
      : {
          word: numberOf(letter),
          alike: new Set(alike.filter((pair) => pair[0] === letter).map((pair) => numberOf(pair[1]!))),
          isAfterOmission: quotation[at - 1] === "…",
        },
  );
  const { places } = align(wanted, {
    words: Int32Array.from(letters, numberOf),
    starts: Uint8Array.from(letters, (_, at) => Number(paragraphs.has(at))),
  });
  return places.map((place) => letters[place] ?? "-").join("");
}

describe("pairs the words of a quotation with those of a text", () => {
  test.each([
    ["bcd", "abcde", "bcd"],
    ["bcd", "xxbcdxx", "bcd"],
    // Another word, one word too many.
    ["bxd", "abcde", "bcd"],
    ["bcxd", "abcde", "bc-d"],
    // Words left out: few, many, twice.
    ["abef", "abcdef", "abef"],
    ["abcdwxyz", "abcdefghijklmnopqrstuvwxyz", "abcdwxyz"],
    ["abefij", "abcdefghij", "abefij"],
    // The first and the last word are others.
    ["xbcd", "abcde", "abcd"],
    ["bcdx", "abcde", "bcde"],
    ["xy", "", "--"],
  ])("%s in %s: %s", (quotation, text, expected) => expect(aligned(quotation, text)).toBe(expected));

  test("a long gap where the quotation has an ellipsis, but not elsewhere", () => {
    const text = `ab${"z".repeat(90)}c`;
    expect(aligned("ab…c", text)).toBe("abc");
    expect(aligned("abc", text)).toBe("abz");
  });

  test("a word that is spelled alike rather than another", () => {
    expect(aligned("aBd", "abd")).toBe("abd");
    expect(aligned("aBd", "axbd", ["Bb"])).toBe("abd");
    expect(aligned("aBd", "abxd", ["Bb"])).toBe("abd");
  });

  test("another word rather than one of another paragraph", () => {
    expect(aligned("abcx", "abcdefg|hx")).toBe("abcd");
    expect(aligned("abcdxyz", "abcd|exyz")).toBe("abcdxyz");
  });
});

/** The score of one alignment by the published costs, counted pair by pair. */
function scoreOf(places: readonly number[], wanted: readonly string[], text: readonly string[]): number {
  let score = 0;
  let last = -1;
  let isDropping = false;
  for (const [at, place] of places.entries()) {
    if (place < 0) {
      score -= isDropping ? 800 : 2000;
      isDropping = true;
      continue;
    }
    isDropping = false;
    if (last >= 0 && place > last + 1) score -= 1600 + 60 * (place - last - 1);
    score += wanted[at] === text[place] ? 2000 : -1900;
    last = place;
  }
  return score;
}

test("no other alignment has a better score, for any two short texts", () => {
  const words = (maxLength: number) => fc.array(fc.constantFrom(..."abc"), { maxLength });
  fc.assert(
    fc.property(words(4), words(6), (wanted, text) => {
      const numbered = wanted.map((word) => ({
        word: "abc".indexOf(word),
        alike: new Set<number>(),
        isAfterOmission: false,
      }));
      const { score, places } = align(numbered, {
        words: Int32Array.from(text, (word) => "abc".indexOf(word)),
        starts: new Uint8Array(text.length),
      });
      const best = Math.max(
        ...everyAlignment(wanted.length, text.length).map((one) => scoreOf(one, wanted, text)),
      );
      expect(scoreOf(places, wanted, text)).toBe(best);
      expect(score).toBe(best);
    }),
  );
});

/** All ways to give each word a later place than the word before it, or none. */
function everyAlignment(words: number, length: number, from = 0): number[][] {
  if (words === 0) return [[]];
  const without = everyAlignment(words - 1, length, from).map((rest) => [-1, ...rest]);
  const places = Array.from({ length: length - from }, (_, step) => from + step);
  return [
    ...without,
    ...places.flatMap((place) =>
      everyAlignment(words - 1, length, place + 1).map((rest) => [place, ...rest]),
    ),
  ];
}

timedTest("takes well under a second for two thousand words", () => {
  const words = Int32Array.from({ length: 900 }, (_, at) => (at * 7919) % 300);
  const wanted = Array.from({ length: 2000 }, (_, at) => ({
    word: (at * 104_729) % 300,
    alike: new Set<number>(),
    isAfterOmission: at % 3 === 0,
  }));
  const before = performance.now();
  align(wanted, { words, starts: new Uint8Array(900) });
  expect(performance.now() - before).toBeLessThan(500);
});
