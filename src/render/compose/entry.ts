// An entry of the glossary → blocks.

import type { Entry } from "../../model.ts";
import { type Block, label, muted, text } from "../document.ts";

export function composeEntry({ ref, kind, name, japanese, romanised, aliases, ...entry }: Entry): Block[] {
  const prose = (words: string): Block => ({ block: "prose", margin: null, spans: [text(words)] });
  const note = (title: string, values: readonly string[]): Block[] =>
    values.length > 0 ? [{ block: "note", spans: [text(`${title}: ${values.join(", ")}`)] }] : [];
  const other = [...japanese, ...romanised].join(", ");
  return [
    { block: "heading", level: 2, spans: [label(name), muted(` ${kind}, ${ref}`)] },
    ...(other ? [prose(other)] : []),
    prose(entry.text),
    ...note("Citation", [entry.citations.join("; ")].filter(Boolean)),
    ...note("Also", aliases),
    ...note("See", entry.refs),
    ...note("Sources", entry.sources),
  ];
}
