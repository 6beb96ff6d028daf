// Web pages: titles, the line on sources, ids, links and the description of a treaty.

import { describe, expect, test } from "vitest";
import { type Block, type Document, label, muted, text } from "../../src/render/document.ts";
import { blocksHtml } from "../../src/render/html.ts";
import { treaty } from "../support/corpus.ts";
import { htmlPage } from "../support/html.ts";
import { type } from "../support/io.ts";

const heading = (level: 1 | 2, words: string, ref?: string): Block => ({
  block: "heading",
  level,
  ...(ref && { ref }),
  spans: [label(words), muted(" (leaf)")],
});
const prose = (words: string, ref?: string): Block => ({
  block: "prose",
  margin: ref ? ref.slice(ref.lastIndexOf(".") + 1) : null,
  ...(ref && { ref }),
  spans: [text(words)],
});

test.each<[what: string, document: Document, title: string, headings: string[]]>([
  ["its own title", [heading(1, "Treaty of Tea"), heading(2, "I")], "Treaty of Tea", ["Treaty of Tea"]],
  ["a single heading", [heading(2, "Green tea")], "Green tea", ["Tea"]],
  ["several titles", [heading(1, "Green"), heading(1, "Black")], "Tea", ["Green", "Black"]],
  ["several headings", [heading(2, "Green"), heading(2, "Black")], "Tea", ["Tea"]],
  ["no heading", [prose("Hot.")], "Tea", ["Tea"]],
])("a page with %s", (_, document, title, headings) => {
  const page = htmlPage(document);
  expect(page).toContain(`<title>${title}</title>`);
  expect([...page.matchAll(/<h1>(\w[\w ]*)/g)].map(([, words]) => words)).toEqual(headings);
});

test("the line on sources is at the foot of the page and of each printed page", () => {
  const page = htmlPage([prose("Hot.")], { sourceLine: 'Texts after "Lu Yu" </style>.' });
  expect(page).toContain("<footer>Texts after &quot;Lu Yu&quot; &lt;/style&gt;.</footer>");
  expect(page).toContain('@bottom-left { content: "Texts after \\"Lu Yu\\" \\3c /style>."');
});

describe("ids and links", () => {
  test.each<[what: string, document: Document, html: string]>([
    ["of a heading", [heading(2, "I", "tea:I")], '<h2 id="tea:I">I<small> (leaf)</small></h2>'],
    [
      "of a paragraph, whose number is a link to it",
      [prose("Hot.", "tea:I.1")],
      '<p class="text" id="tea:I.1"><a class="number" href="#tea:I.1">1</a> Hot.</p>',
    ],
    [
      "to what is on the page",
      [heading(2, "I", "tea:I"), prose("See tea:I, tea:I.1 and tea:II.")],
      '<h2 id="tea:I">I<small> (leaf)</small></h2>\n<p>See <a href="#tea:I">tea:I</a>, tea:I.1 and tea:II.</p>',
    ],
    [
      "twice the same: the first",
      [heading(2, "I", "tea:I"), heading(2, "I", "tea:I")],
      '<h2 id="tea:I">I<small> (leaf)</small></h2>\n<h2>I<small> (leaf)</small></h2>',
    ],
  ])("%s", (_, document, html) => expect(blocksHtml(document)).toBe(html));

  test("to what the reader of the page knows", () => {
    expect(blocksHtml([prose("See tea:I and tea:II.")], (id) => id === "tea:II")).toBe(
      '<p>See tea:I and <a href="#tea:II">tea:II</a>.</p>',
    );
  });
});

test.each([
  ["show 1960 V", "1960 Article V"],
  ["show 1960", treaty("1960").title],
  ["show 1951 1960", "Show: 1951 1960"],
  ["search 'armed attack'", "Search: armed attack"],
  ["timeline", "Timeline"],
  ["glossary 'far east'", "Far East</title>"],
  ["disputes house-vote", "When did the House of Representatives approve the 1960 treaty?</title>"],
  ["diff", "From 1951 to 1960, clause by clause"],
])("anpo %s has a title of its own, ids, links and a line on sources", async (line, title) => {
  const { out } = await type(`${line} --format html`);
  expect(out).toContain(`<title>${title}`);
  expect(out).toMatch(/<footer>Sources of the texts: 1951, .*edition of \d+ \w+ \d{4}\.<\/footer>/);
  const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test("a handout has the numbers of its paragraphs", async () => {
  const { out } = await type("show 1960 VI --parallel --format html");
  const numbers = ["1960:VI.1", "1960:VI.2"].map(
    (ref) => `<p class="text" id="${ref}"><a class="number" href="#${ref}">`,
  );
  for (const number of numbers) expect(out).toContain(number);
});
