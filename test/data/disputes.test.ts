// What the disputes and the correspondences say, and in which voice.

import { expect, test } from "vitest";
import { correspondences, disputes } from "../support/corpus.ts";

const dispute = (name: string) => disputes.find(({ ref }) => ref === `dispute:${name}`)!;

test("the central question comes first and is open", () => {
  expect(disputes[0]).toMatchObject({ ref: "dispute:1951-imposed-or-desired", kind: "open" });
});

test("the open questions; every other dispute is the error of a source", () => {
  expect(disputes.filter(({ kind }) => kind === "open").map(({ ref }) => ref)).toEqual([
    "dispute:1951-imposed-or-desired",
    "dispute:submission-to-diet",
    "dispute:crowd-of-18-june",
    "dispute:death-of-michiko-kanba",
    "dispute:1960-cabinet-decision",
    "dispute:nuclear-ships",
    "dispute:longest-alliance",
    "dispute:rice-2008",
  ]);
});

test("findings and reasons tell the history, not what sources say of it", () => {
  const texts = [...disputes.map(({ finding }) => finding), ...correspondences.map(({ reason }) => reason)];
  expect(texts.filter((text) => /Wikipedia|handout|encyclop|study guide|\bsources?\b/i.test(text))).toEqual(
    [],
  );
});

test("a source error says in its note which source is wrong", () => {
  const silent = disputes.filter(({ kind, note }) => kind === "source error" && note === null);
  expect(silent.map(({ ref }) => ref)).toEqual([]);
});

test.each([
  ["poll-of-2003", /Cabinet Office.*January 2003.*73\.4 percent/],
  ["one-per-cent", /1\.78 percent in 1955, 1\.23 percent in 1960 and 1\.07 percent in 1965/],
  ["renewal-of-1970", /22 June 1970/],
  ["prior-consultation", /for combat operations from Japan.*reads “from Japan” as directly from Japan/],
  ["noise-suits", /filed in 2002/],
  ["okinawa-share", /74\.7 percent of the area.*18\.8 percent of its main island/],
  ["1960-entry-into-force", /23 June 1960/],
])("%s", (name, finding) => expect(dispute(name).finding).toMatch(finding));
