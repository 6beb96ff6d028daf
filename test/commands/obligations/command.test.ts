// Lines of anpo obligations: a party, passages, or both among the operands.

import { expect, test } from "vitest";
import { answerOf, problemOf } from "../../support/ask.ts";

test.each([
  ["1960:III", "--in 1960:III"],
  ["1960 V", "--in '1960 V'"],
  ["1960", "--treaty 1960"],
  ["Japan 1960", "Japan --treaty 1960"],
  ["United States 1960", "'United States' --in 1960"],
  ["1960 V Japan", "Japan --in '1960 V'"],
  ["the US --kind duty --treaty 1951", "US --kind duty --treaty 1951"],
  ["the Japanese government", "Japan"],
  ["what must America do 1960", "US --in 1960"],
  ["both 1951", "'both parties' --treaty 1951"],
  ["1951 both", "'both parties' --treaty 1951"],
  ["both 1951 and 1960", ""],
  ["both treaties", ""],
  ["Japan 1960 --in preamble", "Japan --in 1960:preamble"],
])("obligations %s is obligations %s", async (operands, options) => {
  expect(await answerOf(`obligations ${operands}`)).toEqual(await answerOf(`obligations ${options}`));
});

test.each(["China", "China 1960", "1960 China"])("%s is not a party", async (operands) => {
  expect(await problemOf(answerOf(`obligations ${operands}`))).toMatchObject({ what: "party" });
});

test.each([
  ["who must consult", null, ["1960:IV.1"]],
  ["Japan if US is attacked", "Japan", ["1951:preamble.4", "1960:III.1", "1960:V.1"]],
  ["US riots 1951", "United States", ["1951:I.1"]],
])("obligations %s: what %s must do that mentions the words", async (line, party, refs) => {
  const { result } = await answerOf(`obligations ${line}`);
  expect(result.party).toBe(party);
  const found = (result.obligations as { ref: string }[]).map(({ ref }) => ref);
  for (const ref of refs) expect(found).toContain(ref);
  expect(found.length).toBeLessThan(10);
});

test.each(["must Japan defend America", "China", "US pays rent"])(
  "obligations %s: no such party",
  async (line) => {
    expect(await problemOf(answerOf(`obligations ${line}`))).toMatchObject({ what: "party", given: line });
  },
);

test.each([
  ["Japan duties 1960", "Japan --kind duty --treaty 1960"],
  ["duty", "--kind duty"],
  ["duties", "--kind duty"],
  ["US right", "US --kind right"],
])("obligations %s: the kind may be among the operands", async (typed, whole) => {
  expect((await answerOf(`obligations ${typed}`)).result).toEqual(
    (await answerOf(`obligations ${whole}`)).result,
  );
});
