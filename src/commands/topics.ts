// What help tells beside the commands.

import { STATUS } from "../errors.ts";
import { FORMATS } from "../formats.ts";

export interface Topic {
  name: string;
  summary: string;
  /** Paragraphs; a line that starts with two spaces stays as it is. */
  text: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    name: "references",
    summary: "how to name a treaty, an article, a paragraph",
    text: [
      "What anpo prints as a reference, it also reads:",
      "  1960                   the treaty",
      "  1960:V                 an article",
      "  1960:V.2               its second paragraph",
      "  1951:preamble.5        a paragraph of the preamble",
      "  1951:testimonium       “IN WITNESS WHEREOF …”, “DONE in duplicate …”",
      "  1951:signatures        who signed",
      "  event:…  glossary:…  dispute:…",
      "All of these are Article V of 1960:",
      "  1960 V   1960 5   1960:V   1960/V   60 V   new V   1960 art. 5   1960 第五条",
      "And these its second paragraph:",
      "  1960 V.2   V(2)   V:2   V ¶2   V, paragraph 2   second paragraph of Article V",
      "Ranges and lists: IV-VI, IV..VI, VIII-, preamble-III, IV,VI,X, V.1,2.",
      "The treaties: 1951, old, 旧安保; 1960, new, current, 新安保. The parts: preamble, 前文; testimonium, closing; signatures, signatories, 署名.",
      "Without a treaty, V stands for Article V of both. The operand - reads references from standard input, a line each.",
    ],
  },
  {
    name: "formats",
    summary: "what the output looks like, for people and for programs",
    text: [
      `There are ${FORMATS.join(", ")}; the help of each command says which it has. A terminal gets terminal, anything else plain.`,
      "plain has no color and no wrapping: a paragraph or a record per line. The columns of a record are separated by tabs; the first is the reference, or the id. Line feeds and backslashes within a column are written as \\n and \\\\, a tab that was typed as ^I.",
      "json is one document with constant keys, absent values as null or []. Its first key names its shape:",
      ...[
        "show",
        "search",
        "diff",
        "timeline",
        "glossary",
        "check",
        "collate",
        "disputes",
        "sources",
        "cite",
        "completion",
      ].map((name) => `  ${`anpo/${name}@1`.padEnd(20)} data/schema/${name}-result.schema.json`),
      "  anpo/error@1         data/schema/error-result.schema.json (status 2: message, hint)",
      "  anpo/help@1          data/schema/help-result.schema.json (help and version: text)",
      "html is a page that stands alone; csv and tsv have the names of the columns in the first line, and nothing where nothing was found; ics has the events with a day.",
    ],
  },
  {
    name: "exit-codes",
    summary: "what the status says",
    text: [
      `  ${STATUS.found}    found or shown`,
      `  ${STATUS.nothingThere}    well formed, but nothing is there: no hit, no such provision, an empty range, an unknown term, a quotation that is not exact, differences with --exit-code`,
      `  ${STATUS.trouble}    cannot be understood or done: usage, an unknown treaty, a bad value, output that cannot be written, damaged data, a fault of the program`,
      "  130  interrupted",
      "It is the same with --json.",
    ],
  },
  {
    name: "environment",
    summary: "the variables that anpo reads",
    text: [
      "Color, the first that speaks decides: --color and --no-color, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM=dumb, CLICOLOR=0, whether the output is a terminal. Only the format terminal has color.",
      "  COLUMNS           the width where the terminal does not say",
      "  ANPO_PAGER        the pager for long answers; then PAGER, then less; empty or cat for none",
      "  LESS              options of less; FRX if it is not set",
      "  ANPO_ACCESSIBLE   1: as with --accessible",
      "  ANPO_FORCE_TTY    a number: lay out as on a terminal of so many columns",
      "  ANPO_DEBUG        1: show where a fault of the program lies",
    ],
  },
];
