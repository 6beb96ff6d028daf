// The page of `anpo show`.

import {
  type Block,
  type Document,
  joined,
  label,
  muted,
  type PairParagraph,
  refSpan,
  type Span,
  span,
  text,
} from "../../render/document.ts";
import { dateSpan } from "../../render/edition/dateField.ts";
import { disputeBlocks } from "../../render/edition/dispute.ts";
import { entryBlocks } from "../../render/edition/entry.ts";
import { eventRecord } from "../../render/edition/event.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import { idsOfSources, type SourceNames, sourceList } from "../../render/edition/sourceList.ts";
import type { Explanation, Relation, Variant } from "../../treaty/model.ts";
import type { ShownProvision, ShownTreaty, ShowResult } from "./result.ts";

interface ShowView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { numbers: boolean; parallel: boolean; notes: boolean };
  sourceNames?: SourceNames;
}

export function showPage(
  { treaties, events, entries, disputes }: ShowResult,
  { isForPrograms, isOnTerminal, isTable, isWebPage, options, sourceNames }: ShowView,
): Document {
  if (isTable) return showRows({ treaties, events, entries, disputes });
  const showsNotes = isWebPage || options.notes;
  const names = options.notes ? undefined : sourceNames;
  return [
    ...treaties.flatMap((treaty) => treatyBlocks(treaty, { ...options, isForPrograms, isOnTerminal })),
    ...(isOnTerminal ? origin(treaties, sourceNames) : []),
    ...events.map((event) => eventRecord(event, { showsNotes, showsErrors: false, names })),
    ...entries.flatMap((entry) => entryBlocks(entry, showsNotes, names)),
    ...disputes.flatMap((dispute) => disputeBlocks(dispute, showsNotes, names)),
    ...(isOnTerminal && events.length + entries.length + disputes.length > 0 ? idsOfSources(names) : []),
  ];
}

/** Where the texts shown are from, in a line for a reader who does not ask for notes. */
function origin(treaties: readonly ShownTreaty[], names: SourceNames): Block[] {
  const read = treaties.filter((treaty) => treaty.witness === null && hasText(treaty));
  if (read.length === 0) return [];
  const copies = read.map(({ base }) => sourceList([base], names)).join("; ");
  const line =
    read.length === 1
      ? `Text: ${copies} (corrected); see anpo sources ${read[0]!.base}`
      : `Texts: ${copies} (corrected); see anpo sources`;
  return [{ block: "aside", spans: [text([...signerLine(read), line].join("\n"))] }];
}

/** The signatures are names alone; what offices the signers held is in the glossary. */
function signerLine(treaties: readonly ShownTreaty[]): string[] {
  const provisions = treaties.flatMap((treaty) => treaty.provisions);
  // Below a whole treaty, the line would be about a small part of it.
  const areAll = provisions.every(({ kind }) => kind === "signatures");
  const name = provisions[0]?.signatories[0]?.name;
  return areAll && name ? [`For what a signatory was, for example: anpo glossary ${name}`] : [];
}

function hasText({ provisions }: ShownTreaty): boolean {
  return provisions.some(({ paragraphs, lines }) => paragraphs.length + lines.length > 0);
}

interface ProvisionView {
  numbers: boolean;
  parallel: boolean;
  /** The text is the reading of one copy. */
  isCopy: boolean;
  isForPrograms: boolean;
  isOnTerminal: boolean;
}

function treatyBlocks(treaty: ShownTreaty, options: Omit<ProvisionView, "isCopy">): Block[] {
  const { provisions } = treaty;
  const { isForPrograms } = options;
  const view = { ...options, isCopy: treaty.witness !== null };
  if (!hasText(treaty)) {
    return [...titleBlocks(treaty, isForPrograms), contents(treaty, isForPrograms)];
  }
  const witness = witnessBlocks(treaty);
  if (treaty.complete && treaty.witness) {
    const head: Block = { block: "heading", level: 1, spans: [text(treaty.title)] };
    return [head, ...witness, ...provisions.flatMap((one) => provisionBlocks(one, "", view))];
  }
  if (!treaty.complete) {
    return [...witness, ...provisions.flatMap((one) => provisionBlocks(one, `${treaty.ref} `, view))];
  }
  return [
    ...titleBlocks(treaty, isForPrograms),
    term("Languages", text(`${treaty.languages.join(", ")}.`)),
    term("Citations", text(`${treaty.citations.join("; ")}.`)),
    ...treaty.notes.map(explanation),
    ...provisions.flatMap((one) => provisionBlocks(one, "", view)),
  ];
}

function titleBlocks(treaty: ShownTreaty, isForPrograms: boolean): Block[] {
  const { title, titleJapanese, titleRomanized, signed, signedAt, inForce, ended } = treaty;
  const dated = (words: string, date: string) => [text(words), dateSpan(date, isForPrograms), text(".")];
  const dates = [
    ...dated(`Signed at ${signedAt} `, signed),
    ...dated(" In force ", inForce),
    ...(ended ? dated(" Ended ", ended) : []),
  ];
  return [
    { block: "heading", level: 1, spans: [text(title)] },
    { block: "prose", margin: null, spans: [text(titleJapanese), muted(` (${titleRomanized})`)] },
    { block: "prose", margin: null, spans: dates },
  ];
}

/** People get the name of each part, which is enough to ask for it; programs also its reference. */
function contents({ provisions }: ShownTreaty, isForPrograms: boolean): Block {
  const cells = ({ ref, label: name, heading }: ShownProvision): Span[][] => [
    ...(isForPrograms ? [[text(ref)]] : []),
    [label(name)],
    heading ? [muted(`[${heading}]`)] : [],
  ];
  const head = [...(isForPrograms ? ["Reference"] : []), "Part", "About"];
  return { block: "table", head, rows: provisions.map(cells) };
}

function witnessBlocks({ witness }: ShownTreaty): Block[] {
  if (!witness) return [];
  const lacks = witness.lacks.length > 0 ? ` It lacks ${witness.lacks.join(", ")}.` : "";
  const reading = `Reading of copy ${witness.siglum}, ${witness.id}: ${witness.title}.${lacks}`;
  return [
    { block: "note", spans: [text(reading)] },
    { block: "note", spans: [text(`Not shown as printed: ${witness.folded.join(" ")}`)] },
  ];
}

function provisionBlocks(provision: ShownProvision, treaty: string, view: ProvisionView): Block[] {
  const { heading, complete, paragraphs, variants, notes, counterparts } = provision;
  const part = complete
    ? ""
    : `, paragraph${paragraphs.length > 1 ? "s" : ""} ${paragraphs.map(numberOf).join(", ")}`;
  const title = [label(treaty + provision.label + part), ...(heading ? [muted(` [${heading}]`)] : [])];
  // A copy has no headings except those of its articles.
  const inCopy =
    view.isCopy && provision.kind !== "article" ? [muted(`[${treaty}${provision.label}${part}]`)] : title;
  const closing = view.isCopy ? [] : counterpartLine(counterparts);
  return [
    { block: "heading", level: 2, ...(complete && { ref: provision.ref }), spans: inCopy },
    ...(view.parallel ? [parallel(provision, view)] : textBlocks(provision, view)),
    ...variants.map(variantNote),
    ...notes.map(explanation),
    ...mentionBlocks(provision, view),
    ...(closing.length > 0 ? [{ block: "aside", spans: closing } as Block] : []),
  ];
}

/** What mentions the provision: on a terminal how to list it, since so many references are a wall of ids. */
function mentionBlocks({ ref, mentions }: ShownProvision, { isOnTerminal }: ProvisionView): Block[] {
  if (mentions.length === 0) return [];
  if (!isOnTerminal) return [term("Mentioned in", muted(mentions.join(", ")))];
  const listed = MENTIONING.filter(([kind]) => mentions.some((one) => one.startsWith(kind))).map(
    ([, name, line]) => `${name}: anpo ${line} ${ref}`,
  );
  return [term("Mentioned in", muted(listed.join("\n")))];
}

const MENTIONING = [
  ["event:", "events", "timeline --ref"],
  ["glossary:", "entries", "glossary"],
  ["dispute:", "disputes", "disputes"],
] as const;

/** "2" for "1960:V.2"; "" for what has no paragraphs. */
function numberOf({ ref }: { ref: string }): string {
  return /\.(\d+)$/.exec(ref)?.[1] ?? "";
}

function textBlocks({ paragraphs, lines }: ShownProvision, { numbers }: ProvisionView): Block[] {
  const prose = (margin: string, words: string): Block => ({
    block: "prose",
    margin: numbers ? margin : null,
    spans: [text(words)],
  });
  const numbered = paragraphs.map((one) => ({ ...prose(numberOf(one), one.text), ref: one.ref }));
  return lines.length === 0 ? numbered : [...numbered, prose("", lines.join("\n"))];
}

/** Each paragraph next to the passages of the other treaty that match it. */
function parallel(provision: ShownProvision, { isForPrograms }: ProvisionView): Block {
  const { ref, complete, paragraphs, lines, counterparts } = provision;
  const here = complete ? ref : paragraphs.map((paragraph) => paragraph.ref).join(", ");
  const rowOf = (refs: readonly string[]) =>
    Math.max(
      paragraphs.findIndex((one) => refs.includes(one.ref)),
      0,
    );
  const own = paragraphs.map((paragraph, row): PairParagraph => {
    return { number: numberOf(paragraph), row, spans: [text(paragraph.text)] };
  });
  const there = new Map<string, PairParagraph>();
  for (const { of, ref: other, text: words } of counterparts)
    if (other && words && !there.has(other))
      there.set(other, { number: numberOf({ ref: other }), row: rowOf(of), spans: [text(words)] });
  // The paragraphs say where they are from.
  const all = there.size > 1 && !isForPrograms ? "Matching provisions" : [...there.keys()].join(", ");
  const named = [...there].map(([other, one]) => (there.size > 1 ? { ref: other, ...one } : one));
  return {
    block: "pair",
    left: {
      head: here,
      refs: paragraphs.map((paragraph) => paragraph.ref),
      paragraphs: lines.length > 0 ? [{ spans: [text(lines.join("\n"))] }] : own,
    },
    right: { head: all || "no matching provision", paragraphs: named },
  };
}

/** "Matching provisions: 1960:VI.1 (narrowed, continued). New: Peaceful settlement, no use of force; A stronger United Nations." */
function counterpartLine(counterparts: ShownProvision["counterparts"]): Span[] {
  const relations = new Map<string, Set<Relation>>();
  const alone = new Map<Relation, Set<string>>();
  for (const { ref, relation, subject } of counterparts) {
    if (ref) relations.set(ref, (relations.get(ref) ?? new Set()).add(relation));
    else alone.set(relation, (alone.get(relation) ?? new Set()).add(subject));
  }
  const there = [...relations].flatMap(([ref, names], at) => [
    ...[text(at === 0 ? "Matching provisions: " : ", "), refSpan(ref), text(" (")],
    ...joined(
      [...names].map((name) => span(name, name)),
      ", ",
    ),
    text(")"),
  ]);
  const rest = [...alone].map(([relation, subjects]) => [
    span(relation, relation === "new" ? "New" : "Dropped"),
    text(`: ${[...subjects].join("; ")}.`),
  ]);
  const sentences = [...(there.length > 0 ? [[...there, text(".")]] : []), ...rest];
  return sentences.flatMap((sentence, at) => (at === 0 ? sentence : [text(" "), ...sentence]));
}

/** "preamble.5 presently] at present handout-1951 (wording)", then the reason for the edition's reading. */
function variantNote({ ref, lemma, occurrence, readings, reason, ...variant }: Variant): Block {
  const which = occurrence > 1 ? ` (occurrence ${occurrence})` : "";
  const others = readings.map(({ witness, text: reading }) => `${onOneLine(reading)} ${witness}`);
  const place = `${ref} ${onOneLine(lemma)}${which}] ${others.join("; ")} (${variant.class}).`;
  return { block: "note", spans: [text(`${place} ${reason}`)] };
}

function explanation({ ref, text: words, sources }: Explanation): Block {
  return term(ref, text(words), muted(` (${sourceList(sources)})`));
}

function term(name: string, ...spans: Span[]): Block {
  return { block: "term", term: name, spans };
}

/** For spreadsheets: a row for each paragraph, event, entry and dispute. */
function showRows({
  treaties,
  events,
  entries,
  disputes,
}: Pick<ShowResult, "treaties" | "events" | "entries" | "disputes">): Document {
  return [
    ...treaties.flatMap(({ provisions }) => provisions.flatMap(provisionRows)),
    ...events.map((one) => row([one.ref, "event", one.title, "", one.text])),
    ...entries.map((one) => row([one.ref, one.kind, one.name, "", one.text])),
    ...disputes.map((one) => row([one.ref, "dispute", one.question, "", one.finding])),
  ];
}

/** A row for each paragraph; one for signatures, and for a provision of which only the name is shown. */
function provisionRows({ ref, kind, label, heading, paragraphs, lines }: ShownProvision): Block[] {
  const rest = [kind, label, heading ?? ""] as const;
  if (paragraphs.length === 0) return [row([ref, ...rest, lines.join("\n")])];
  return paragraphs.map((paragraph) => row([paragraph.ref, ...rest, paragraph.text]));
}

const COLUMN_NAMES = ["ref", "kind", "title", "heading", "text"] as const;

function row(cells: readonly [string, string, string, string, string]): Block {
  return {
    block: "record",
    fields: cells.map((cell, at) => ({
      ...{ name: COLUMN_NAMES[at]!, at: "data" as const },
      spans: cell === "" ? [] : [text(cell)],
    })),
  };
}
