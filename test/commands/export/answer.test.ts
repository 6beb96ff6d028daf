// The whole edition: everything that the data has, and every clause compared.

import { expect, test } from "vitest";
import { wholeEdition } from "../../../src/commands/export/answer.ts";
import { corpus, correspondences } from "../../support/corpus.ts";
import { type } from "../../support/io.ts";

const edition = wholeEdition(corpus);

test.each(["entries", "disputes", "sources", "documents", "citedAs", "keywords"] as const)(
  "it has the %s as they are",
  (part) => expect(edition[part]).toEqual(corpus[part]),
);

test("it has the treaties with their copies, variants and notes", () => {
  expect(edition.treaties).toEqual(corpus.treaties.map((one) => ({ ...one, $schema: undefined })));
});

test("it has every event, with what became of the disagreement of its sources", () => {
  expect(edition.events.map(({ disputed, ...event }) => event)).toEqual(corpus.events);
  expect(new Set(edition.events.map(({ disputed }) => disputed))).toEqual(
    new Set([null, "open", "source error"]),
  );
});

test("it has every clause with the words of both sides", () => {
  expect(edition.correspondences.map(({ id, relation }) => [id, relation])).toEqual(
    correspondences.map(({ id, relation }) => [id, relation]),
  );
  for (const { left, right, segments } of edition.correspondences) {
    const side = (other: string) => segments.flatMap(({ op, text }) => (op === other ? [] : [text])).join("");
    expect([side("insert"), side("delete")]).toEqual([left.text, right.text]);
  }
});

test.each([
  ["export", 0],
  ["export --json", 0],
  ["export --format plain", 2],
  ["export 1960", 2],
])("anpo %s → %i", async (line, status) => expect((await type(line)).status).toBe(status));

test.each(["export", "export --json"])("anpo %s on a terminal says how to save the output", async (line) => {
  const { status, out, err } = await type(line, { terminal: 80 });
  expect(status).toBe(2);
  expect(out).not.toContain("anpo/export");
  expect(err).toContain("> anpo.");
});

test("the output is the same for every reader", async () => {
  const { out } = await type("export");
  expect(await type("export", { env: { LANG: "ja_JP.UTF-8", TZ: "Asia/Tokyo", COLUMNS: "40" } })).toEqual({
    status: 0,
    out,
    err: "",
  });
});
