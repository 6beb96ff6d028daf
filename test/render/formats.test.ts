// One invented document in every format, whole.

import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, plainText, type Role, spokenText, text } from "../../src/render/document.ts";
import { blocksHtml } from "../../src/render/html.ts";
import { markdown } from "../../src/render/markdown.ts";
import { plain } from "../../src/render/plain.ts";
import { terminal } from "../../src/render/terminal/terminal.ts";

const PAGE: Document = [
  { block: "heading", level: 1, spans: [{ role: "text", text: "Treaty of Tea" }] },
  {
    block: "heading",
    level: 2,
    spans: [
      { role: "label", text: "Article I" },
      { role: "muted", text: " [Milk]" },
    ],
  },
  {
    block: "prose",
    margin: "1",
    spans: [{ role: "text", text: "Milk is poured after the tea, never before it." }],
  },
  {
    block: "prose",
    margin: "2",
    spans: [
      { role: "text", text: "Sugar " },
      { role: "removed", text: "may" },
      { role: "added", text: "shall " },
      { role: "text", text: "be " },
      { role: "match", text: "offered" },
      { role: "text", text: "." },
    ],
  },
  { block: "prose", margin: "", spans: [{ role: "text", text: "FOR CHINA:\nLu Yu" }] },
  { block: "note", spans: [{ role: "text", text: "Copy A has *cream*." }] },
  { block: "aside", spans: [{ role: "text", text: "Counterparts: none." }] },
  {
    block: "pair",
    left: {
      head: "tea:I",
      paragraphs: [
        {
          number: "1",
          spans: [
            { role: "text", text: "Milk is " },
            { role: "removed", text: "good" },
          ],
        },
      ],
    },
    right: {
      head: "茶:I",
      paragraphs: [
        {
          number: "1",
          spans: [
            { role: "text", text: "Milk is " },
            { role: "added", text: "better" },
          ],
        },
        { ref: "茶:II", number: "2", row: 1, spans: [text("Sugar.")] },
      ],
    },
  },
  {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [{ role: "label", text: "tea:I" }] },
      { name: "kind", at: "data", spans: [{ role: "text", text: "provision" }] },
      { name: "title", at: "side", spans: [{ role: "text", text: "Article I" }] },
      { name: "text", at: "body", spans: [{ role: "text", text: "Milk is\npoured." }] },
      { name: "more", at: "screen", spans: [{ role: "muted", text: "see II" }] },
    ],
  },
  {
    block: "table",
    head: ["Reference", "About", "Cups"],
    align: ["left", "left", "right"],
    rows: [
      [[text("tea:I")], [text("Milk | cream")], [text("2")]],
      { heading: "Later" },
      [[text("茶:II")], [], [text("12")]],
    ],
  },
  {
    block: "axis",
    points: [
      { date: "1767", label: "A tax on tea" },
      { date: "1773-12-16", label: "Boston Tea Party" },
    ],
  },
  { block: "verbatim", text: "@misc{tea}" },
  { block: "term", term: "Sources", spans: [text("a log of the harbor and the papers of the governor")] },
  { block: "term", term: "See", spans: [text("tea:II")] },
  {
    block: "tally",
    unit: "clauses",
    parts: [
      { sign: { role: "continued", text: "=" }, name: "continued", count: 8 },
      { sign: { role: "new", text: "+" }, name: "new", count: 3 },
    ],
  },
];

const screen = { width: 44, fullWidth: 44, isColored: false, isAccessible: false };

test("terminal", () => {
  expect(terminal(PAGE, screen)).toMatchInlineSnapshot(`
    "Treaty of Tea

    Article I [Milk]
      1 Milk is poured after the tea, never
        before it.

      2 Sugar [-may-]{+shall+} be offered.

        FOR CHINA:
        Lu Yu

    Copy A has *cream*.

    Counterparts: none.

    tea:I
    1  Milk is [-good-]

    茶:I
    1  Milk is {+better+}

    茶:II
    2  Sugar.

    tea:I                              Article I
        Milk is
        poured.
        see II

    ─────────────────────────────
    Reference  About         Cups
    ─────────────────────────────
    tea:I      Milk | cream     2
    ─────────────────────────────
    Later
    茶:II                      12
    ─────────────────────────────

    1767 ┼─        A tax on tea
         ┆
    1773 ┼─ 16 Dec Boston Tea Party

    @misc{tea}

    Sources  a log of the harbor and the papers
             of the governor
    See      tea:II

    ========+++  11 clauses, one sign for each
    = 8 continued  + 3 new

    One below the other: side by side, passages
    need 67 columns.
    "
  `);
});

test("terminal, too narrow for a table and for numbers in the margin", () => {
  expect(
    terminal(PAGE, { width: 20, fullWidth: 20, isColored: false, isAccessible: false }),
  ).toMatchInlineSnapshot(`
    "Treaty of Tea

    Article I [Milk]
    Milk is poured after
    the tea, never
    before it.

    Sugar
    [-may-]{+shall+} be
    offered.

    FOR CHINA:
    Lu Yu

    Copy A has *cream*.

    Counterparts: none.

    tea:I
    1  Milk is [-good-]

    茶:I
    1  Milk is
       {+better+}

    茶:II
    2  Sugar.

    tea:I      Article I
    Milk is
    poured.
    see II

    Reference: tea:I
    About: Milk | cream
    Cups: 2

    Later
    Reference: 茶:II
    About:
    Cups: 12

    1767: A tax on tea
    1773-12-16: Boston
    Tea Party

    @misc{tea}

    Sources: a log of
    the harbor and the
    papers of the
    governor
    See: tea:II

    ========+++
    11 clauses, one sign
    for each
    = 8 continued
    + 3 new

    One below the other:
    side by side,
    passages need 67
    columns.
    "
  `);
});

test("for a screen reader: no columns, words instead of signs", () => {
  expect(terminal(PAGE, { ...screen, isAccessible: true })).toMatchInlineSnapshot(`
    "Treaty of Tea

    Article I [Milk]
    Paragraph 1. Milk is poured after the tea,
    never before it.

    Paragraph 2. Sugar (removed: may)(added:
    shall) be offered.

    FOR CHINA:
    Lu Yu

    Copy A has *cream*.

    Counterparts: none.

    tea:I
    Milk is (removed: good)

    茶:I
    Milk is (added: better)

    茶:II
    Sugar.

    tea:I  Article I
    Milk is
    poured.
    see II

    Reference: tea:I
    About: Milk | cream
    Cups: 2

    Later
    Reference: 茶:II
    About:
    Cups: 12

    1767: A tax on tea
    1773-12-16: Boston Tea Party

    @misc{tea}

    Sources: a log of the harbor and the papers
    of the governor
    See: tea:II

    11 clauses: 8 continued, 3 new
    "
  `);
});

test("plain, for a screen reader: words instead of signs", () => {
  const spoken = plain(PAGE, spokenText);
  expect(spoken).toContain("Milk is (removed: good)\n");
  expect(spoken).not.toMatch(/\[-|\{\+|→/);
});

test("plain", () => {
  expect(plain(PAGE, plainText)).toMatchInlineSnapshot(`
    "Treaty of Tea

    Article I [Milk]
    Milk is poured after the tea, never before it.
    Sugar [-may-]{+shall+} be offered.
    FOR CHINA:
    Lu Yu
    Copy A has *cream*.
    tea:I
    Milk is [-good-]
    茶:I
    Milk is {+better+}
    茶:II Sugar.
    tea:I	provision	Article I	Milk is\\npoured.
    tea:I	Milk | cream	2
    茶:II		12
    1767	A tax on tea
    1773-12-16	Boston Tea Party
    @misc{tea}
    Sources: a log of the harbor and the papers of the governor
    See: tea:II
    "
  `);
});

test("pairs are side by side if there is room, row by row", () => {
  const pair = PAGE.filter(({ block }) => block === "pair");
  expect(terminal(pair, { ...screen, fullWidth: 82 })).toMatchInlineSnapshot(`
    "tea:I                                     茶:I
    1  Milk is [-good-]                       1  Milk is {+better+}

                                              茶:II
                                              2  Sugar.
    "
  `);
});

test("html, the blocks of the page", () => {
  expect(blocksHtml(PAGE)).toMatchInlineSnapshot(`
    "<h1>Treaty of Tea</h1>
    <h2>Article I<small> [Milk]</small></h2>
    <p class="text"><span class="number">1</span> Milk is poured after the tea, never before it.</p>
    <p class="text"><span class="number">2</span> Sugar <del>may</del><ins>shall</ins> be <mark>offered</mark>.</p>
    <p class="text">FOR CHINA:<br>Lu Yu</p>
    <p class="note">Copy A has *cream*.</p>
    <p class="note">Counterparts: none.</p>
    <div class="pair">
    <section>
    <p class="head"><a href="#tea:I">tea:I</a></p>
    <p class="text"><span class="number">1</span> Milk is <del>good</del></p>
    </section>
    <section>
    <p class="head"><span lang="ja">茶</span>:I</p>
    <p class="text"><span class="number">1</span> Milk is <ins>better</ins></p>
    <p class="text"><strong><span lang="ja">茶</span>:II</strong> Sugar.</p>
    </section>
    </div>
    <ol class="records">
    <li id="tea:I"><p><strong><a href="#tea:I">tea:I</a></strong> <span>Article I</span></p><p>Milk is<br>poured.</p><p><small>see II</small></p></li>
    </ol>
    <table>
    <thead><tr><th scope="col">Reference</th><th scope="col">About</th><th scope="col" class="right">Cups</th></tr></thead>
    <tbody>
    <tr><td data-head="Reference"><a href="#tea:I">tea:I</a></td><td data-head="About">Milk | cream</td><td data-head="Cups" class="right">2</td></tr>
    </tbody>
    <tbody>
    <tr><th scope="rowgroup" colspan="3">Later</th></tr>
    <tr><td data-head="Reference"><span lang="ja">茶</span>:II</td><td data-head="About"></td><td data-head="Cups" class="right">12</td></tr>
    </tbody>
    </table>
    <svg class="axis" width="100%" height="42" role="img" aria-label="2 events, 1767 to 16 December 1773">
    <g transform="translate(0,16) scale(1,-1)">
    <g class="vague"><title>1767: A tax on tea</title><rect x="0%" width="14.4%" y="4" height="6" rx="3"/></g>
    <g><title>16 December 1773: Boston Tea Party</title><circle cx="100%" cy="7" r="4"/></g>
    </g>
    <line x1="0" x2="100%" y1="16" y2="16"/>
    <g><line x1="0%" x2="0%" y1="16" y2="22"/><text x="0%" y="36">1767</text></g>
    <g class="odd"><line x1="14.4%" x2="14.4%" y1="16" y2="22"/><text x="14.4%" y="36">1768</text></g>
    <g><line x1="28.8%" x2="28.8%" y1="16" y2="22"/><text x="28.8%" y="36">1769</text></g>
    <g class="odd"><line x1="43.1%" x2="43.1%" y1="16" y2="22"/><text x="43.1%" y="36">1770</text></g>
    <g><line x1="57.5%" x2="57.5%" y1="16" y2="22"/><text x="57.5%" y="36">1771</text></g>
    <g class="odd"><line x1="71.8%" x2="71.8%" y1="16" y2="22"/><text x="71.8%" y="36">1772</text></g>
    <g><line x1="86.2%" x2="86.2%" y1="16" y2="22"/><text x="86.2%" y="36">1773</text></g>
    </svg>
    <pre tabindex="0">@misc{tea}</pre>
    <p class="note"><strong>Sources:</strong> a log of the harbor and the papers of the governor</p>
    <p class="note"><strong>See:</strong> tea:II</p>
    <p>11 clauses: 8 continued, 3 new</p>"
  `);
});

test("markdown", () => {
  expect(markdown(PAGE, "Tea")).toMatchInlineSnapshot(`
    "# Treaty of Tea

    ## Article I [Milk]

    **1** Milk is poured after the tea, never before it.

    **2** Sugar <del>may</del><ins>shall</ins> be **offered**.

    FOR CHINA:  
    Lu Yu

    > Copy A has \\*cream\\*.

    > Counterparts: none.

    | tea:I | 茶:I |
    | --- | --- |
    | **1** Milk is <del>good</del> | **1** Milk is <ins>better</ins><br><br>**茶:II** Sugar. |

    | Ref | Title | Text | More |
    | --- | --- | --- | --- |
    | **tea:I** | Article I | Milk is<br>poured. | see II |

    | Reference | About | Cups |
    | --- | --- | --: |
    | tea:I | Milk \\| cream | 2 |
    | **Later** |  |  |
    | 茶:II |  | 12 |

    | Date | Event |
    | --- | --- |
    | 1767 | A tax on tea |
    | 1773-12-16 | Boston Tea Party |

    \`\`\`
    @misc{tea}
    \`\`\`

    **Sources:** a log of the harbor and the papers of the governor

    **See:** tea:II

    11 clauses: 8 continued, 3 new
    "
  `);
});

describe("color is decoration", () => {
  const colored = terminal(PAGE, { ...screen, width: 80, fullWidth: 80, isColored: true });

  test("added is green and underlined, removed red and struck, word by word: never color alone", () => {
    expect(colored).toContain(
      "\u001b[91m\u001b[9mmay\u001b[29m\u001b[39m \u001b[32m\u001b[4mshall\u001b[24m\u001b[39m be",
    );
  });

  test("the bar is filled with color and can be read without", () => {
    expect(colored).toContain(
      `\u001b[7m${"=".repeat(8)}\u001b[27m\u001b[32m\u001b[7m+++\u001b[27m\u001b[39m  `,
    );
    expect(stripVTControlCharacters(colored)).toContain("\n= 8 continued  + 3 new\n");
  });

  const roles: Role[] = ["text", "label", "match", "muted", "ref", "date", "kind", "bad", "new"];
  const spans = fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      text: fc.constantFrom("tea", " ", "self-help ", "茶 ", "a\nb"),
    }),
    { minLength: 1 },
  );
  test("without it every byte is the same, at any width", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 8, max: 90 }), (words, width) => {
        const page: Document = [
          { block: "prose", margin: "1", spans: words },
          { block: "heading", level: 2, spans: words },
          { block: "table", head: ["one", "two"], rows: [[words, words]] },
          { block: "record", fields: [{ name: "ref", at: "lead", spans: words }] },
        ];
        const settings = { width, fullWidth: width, isAccessible: false };
        const colored = terminal(page, { ...settings, isColored: true });
        expect(stripVTControlCharacters(colored)).toBe(terminal(page, { ...settings, isColored: false }));
      }),
    );
  });
});
