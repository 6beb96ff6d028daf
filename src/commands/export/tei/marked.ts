// A text with ranges of it wrapped in elements.

import { element, type Xml } from "../../../render/xml.ts";

/** A range of a text, end exclusive, and the element around it, given its content. */
export interface TextMark {
  start: number;
  end: number;
  wrap: (content: readonly Xml[]) => Xml;
}

/** Of marks with the same range, the first is outside. Throws an Error for marks that overlap only partly. */
export function marked(text: string, marks: readonly TextMark[]): Xml[] {
  const [outer, ...others] = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  if (!outer) return lined(text);
  const { start, end, wrap } = outer;
  const part = (from: number, to: number) => {
    const within = others.filter((mark) => mark.start >= from && mark.start < to);
    if (within.some((mark) => mark.end > to)) throw new Error(`marks overlap in “${text}”`);
    const moved = within.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
    return marked(text.slice(from, to), moved);
  };
  return [...lined(text.slice(0, start)), wrap(part(start, end)), ...part(end, text.length)];
}

/**
 * A text whose lines after the first begin with `<lb/>`. There is text at both ends, if only "", so that the element
 * around it is written without white space.
 */
export function lined(text: string): Xml[] {
  return text.split("\n").flatMap((line, at) => (at === 0 ? [line] : ["\n", element("lb"), line]));
}
