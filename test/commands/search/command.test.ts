// Lines of anpo search.

import { expect, test } from "vitest";
import { answerOf } from "../../support/ask.ts";
import { anpo, type } from "../../support/io.ts";

test.each([
  ["search garrison -c", 0, /^\d+\n$/],
  ["search zzzzqqq -c", 1, /^0\n$/],
  ["search garrison --in 1951:II --explain", 0, /^1951:II\.1\tprovision\t[\d.]+\t.*\tgarrison: exact\n$/],
  ["search garrison --in 1960:X", 1, /^$/],
  ["search garrison --kind entry -n 1", 0, /^glossary:.*\n$/],
])("%s → %i", async (line, status, out) => {
  expect(await type(line)).toMatchObject({ status, out: expect.stringMatching(out) });
});

test("--limit changes the number of hits, not their order", async () => {
  const refs = async (line: string) =>
    ((await answerOf(line)).result.hits as { ref: string }[]).map(({ ref }) => ref);
  expect(await refs("search peace -n 2")).toEqual((await refs("search peace -n 5")).slice(0, 2));
});

test("in a pipe, one record per line, and the first column can be shown", async () => {
  const { out } = await type('search "armed attack"');
  const refs = out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0]);
  const shown = await anpo(["show", "-"], { stdin: refs.join("\n") });
  expect([shown.status, shown.err]).toEqual([0, ""]);
});

test("an event has its date, and a cut text does not end after an initial", async () => {
  const { out } = await type("search 'when was the treaty signed' --format markdown");
  const [row] = out.split("\n").filter((line) => line.startsWith("| event:1960-01-19-treaty-signed "));
  expect(row).toContain("| 1960 treaty is signed in Washington (19 January 1960) |");
  expect(row).toMatch(/Christian A\. Herter, .* \[…\] \|$/);
});
