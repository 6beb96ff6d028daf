// What 1960 made of 1951, clause by clause.

import { STATUS, UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { readReferences } from "./operands.ts";

export const diff: Command = {
  name: "diff",
  summary: "what 1960 made of 1951, clause by clause",
  operands: {
    syntax: "[passage...]",
    description:
      "one passage to narrow it (V, 1951:I), two to compare (1951:IV 1960:X.1), 1960 1951 to reverse",
  },
  options: [],
  examples: [
    { line: "anpo diff", shows: "every clause of 1951 and what became of it, then what is new" },
    { line: "anpo diff 1951:I", shows: "what became of Article I" },
    { line: "anpo diff 1951:IV 1960:X.1", shows: "two passages word by word" },
  ],
  async run({ operands, readStandardInput }) {
    const corpus = await import("../corpus.ts");
    const { diff: compare } = await import("../core/diff.ts");
    const treaties = await corpus.treaties();
    const references =
      operands.length === 0 ? [] : await readReferences({ operands, readStandardInput }, treaties);
    const { result, missing } = compare(
      references.map((reference) => {
        if ("ref" in reference)
          throw new UsageError(`${reference.ref} is not a passage of a treaty`, "type one: anpo diff 1951:I");
        return reference;
      }),
      await corpus.correspondences(),
      treaties,
    );
    const there = result.correspondences.length > 0 && missing.length === 0;
    return { result, notices: missing, status: there ? STATUS.found : STATUS.nothingThere };
  },
};
