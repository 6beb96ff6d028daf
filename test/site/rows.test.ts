// Both treaties in rows: each in its own order, whole, with what matches next to it.

import { expect, test } from "vitest";
import { wholeEdition } from "../../src/commands/export/answer.ts";
import { alignedRows } from "../../src/site/rows.ts";
import { linesOf } from "../../src/treaty/passage.ts";
import { corpus, treaty } from "../support/corpus.ts";

const { correspondences: clauses } = wholeEdition(corpus);
const rows = alignedRows(treaty("1951"), treaty("1960"), clauses);

test.each([
  ["left", "1951"],
  ["right", "1960"],
] as const)("on the %s is all of %s in its order", (side, ref) => {
  const texts = treaty(ref).provisions.flatMap((one) =>
    one.kind === "signatures" ? [linesOf(one).join("\n")] : linesOf(one),
  );
  expect(rows.flatMap((row) => row[side]?.text ?? [])).toEqual(texts);
  const firsts = rows.flatMap((row) => (row[side]?.isFirst ? [row[side].provision.ref] : []));
  expect(firsts).toEqual(treaty(ref).provisions.map((one) => one.ref));
});

test.each([
  ["1951:preamble.3", "1960:preamble.5"],
  ["1951:I.1", "1960:VI.1"],
  ["1951:III.1", "1960:VI.2"],
  ["1951:IV.1", "1960:X.1"],
  ["1951:signatures", "1960:signatures"],
])("%s is next to %s", (left, right) => {
  expect(rows.find((row) => row.left?.ref === left)?.right?.ref).toBe(right);
});

test("a preamble is never next to an article", () => {
  for (const { left, right } of rows)
    if (left && right) expect(left.provision.kind).toBe(right.provision.kind);
});

test("every clause is in one row", () => {
  const placed = rows.flatMap((row) => row.clauses.map(({ id }) => id));
  expect(placed.toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
});

test("every passage of a clause is in the row of its match, or repeated there", () => {
  for (const clause of clauses.filter(({ left, right }) => left.spans.length > 0 && right.spans.length > 0)) {
    const has = (side: "left" | "right", row: (typeof rows)[number]) =>
      clause[side].spans.some(({ ref }) => ref === row[side]?.ref);
    for (const row of rows) {
      if (has("left", row)) expect(has("right", row) || row.elsewhere.right.includes(clause)).toBe(true);
      if (has("right", row)) expect(has("left", row) || row.elsewhere.left.includes(clause)).toBe(true);
    }
  }
});
