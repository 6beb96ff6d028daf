// The style sheet of an HTML page, for screens and for print.

/** What all pages have in common: colors, text, links, changed words, tables and the axis. */
export const BASE_STYLE = `
:root { color-scheme: light dark; --ink: #1f1d1a; --paper: #fcfbf8; --panel: #f3f0e9; --soft: #615b51; --line: #dcd6ca;
  --link: #1f4f7d; --gone: #96211b; --come: #14603a; --found: #ffe9a3; --gone-tint: #f9e7e4; --come-tint: #e2f1e6; --same-tint: #e7ebf7;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Noto Serif", Georgia, "Liberation Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e5dc; --paper: #171614; --panel: #211f1c; --soft: #aca497;
  --line: #3d3933; --link: #93c1ee; --gone: #ff9d94; --come: #83d6a6; --found: #5f4e12; --gone-tint: #3a2320;
  --come-tint: #1c3226; --same-tint: #252b42; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.3rem; margin-top: 2.5rem; }
h3 { font-size: 1.1rem; }
small { font-weight: normal; }
small, .note { color: var(--soft); font-size: .9em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--panel); } section:target { background: none; }
[tabindex="-1"]:focus { outline: none; }
summary { cursor: pointer; }
pre { overflow-x: auto; }
.text { position: relative; padding-left: 2rem; }
.number { position: absolute; left: 0; width: 1.4rem; text-align: right; color: var(--soft); font-size: .85em; text-decoration: none; }
.number:hover { text-decoration: underline; }
del { color: var(--gone); text-decoration: line-through 1px; }
ins { color: var(--come); text-decoration: underline 1px; text-underline-offset: .2em; }
mark { background: var(--found); color: inherit; font-weight: bold; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1.25rem .35rem 0; border-bottom: 1px solid var(--line); }
.right { text-align: right; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td, th { padding: 0; border: 0; text-align: left; }
  td:empty { display: none; }
  td[data-head]::before { content: attr(data-head) ": "; color: var(--soft); } }
.axis { display: block; font: .75rem var(--sans); overflow: visible; margin: 1rem 0; }
.axis line { stroke: var(--soft); } .axis text { fill: var(--soft); text-anchor: middle; }
.axis :is(circle, rect) { fill: var(--link); }
.axis .vague :is(circle, rect) { fill: var(--paper); stroke: var(--link); stroke-width: 1.5; }
.axis .arrow { fill: var(--link); font-size: 1.1rem; }
@media (max-width: 40rem) { .axis .odd { display: none; } }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --panel: #fff; --soft: #444; --line: #bbb; --link: #000;
    --gone: #7a1a15; --come: #0d4a2b; --gone-tint: #f4eceb; --come-tint: #ebf3ee; --same-tint: #eff1f8; --found: #eee; }
  body { font-size: 9.25pt; line-height: 1.34; }
  h1 { font-size: 15pt; margin: 0 0 6pt; } h2 { font-size: 12pt; margin: 12pt 0 3pt; } h3 { font-size: 11pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  del { text-decoration-color: currentcolor; } }
`;

/** At the foot of every printed page: its source line and its number. */
export function pageFoot(sourceLine: string): string {
  const words = JSON.stringify(sourceLine).replaceAll("<", "\\3c ");
  return `@page { margin: 13mm 14mm 15mm; @bottom-left { content: ${words}; font: 7.5pt ${FOOT_FONT}; color: #444; }
  @bottom-right { white-space: nowrap; width: 15mm; text-align: right; content: counter(page) " / " counter(pages); font: 7.5pt ${FOOT_FONT}; color: #444; } }
`;
}

const FOOT_FONT = '"Liberation Sans", sans-serif';

/** For a page with the answer of one command. */
export const STYLE = `${BASE_STYLE}
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
main:has(.pair) { max-width: 72rem; }
footer { max-width: 72rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--soft); font: .85rem/1.5 var(--sans); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.pair .head { color: var(--soft); border-bottom: 1px solid var(--line); margin-bottom: 0; }
.records { list-style: none; padding: 0; }
.records li { margin: 1.5rem 0; }
.records p { margin: .25rem 0; }
del::before { content: "[-"; } del::after { content: "-]"; }
ins::before { content: "{+"; } ins::after { content: "+}"; }
@media print { main, main:has(.pair) { max-width: none; padding: 0; } footer { display: none; }
  .pair { grid-template-columns: 1fr 1fr; gap: 0 7mm; } .pair p { margin: 3pt 0; } .pair .head { break-after: avoid; }
  table { font-size: .85em; } .wide { overflow-x: visible; } }
`;
