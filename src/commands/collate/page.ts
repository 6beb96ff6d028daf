// The page of `anpo collate`.

import {
  type Block,
  type Document,
  type Field,
  label,
  muted,
  refSpan,
  type Span,
  type TableRow,
  text,
} from "../../render/document.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import type { Reading } from "../../treaty/model.ts";
import type { CollatedVariant, CollateResult, Omission } from "./result.ts";

interface CollateView {
  isForPrograms: boolean;
  isTable: boolean;
  options: { apparatus: boolean };
}

export function collatePage(
  result: CollateResult,
  { isForPrograms, isTable, options }: CollateView,
): Document {
  const apparatus = options.apparatus && !isTable;
  const { treaty, base, witnesses, variants, omissions } = result;
  const sigla = new Map(witnesses.map(({ id, siglum }) => [id, siglum]));
  const copies = witnesses.map(
    ({ id, siglum }) =>
      `${siglum} = ${id}${id === base ? (witnesses.length === 1 ? ", the only copy" : ", the base") : ""}`,
  );
  const aside: Block = {
    block: "aside",
    spans: [text(`${treaty}: ${copies.join("; ")}. ${countPlaces(result)}`.trimEnd())],
  };
  if (!isForPrograms && !apparatus && variants.length + omissions.length > 0)
    return [aside, variantTable(result, sigla)];
  return [
    aside,
    ...variants.map((variant) => (apparatus ? apparatusLine(variant, sigla) : variantRow(variant))),
    ...omissions.map((omission) => (apparatus ? omissionLine(omission, sigla) : omissionRow(omission))),
  ];
}

function countPlaces({ variants, omissions, witnesses }: CollateResult): string {
  if (variants.length === 0 && omissions.length > 0) return "";
  if (variants.length === 0 && witnesses.length === 1) return "The edition has the same words here.";
  if (variants.length === 0) return "No variants.";
  const classes = new Map<string, number>();
  for (const variant of variants) classes.set(variant.class, (classes.get(variant.class) ?? 0) + 1);
  const parts = [...classes].map(([name, count]) => `${name} (${count})`);
  return variants.length === 1
    ? `One difference, in ${variants[0]!.class}.`
    : `${variants.length} differences: ${parts.join(", ")}.`;
}

/** "preamble.5" for "1951:preamble.5". */
function placeIn(ref: string): string {
  return ref.slice(ref.indexOf(":") + 1);
}

type Sigla = ReadonlyMap<string, string>;

/** "preamble.5 presently] at present A". */
function apparatusLine(variant: CollatedVariant, sigla: Sigla): Block {
  return {
    block: "prose",
    margin: null,
    spans: [label(placeIn(variant.ref)), text(` ${entry(variant, sigla)}`)],
  };
}

function entry({ lemma, occurrence, readings }: CollatedVariant, sigla: Sigla): string {
  const which = occurrence > 1 ? `(${occurrence})` : "";
  const others = readings.map(
    ({ witness, text: reading }) => `${onOneLine(reading)} ${sigla.get(witness) ?? witness}`,
  );
  return `${onOneLine(lemma)}${which}] ${others.join("; ")}`;
}

/** The variants by class. A reason that is the same as in the row above is not repeated. */
function variantTable({ treaty, variants, omissions }: CollateResult, sigla: Sigla): Block {
  const classes = [...new Set(variants.map((variant) => variant.class))];
  const rows = classes.flatMap((name): TableRow[] => {
    const own = variants.filter((variant) => variant.class === name);
    const cells = own.map(({ ref, lemma, occurrence, readings, note }, at) => [
      [refSpan(placeIn(ref))],
      [label(onOneLine(lemma)), ...(occurrence > 1 ? [muted(` (occurrence ${occurrence})`)] : [])],
      readings.flatMap((one, index) => readingSpans(one, index, sigla)),
      note === own[at - 1]?.note ? [muted("as above")] : [text(note)],
    ]);
    return [{ heading: `${name[0]!.toUpperCase()}${name.slice(1)} (${own.length})` }, ...cells];
  });
  const missing = omissions.map(({ ref, label: part, witness }): TableRow => {
    return [[refSpan(placeIn(ref))], [label(part)], readingSpans({ witness, text: "" }, 0, sigla), []];
  });
  return {
    block: "table",
    head: [treaty, "Text", "Other readings", "Reason"],
    main: { column: 3, share: 0.4 },
    rows: [...rows, ...(missing.length > 0 ? [{ heading: "Missing from a copy" }, ...missing] : [])],
  };
}

function readingSpans({ witness, text: reading }: Reading, at: number, sigla: Sigla): Span[] {
  return [text(`${at > 0 ? "; " : ""}${onOneLine(reading)} `), muted(sigla.get(witness) ?? witness)];
}

function variantRow(variant: CollatedVariant): Block {
  const { ref, lemma, readings, emendation, note } = variant;
  return row({
    ref,
    kind: variant.class,
    lemma: onOneLine(lemma),
    reading: readings.map(({ text: reading }) => onOneLine(reading)).join("; "),
    witness: readings.map(({ witness }) => witness).join("; "),
    emendation: emendation ? "emendation" : "",
    note,
  });
}

function omissionLine({ ref, witness }: Omission, sigla: Sigla): Block {
  return {
    block: "prose",
    margin: null,
    spans: [label(placeIn(ref)), text(` om. ${sigla.get(witness) ?? witness}`)],
  };
}

function omissionRow({ ref, label: lemma, witness }: Omission): Block {
  const columns = { kind: "omission", lemma, reading: "om.", emendation: "" };
  return row({ ref, witness, ...columns, note: "" });
}

type Columns = Record<"ref" | "kind" | "lemma" | "reading" | "witness" | "emendation" | "note", string>;

function row({ ref, kind, lemma, reading, witness, emendation, note }: Columns): Block {
  const data = (name: string, value: string): Field => ({ name, at: "data", spans: [text(value)] });
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [label(ref)] },
      data("class", kind),
      data("lemma", lemma),
      data("reading", reading),
      data("witness", witness),
      data("emendation", emendation),
      { name: "note", at: "body", spans: note ? [text(note)] : [] },
    ],
  };
}
