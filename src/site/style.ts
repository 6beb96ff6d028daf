// The style sheet of the whole edition as one page.

import { BASE_STYLE, pageFoot } from "../render/htmlStyle.ts";

export function siteStyle(sourceLine: string): string {
  return `${BASE_STYLE}${SCREEN}${PRINT}${pageFoot(sourceLine)}`;
}

const COLORS = `
:root { --continued: #4b5a55; --narrowed: #855200; --expanded: #0d606c; --replaced: #3b4da0; --dropped: #96211b; --new: #14603a; }
@media (prefers-color-scheme: dark) { :root { --continued: #aebcb7; --narrowed: #e5b350; --expanded: #70cad6;
  --replaced: #a9b7ff; --dropped: #ff9d94; --new: #83d6a6; } }
${["continued", "narrowed", "expanded", "replaced", "dropped", "new"]
  .map((one) => `[data-relation=${one}] { --relation: var(--${one}); }`)
  .join("\n")}
`;

const FRAME = `
html { scroll-padding-top: 4.5rem; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: .5rem; top: .5rem; z-index: 9; background: var(--paper); padding: .5rem; }
.top { position: sticky; top: 0; z-index: 5; display: flex; gap: .5rem 1.5rem; align-items: center; justify-content: space-between;
  padding: .5rem max(1rem, calc((100vw - 84rem) / 2)); background: var(--paper); border-bottom: 1px solid var(--line); font: .95rem/1.4 var(--sans); }
.top .name { margin: 0; } .top .name a { color: inherit; text-decoration: none; } .top .name span { color: var(--soft); margin-left: .5rem; }
.top form { flex: 0 1 24rem; position: relative; }
.frame { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 3rem; max-width: 84rem; margin: 0 auto; padding: 0 1rem; }
.contents { position: sticky; top: 3.4rem; align-self: start; max-height: calc(100vh - 3.4rem); overflow-y: auto; padding: 1.25rem 0; font: .9rem/1.5 var(--sans); }
.contents > summary { display: none; }
.contents ul { list-style: none; margin: 0; padding: 0; } .contents ul ul { padding-left: .75rem; margin-bottom: .5rem; }
.contents li { margin: .3rem 0; } .contents a { color: inherit; text-decoration: none; } .contents a:hover { text-decoration: underline; }
.contents .parts { color: var(--soft); } .contents .parts a { display: inline-block; padding: 0 .25rem; }
.contents ul ul > li > a { font-weight: 600; }
.contents a[aria-current] { color: var(--link); font-weight: 600; }
main { min-width: 0; padding-bottom: 4rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); margin: 1.75rem 0 .35rem; font-weight: 600; text-wrap: pretty; }
.lead { color: var(--soft); margin: 0 0 1rem; }
main > section { padding-top: .5rem; } main > section > h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; }
#treaties > h2 { position: absolute; clip-path: inset(50%); } main > #treaties { padding: 0; }
main > section { position: relative; } .print { position: absolute; right: 0; top: 2.2rem; font: .8rem var(--sans); border-color: var(--line); color: var(--soft); }
footer { border-top: 1px solid var(--line); padding: 1rem max(1rem, calc((100vw - 82rem) / 2)); color: var(--soft); font: .85rem/1.5 var(--sans); }
.notice { background: var(--panel); padding: .5rem .75rem; }
button, input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .3rem .55rem; }
button { cursor: pointer; } button:hover { background: var(--panel); }
kbd { position: absolute; right: .5rem; top: .35rem; color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .35rem; font: .8rem var(--sans); pointer-events: none; }
#search { width: 100%; } #search:focus + kbd { display: none; }
section details > summary::marker { color: var(--soft); }
`;

const READER = `
.views, .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; font: .9rem/1.5 var(--sans); margin: 1rem 0; }
.views fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; } .views legend { float: left; padding: 0; color: var(--soft); }
.views label { display: inline-flex; gap: .35rem; align-items: center; } .views input { accent-color: var(--link); margin: 0; }
.key { margin: 0; color: var(--soft); } .key > * { margin-right: .6rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; grid-template-rows: auto auto; }
.row > .cell { display: grid; grid-row: 1 / span 2; grid-template-rows: subgrid; grid-template-columns: minmax(0, 1fr); } .cell > div { grid-row: 2; } .titles > .cell { display: block; }
.cell { padding: .35rem 1.5rem .35rem 0; min-width: 0; } .cell[data-treaty="1960"] { border-left: 1px solid var(--line); padding: .35rem 0 .35rem 1.5rem; }
.titles h3 { margin: .25rem 0; font-size: 1.15rem; } .facts { margin: .15rem 0; color: var(--soft); font: .85rem/1.5 var(--sans); }
.cell > h4 { margin: 1rem 0 .35rem; font-size: 1rem; padding-left: 2rem; } h4 small { font-style: italic; }
.year { display: none; }
.text { margin: 0; }
.term { color: inherit; text-decoration: underline dotted 1px var(--soft); } .term:hover { color: var(--link); }
.echo { margin: .35rem 0 0; padding-left: 2rem; color: var(--soft); font-size: .9em; line-height: 1.5; } .echo > a:first-child { font: .85em var(--sans); }
.notes { font: .8rem/1.5 var(--sans); color: var(--soft); padding-left: 2rem; } .notes ul { margin: .25rem 0; padding-left: 1rem; }
.clauses { grid-column: 1 / -1; list-style: none; margin: .35rem 0 .75rem; padding: 0 0 0 2rem; display: grid; gap: .5rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); font: .875rem/1.5 var(--sans); }
.clauses > li { background: var(--panel); border-left: 3px solid var(--relation); padding: .4rem .75rem; }
.clauses > li > b, .relations b { color: var(--relation); } .clauses details { color: var(--soft); } .clauses p { margin: .2rem 0; }
.clauses > li > b { text-transform: uppercase; font-size: .72rem; letter-spacing: .04em; margin-right: .35rem; }
.rows :is(.rewritten, .alone), .key :is(.rewritten, .alone) { color: inherit; text-decoration: none; border-radius: 2px; }
.rewritten { background: var(--same-tint); } del.alone { background: var(--gone-tint); } ins.alone { background: var(--come-tint); }
.echo :is(.rewritten, .alone) { background: none; }
#treaties:has(#view-changes:not(:checked)) :is(.clauses, .key) { display: none; }
#treaties:has(#view-changes:not(:checked)) .rows :is(del, ins) { color: inherit; background: none; text-decoration: none; }
#treaties:has(#view-1951:checked) [data-treaty="1960"], #treaties:has(#view-1960:checked) [data-treaty="1951"],
#treaties:has(#view-1951:checked) .row:not(:has([data-treaty="1951"] :is(.text, h3, h4))),
#treaties:has(#view-1960:checked) .row:not(:has([data-treaty="1960"] :is(.text, h3, h4))) { display: none; }
#treaties:not(:has(#view-both:checked)) .rows { max-width: 42rem; }
#treaties:not(:has(#view-both:checked)) .row { grid-template-columns: 1fr; }
#treaties:not(:has(#view-both:checked)) .row .cell { border: 0; padding-left: 0; padding-right: 0; }
#treaties:not(:has(#view-both:checked)) .echo { display: none; }
.use { font: .8rem var(--sans); border: 0; background: none; color: var(--soft); padding: 0 .35rem; text-decoration: underline; }
@media (hover: hover) { .use { opacity: 0; } .text:hover .use, .use:focus-visible, .text:target .use { opacity: 1; } }
`;

const RECORDS = `
main > section:not(#treaties) { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.relations { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; font: .95rem var(--sans); }
.changes { font: .9rem/1.45 var(--sans); width: 100%; } .changes td:nth-child(3) { color: var(--relation); }
.changes :is(td, th):nth-child(5) { text-align: right; }
@media (max-width: 40rem) { .changes td:nth-child(5) { text-align: left; } .changes td:not(:empty)::before { color: var(--soft); } .changes td:nth-child(1)::before { content: "1951: "; } .changes td:nth-child(3)::before { content: "Relation: "; }
  .changes td:nth-child(4)::before { content: "1960: "; } .changes td:nth-child(5)::before { content: "Same words: "; } .changes td:nth-child(2) { font-weight: 600; } } .changes :is(td, th):last-child { padding-right: 0; }
.chart { padding: 0 1.25rem; }
.events { list-style: none; padding: 0; max-width: 54rem; } .events > li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem; padding: .75rem 0; }
.events > li > * { grid-column: 2; margin: .1rem 0; } .events time { grid-column: 1; grid-row: 1 / span 3; color: var(--soft); font: .85rem/1.7 var(--sans); }
.events h3 { font-size: 1.05rem; }
.open::before { content: "? "; color: var(--narrowed); font-weight: bold; }
.see, .sources, .romanized, .citations { font: .85rem/1.5 var(--sans); color: var(--soft); margin: .25rem 0; }
.see::before { content: "See "; } .sources::before { content: "Sources: "; } .citations::before { content: "Printed in: "; }
.sources > span { display: block; margin-top: .2rem; }
#glossary > section { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 0 2rem; align-items: start; }
#glossary h3, #glossary details[open] { grid-column: 1 / -1; }
main > section > details, #glossary details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
main > section > details > p, #glossary details > p, main > section > details > :is(ul, ol) { max-width: 44rem; }
main > section > details > p, #glossary details > p { margin: .4rem 0; }
#sources ol { padding-left: 3rem; } #sources ol li { margin: .2rem 0; } #sources ol li::marker { color: var(--soft); font: .85rem var(--sans); } #sources summary small { display: inline-block; min-width: 2rem; }
.citations dt, dl.citations dt { font: 600 .85rem var(--sans); margin-top: .6rem; } dl.citations::before { content: none; }
.citation { margin: 0; white-space: pre-wrap; font-size: .95rem; color: var(--ink); }
textarea { width: 100%; max-width: 44rem; display: block; font: 1rem/1.5 var(--serif); }
`;

const PANELS = `
.hits { position: absolute; right: 0; top: calc(100% + .35rem); width: min(44rem, calc(100vw - 2rem)); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 8px 30px #0003; }
.hits ul { list-style: none; margin: 0; padding: 0; max-height: min(34rem, 70vh); overflow-y: auto; } .hits li { padding: .5rem .85rem; border-top: 1px solid var(--line); cursor: pointer; }
.hits li[aria-selected=true] { background: var(--panel); box-shadow: inset 3px 0 var(--link); }
.hits p { margin: 0; } .hits .hit { font: .95rem/1.45 var(--serif); } .hits .status { padding: .5rem .85rem; color: var(--soft); }
.hits .kind { float: right; color: var(--soft); font-size: .8rem; margin-left: 1rem; }
.panel { position: fixed; z-index: 6; right: 1rem; bottom: 1rem; width: min(27rem, calc(100vw - 2rem)); max-height: min(34rem, 60vh); overflow-y: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 30px #0003; padding: .75rem 1rem 1rem; font: .9rem/1.55 var(--sans); }
.panel.left { right: auto; left: max(1rem, calc((100vw - 84rem) / 2)); }
.panel h2 { font-size: 1rem; margin: 0 2rem .5rem 0; padding: 0; border: 0; } .panel .close { position: sticky; float: right; top: 0; }
.panel > p { font-family: var(--serif); margin: .4rem 0; } .panel .actions { display: flex; flex-wrap: wrap; gap: .4rem; } .panel dd { margin: 0 0 .5rem; }
.panel dl button { float: right; font-size: .8rem; padding: .1rem .5rem; margin-left: .5rem; }
::highlight(found) { background: var(--found); color: var(--ink); }
`;

const NARROW = `
@media (max-width: 68rem) {
  .frame { grid-template-columns: minmax(0, 1fr); }
  .contents { position: static; max-height: none; padding: .5rem 0; border-bottom: 1px solid var(--line); } .contents > summary { display: list-item; padding: .25rem 0; }
  .contents nav { columns: 2; } .contents nav > ul > li:first-child { column-span: all; } }
@media (max-width: 48rem) {
  .top .name span { display: none; }
  .row, .row > .cell { display: block; } .cell, .cell[data-treaty="1960"] { padding: .35rem 0; border: 0; } .cell:empty { display: none; }
  .year { display: inline; } .clauses { padding-left: 0; }
  .text, .echo, .notes, .cell > h4 { padding-left: 1.6rem; } .number { width: 1.1rem; }
  .cell > .text::before { content: "1951"; position: absolute; right: 0; top: -.75rem; font: .7rem var(--sans); color: var(--soft); } .cell[data-treaty="1960"] > .text::before { content: "1960"; }
  .events > li { grid-template-columns: 1fr; } .events > li > *, .events time { grid-column: 1; grid-row: auto; } }
`;

const SCREEN = COLORS + FRAME + READER + RECORDS + PANELS + NARROW;

/** The treaties side by side, as a handout; or the section whose print button was pressed. */
const PRINT = `
@media print {
  .top, .contents, .views, .filters, .skip, footer, .notes, .panel, .use, .clauses details, noscript, button { display: none !important; }
  .frame { display: block; padding: 0; max-width: none; }
  h1 { font-size: 14pt; margin: 0 0 4pt; } main { padding: 0; } main > section { display: none; padding: 0; } main > section > h2 { border: 0; padding: 0; }
  body:not([data-print]) #treaties, main > section.printed { display: block; }
  body:not([data-print]) #treaties > h2, .lead { display: none; }
  .row { display: grid; grid-template-columns: 1fr 1fr; } .cell, .clauses > li { break-inside: avoid; } .clauses { break-before: avoid; } .titles { break-after: avoid; }
  .cell { padding: 1.5pt 3mm 1.5pt 0; } .cell[data-treaty="1960"] { padding: 1.5pt 0 1.5pt 3mm; border-left: .5pt solid var(--line); }
  .row > .cell { display: grid; } .cell > h4 { margin: 5pt 0 1pt; font-size: 10pt; text-wrap: wrap; } .year { display: none; }
  .titles > .cell { display: block; } .titles h3 { font-size: 11pt; } .facts { font-size: 8pt; }
  .text, .cell > h4, .echo { padding-left: 5mm; } .number { width: 3mm; } .echo { font-size: 7.75pt; line-height: 1.35; margin: 1pt 0 0; }
  .clauses { padding: 0; margin: 1pt 0 3pt 5mm; font-size: 7.25pt; line-height: 1.32; gap: 1.5pt 6mm; } .clauses > li > b { font-size: 6.5pt; } .clauses > li { padding: 0 2mm; border-left-width: 1.5pt; }
  .term { text-decoration: none; } .events > li { break-inside: avoid; padding: 4pt 0; } }
`;
