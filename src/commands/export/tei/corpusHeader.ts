// The header of the edition: how it is encoded, licensed and cited.

import { element, type Xml } from "../../../render/xml.ts";
import { readableDate } from "../../../text/dates.ts";
import { RELATION_MEANINGS } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import { named } from "./ids.ts";

export function corpusHeader(edition: ExportResult): Xml {
  return element("teiHeader", {}, fileDescription(edition), encoding());
}

function fileDescription({ title, date, treaties }: ExportResult): Xml {
  const day = element("date", { when: date }, readableDate(date));
  const guide = `Cite a passage by the n of its element: “1960:V.2, ${title}, anpo, edition of ${readableDate(date)}”. Cite a treaty by its title, date and print:`;
  const cited = treaties.flatMap(({ title, signed, citations }) => [
    " ",
    element("bibl", {}, `${title}, ${readableDate(signed.date)}, ${citations[0]!.text}.`),
  ]);
  return element(
    "fileDesc",
    {},
    element(
      "titleStmt",
      {},
      element("title", {}, title),
      element("editor", { "xml:id": "editors" }, "the anpo editors"),
    ),
    element("editionStmt", {}, element("edition", {}, "Edition of ", day)),
    element(
      "publicationStmt",
      {},
      element("publisher", {}, "anpo"),
      element(
        "availability",
        {},
        element("licence", { target: "https://opensource.org/license/mit" }, LICENSE),
      ),
    ),
    element("notesStmt", {}, element("note", { type: "citation" }, guide, ...cited)),
    element("sourceDesc", {}, paragraph("The header of each treaty describes its copies.")),
  );
}

const LICENSE =
  "The edition is under the MIT license, © 2026 the anpo editors. The treaties are official texts, in which it claims no right.";

const PROJECT =
  "Both treaties in English, every place where their copies differ, and what became of each clause of 1951 in 1960.";

/** What the elements mean, and how to read one copy. */
const EDITORIAL: readonly [name: string, text: string][] = [
  [
    "correction",
    "An app is a place where a copy differs from the edition: its type is the kind of difference, its note the reason. A lem without wit is in no copy. A lem of the type emendation is not in the copy that the edition follows.",
  ],
  [
    "normalization",
    "White space is folded. Each witness lists as normalized what else is not kept of the copy.",
  ],
  ["segmentation", "A seg is a part of a paragraph that the concordance points to."],
  [
    "interpretation",
    "A head of the type signed is part of the treaty. Heads of the type editorial, notes, the marks of names and dates, and standOff are the editors' work.",
  ],
  [
    "p",
    "A copy reads the rdg whose wit names it, or else the lem, and lacks what is between its lacunaStart and lacunaEnd.",
  ],
];

/** Ids as idOf() makes them. */
const PATTERNS: readonly [reference: string, pointer: string, text: string][] = [
  [
    "(\\d{4})",
    "#t$1",
    "A treaty. The n of an element is its reference; its xml:id is made from the reference as these patterns say.",
  ],
  ["(\\d{4}):(.+)", "#t$1_$2", "A part of a treaty."],
  ["([a-z]+):(.+)", "#$1_$2", "A person, a place, a clause of the concordance, or a relation."],
];

function encoding(): Xml {
  const references = PATTERNS.map(([matchPattern, replacementPattern, text]) =>
    element("cRefPattern", { matchPattern, replacementPattern }, paragraph(text)),
  );
  const categories = Object.entries(RELATION_MEANINGS).map(([relation, meaning]) =>
    element(
      "category",
      named(`relation:${relation}`),
      element("catDesc", {}, element("term", {}, relation), `: ${meaning}`),
    ),
  );
  return element(
    "encodingDesc",
    {},
    element("projectDesc", {}, paragraph(PROJECT)),
    element(
      "editorialDecl",
      {},
      ...EDITORIAL.map(([name, text]) => element(name, {}, name === "p" ? text : paragraph(text))),
    ),
    element("refsDecl", {}, ...references),
    element("classDecl", {}, element("taxonomy", { "xml:id": "relations" }, ...categories)),
    element("variantEncoding", { method: "parallel-segmentation", location: "internal" }),
  );
}

function paragraph(text: string): Xml {
  return element("p", {}, text);
}
