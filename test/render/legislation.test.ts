// Treaties as schema.org Legislation: read back by a parser of JSON-LD, and only with properties that schema.org has.

import jsonld from "jsonld";
import type { Legislation } from "schema-dts";
import { expect, test } from "vitest";
import { treaties, treaty } from "../support/corpus.ts";
import { type } from "../support/io.ts";

const SCHEMA = "https://schema.org/";

/** The context of schema.org, as far as a vocabulary without it would read values differently. */
const documentLoader = async () => ({
  contextUrl: undefined,
  documentUrl: SCHEMA,
  document: { "@context": { "@vocab": SCHEMA } },
});

/** What a page says about each treaty, by its reference, with the full names of all properties. */
async function described(line: string) {
  const { out } = await type(`${line} --format html`);
  const [, data] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(out) ?? [];
  if (data === undefined) return {};
  const base = "anpo:page";
  const nodes = await jsonld.expand(JSON.parse(data), { base, documentLoader });
  return Object.fromEntries(nodes.map((node) => [String(node["@id"]).replace(`${base}#`, ""), node]));
}

test.each([
  ["show 1960 V", ["1960"]],
  ["show V", ["1951", "1960"]],
  ["diff 1951:IV", ["1951", "1960"]],
  ["glossary far-east", []],
  ["timeline 1960", []],
])("anpo %s describes %j", async (line, refs) => {
  expect(Object.keys(await described(line))).toEqual(refs);
});

test.each(treaties)("the $ref treaty", async ({ ref, title, inForce, ended, provisions }) => {
  const node = (await described(`show ${ref}`))[ref]!;
  const value = (property: string) => node[SCHEMA + property];
  expect(node["@type"]).toEqual([`${SCHEMA}Legislation`]);
  expect(value("name")).toEqual([{ "@value": title }]);
  expect(value("legislationDate")).toEqual([{ "@value": treaty(ref).signed.date }]);
  expect(value("temporalCoverage")).toEqual([{ "@value": `${inForce}/${ended ?? ".."}` }]);
  const force = ended === null ? "InForce" : "NotInForce";
  expect(value("legislationLegalForce")).toEqual([{ "@value": SCHEMA + force }]);
  expect(value("inLanguage")).toEqual(expect.arrayContaining([{ "@value": "en" }, { "@value": "ja" }]));
  const parts = value("hasPart") as { "@id": string }[];
  expect(parts.map((part) => part["@id"])).toEqual(provisions.map((one) => `anpo:page#${one.ref}`));
});

/** Does not compile if schema.org does not know a property of legislation. */
type Property = keyof Exclude<Legislation, string>;
const PROPERTIES: readonly Property[] = [
  ...(["@type", "@id", "name", "alternateName", "alternativeHeadline", "hasPart", "inLanguage"] as const),
  ...(["legislationType", "legislationIdentifier", "legislationDate", "legislationLegalForce"] as const),
  ...(["legislationJurisdiction", "locationCreated", "temporalCoverage"] as const),
];

test("every property is one of schema.org's", async () => {
  const { "1951": old } = await described("show 1951");
  const properties = Object.keys(old!).map((name) => name.replace(SCHEMA, ""));
  expect(properties.length).toBeGreaterThan(10);
  for (const property of properties) expect(PROPERTIES).toContain(property);
});
