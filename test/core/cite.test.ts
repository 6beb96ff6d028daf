// Citations: a golden file for each style, and what other programs read in them.

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { CITATION_STYLES } from "../../src/model.ts";
import { anpo } from "../io.ts";

const CITED = ["1951", "1960", "1951:II", "1960:V", "1960:V.2", "1951:preamble.3", "1960:testimonium.2"];

const cited = async (style: string, refs: readonly string[] = CITED) =>
  (await anpo(["cite", ...refs, "--style", style])).out;

test.each(CITATION_STYLES)("%s", async (style) => {
  await expect(await cited(style)).toMatchFileSnapshot(`../golden/cite-${style}.txt`);
});

describe("read back by citation.js", () => {
  test.each(["bibtex", "ris", "csl-json"])("%s", async (style) => {
    const [work] = new Cite(await cited(style, ["1960:V.2"])).data;
    expect(work).toMatchObject({
      title: expect.stringMatching(/^Treaty of Mutual Cooperation and Security/),
      issued: { "date-parts": [[1960, 1, 19]] },
    });
    expect(JSON.stringify(work)).toContain("Article V, paragraph 2");
  });

  test("several items come as one list", async () => {
    for (const style of ["bibtex", "csl-json"]) {
      expect(new Cite(await cited(style, ["1951", "1960:X"])).data).toHaveLength(2);
    }
  });
});

test("a part of each provision is not the whole treaty", async () => {
  const parts = "preamble.1 I II III IV V testimonium signatures".split(" ");
  expect((await cited("bluebook", ["1951", ...parts])).match(/\n/g)).toHaveLength(8);
});

test.each([
  ["1960 1960:V", "1960 1960:V"],
  ["1960:V 1960", "1960:V 1960"],
  ["1960:V.1 1960:V.2", "1960:V.1 1960:V.2"],
  ["1960 V.2 V.2", "1960:V.2"],
  ["1960 IX-X", "1960:IX 1960:X"],
  ["V", "1951:V 1960:V"],
  ["1951 signatures", "1951:signatures"],
])("cite %s: %s", async (typed, refs) => {
  const { citations } = JSON.parse((await anpo(["cite", typed, "--json"])).out);
  expect(citations.map(({ ref }: { ref: string }) => ref).join(" ")).toBe(refs);
});

test.each([
  ["cite", 2],
  ["cite 1951 VII", 1],
  ["cite 1960 --style mla", 2],
  ["cite event:1960-06-23-entry-into-force", 2],
])("%s → %i", async (line, status) => expect((await anpo(line.split(" "))).status).toBe(status));
