// The library gives what the commands print with --json.

import { expect, test } from "vitest";
import * as anpoLibrary from "../src/index.ts";
import * as bundled from "./corpus.ts";
import { anpo } from "./io.ts";

const { show, search, diff, timeline, check, collate, cite, UsageError } = anpoLibrary;

test.each<[string, () => Promise<unknown>, string[]]>([
  ["show", () => show("1960 V"), ["show", "1960", "V"]],
  [
    "show of a copy",
    () => show("1951 I", { notes: true, witness: "handout-1951" }),
    ["show", "1951", "I", "--notes", "--witness", "handout-1951"],
  ],
  ["search", () => search("armed attack"), ["search", "armed attack"]],
  [
    "search in a part",
    () => search("Japan area", { exact: true, in: "1960", kind: "provision", limit: 1 }),
    ["search", "Japan area", "--exact", "--in", "1960", "--kind", "provision", "--limit", "1"],
  ],
  ["diff", () => diff(), ["diff"]],
  [
    "diff of a relation",
    () => diff("1951:I", { relation: "dropped" }),
    ["diff", "1951:I", "--relation", "dropped"],
  ],
  ["timeline", () => timeline(), ["timeline"]],
  [
    "timeline of a range",
    () => timeline({ from: "1960", to: undefined as never, disputed: true, reverse: true }),
    ["timeline", "--from", "1960", "--disputed", "--reverse"],
  ],
  ["check", () => check("an armed attack"), ["check", "an armed attack"]],
  ["collate", () => collate("1951"), ["collate", "1951"]],
  ["cite", () => cite("1960 V", { style: "ris" }), ["cite", "1960", "V", "--style", "ris"]],
])("%s", async (_, ask, argv) => {
  const { out } = await anpo([...argv, "--json"]);
  expect(JSON.parse(JSON.stringify(await ask()))).toEqual(JSON.parse(out));
});

test("what cannot be understood is thrown", async () => {
  await expect(show("1952")).rejects.toBeInstanceOf(UsageError);
  await expect(search("")).rejects.toBeInstanceOf(UsageError);
  await expect(show("-")).rejects.toThrow("“-” stands for standard input, which a library has not");
  await expect(diff("1951:I", { exitCode: true } as object)).resolves.toMatchObject({ left: "1951" });
  await expect(show("1951 I", { witnes: "A" } as object)).rejects.toThrow("show has no option witnes");
});

test.each([
  ["treaties", anpoLibrary.treaties, bundled.treaties],
  ["correspondences", anpoLibrary.correspondences, bundled.correspondences],
  ["events", anpoLibrary.events, bundled.events],
  ["entries", anpoLibrary.entries, bundled.entries],
  ["disputes", anpoLibrary.disputes, bundled.disputes],
  ["sources", anpoLibrary.sources, bundled.sources],
])("the data: %s", async (_, read: () => Promise<unknown>, expected) =>
  expect(await read()).toEqual(expected),
);
