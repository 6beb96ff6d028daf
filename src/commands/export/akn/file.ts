// A treaty as Akoma Ntoso 3.0.

import { element, type Xml, xmlDocument } from "../../../render/xml.ts";
import type { Treaty, TreatyRef } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import { analysis } from "./analysis.ts";
import { lifecycle, milestonesOf } from "./lifecycle.ts";
import { expressionIri, namesOf, registrationNumber, workIri } from "./names.ts";
import { nameId, references } from "./references.ts";
import { textElements } from "./text.ts";

const NAMESPACES = {
  xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
  "xmlns:anpo": "urn:anpo:edition",
};

export function aknFile(edition: ExportResult, ref: TreatyRef): string {
  const treaty = edition.treaties.find((one) => one.ref === ref)!;
  const names = namesOf(edition);
  const base = edition.sources.find(({ id }) => id === treaty.base)!;
  const milestones = milestonesOf(treaty, edition);
  const meta = element(
    "meta",
    {},
    identification(treaty, edition),
    lifecycle(milestones),
    analysis(treaty, edition, names),
    references(treaty, edition, milestones),
    element(
      "proprietary",
      { source: "#anpo" },
      element("anpo:base", { id: base.id, href: base.url }, base.title),
    ),
  );
  const act = element("act", { name: "treaty" }, meta, ...textElements(treaty, names));
  return xmlDocument(element("akomaNtoso", NAMESPACES, act));
}

/** The treaty, its English text, and this file, in the terms of the Functional Requirements for Bibliographic Records. */
function identification(treaty: Treaty, { date }: ExportResult): Xml {
  const { titleJapanese, citations, signed, provisions } = treaty;
  const expression = expressionIri(treaty);
  const manifestation = `${expression}/anpo/${date}`;
  const signing = element("FRBRdate", { date: signed.date, name: "signature" });
  const parties = provisions
    .flatMap(({ signatureBlocks }) => signatureBlocks)
    .map(({ party }) => element("FRBRauthor", { href: `#${nameId(party)}`, as: "#party" }));
  return element(
    "identification",
    { source: "#anpo" },
    element(
      "FRBRWork",
      {},
      ...addresses(`${workIri(treaty)}/!main`, workIri(treaty)),
      property("alias", titleJapanese, "title"),
      ...citations.map(({ text }) => property("alias", text, "citation")),
      ...[signing, ...parties],
      property("country", "un"),
      property("subtype", "treaty"),
      property("number", registrationNumber(treaty)),
    ),
    element(
      "FRBRExpression",
      {},
      ...addresses(`${expression}/!main`, expression),
      ...[signing, ...parties],
      element("FRBRlanguage", { language: "eng" }),
    ),
    element(
      "FRBRManifestation",
      {},
      ...addresses(`${manifestation}/!main.xml`, `${manifestation}.xml`),
      element("FRBRdate", { date, name: "edition" }),
      element("FRBRauthor", { href: "#anpo", as: "#editor" }),
      property("format", "xml"),
    ),
  );
}

function property(name: string, value: string, type?: string): Xml {
  return element(`FRBR${name}`, { value, name: type });
}

function addresses(component: string, whole: string): Xml[] {
  return [property("this", component), property("uri", whole)];
}
