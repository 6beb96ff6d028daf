// The header of a treaty: its names, dates and copies.

import { element, type Xml } from "../../../render/xml.ts";
import { readableDate, readablePeriod } from "../../../text/dates.ts";
import type { Entry, Source, Treaty, Witness } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import { citedSources } from "./cited.ts";
import { idOf, pointersTo } from "./ids.ts";

export function treatyHeader(treaty: Treaty, { sources, entries }: ExportResult): Xml {
  const { ref, witnesses, citations, notes } = treaty;
  return element(
    "teiHeader",
    {},
    element(
      "fileDesc",
      {},
      titles(treaty),
      element("publicationStmt", {}, element("publisher", {}, "anpo"), element("idno", {}, ref)),
      element(
        "notesStmt",
        {},
        ...notes.map((one) =>
          element("note", { target: `#${idOf(one.ref)}` }, one.text, ...citedSources(one.sources, sources)),
        ),
      ),
      element(
        "sourceDesc",
        {},
        element("listWit", {}, ...witnesses.map((one) => witness(one, sources))),
        element("listBibl", {}, ...citations.map((one) => element("bibl", {}, one.text))),
      ),
    ),
    element("encodingDesc", {}, element("p", {}, ...baseOf(treaty))),
    element("profileDesc", {}, creation(treaty, entries)),
  );
}

function titles({ title, titleJapanese, titleRomanized }: Treaty): Xml {
  return element(
    "titleStmt",
    {},
    element("title", {}, title),
    element("title", { "xml:lang": "ja" }, titleJapanese),
    element("title", { "xml:lang": "ja-Latn" }, titleRomanized),
  );
}

function witness({ id, siglum, lacks, folded }: Witness, sources: readonly Source[]): Xml {
  const { description, lacks: gaps, faults, rights } = sources.find((source) => source.id === id)!;
  const list = (type: string, items: readonly string[]) =>
    items.length > 0 ? [element("list", { type }, ...items.map((item) => element("item", {}, item)))] : [];
  return element(
    "witness",
    { "xml:id": id },
    element("abbr", { type: "siglum" }, siglum),
    ...citedSources([id], sources),
    element("desc", {}, description),
    ...(lacks.length > 0 ? [element("ptr", { type: "lacks", target: pointersTo(lacks) })] : []),
    ...list("lacks", gaps),
    ...list("faults", faults),
    ...list("normalized", folded),
    element("note", { type: "rights" }, rights),
  );
}

function baseOf({ base }: Treaty): Xml[] {
  return ["The edition follows ", element("ref", { target: `#${base}` }, base), ", emendations apart."];
}

function creation({ signed, inForce, ended, languages }: Treaty, entries: readonly Entry[]): Xml {
  const force = ended === null ? `since ${readableDate(inForce)}` : readablePeriod(inForce, ended);
  const places = entries.filter(({ kind, name }) => kind === "place" && name === signed.place);
  return element(
    "creation",
    {},
    "Signed in ",
    element("placeName", { ref: pointersTo(places.map(({ ref }) => ref)) }, signed.place),
    `, in ${languages.join(" and ")}, on `,
    element("date", { when: signed.date }, readableDate(signed.date)),
    ", in force ",
    element("date", { from: inForce, to: ended }, force),
  );
}
