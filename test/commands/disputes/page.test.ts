// The list of questions: on a terminal without the findings, elsewhere with them.

import { expect, test } from "vitest";
import { disputes } from "../../support/corpus.ts";
import { anpo } from "../../support/io.ts";

const printed = async (line: string) => (await anpo(line.split(" "))).out.replace(/\s+/g, " ");
const findings = disputes.map(({ finding }) => finding.replace(/\s+/g, " "));

test("on a terminal, one row for each question, the open ones first", async () => {
  const lines = (await anpo("disputes --format terminal --width 200".split(" "))).out.split("\n");
  const refs = lines.flatMap((line) => /dispute:\S+$/.exec(line) ?? []);
  const kinds = refs.map((ref) => disputes.find((one) => one.ref === ref)!.kind);
  expect(kinds).toEqual(disputes.map(({ kind }) => kind).sort());
  expect(new Set(refs).size).toBe(disputes.length);
});

test.each([
  ["disputes --format terminal --width 10000", false],
  ["disputes --format terminal --width 10000 --notes", true],
  ["disputes --format markdown", true],
  ["disputes --format html", true],
  ["disputes", true],
])("anpo %s has the findings: %s", async (line, hasFindings) => {
  const page = await printed(line);
  // The first words: links and signs of a format may follow.
  const shown = findings.filter((finding) => page.includes(finding.split(/[“”"'&<*_[]/)[0]!.slice(0, 40)));
  expect(shown.length).toBe(hasFindings ? disputes.length : 0);
});

test("a question in full: the finding first, and no claim without its label", async () => {
  const { ref, finding, claims } = disputes.find(({ ref }) => ref === "dispute:house-vote")!;
  for (const format of ["terminal", "plain", "markdown", "html"]) {
    const page = await printed(`show ${ref} --format ${format} --width 500`);
    const places = [finding, ...claims.map(({ text }) => text)].map((text) =>
      page.indexOf(text.replace(/\s+/g, " ")),
    );
    expect([format, places]).toEqual([format, places.toSorted((one, other) => one - other)]);
    expect(places).not.toContain(-1);
    expect(page.split(/Claim(?=\W)/).length - 1).toBe(claims.length);
  }
});
