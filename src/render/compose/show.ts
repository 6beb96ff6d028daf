// Passages of the treaties → a document.

import type { ShownProvision, ShownTreaty, ShowResult } from "../../core/results.ts";
import type { Explanation, Variant } from "../../model.ts";
import { type Block, type Document, label, muted, type Span, text } from "../document.ts";
import type { View } from "../view.ts";
import { composeDispute } from "./dispute.ts";
import { composeEntry } from "./entry.ts";
import { inLine } from "./reading.ts";
import { composeEvent } from "./timeline.ts";

export function composeShow({ treaties, events, entries, disputes }: ShowResult, view: View): Document {
  return [
    ...treaties.flatMap((treaty) => composeTreaty(treaty, view)),
    ...events.map(composeEvent),
    ...entries.flatMap(composeEntry),
    ...disputes.flatMap(composeDispute),
  ];
}

interface TreatyView extends View {
  /** What is shown is the reading of a copy. */
  isCopy: boolean;
}

function composeTreaty(treaty: ShownTreaty, how: View): Block[] {
  const { provisions } = treaty;
  const view = { ...how, isCopy: treaty.witness !== null };
  if (provisions.every(({ paragraphs, lines }) => paragraphs.length + lines.length === 0)) {
    return [...composeTitle(treaty), contents(treaty)];
  }
  const witness = composeWitness(treaty);
  if (treaty.complete && treaty.witness) {
    const head: Block = { block: "heading", level: 1, spans: [text(treaty.title)] };
    return [head, ...witness, ...provisions.flatMap((one) => composeProvision(one, "", view))];
  }
  if (!treaty.complete) {
    return [...witness, ...provisions.flatMap((one) => composeProvision(one, `${treaty.ref} `, view))];
  }
  return [
    ...composeTitle(treaty),
    { block: "prose", margin: null, spans: [text(`Languages: ${treaty.languages.join(", ")}.`)] },
    { block: "prose", margin: null, spans: [text(`Citations: ${treaty.citations.join("; ")}.`)] },
    ...treaty.notes.map(composeExplanation),
    ...provisions.flatMap((one) => composeProvision(one, "", view)),
  ];
}

function composeTitle({
  title,
  titleJapanese,
  titleRomanised,
  signed,
  signedAt,
  inForce,
  ended,
}: ShownTreaty): Block[] {
  const end = ended ? ` Ended ${ended}.` : "";
  return [
    { block: "heading", level: 1, spans: [text(title)] },
    { block: "prose", margin: null, spans: [text(`${titleJapanese} (${titleRomanised})`)] },
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

function composeWitness({ witness }: ShownTreaty): Block[] {
  if (!witness) return [];
  const lacks = witness.lacks.length > 0 ? ` It lacks ${witness.lacks.join(", ")}.` : "";
  const reading = `Reading of copy ${witness.siglum}, ${witness.id}: ${witness.title}.${lacks}`;
  return [
    { block: "note", spans: [text(reading)] },
    { block: "note", spans: [text(`Not shown as printed: ${witness.folded.join(" ")}`)] },
  ];
}

function composeProvision(provision: ShownProvision, treaty: string, view: TreatyView): Block[] {
  const { heading, complete, paragraphs, variants, notes, mentions, counterparts } = provision;
  const part = complete
    ? ""
    : `, paragraph${paragraphs.length > 1 ? "s" : ""} ${paragraphs.map(numberOf).join(", ")}`;
  const title = [label(treaty + provision.label + part), ...(heading ? [muted(` [${heading}]`)] : [])];
  // A copy has no headings but those of its articles.
  const inCopy =
    view.isCopy && provision.kind !== "article" ? [muted(`[${treaty}${provision.label}${part}]`)] : title;
  const closing = view.isCopy ? null : counterpartLine(counterparts);
  return [
    { block: "heading", level: 2, spans: inCopy },
    ...(view.parallel ? [parallel(provision)] : composeText(provision, view)),
    ...variants.map(composeVariant),
    ...notes.map(composeExplanation),
    ...(mentions.length > 0
      ? [{ block: "note", spans: [text(`Named by ${mentions.join(", ")}`)] } as Block]
      : []),
    ...(closing ? [{ block: "aside", spans: [text(closing)] } as Block] : []),
  ];
}

function numberOf({ ref }: { ref: string }): string {
  return ref.slice(ref.lastIndexOf(".") + 1);
}

function composeText({ paragraphs, lines }: ShownProvision, { numbers }: View): Block[] {
  const prose = (margin: string, words: string): Block => ({
    block: "prose",
    margin: numbers ? margin : null,
    spans: [text(words)],
  });
  const numbered = paragraphs.map((paragraph) => prose(numberOf(paragraph), paragraph.text));
  return lines.length === 0 ? numbered : [...numbered, prose("", lines.join("\n"))];
}

/** The provision beside every passage of the other treaty that deals with the same thing. */
function parallel({ ref, complete, paragraphs, lines, counterparts }: ShownProvision): Block {
  const here = complete ? ref : paragraphs.map((paragraph) => paragraph.ref).join(", ");
  const there = new Map(counterparts.flatMap((one) => (one.ref && one.text ? [[one.ref, one.text]] : [])));
  const own = lines.length > 0 ? [lines.join("\n")] : paragraphs.map((paragraph) => paragraph.text);
  return {
    block: "pair",
    left: { head: here, paragraphs: own.map((words) => [text(words)]) },
    right: {
      head: there.size > 0 ? [...there.keys()].join(", ") : "no counterpart",
      paragraphs: [...there].map(([other, words]) => [
        ...(there.size > 1 ? [label(`${other} `)] : []),
        text(words),
      ]),
    },
  };
}

/** "Counterparts: 1960:VI.1 (narrowed, continued). New: Peaceful settlement, no use of force; A stronger United Nations." */
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
    ...(there ? [`Counterparts: ${there}.`] : []),
    ...[...alone].map(
      ([relation, subjects]) => `${relation === "new" ? "New" : "Dropped"}: ${[...subjects].join("; ")}.`,
    ),
  ];
  return sentences.join(" ") || null;
}

/** "preamble.5 presently] at present handout-1951 (wording)", and why the edition reads as it does. */
function composeVariant({ ref, lemma, occurrence, readings, reason, ...variant }: Variant): Block {
  const which = occurrence > 1 ? ` (occurrence ${occurrence})` : "";
  const others = readings.map(({ witness, text: reading }) => `${inLine(reading)} ${witness}`);
  const place = `${ref} ${inLine(lemma)}${which}] ${others.join("; ")} (${variant.class}).`;
  return { block: "note", spans: [text(`${place} ${reason}`)] };
}

function composeExplanation({ ref, text: words, sources }: Explanation): Block {
  return { block: "note", spans: [text(`${ref}: ${words} (${sources.join(", ")})`)] };
}
