// The text of a treaty with the readings of its copies, in parallel segmentation.

import { element, type Xml } from "../../../render/xml.ts";
import type { Provision, Treaty } from "../../../treaty/model.ts";
import { linesOf, signatureLines } from "../../../treaty/passage.ts";
import type { ExportResult } from "../result.ts";
import { labelMarks, lacunae, variantMarks } from "./apparatus.ts";
import { named } from "./ids.ts";
import { marked, type TextMark } from "./marked.ts";
import { dateMarks, nameMarks } from "./names.ts";
import { clauseSegments } from "./segments.ts";

export function bodyOf(treaty: Treaty, edition: ExportResult): Xml {
  const partOf = (provision: Provision) =>
    (provision.kind === "signatures" ? signatures : division)(provision, treaty, edition);
  return element(
    "body",
    {},
    editorial(treaty.title),
    ...treaty.provisions.flatMap((provision, at) => [
      ...lacunae(treaty, at, -1),
      partOf(provision),
      ...lacunae(treaty, at, 1),
    ]),
  );
}

function editorial(text: string): Xml {
  return element("head", { type: "editorial" }, text);
}

function division(provision: Provision, treaty: Treaty, edition: ExportResult): Xml {
  const { ref, kind, label, heading, paragraphs } = provision;
  return element(
    "div",
    { ...named(ref), type: kind },
    kind === "article"
      ? element("head", { type: "signed" }, ...marked(label, labelMarks(ref, label, treaty)))
      : editorial(label),
    ...(heading === null ? [] : [editorial(heading)]),
    ...paragraphs.map(({ ref, text }) =>
      element("p", named(ref), ...marked(text, marksIn(ref, text, treaty, edition))),
    ),
  );
}

function signatures(provision: Provision, treaty: Treaty, edition: ExportResult): Xml {
  const { ref, signatureBlocks } = provision;
  const text = linesOf(provision).join("\n");
  const blocks = signatureBlocks.map((block): TextMark => {
    const lines = signatureLines([block]).join("\n");
    const start = text.indexOf(lines);
    return { start, end: start + lines.length, wrap: (content) => element("signed", {}, ...content) };
  });
  return element("closer", named(ref), ...marked(text, [...blocks, ...marksIn(ref, text, treaty, edition)]));
}

function marksIn(ref: string, text: string, treaty: Treaty, edition: ExportResult): TextMark[] {
  return [
    ...clauseSegments(ref, text, edition.correspondences),
    ...nameMarks(ref, text, edition),
    ...dateMarks(text, treaty, edition),
    ...variantMarks(ref, text, treaty),
  ];
}
