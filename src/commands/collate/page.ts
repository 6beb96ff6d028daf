// The page of `anpo collate`.

import {
  type Block,
  type Document,
  type Field,
  label,
  muted,
  type Span,
  text,
} from "../../render/document.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import type { CollatedVariant, CollateResult, Omission } from "./result.ts";

interface CollateView {
  isTable: boolean;
  options: { apparatus: boolean };
}

export function collatePage(result: CollateResult, { isTable, options }: CollateView): Document {
  const apparatus = options.apparatus && !isTable;
  const { treaty, base, witnesses, variants, omissions } = result;
  const sigla = new Map(witnesses.map(({ id, siglum }) => [id, siglum]));
  const copies = witnesses.map(({ id, siglum }) => `${siglum} = ${id}${id === base ? ", the base" : ""}`);
  const aside = (words: string): Block => ({ block: "aside", spans: [text(words)] });
  return [
    aside(`${treaty}: ${copies.join("; ")}. ${countPlaces(variants)}`),
    ...variants.map((variant) => (apparatus ? apparatusLine(variant, sigla) : variantRow(variant, sigla))),
    ...omissions.map((omission) =>
      apparatus ? omissionLine(omission, sigla) : omissionRow(omission, sigla),
    ),
  ];
}

function countPlaces(variants: readonly CollatedVariant[]): string {
  if (variants.length === 0) return "No variants.";
  const classes = new Map<string, number>();
  for (const variant of variants) classes.set(variant.class, (classes.get(variant.class) ?? 0) + 1);
  const parts = [...classes].map(([name, count]) => `${count} ${name}`);
  return `${variants.length === 1 ? "One place" : `${variants.length} places`}: ${parts.join(", ")}.`;
}

type Sigla = ReadonlyMap<string, string>;

/** "preamble.5 presently] at present A". */
function apparatusLine(variant: CollatedVariant, sigla: Sigla): Block {
  const place = variant.ref.slice(variant.ref.indexOf(":") + 1);
  return { block: "prose", margin: null, spans: [label(place), text(` ${entry(variant, sigla)}`)] };
}

function entry({ lemma, occurrence, readings }: CollatedVariant, sigla: Sigla): string {
  const which = occurrence > 1 ? `(${occurrence})` : "";
  const others = readings.map(
    ({ witness, text: reading }) => `${onOneLine(reading)} ${sigla.get(witness) ?? witness}`,
  );
  return `${onOneLine(lemma)}${which}] ${others.join("; ")}`;
}

function variantRow(variant: CollatedVariant, sigla: Sigla): Block {
  const { ref, lemma, readings, emendation, note } = variant;
  return row({
    ref,
    kind: variant.class,
    lemma: onOneLine(lemma),
    reading: readings.map(({ text: reading }) => onOneLine(reading)).join("; "),
    witness: readings.map(({ witness }) => witness).join("; "),
    emendation: emendation ? "emendation" : "",
    entry: entry(variant, sigla),
    note,
  });
}

function omissionLine({ ref, witness }: Omission, sigla: Sigla): Block {
  const place = ref.slice(ref.indexOf(":") + 1);
  return {
    block: "prose",
    margin: null,
    spans: [label(place), text(` om. ${sigla.get(witness) ?? witness}`)],
  };
}

function omissionRow({ ref, label: lemma, witness }: Omission, sigla: Sigla): Block {
  const siglum = sigla.get(witness) ?? witness;
  const columns = {
    kind: "omission",
    lemma,
    reading: "om.",
    emendation: "",
    entry: `${lemma}] om. ${siglum}`,
  };
  return row({ ref, witness, ...columns, note: "" });
}

type Columns = Record<
  "ref" | "kind" | "lemma" | "reading" | "witness" | "emendation" | "entry" | "note",
  string
>;

function row({ ref, kind, lemma, reading, witness, emendation, entry, note }: Columns): Block {
  const data = (name: string, value: string): Field => ({ name, at: "data", spans: [text(value)] });
  const shown: Span[] = [text(entry), muted(`  ${[kind, emendation].filter(Boolean).join(", ")}`)];
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [label(ref)] },
      data("class", kind),
      data("lemma", lemma),
      data("reading", reading),
      data("witness", witness),
      data("emendation", emendation),
      { name: "variant", at: "screen", spans: shown },
      { name: "note", at: "body", spans: note ? [text(note)] : [] },
    ],
  };
}
