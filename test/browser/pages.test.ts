// The pages in a real browser: nothing overflows, nothing is fetched, and axe finds no barrier.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/render/document.ts";
import { html } from "../../src/render/html.ts";
import { shell } from "../support/shell.ts";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

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
  if (!existsSync(PROGRAM)) throw new Error(`no browser at ${PROGRAM}; name one with CHROMIUM`);
  browser = await chromium.launch({
    executablePath: PROGRAM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
});
afterAll(() => browser?.close());

describe.each(PAGES)("anpo %s", (line) => {
  const content = shell(`anpo ${line} --format html`).out;

  test.each([
    [360, "light"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("at %i pixels, %s", async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => complaints.push(request.url()));
    await page.setContent(content);
    expect(complaints).toEqual([]);
    const widths = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
    expect(widths).toEqual([width, width]);
    await page.addScriptTag({ path: AXE });
    const violations = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html).join(' ')))",
    );
    expect(violations).toEqual([]);
    await page.close();
  });
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
  await page.setContent(html(document));
  const shown = await page.evaluate(
    "[...document.querySelectorAll('main > p')].map((one) => one.textContent)",
  );
  expect(shown).toEqual(texts);
  await page.close();
});
