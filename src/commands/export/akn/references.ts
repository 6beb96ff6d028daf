// What the metadata and the text of an Akoma Ntoso file refer to: treaties, parties, persons, roles, events, concepts.

import { element, type Xml } from "../../../render/xml.ts";
import { type Entry, RELATIONS, type SignatureBlock, type Treaty } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import type { Milestone } from "./lifecycle.ts";
import { expressionIri, workIri } from "./names.ts";

const COUNTRIES: Readonly<Record<string, string>> = { Japan: "jp", "United States of America": "us" };

export function references(treaty: Treaty, edition: ExportResult, milestones: readonly Milestone[]): Xml {
  const [other] = edition.treaties.filter((one) => one !== treaty);
  const blocks = treaty.provisions.flatMap(({ signatureBlocks }) => signatureBlocks);
  return element(
    "references",
    { source: "#anpo" },
    documentReference("original", expressionIri(treaty), treaty.title),
    documentReference(treaty.ended ? "passiveRef" : "activeRef", workIri(other!), other!.title),
    reference("Organization", "anpo", "unreg.anpo", "anpo"),
    reference("Role", "editor", "anpo.editor", "Editor"),
    reference("Role", "party", "anpo.party", "Contracting party"),
    ...blocks.flatMap((block) => partyReferences(block, edition)),
    ...milestones.map(({ id, event }) =>
      reference("Event", id, event.ref.replace("event:", "anpo."), event.title, event.ref),
    ),
    ...RELATIONS.map((relation) => reference("Concept", relation, `anpo.${relation}`, relation)),
  );
}

/** A party, those who signed for it, and their role. */
function partyReferences({ party, names }: SignatureBlock, { entries }: ExportResult): Xml[] {
  const country = COUNTRIES[party];
  const role = `anpo.${country}.plenipotentiary`;
  return [
    reference("Organization", nameId(party), `${country}.${nameId(party)}`, party),
    reference("Role", roleId(party), role, `Plenipotentiary (${party})`),
    ...names.map((name) => {
      const isNamed = (one: Entry) => one.kind === "person" && [one.name, ...one.aliases].includes(name);
      return reference(
        "Person",
        nameId(name),
        `${country}.${nameId(name)}`,
        name,
        entries.find(isNamed)?.ref,
      );
    }),
  ];
}

/** "nobusuke.kishi". */
export function nameId(name: string): string {
  return name.toLowerCase().replace(/\W+/g, ".");
}

/** The role of those who sign for a party. */
export function roleId(party: string): string {
  return `plenipotentiary.${nameId(party)}`;
}

function documentReference(name: string, href: string, showAs: string): Xml {
  return element(name, { eId: `${name}_1`, href, showAs });
}

/** An item of one of the top-level classes of the ontology. */
function reference(kind: string, eId: string, name: string, showAs: string, GUID?: string): Xml {
  return element(`TLC${kind}`, { eId, href: `/akn/ontology/${kind.toLowerCase()}/${name}`, showAs, GUID });
}
