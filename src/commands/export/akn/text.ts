// The text of a treaty in Akoma Ntoso: preface, preamble, body, conclusions.

import { type Attributes, element, type Xml } from "../../../render/xml.ts";
import type { Paragraph, Provision, ProvisionKind, Treaty } from "../../../treaty/model.ts";
import type { Names } from "./names.ts";
import { nameId, roleId } from "./references.ts";

/** Every element that has a reference of this edition keeps it as its GUID. */
export function textElements({ title, provisions }: Treaty, names: Names): Xml[] {
  const parts = (kind: ProvisionKind) =>
    provisions.filter((one) => one.kind === kind).map((one) => WRITERS[kind](one, names));
  return [
    element("preface", {}, element("p", {}, "", element("docTitle", {}, title))),
    ...parts("preamble"),
    element("body", {}, ...parts("article")),
    element("conclusions", {}, ...parts("testimonium"), ...parts("signatures")),
  ];
}

const WRITERS = { preamble, article, testimonium, signatures };

/** The identifiers of an element: that of Akoma Ntoso and that of this edition. */
const ids = (ref: string, names: Names) => ({ eId: names.eId(ref), GUID: ref });

function preamble({ ref, paragraphs }: Provision, names: Names): Xml {
  const block = (name: string, attributes: Attributes, one: Paragraph) =>
    element(name, { ...ids(one.ref, names), ...attributes }, element("p", {}, one.text));
  const recitals = paragraphs.filter((one) => !names.isFormula(one.ref));
  const children = paragraphs.flatMap((one) => {
    if (names.isFormula(one.ref)) return [block("formula", { name: "agreement" }, one)];
    if (one !== recitals[0]) return [];
    return [
      element("recitals", { eId: "recs" }, ...recitals.map((recital) => block("recital", {}, recital))),
    ];
  });
  return element("preamble", ids(ref, names), ...children);
}

function article({ ref, label, heading, paragraphs }: Provision, names: Names): Xml {
  const id = names.eId(ref);
  return element(
    "article",
    ids(ref, names),
    element("num", {}, label),
    // “editorial” means that the words are not in the document itself.
    ...(heading ? [element("heading", { eId: `${id}__heading`, status: "editorial" }, heading)] : []),
    ...paragraphs.map((one) =>
      element(
        "paragraph",
        ids(one.ref, names),
        element("content", { eId: `${names.eId(one.ref)}__content` }, element("p", {}, one.text)),
      ),
    ),
  );
}

function testimonium({ ref, paragraphs }: Provision, names: Names): Xml {
  const lines = paragraphs.map((one) => element("p", ids(one.ref, names), one.text));
  return element("container", { ...ids(ref, names), name: "testimonium" }, ...lines);
}

function signatures({ ref, signatureBlocks }: Provision, names: Names): Xml {
  let count = 0;
  const signature = (name: string, party: string) => {
    const eId = `${names.eId(ref)}__person_${++count}`;
    const person = { eId, refersTo: `#${nameId(name)}`, as: `#${roleId(party)}` };
    return element("p", {}, "", element("signature", {}, element("person", person, name)));
  };
  const lines = signatureBlocks.flatMap(({ heading, party, names: signers }) => [
    element("p", {}, heading),
    ...signers.map((name) => signature(name, party)),
  ]);
  return element("container", { ...ids(ref, names), name: "signatures" }, ...lines);
}
