// A tree of elements → XML.

import { escapeText } from "./htmlText.ts";

/** A piece of an XML document: text, or an element. */
export type Xml = string | Element;

interface Element {
  name: string;
  attributes: Attributes;
  children: readonly Xml[];
}

/** In the order of writing. An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** `element("p", { n: 1 }, "text")`. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Element {
  return { name, attributes, children };
}

/**
 * The document with its declaration, in UTF-8. Elements that have only elements are indented; text is never changed, and
 * no white space is added next to it. Where white space counts between elements, too, give the text "" with them.
 */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "\n")}\n`;
}

function written(xml: Xml, lineStart: string | null): string {
  if (typeof xml === "string") return escapeText(xml);
  const { name, attributes, children } = xml;
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  const tag = [name, ...given.map(([key, value]) => `${key}="${escapeText(String(value))}"`)].join(" ");
  if (children.length === 0) return `<${tag}/>`;
  const isMixed = lineStart === null || children.some((child) => typeof child === "string");
  const inner = isMixed ? null : `${lineStart}  `;
  const content = children.map((child) => `${inner ?? ""}${written(child, inner)}`).join("");
  return `<${tag}>${content}${isMixed ? "" : lineStart}</${name}>`;
}
