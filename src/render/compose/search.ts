// Hits → a document.

import type { Hit, Match, SearchResult } from "../../core/results.ts";
import { type Block, type Document, type Field, label, muted, type Span, span, text } from "../document.ts";
import type { View } from "../view.ts";

export function composeSearch({ hits, total }: SearchResult, view: View): Document {
  const count = [text(String(total))];
  if (view.count && view.summary) {
    return [{ block: "record", fields: [{ name: "count", at: "lead", spans: count }] }];
  }
  if (view.count) return [{ block: "prose", margin: null, spans: count }];
  return hits.map((hit) => composeHit(hit, view));
}

function composeHit(hit: Hit, view: View): Block {
  const { ref, kind, title, heading, score, text: words, matches, witness } = hit;
  const name = [text(title), ...(heading ? [muted(` [${heading}]`)] : [])];
  const fields: Field[] = [
    { name: "ref", at: "lead", spans: [label(ref)] },
    { name: "kind", at: "data", spans: [text(kind)] },
    { name: "score", at: "data", spans: [text(String(score))] },
    { name: "title", at: "side", spans: name },
    { name: "text", at: "data", spans: highlighted(words, matches) },
    { name: "part", at: "screen", spans: partWithMatches(words, matches) },
    {
      name: "copy",
      at: "screen",
      spans: witness ? [muted(`The words stand in the copy ${witness}; the edition has others.`)] : [],
    },
  ];
  const explanation: Field = { name: "explanation", at: "body", spans: [text(explain(hit))] };
  return { block: "record", fields: view.explain ? [...fields, explanation] : fields };
}

/** "armed: exact; consultation: keyword; police: not found". */
function explain({ words }: Hit): string {
  if (words.length === 0) return "the passage that was named";
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

/** A text of more words is shown by the sentences that have a match. */
const SHORT = 70;

/** Up to a full stop with a capital behind it; Node's own segmenter takes longer to load than all of a search. */
const SENTENCE = /\S.*?(?:[.?!]["”’)\]]*\s+(?=["“‘([]*[A-Z])|$)/gs;

/** Whole sentences only: a treaty is never cut within one. */
function partWithMatches(words: string, matches: readonly Match[]): Span[] {
  if (words.split(/\s+/).length <= SHORT) return highlighted(words, matches);
  const sentences = [...words.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    from: index,
    to: index + sentence.length,
  }));
  const telling = sentences.filter(({ from, to }) =>
    matches.some(({ start }) => start >= from && start < to),
  );
  const shown = telling.length > 0 ? telling : sentences.slice(0, 1);
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
