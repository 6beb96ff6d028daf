// The style sheet of an HTML page, for screens and for print.

export const STYLE = `:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --soft: #5c5850; --line: #cfc9bd;
  --gone: #96211b; --come: #14603a; --found: #fff1b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ebe7df; --paper: #191816; --soft: #b0a99c; --line: #45413a;
  --gone: #ff9d94; --come: #83d6a6; --found: #5a4a10; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Noto Serif", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
main:has(.pair) { max-width: 72rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; }
small, .note { color: var(--soft); font-size: .9em; }
small { font-weight: normal; }
a { color: inherit; }
summary { cursor: pointer; }
.text { position: relative; padding-left: 2rem; }
.number { position: absolute; left: 0; width: 1.25rem; text-align: right; color: var(--soft); font-size: .85em; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.pair .head { color: var(--soft); border-bottom: 1px solid var(--line); margin-bottom: 0; }
pre { overflow-x: auto; }
.axis { width: 100%; height: auto; }
.axis line { stroke: var(--soft); } .axis circle { fill: var(--come); }
.axis text { fill: var(--soft); font-size: 18px; text-anchor: middle; }
.records { list-style: none; padding: 0; }
.records li { margin: 1.5rem 0; }
.records p { margin: .25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1.25rem .3rem 0; border-bottom: 1px solid var(--line); }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--come); text-decoration: underline; }
del::before { content: "[-"; } del::after { content: "-]"; }
ins::before { content: "{+"; } ins::after { content: "+}"; }
mark { background: var(--found); color: inherit; font-weight: bold; }
@media print { .wide { overflow-x: visible; } th, td { padding-right: .5rem; font-size: .85em; }
  :root { --ink: #000; --paper: #fff; --soft: #444; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } p { orphans: 3; widows: 3; } @page { size: A4; margin: 2cm; } }
`;
