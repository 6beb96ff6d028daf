// The page of `anpo words`: a table of counts, a concordance aligned on the word, or shared phrases.

import {
  type Block,
  type Document,
  muted,
  type RecordBlock,
  refSpan,
  type Span,
  span,
  type TableRow,
  text,
} from "../../render/document.ts";
import type { TreatyRef } from "../../treaty/model.ts";
import type { CountedTreaty, WordOccurrence, WordsResult } from "./result.ts";

interface WordsView {
  isForPrograms: boolean;
  isTable: boolean;
  options: {
    all: boolean;
    count: boolean;
    only: TreatyRef | null;
    context: number | null;
    shared: number | null;
  };
}

export function wordsPage(result: WordsResult, { isForPrograms, isTable, options }: WordsView): Document {
  if (options.shared !== null) return phraseBlocks(result);
  if (result.queries.length === 0 || options.count) return countBlocks(result, isTable, options);
  if (result.occurrences.length === 0) return [];
  if (isTable) return result.occurrences.map(withForm);
  const { occurrences } = result;
  return concordance(
    { ...result, occurrences: isForPrograms ? occurrences : occurrences.map(withMark) },
    options.context,
  );
}

/** In a table for programs, the columns do not depend on what was asked for. */
const ALL_COLUMNS: readonly TreatyRef[] = ["1951", "1960"];

/** How often each treaty has each word: a column for every treaty that was counted. */
function countBlocks(
  { queries, words, treaties }: WordsResult,
  isTable: boolean,
  { all, only }: WordsView["options"],
): Block[] {
  const shown = words.filter(({ isContent }) => all || isContent || queries.length > 0);
  if (shown.length === 0) return [];
  const counted = treaties.map(({ ref }) => ref);
  const refs = isTable ? ALL_COLUMNS : counted.filter((ref) => only === null || only === ref);
  const hidden = words.length - shown.length;
  return [
    aside(
      ...treaties.map(
        ({ ref, words: length, different }) => `${ref}: ${length} words, ${different} different.`,
      ),
      ...(hidden > 0 ? [`${hidden} common words such as “the” are left out; --all adds them.`] : []),
    ),
    {
      block: "table",
      head: ["Word", ...refs],
      align: ["left", ...refs.map(() => "right" as const)],
      rows: shown.map(({ word, counts }) => [
        [text(word)],
        ...refs.map((ref) => (counted.includes(ref) ? [text(String(counts[ref]))] : [])),
      ]),
    },
  ];
}

function aside(...sentences: readonly string[]): Block {
  return { block: "aside", spans: [text(sentences.join(" "))] };
}

interface Place extends WordOccurrence {
  /** The punctuation mark after the word, where it is not part of what follows. */
  mark?: string;
}

type PlacedWords = WordsResult & { occurrences: readonly Place[] };

/** For people, the punctuation after a word is next to it. */
function withMark(one: WordOccurrence): Place {
  const mark = /^[.,;:!?)’”]+/.exec(one.after)?.[0] ?? "";
  return { ...one, mark, after: one.after.slice(mark.length).trimStart() };
}

/** What a line of 80 columns has beside the reference, the word and its context: three gaps. */
const COLUMNS = 80 - 3 * 2;

/** Room for a few words on each side. */
const LEAST_CONTEXT = 10;

/**
 * One line for each place. By default the context is cut so that it fits in 80 columns. Where a reader wants more
 * words than fit, each place becomes a paragraph, because wrapped columns could not be read across.
 */
function concordance(result: PlacedWords, context: number | null): Block[] {
  const { treaties, occurrences } = result;
  const widest = (of: (one: Place) => string) => Math.max(...occurrences.map((one) => of(one).length));
  const room = COLUMNS - widest(({ ref }) => ref) - widest(({ word, mark = "" }) => word + mark);
  const side = Math.max(LEAST_CONTEXT, Math.floor(room / 2));
  const fits = widest(({ before }) => before) + widest(({ after }) => after) <= room;
  const sections = treaties
    .map(({ ref }) => ({ heading: ref, own: occurrences.filter((one) => one.ref.startsWith(`${ref}:`)) }))
    .filter(({ own }) => own.length > 0);
  // The counts come first: the places may be many.
  const counts = aside(treaties.map(({ ref }) => `${totals(result, ref)}.`).join("\n"));
  if (context !== null && !fits)
    return [
      counts,
      ...sections.flatMap(({ heading, own }) => [
        { block: "heading", level: 2, isAside: true, spans: [text(heading)] } as const,
        ...own.map(occurrenceRecord),
      ]),
    ];
  const row = ({ ref, before, word, mark = "", after }: Place): TableRow => [
    [refSpan(ref)],
    [text(context === null ? lastWords(before, side) : before)],
    [span("match", word), ...(mark ? [text(mark)] : [])],
    [text(context === null ? firstWords(after, side) : after)],
  ];
  return [
    counts,
    {
      block: "table",
      head: ["Passage", "Before", "Word", "After"],
      align: ["left", "right", "left", "left"],
      rows: sections.flatMap(({ heading, own }) => [{ heading }, ...own.map(row)]),
    },
  ];
}

/** "1951: peace 8"; "1960: peace 11, peaceful 2, peace-loving 1; 14 in all". */
function totals({ words, occurrences }: WordsResult, treaty: TreatyRef): string {
  // A phrase may be a name: “Far East”.
  const asPrinted = (word: string) =>
    (word.includes(" ") && occurrences.find(({ form }) => form === word)?.word) || word;
  const found = words.filter(({ counts }) => counts[treaty]);
  const sum = found.reduce((all, { counts }) => all + counts[treaty]!, 0);
  const each = found.map(({ word, counts }) => `${asPrinted(word)} ${counts[treaty]}`).join(", ") || "none";
  return `${treaty}: ${each}${found.length > 1 ? `; ${sum} in all` : ""}`;
}

/** The last words of a text that fit into some columns. */
function lastWords(words: string, columns: number): string {
  return words.length <= columns ? words : words.slice(-columns - 1).replace(/^\S*\s*/, "");
}

function firstWords(words: string, columns: number): string {
  return words.length <= columns ? words : words.slice(0, columns + 1).replace(/\s*\S*$/, "");
}

/** For a spreadsheet, which can count the forms. */
function withForm(one: WordOccurrence): Block {
  const { block, fields } = occurrenceRecord(one);
  return { block, fields: [...fields, { name: "form", at: "data", spans: [text(one.form)] }] };
}

function occurrenceRecord({ ref, before, word, mark = "", after }: Place): RecordBlock {
  const apart = (words: string): Span[] => (words ? [text(words)] : []);
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [refSpan(ref)] },
      { name: "before", at: "data", spans: apart(before) },
      { name: "word", at: "data", spans: [text(word)] },
      { name: "after", at: "data", spans: apart(after) },
      {
        name: "shown",
        at: "screen",
        spans: [
          ...apart(before && `${before} `),
          span("match", word),
          ...apart(mark),
          ...apart(after && ` ${after}`),
        ],
      },
    ],
  };
}

function phraseBlocks({ phrases, treaties }: WordsResult): Block[] {
  if (phrases.length === 0) return [];
  const places = (refs: readonly string[]) => [muted([...new Set(refs)].join(" "))];
  return [
    {
      block: "table",
      head: [...treaties.map(({ ref }) => ref), "Words", "Phrase"],
      align: [...treaties.map(() => "left" as const), "right", "left"],
      main: { column: treaties.length + 1, share: 0.4 },
      rows: phrases.map(({ phrase, words, places: found }) => [
        ...treaties.map(({ ref }) => places(found[ref])),
        [text(String(words))],
        [text(phrase)],
      ]),
    },
    aside(...treaties.map(sharedOf)),
  ];
}

function sharedOf({ ref, words, shared, unshared }: CountedTreaty): string {
  return `${ref}: ${shared} of ${words} words are in a shared phrase, ${unshared} are not.`;
}
