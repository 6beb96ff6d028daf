// The committed word diffs are the ones that the program would compute.

import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTexts } from "../../src/text/diff.ts";
import { compareCorrespondence } from "../../src/treaty/clauses.ts";
import { decodeSegments, encodeSegments } from "../../src/treaty/precomputed.ts";
import { correspondences, treaties } from "../support/corpus.ts";

// After a change of the texts, the correspondences or the comparison: npx vitest run -u test/treaty/precomputed.test.ts
test("data/diffs.json is up to date", async () => {
  const corpus = { treaties, correspondences, diffs: {} };
  const diffs = correspondences.map((one) => {
    const { id, similarity, rewritten, segments } = compareCorrespondence(one, corpus, []);
    return [id, { similarity, rewritten, cuts: encodeSegments(segments) }];
  });
  const file = { $schema: "./schema/schema-diffs.json", diffs: Object.fromEntries(diffs) };
  await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot("../../data/diffs.json");
});

test("segments survive encoding and decoding", () => {
  const text = fc.array(fc.constantFrom("peace", "security", "Japan", "and", "the"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [left, right] = [one.join(" "), other.join(" ")];
      const { segments } = compareTexts(left, right);
      expect(decodeSegments(encodeSegments(segments), left, right)).toEqual(segments);
    }),
  );
});
