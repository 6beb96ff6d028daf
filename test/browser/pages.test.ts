// The pages in a real browser: nothing overflows, nothing is fetched, and axe finds no barrier.

import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Document } from "../../src/render/document.ts";
import { barriersOn, complaintsOf, expectNoOverflow, launchBrowser } from "../support/browser.ts";
import { htmlPage } from "../support/html.ts";
import { shell } from "../support/shell.ts";

const PAGES = [
  ...[
    "show",
    "show 1951 1960",
    "show 1960 V --parallel --notes",
    "diff",
    "diff --summary",
    "timeline",
    "glossary",
  ],
  ...[
    "glossary prior-consultation",
    "search peace",
    "words peace",
    "words --shared",
    "obligations",
    "obligations Japan --parallel",
    "collate 1951",
    "disputes",
    "sources",
    "sources handout-1960",
  ],
  ...["check would act to face the common danger", "cite 1960 --style bibtex"],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(PAGES)("anpo %s, on a phone and on a screen, light and dark", async (line) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, colorScheme: "light" });
  const complaints = complaintsOf(page);
  await page.setContent(shell(`anpo ${line} --format html`).out);
  expect(complaints).toEqual([]);
  await expectNoOverflow(page);
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoOverflow(page);
  expect(await barriersOn(page, { only: "colors" })).toEqual([]);
  await page.close();
});

test("changes are marked without color, too", async () => {
  const page = await browser.newPage();
  await page.setContent(shell("anpo diff 1951:IV --format html").out);
  const marks = await page.evaluate(
    "['del', 'ins'].flatMap((name) => ['before', 'after'].map((side) => getComputedStyle(document.querySelector(name), '::' + side).content))",
  );
  expect(marks).toEqual(['"[-"', '"-]"', '"{+"', '"+}"']);
  await page.close();
});

test("the page shows any text as it is", async () => {
  const page = await browser.newPage();
  const texts = fc.sample(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc
        .array(fc.constantFrom(...`< > & " ' &amp; <b> </p> <!-- --> 条約 a &#x41;`.split(" "), " "))
        .map((all) => all.join("")),
    ),
    300,
  );
  const document: Document = texts.map((text) => ({ block: "note", spans: [{ role: "text", text }] }));
  await page.setContent(htmlPage(document));
  const shown = await page.evaluate(
    "[...document.querySelectorAll('main > p')].map((one) => one.textContent)",
  );
  expect(shown).toEqual(texts);
  await page.close();
});
