// The page of `anpo show`.

import { type Block, type Document, label, muted, type Span, text } from "../../render/document.ts";
import { disputeBlocks } from "../../render/edition/dispute.ts";
import { entryBlocks } from "../../render/edition/entry.ts";
import { eventRecord } from "../../render/edition/event.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import { sourceList } from "../../render/edition/sourceList.ts";
import type { Explanation, Variant } from "../../treaty/model.ts";
import type { ShownProvision, ShownTreaty, ShowResult } from "./result.ts";

interface ShowView {
  isWebPage: boolean;
  options: { numbers: boolean; parallel: boolean; notes: boolean };
}

export function showPage(
  { treaties, events, entries, disputes }: ShowResult,
  { isWebPage, options }: ShowView,
): Document {
  const showsNotes = isWebPage || options.notes;
  return [
    ...treaties.flatMap((treaty) => treatyBlocks(treaty, options)),
    ...events.map((event) => eventRecord(event, { showsNotes, showsErrors: false })),
    ...entries.flatMap((entry) => entryBlocks(entry, showsNotes)),
    ...disputes.flatMap((dispute) => disputeBlocks(dispute, showsNotes)),
  ];
}

interface ProvisionView {
  numbers: boolean;
  parallel: boolean;
  /** The text is the reading of one copy. */
  isCopy: boolean;
}

function treatyBlocks(treaty: ShownTreaty, options: ShowView["options"]): Block[] {
  const { provisions } = treaty;
  const view = { ...options, isCopy: treaty.witness !== null };
  if (provisions.every(({ paragraphs, lines }) => paragraphs.length + lines.length === 0)) {
    return [...titleBlocks(treaty), contents(treaty)];
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
    ...titleBlocks(treaty),
    { block: "prose", margin: null, spans: [text(`Languages: ${treaty.languages.join(", ")}.`)] },
    { block: "prose", margin: null, spans: [text(`Citations: ${treaty.citations.join("; ")}.`)] },
    ...treaty.notes.map(explanationNote),
    ...provisions.flatMap((one) => provisionBlocks(one, "", view)),
  ];
}

function titleBlocks({
  title,
  titleJapanese,
  titleRomanized,
  signed,
  signedAt,
  inForce,
  ended,
}: ShownTreaty): Block[] {
  const end = ended ? ` Ended ${ended}.` : "";
  return [
    { block: "heading", level: 1, spans: [text(title)] },
    { block: "prose", margin: null, spans: [text(`${titleJapanese} (${titleRomanized})`)] },
    {
      block: "prose",
      margin: null,
      spans: [text(`Signed at ${signedAt} ${signed}. In force ${inForce}.${end}`)],
    },
  ];
}

function contents({ provisions }: ShownTreaty): Block {
  const cells = ({ ref, label: name, heading }: ShownProvision): Span[][] => [
    [text(ref)],
    [text(name)],
    heading ? [muted(`[${heading}]`)] : [],
  ];
  return { block: "table", head: ["Reference", "Part", "About"], rows: provisions.map(cells) };
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
  const { heading, complete, paragraphs, variants, notes, mentions, counterparts } = provision;
  const part = complete
    ? ""
    : `, paragraph${paragraphs.length > 1 ? "s" : ""} ${paragraphs.map(numberOf).join(", ")}`;
  const title = [label(treaty + provision.label + part), ...(heading ? [muted(` [${heading}]`)] : [])];
  // A copy has no headings except those of its articles.
  const inCopy =
    view.isCopy && provision.kind !== "article" ? [muted(`[${treaty}${provision.label}${part}]`)] : title;
  const closing = view.isCopy ? null : counterpartLine(counterparts);
  return [
    { block: "heading", level: 2, spans: inCopy },
    ...(view.parallel ? [parallel(provision)] : textBlocks(provision, view)),
    ...variants.map(variantNote),
    ...notes.map(explanationNote),
    ...(mentions.length > 0
      ? [{ block: "note", spans: [text(`Mentioned in ${mentions.join(", ")}`)] } as Block]
      : []),
    ...(closing ? [{ block: "aside", spans: [text(closing)] } as Block] : []),
  ];
}

function numberOf({ ref }: { ref: string }): string {
  return ref.slice(ref.lastIndexOf(".") + 1);
}

function textBlocks({ paragraphs, lines }: ShownProvision, { numbers }: ProvisionView): Block[] {
  const prose = (margin: string, words: string): Block => ({
    block: "prose",
    margin: numbers ? margin : null,
    spans: [text(words)],
  });
  const numbered = paragraphs.map((paragraph) => prose(numberOf(paragraph), paragraph.text));
  return lines.length === 0 ? numbered : [...numbered, prose("", lines.join("\n"))];
}

/** The provision next to each matching passage of the other treaty. */
function parallel({ ref, complete, paragraphs, lines, counterparts }: ShownProvision): Block {
  const here = complete ? ref : paragraphs.map((paragraph) => paragraph.ref).join(", ");
  const there = new Map(counterparts.flatMap((one) => (one.ref && one.text ? [[one.ref, one.text]] : [])));
  const own = lines.length > 0 ? [lines.join("\n")] : paragraphs.map((paragraph) => paragraph.text);
  return {
    block: "pair",
    left: { head: here, paragraphs: own.map((words) => [text(words)]) },
    right: {
      head: there.size > 0 ? [...there.keys()].join(", ") : "no matching provision",
      paragraphs: [...there].map(([other, words]) => [
        ...(there.size > 1 ? [label(`${other} `)] : []),
        text(words),
      ]),
    },
  };
}

/** "Matching provisions: 1960:VI.1 (narrowed, continued). New: Peaceful settlement, no use of force; A stronger United Nations." */
function counterpartLine(counterparts: ShownProvision["counterparts"]): string | null {
  const relations = new Map<string, Set<string>>();
  const alone = new Map<string, Set<string>>();
  for (const { ref, relation, subject } of counterparts) {
    const [lines, key, value] = ref
      ? ([relations, ref, relation] as const)
      : ([alone, relation, subject] as const);
    lines.set(key, (lines.get(key) ?? new Set()).add(value));
  }
  const there = [...relations].map(([ref, names]) => `${ref} (${[...names].join(", ")})`).join(", ");
  const sentences = [
    ...(there ? [`Matching provisions: ${there}.`] : []),
    ...[...alone].map(
      ([relation, subjects]) => `${relation === "new" ? "New" : "Dropped"}: ${[...subjects].join("; ")}.`,
    ),
  ];
  return sentences.join(" ") || null;
}

/** "preamble.5 presently] at present handout-1951 (wording)", then the reason for the edition's reading. */
function variantNote({ ref, lemma, occurrence, readings, reason, ...variant }: Variant): Block {
  const which = occurrence > 1 ? ` (occurrence ${occurrence})` : "";
  const others = readings.map(({ witness, text: reading }) => `${onOneLine(reading)} ${witness}`);
  const place = `${ref} ${onOneLine(lemma)}${which}] ${others.join("; ")} (${variant.class}).`;
  return { block: "note", spans: [text(`${place} ${reason}`)] };
}

function explanationNote({ ref, text: words, sources }: Explanation): Block {
  return { block: "note", spans: [text(`${ref}: ${words} (${sourceList(sources)})`)] };
}
