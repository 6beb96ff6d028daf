// A TEI file read as a scholar's program would read it: from the file alone, without the data of the edition.

import { XmlDocument, XmlElement, XmlText, type XmlTreeNode } from "libxml2-wasm";
import { fold } from "./witnesses.ts";

const TEI = { tei: "http://www.tei-c.org/ns/1.0" };

/** libxml2-wasm frees the elements of a document that is no longer in use. */
const kept: XmlDocument[] = [];

export function parseTei(xml: string): XmlElement {
  const document = XmlDocument.fromString(xml);
  kept.push(document);
  return document.root;
}

export function elementsAt(node: XmlElement, path: string): XmlElement[] {
  return node.find(path, TEI) as XmlElement[];
}

/** The value of an attribute, "" if there is none. */
export function attributeOf(node: XmlElement, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? "";
}

/** The lines of a treaty, or of a part of it, as a copy reads it; null: as the edition reads it. */
export function linesRead(node: XmlElement, copy: string | null): string[] {
  const read = { text: "", isLacking: false };
  readInto(read, node, copy);
  return read.text.split("\n").map(fold).filter(Boolean);
}

function readInto(read: { text: string; isLacking: boolean }, node: XmlTreeNode, copy: string | null): void {
  if (node instanceof XmlText && !read.isLacking) read.text += node.content.replace(/\s+/g, " ");
  if (!(node instanceof XmlElement) || node.name === "note" || attributeOf(node, "type") === "editorial")
    return;
  if (node.name === "lacunaStart") read.isLacking = true;
  if (node.name === "lacunaEnd") read.isLacking = false;
  if (["lb", "head", "p", "closer"].includes(node.name)) read.text += "\n";
  for (const child of node.name === "app" ? chosenReading(node, copy) : childrenOf(node))
    readInto(read, child, copy);
  if (["head", "p", "closer"].includes(node.name)) read.text += "\n";
}

function chosenReading(app: XmlElement, copy: string | null): XmlElement[] {
  const own = elementsAt(app, "tei:rdg").filter((one) =>
    attributeOf(one, "wit").split(" ").includes(`#${copy}`),
  );
  return own.length > 0 ? own : elementsAt(app, "tei:lem");
}

function childrenOf(node: XmlElement): XmlTreeNode[] {
  const children: XmlTreeNode[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}
