// Both treaties as HTML: row by row, with the words marked by what became of them, and what became of each clause.

import type { ExportResult } from "../commands/export/result.ts";
import { escapeText, withLanguage } from "../render/htmlText.ts";
import { readableDate } from "../text/dates.ts";
import { foldText } from "../text/normalize.ts";
import type { ComparedSide, Comparison } from "../treaty/comparison.ts";
import type { Entry, Sides, Treaty } from "../treaty/model.ts";
import { isWithin } from "../treaty/passage.ts";
import { anchor, type Links, passageName } from "./links.ts";
import { clauseMarks, type Mark, marksOf } from "./marks.ts";
import { type AlignedUnit, alignedRows, type Row } from "./rows.ts";

interface Reader {
  edition: ExportResult;
  links: Links;
  treaties: Sides<Treaty>;
}

const SIDES = ["left", "right"] as const;
type Side = (typeof SIDES)[number];

export function readerRows(edition: ExportResult, links: Links): string {
  const [left, right] = edition.treaties as [Treaty, Treaty];
  const reader = { edition, links, treaties: { left, right } };
  const rows = alignedRows(left, right, edition.correspondences);
  return [titleRow(reader), ...rows.map((row) => rowOf(row, reader))].join("\n");
}

function titleRow({ treaties }: Reader): string {
  const cells = SIDES.map((side) => {
    const { ref, title, titleJapanese, signed, inForce, ended } = treaties[side];
    const end = ended ? `, ended ${readableDate(ended)}` : "";
    return `<div class="cell" data-treaty="${ref}">
<h3 id="${ref}">${escapeText(title)}</h3>
<p class="facts">${withLanguage(titleJapanese)}</p>
<p class="facts">Signed at ${signed.place}, ${readableDate(signed.date)}. In force ${readableDate(inForce)}${end}.</p>
</div>`;
  });
  return `<div class="row titles">\n${cells.join("\n")}\n</div>`;
}

function rowOf(row: Row, reader: Reader): string {
  const cells = SIDES.map((side) => cellOf(row, side, reader));
  const clauses = row.clauses.map((clause) => clauseItem(clause, reader.links));
  return `<div class="row">
${cells.join("\n")}
${clauses.length > 0 ? `<ul class="clauses">\n${clauses.join("\n")}\n</ul>\n` : ""}</div>`;
}

function cellOf(row: Row, side: Side, reader: Reader): string {
  const unit = row[side];
  const treaty = reader.treaties[side];
  const echoes = row.elsewhere[side].map((clause) => echo(clause, side));
  const nothing = unit || echoes.length > 0 ? "" : `<p class="echo">Not in the ${treaty.ref} treaty.</p>`;
  return `<div class="cell" data-treaty="${treaty.ref}">
${unit?.isFirst ? provisionHead(unit, treaty.ref) : ""}<div>${unit ? passage(unit, side, reader) : ""}${echoes.join("\n")}${nothing}</div>
</div>`;
}

function provisionHead({ provision }: AlignedUnit, treaty: string): string {
  const { ref, label, heading, kind } = provision;
  const subject = heading ? ` <small>[${escapeText(heading)}]</small>` : "";
  // Signatures have no paragraphs: their id is that of the text.
  const id = kind === "signatures" ? "" : ` id="${ref}"`;
  return `<h4${id}><span class="year">${treaty} </span>${label}${subject}</h4>`;
}

function passage({ ref, provision, text }: AlignedUnit, side: Side, reader: Reader): string {
  const { edition, links, treaties } = reader;
  const number = /\.(\d+)$/.exec(ref)?.[1] ?? "";
  const name = `${treaties[side].ref} ${provision.label}${number && `, paragraph ${number}`}`;
  const marks = marksOf(ref, text, side, edition.correspondences);
  const words = markedText(text, marks, side, termsIn(ref, text, edition.entries));
  return `<p class="text" id="${ref}"><a class="number" href="#${ref}" aria-label="${name}">${number || "§"}</a> <span>${words}</span></p>
${notesOn(ref, treaties[side], links)}`;
}

/** The words of a clause that are in another row of this side. */
function echo(clause: Comparison, side: Side): string {
  const own = clause[side];
  const marks = clauseMarks(clause, side);
  let joined = 0;
  const words = own.spans.map(({ text, cutBefore, cutAfter }) => {
    const marked = markedText(text, marks.slice(joined, joined + text.length), side, []);
    joined += text.length + 1;
    return `${cutBefore ? "… " : ""}${marked}${cutAfter ? " …" : ""}`;
  });
  return `<p class="echo">${placesOf(own)} <span>${words.join(" ")}</span></p>`;
}

function placesOf({ spans }: ComparedSide): string {
  return [...new Set(spans.map(({ ref }) => ref))].map((ref) => anchor(ref, passageName(ref))).join(", ");
}

/** What became of a clause, why, and on what evidence the editors say so. */
function clauseItem(clause: Comparison, links: Links): string {
  const { id, subject, relation, reason, similarity, left, right, judgedBy, evidence, related } = clause;
  const isTwoSided = left.spans.length > 0 && right.spans.length > 0;
  const places = [left, right].filter(({ spans }) => spans.length > 0).map(placesOf);
  const share = isTwoSided ? `, ${Math.round(similarity * 100)}% of words in common` : "";
  const others = related.map((one) => ` See also ${anchor(`clause:${one.id}`, one.subject)}.`);
  return `<li id="clause:${id}" data-relation="${relation}"><b>${relation}</b> <strong>${escapeText(subject)}.</strong> ${escapeText(reason)}
<details><summary>Evidence</summary><p>${places.join(" → ")}${share}. Judged by ${judgedBy}. Evidence: ${links.sources(evidence)}.${others.join("")}</p></details></li>`;
}

interface Term {
  start: number;
  end: number;
  ref: string;
}

/** The first place of each glossary entry about a passage that one of its names occurs in. The places do not overlap. */
function termsIn(ref: string, text: string, entries: readonly Entry[]): Term[] {
  const folded = foldText(text);
  const found = entries
    .filter(({ kind, refs }) => kind !== "person" && refs.some((one) => isWithin(ref, one)))
    .flatMap(({ ref, name, aliases }): Term[] => {
      const places = [name, ...aliases]
        .filter(({ length }) => length >= SHORTEST_TERM)
        .flatMap((one) => {
          const start = ` ${folded} `.replace(/[^\p{L}\p{N}]/gu, " ").indexOf(` ${foldText(one)} `);
          return start < 0 ? [] : [{ start, end: start + one.length, ref }];
        });
      return places.sort((one, other) => other.end - other.start - (one.end - one.start)).slice(0, 1);
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));
}

const SHORTEST_TERM = 5;

/** Runs of equal marks within and outside of links to the glossary. */
function markedText(text: string, marks: readonly Mark[], side: Side, terms: readonly Term[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, ref } of terms) {
    pieces.push(markedRange(text, marks, side, at, start));
    pieces.push(`<a class="term" href="#${ref}">${markedRange(text, marks, side, start, end)}</a>`);
    at = end;
  }
  return [...pieces, markedRange(text, marks, side, at, text.length)].join("");
}

function markedRange(text: string, marks: readonly Mark[], side: Side, from: number, to: number): string {
  const runs: string[] = [];
  for (let at = from; at < to; ) {
    const mark = marks[at]!;
    let end = at;
    while (end < to && marks[end] === mark) end++;
    runs.push(marked(withLanguage(text.slice(at, end)), mark, side));
    at = end;
  }
  return runs.join("");
}

function marked(words: string, mark: Mark, side: Side): string {
  if (mark === "kept" || words.trim() === "") return words;
  const tag = side === "left" ? "del" : "ins";
  return mark === "changed" ? `<${tag}>${words}</${tag}>` : `<${tag} class="${mark}">${words}</${tag}>`;
}

/** Explanations, and where copies differ, for a passage and the provision that it opens. */
function notesOn(ref: string, { notes, variants, ref: treaty }: Treaty, links: Links): string {
  const isHere = (one: { ref: string }) => one.ref === ref || (one.ref !== treaty && `${one.ref}.1` === ref);
  const list = [
    ...notes.filter(isHere).map(({ text, sources }) => `${withLanguage(text)} (${links.sources(sources)})`),
    ...variants.filter(isHere).map(({ lemma, readings, reason }) => {
      const others = readings.map(({ text, witness }) => `${oneLine(text)} ${anchor(witness, witness)}`);
      return `${oneLine(lemma)}] ${others.join("; ")}. ${escapeText(reason)}`;
    }),
  ];
  if (list.length === 0) return "";
  return `<details class="notes"><summary>Notes on the text</summary><ul>${list.map((one) => `<li>${one}</li>`).join("")}</ul></details>`;
}

/** The words of a copy on one line; "om." where it has none. */
function oneLine(reading: string): string {
  return `“${escapeText(reading.trim().replaceAll("\n", " / ") || "om.")}”`;
}
