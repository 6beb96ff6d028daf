// Lines of anpo disputes: what a dispute can be called, and the kinds.

import { expect, test } from "vitest";
import { answerOf, problemOf } from "../../support/ask.ts";
import { disputes } from "../../support/corpus.ts";

const refsOf = async (line: string) => {
  const { result } = await answerOf(`disputes ${line}`);
  return (result.disputes as { ref: string }[]).map(({ ref }) => ref);
};

test.each(disputes.map(({ ref }) => ref))("the command reads the reference that it prints: %s", async (ref) =>
  expect(await refsOf(ref)).toEqual([ref]),
);

test("a passage has the disputes about it", async () => {
  expect(await refsOf("1960 V")).toContain("dispute:area-of-article-v");
});

test.each(["--kind open", "open"])("%s: only what the evidence leaves open", async (line) => {
  const open = disputes.filter(({ kind }) => kind === "open").map(({ ref }) => ref);
  expect(open.length).toBeGreaterThan(5);
  expect(await refsOf(line)).toEqual(open);
});

test("--kind settled: the others, and with a question, those of its disputes", async () => {
  expect((await refsOf("--kind settled")).length).toBe(
    disputes.length - (await refsOf("--kind open")).length,
  );
  expect(await refsOf("Kanba --kind open")).toContain("dispute:death-of-michiko-kanba");
  expect(await refsOf("Kanba --kind settled")).toEqual([]);
  expect(await problemOf(answerOf("disputes --kind closed"))).toMatchObject({ kind: "invalid value" });
});
