// The page of `anpo obligations`: a list, or both treaties side by side.

import {
  type Block,
  type Cell,
  type Document,
  type Field,
  label,
  muted,
  refSpan,
  type Span,
  span,
  type TableRow,
  text,
} from "../../render/document.ts";
import { OBLIGATION_KINDS, type ObligationKind, PARTIES, type Party } from "../../treaty/model.ts";
import type { ListedObligation, ObligationsResult } from "./result.ts";

interface ObligationsView {
  isForPrograms: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { kind: readonly string[]; parallel: boolean; notes: boolean };
}

export function obligationsPage(result: ObligationsResult, view: ObligationsView): Document {
  const { obligations, exceptions, words } = result;
  const { isForPrograms, isWebPage, options } = view;
  if (obligations.length === 0) return [];
  const showsNotes = isWebPage || options.notes;
  const hasOverview = !isForPrograms && (obligations.length > 1 || words !== null);
  return [
    ...(hasOverview ? [overview(result, adviceOn(obligations, view))] : []),
    ...entryBlocks(obligations, view),
    ...(showsNotes
      ? exceptions.map(
          ({ ref, verb, reason }): Block => ({
            block: "aside",
            spans: [label(`${ref} `), text(`“${verb}” is not listed. ${reason}`)],
          }),
        )
      : []),
  ];
}

function entryBlocks(obligations: readonly ListedObligation[], view: ObligationsView): Block[] {
  if (view.options.parallel && !view.isTable) return [sideBySide(obligations)];
  if (view.isForPrograms) return obligations.map(obligationRecord);
  if (isShort(obligations, view)) return [contentTable(obligations)];
  return OBLIGATION_KINDS.flatMap((kind) => ofKind(obligations, kind));
}

function isShort({ length }: readonly ListedObligation[], { isWebPage, options }: ObligationsView): boolean {
  return length > MOST_IN_FULL && !isWebPage && !options.notes && !options.parallel;
}

/** How to see more of a short list, or less of any other. */
function adviceOn(obligations: readonly ListedObligation[], view: ObligationsView): string {
  const [first, other] = OBLIGATION_KINDS.flatMap(
    (kind) => obligations.find((one) => one.kind === kind) ?? [],
  );
  if (isShort(obligations, view))
    return `To see all of this in full, with the reasons, add --notes. For the words of one passage, type for example: anpo obligations ${first!.ref}`;
  return other && view.options.kind.length === 0 ? "To list one kind, add for example --kind duty." : "";
}

/** On a terminal and in Markdown, more entries than these are a list without the words of the treaty. */
const MOST_IN_FULL = 8;

/** Duties come first: most readers ask what a party has to do, and the preambles state no duty. */
function contentTable(obligations: readonly ListedObligation[]): Block {
  const rows = OBLIGATION_KINDS.flatMap((kind) =>
    PARTIES.flatMap((party): TableRow[] => {
      const own = obligations.filter((one) => one.kind === kind && one.party === party);
      return own.length === 0
        ? []
        : [{ heading: `${headingOf(kind)}: ${OWNERS[party]}` }, ...own.map(contentRow)];
    }),
  );
  return { block: "table", head: ["Passage", "Content"], main: { column: 1, share: 0.5 }, rows };
}

const OWNERS: Record<Party, string> = {
  ...{ Japan: "Japan", "United States": "the United States" },
  ...{ "both parties": "both parties", "the treaty": "the treaty itself" },
};

function contentRow(one: ListedObligation): Cell[] {
  const condition = one.condition === null ? [] : [muted(` Condition: ${one.condition}.`)];
  const more = one.reason === null ? "" : "; see --notes";
  return [[refSpan(one.ref)], [text(one.content), ...condition, muted(` (“${one.verb}”${more})`)]];
}

function ofKind(obligations: readonly ListedObligation[], kind: ObligationKind): Block[] {
  const both = (one: ListedObligation) => Number(one.party === "both parties");
  // What one party alone has to do is easily overlooked among what both have to do.
  const own = obligations
    .filter((one) => one.kind === kind)
    .toSorted((one, other) => both(one) - both(other));
  if (own.length === 0) return [];
  const heading: Block = { block: "heading", level: 2, isAside: true, spans: [text(headingOf(kind))] };
  return [heading, ...own.map(obligationRecord)];
}

/** "Duties". */
function headingOf(kind: ObligationKind): string {
  return pluralOf(kind).replace(/^./, (letter) => letter.toUpperCase());
}

export function pluralOf(kind: ObligationKind): string {
  return kind.replace(/y$/, "ie").concat("s");
}

/** "11 entries: 3 duties of both parties, 1 right, 7 declarations (5 of both parties)." */
function overview({ obligations, party, words }: ObligationsResult, advice: string): Block {
  const counts = OBLIGATION_KINDS.map((kind) => {
    const own = obligations.filter((one) => one.kind === kind);
    const count = own.length;
    const name = count === 1 ? kind : pluralOf(kind);
    const shared = own.filter(({ party }) => party === "both parties").length;
    const isOfOne = kind === "duty" && words === null && party !== null && ALONE.includes(party);
    const none = isOfOne ? ` (none of ${OWNERS[party]} alone)` : "";
    const whose =
      shared === 0 ? "" : shared === count ? ` of both parties${none}` : ` (${shared} of both parties)`;
    return { count, name: `${name}${whose}` };
  }).filter(({ count }) => count > 0);
  const entries = obligations.length === 1 ? "1 entry" : `${obligations.length} entries`;
  const total = words === null ? entries : `${entries} with the words “${words}”`;
  const sum = `${total}: ${counts.map(({ count, name }) => `${count} ${name}`).join(", ")}.`;
  return { block: "aside", spans: [text(`${sum} ${advice}`.trimEnd())] };
}

/** The parties that may have duties which the other does not share. */
const ALONE: readonly Party[] = ["Japan", "United States"];

function obligationRecord(one: ListedObligation): Block {
  const { ref, party, kind, verb, content, to, condition, quotation, matches, reason } = one;
  const data = (name: string, value: string | null): Field => ({
    ...{ name, at: "data", spans: value ? [text(value)] : [] },
  });
  const lines = [
    ...(to || condition ? [[muted(circumstances(one))]] : []),
    quoted(quotation, verb),
    ...matches.map((match) => [muted("Compare "), refSpan(`${match.ref} `), text(match.content)]),
    ...(reason ? [[muted(`Why ${kind}: ${reason}`)]] : []),
  ];
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [refSpan(ref)] },
      { name: "party", at: "side", spans: [text(party)] },
      { name: "kind", at: "side", spans: [span("kind", kind)] },
      data("verb", verb),
      { name: "content", at: "body", spans: [text(content)] },
      ...[data("to", to), data("condition", condition), data("words", quotation)],
      data("matches", [...new Set(matches.map((match) => match.ref))].join(" ")),
      data("reason", reason),
      { name: "details", at: "screen", spans: joined(lines) },
    ],
  };
}

/** "Toward: the United States. Condition: once both treaties are in force." */
function circumstances({ to, condition }: ListedObligation): string {
  return [to && `Toward: ${to}.`, condition && `Condition: ${condition}.`].filter(Boolean).join(" ");
}

/** The words of the treaty, with the verb marked. */
function quoted(quotation: string, verb: string): Span[] {
  const start = quotation.search(new RegExp(`\\b${verb}\\b`));
  const end = start + verb.length;
  return [text(`“${quotation.slice(0, start)}`), span("match", verb), text(`${quotation.slice(end)}”`)];
}

function joined(lines: readonly (readonly Span[])[]): Span[] {
  return lines.flatMap((spans, at) => [...(at > 0 ? [text("\n")] : []), ...spans]);
}

/**
 * A row for each entry of 1951 with the matching ones of 1960, then one for each other entry of 1960. The matching entries
 * are shown even if they are of another party or kind than those that were asked for.
 */
function sideBySide(obligations: readonly ListedObligation[]): Block {
  const isOlder = ({ ref }: ListedObligation) => ref.startsWith("1951:");
  const older = obligations.filter(isOlder);
  const shown = new Set(older.flatMap(({ matches }) => matches.map(({ id }) => id)));
  const others = obligations.filter((one) => !isOlder(one) && !shown.has(one.id));
  return {
    block: "table",
    head: ["1951", "1960"],
    isSpaced: true,
    rows: [
      ...older.map((one) => [cellOf([one]), cellOf(one.matches)]),
      ...others.map((one) => [cellOf(one.matches), cellOf([one])]),
    ],
  };
}

function cellOf(entries: ListedObligation["matches"]): Cell {
  return joined(
    entries.map(({ ref, party, kind, content }) => [
      refSpan(ref),
      muted(` ${party}, ${kind}: `),
      text(content),
    ]),
  );
}
