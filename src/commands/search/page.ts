// The page of `anpo search`.

import {
  type Block,
  type Document,
  type Field,
  muted,
  refSpan,
  type Span,
  span,
  text,
} from "../../render/document.ts";
import { dateField, dateSpan } from "../../render/edition/dateField.ts";
import type { Hit, Match, SearchResult } from "./result.ts";

interface SearchView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
  options: { count: boolean; explain: boolean };
}

export function searchPage(result: SearchResult, view: SearchView): Document {
  const { hits, total } = result;
  const { isTable, options } = view;
  const count = [text(String(total))];
  if (options.count && isTable) {
    return [{ block: "record", fields: [{ name: "count", at: "lead", spans: count }] }];
  }
  if (options.count) return [{ block: "prose", margin: null, spans: count }];
  const records = hits.map((hit, at) => hitRecord(hit, at, view));
  return view.isOnTerminal && hits.length > 0 ? [...records, closingLines(result)] : records;
}

/** Of the hits that are not shown in full, only one with this share of the best score may be what a reader wants. */
const CLOSE = 0.8;

/** A line of 80 columns, with a margin. */
const ROOM = 78;

/** How to see the other hits, and how to read the best one with its sources, or the best provision that is cut. */
function closingLines({ query, hits, total }: SearchResult): Block {
  const shown = hits.filter(({ how }) => how === "found").length;
  const [first, ...cut] = hits;
  const provisions = cut.filter(({ kind, matches }) => kind === "provision" && matches.length > 0);
  const next = provisions.find(({ score }) => score >= CLOSE * first!.score);
  const own = articleIn(first!.text, provisions, /\b(?:1951|1960)\b/.exec(query)?.[0]);
  const read = (what: string, { ref }: Pick<Hit, "ref">) => `To read ${what}: anpo show ${ref}`;
  const lines = [
    ...(shown < total ? [`Showing ${shown} of ${total}; add --limit all for all.`] : []),
    ...(first!.kind === "provision"
      ? [next ? read("another", next) : read("it in context", { ...first!, ref: articleOf(first!) })]
      : [read("it with its sources", first!), ...(own ? [read("the treaty's words", own)] : [])]),
  ];
  const line = lines.join(" ");
  return { block: "aside", spans: [text(line.length <= ROOM ? line : lines.join("\n"))] };
}

/**
 * The first article that a text speaks of, if the text or one of some provisions says of which treaty: other provisions may
 * only share words with the query. Of the treaty of a year; without one, first of the treaty in force.
 */
function articleIn(words: string, provisions: readonly Hit[], year?: string): Pick<Hit, "ref"> | undefined {
  const named = [...words.matchAll(/\bArticle ([IVX]+)\b(?: of the (1951|1960) treaty)?/g)];
  const years = year === undefined ? ["1960", "1951"] : [year];
  const refs = years.flatMap((treaty) =>
    named.flatMap(([, article, own = treaty]) => (own === treaty ? [`${treaty}:${article}`] : [])),
  );
  const isSure = (ref: string) =>
    named.some(([, article, own]) => ref === `${own}:${article}`) ||
    provisions.some((hit) => articleOf(hit) === ref);
  const ref = refs.find(isSure);
  return ref === undefined ? undefined : { ref };
}

/** "1960:X" for "1960:X.2". */
function articleOf({ ref }: Pick<Hit, "ref">): string {
  return ref.replace(/\.\d+$/, "");
}

/** On a terminal, the best hit has its text in full and the others a line of it, so that they fit on the screen. */
function hitRecord(hit: Hit, at: number, { isForPrograms, isOnTerminal, options }: SearchView): Block {
  const { ref, kind, title, heading, date, score, text: words, matches, witness } = hit;
  // The best hit is what the editors' keywords answer, and not only related to it.
  const why = at === 0 ? null : whyFound(hit);
  const remarks = [
    ...(date === null ? [] : [muted(" ("), dateSpan(date, isForPrograms), muted(")")]),
    ...(why === null ? [] : [muted(` (${why})`)]),
  ];
  // In a list of both treaties, “Article I” would be either.
  const place = kind === "provision" && !isForPrograms ? `${ref.slice(0, 4)} ${title}` : title;
  const name = [text(place), ...(heading ? [muted(` [${heading}]`)] : []), ...(isForPrograms ? [] : remarks)];
  const isExcerpt = isOnTerminal && at > 0;
  const passage = isExcerpt
    ? highlighted(words, matches)
    : partWithMatches(words, matches, at === 0 ? LONG : SHORT);
  const fields: Field[] = [
    { name: "ref", at: "side", spans: [refSpan(ref)] },
    { name: "kind", at: "data", spans: [text(kind)] },
    { name: "score", at: "data", spans: [text(String(score))] },
    { name: "title", at: "lead", spans: name },
    { name: "text", at: "data", spans: highlighted(words, matches) },
    { name: "how", at: "data", spans: [text(hit.how)] },
    dateField("data", date),
    { name: "passage", at: "screen", isShortened: isExcerpt, spans: passage },
    {
      name: "copy",
      at: "screen",
      spans: witness ? [muted(`The copy ${witness} has these words; the edition reads otherwise.`)] : [],
    },
  ];
  const explanation: Field = { name: "explanation", at: "body", spans: [text(explain(hit))] };
  return { block: "record", fields: options.explain ? [...fields, explanation] : fields };
}

/** For a hit whose text does not have the words of the query; null for any other. */
function whyFound({ how, words, matches }: Hit): string | null {
  if (how === "linked") return "see also";
  return matches.length === 0 && words.some((word) => word.how === "keyword") ? "related" : null;
}

/** "armed: exact; consultation: keyword; police: not found". */
function explain({ how, words }: Hit): string {
  if (how === "linked") return "see also";
  if (words.length === 0) return "named by the query";
  return words.map(({ word, how }) => `${word}: ${how ?? "not found"}`).join("; ");
}

function highlighted(words: string, matches: readonly Match[], from = 0, to = words.length): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const { start, end } of matches.filter((match) => match.start >= from && match.end <= to)) {
    spans.push(text(words.slice(at, start)), span("match", words.slice(start, end)));
    at = end;
  }
  return [...spans, text(words.slice(at, to))].filter((span) => span.text !== "");
}

/** Of a text with more words, only the sentences with a match are shown: of the best hit, and of the others. */
const LONG = 150;
const SHORT = 70;

/**
 * A sentence ends before a capital, but not after an initial, as in “Christian A. Herter”. Intl.Segmenter would take longer
 * to load than the whole search.
 */
const SENTENCE = /\S.*?(?:(?<!\P{L}\p{Lu})[.?!]["”’)\]]*\s+(?=["“‘([]*[A-Z])|$)/gsu;

/** Whole sentences only: a treaty is never cut in the middle of one. */
function partWithMatches(words: string, matches: readonly Match[], most: number): Span[] {
  if (words.split(/\s+/).length <= most) return highlighted(words, matches);
  const sentences = [...words.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    from: index,
    to: index + sentence.length,
  }));
  const withMatches = sentences.filter(({ from, to }) =>
    matches.some(({ start }) => start >= from && start < to),
  );
  const shown = withMatches.length > 0 ? withMatches : sentences.slice(0, 1);
  return shown.flatMap(({ from, to }, at) => {
    const before = at === 0 ? from > 0 : from > shown[at - 1]!.to;
    const after = at === shown.length - 1 && to < words.length;
    return [
      ...(before ? [muted("[…] ")] : []),
      ...highlighted(words, matches, from, to),
      ...(after ? [muted("[…]")] : []),
    ];
  });
}
