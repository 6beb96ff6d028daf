// How many obligations are shown in full, and how a longer list is laid out.

import { describe, expect, test } from "vitest";
import { obligations } from "../../support/corpus.ts";
import { type } from "../../support/io.ts";

async function screen(line: string): Promise<string> {
  const { out } = await type(`${line} --no-pager`, { terminal: 80, env: { NO_COLOR: "1" } });
  return out.replace(/\s+/g, " ");
}

describe("more than eight entries", () => {
  test("are a table without the words of the treaty", async () => {
    const shown = await screen("obligations");
    const own = obligations.map(({ content }) => content.slice(0, 30));
    expect(own.filter((content) => !shown.includes(content))).toEqual([]);
    for (const { quotation } of obligations) expect(shown).not.toContain(`“${quotation}”`);
    expect(shown).toMatch(/\(“will seek”; see --notes\)/);
  });

  test("begin with what the party alone has to do", async () => {
    const shown = await screen("obligations Japan");
    const headings = [
      "Duties: Japan",
      "Duties: both parties",
      "Options: both parties",
      "Declarations: Japan",
    ];
    const places = headings.map((heading) => shown.indexOf(heading));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test.each([
    ["obligations Japan 1951", "anpo obligations 1951:I.1"],
    ["obligations US 1960 --kind duty", "anpo obligations 1960:I.1"],
  ])("%s: the example of a passage is in the list", async (line, example) =>
    expect(await screen(line)).toContain(`type for example: ${example} `),
  );

  test("are in full with --notes, and on a page", async () => {
    for (const whole of [await screen("obligations --notes"), (await type("obligations --format html")).out])
      expect(whole).toContain("to settle any international disputes in which they may be involved");
  });
});

test("a passage has its words, and the reason for a kind that one can argue about", async () => {
  const shown = await screen("obligations 1960:V");
  expect(shown).toContain("declares that it would act to meet the common danger");
  expect(shown).toContain("Why duty: By its wording a declaration");
});

test("a kind that was asked for is not offered again", async () => {
  expect(await screen("obligations 1960:V")).toContain("--kind duty");
  expect(await screen("obligations 1960:V --kind duty,declaration")).not.toContain("--kind");
});
