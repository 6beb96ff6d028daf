// Prints docs/terminal.svg, a picture of some commands and their output: npm run picture.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const LINES = [
  "anpo diff 1951:IV",
  'anpo check "would act to face the common danger"',
  "anpo timeline 19 June 1960 to 22 June 1960 --tag diet",
];

const COLUMNS = 80;
const CELL = { width: 8.4, height: 19, fontSize: 14 };
const MARGIN = 18;

/** The escape sequences that anpo prints: what each switches on or off. */
const ON = {
  ...{ 1: "bold", 2: "dim", 4: "underline", 9: "strike" },
  ...{ 32: "green", 33: "yellow", 36: "cyan", 91: "red", 94: "blue", 95: "magenta" },
};
const OFF = {
  ...{ 22: ["bold", "dim"], 24: ["underline"], 29: ["strike"] },
  39: ["green", "yellow", "cyan", "red", "blue", "magenta"],
};

const STYLE = `
  text {
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: ${CELL.fontSize}px;
    fill: #e6edf3;
  }
  .bold { font-weight: bold }
  .dim { fill: #9aa4af }
  .underline { text-decoration: underline }
  .strike { text-decoration: line-through }
  .red { fill: #ff8a80 }
  .green { fill: #7ee787 }
  .yellow { fill: #e3b341 }
  .cyan { fill: #76e3ea }
  .blue { fill: #79c0ff }
  .magenta { fill: #d2a8ff }
`;

const screen = LINES.map((line) => `$ ${line}\n${outputOf(line)}`).join("\n");
process.stdout.write(svg(screen.trimEnd().split("\n")));

/** What the built program prints on a terminal with color. */
function outputOf(line) {
  const bin = fileURLToPath(new URL("../bin/anpo.cjs", import.meta.url));
  const words = line.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ""));
  const env = { ANPO_FORCE_TTY: String(COLUMNS), FORCE_COLOR: "1" };
  return spawnSync(process.execPath, [bin, ...words.slice(1)], { encoding: "utf8", env }).stdout;
}

function svg(lines) {
  const width = Math.ceil(COLUMNS * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const classes = new Set();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(LINES.join("; "))}</title>
<style>${STYLE}</style>
<rect width="${width}" height="${height}" rx="8" fill="#161b22"/>
${lines.flatMap((line, row) => drawn(line, row, classes)).join("\n")}
</svg>
`;
}

/** A line as text elements, one per style. `classes` carries the style on to the next line. */
function drawn(line, row, classes) {
  const [first, ...styled] = line.split("\u001b[");
  const elements = [element(first, { row, column: 0, classes })];
  let column = first.length;
  for (const part of styled) {
    const [, code, words] = /^(\d+)m(.*)$/.exec(part);
    if (ON[code]) classes.add(ON[code]);
    for (const name of OFF[code] ?? []) classes.delete(name);
    elements.push(element(words, { row, column, classes }));
    column += words.length;
  }
  return elements.filter(Boolean);
}

/** `textLength` keeps the columns aligned in any font. Empty for blanks. */
function element(words, { row, column, classes }) {
  const shown = words.trim();
  if (shown === "") return "";
  const x = (MARGIN + (column + words.indexOf(shown)) * CELL.width).toFixed(1);
  const y = (MARGIN + row * CELL.height + CELL.fontSize).toFixed(1);
  const style = classes.size > 0 ? ` class="${[...classes].join(" ")}"` : "";
  const length = (shown.length * CELL.width).toFixed(1);
  return `<text x="${x}" y="${y}" textLength="${length}"${style}>${escaped(shown)}</text>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
