// The copies as received, without their page furniture.

import { readFileSync } from "node:fs";

/** White space and page furniture are the only things that the data does not keep. This is the furniture of each copy. */
const FURNITURE: Record<string, [RegExp, string][]> = {
  // A word broken at its own hyphen.
  "handout-1951": [[/self-\ndefense/, "self-defense"]],
  // Heading markup, and two headings that are not in the treaty.
  "encyclopedia-1951": [
    [/^=== (Introduction|Signatories) ===$/gm, ""],
    [/^=== (.*) ===$/gm, "$1"],
  ],
  "handout-1960": [],
};

export function fixtureOf(id: string): string {
  const text = readFileSync(new URL(`../witnesses/${id}.txt`, import.meta.url), "utf8");
  const bare = FURNITURE[id]!.reduce((all, [furniture, rest]) => all.replace(furniture, rest), text);
  return fold(bare);
}

export const fold = (text: string) => text.replace(/\s+/g, " ").trim();
