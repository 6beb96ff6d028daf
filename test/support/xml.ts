// Parsing XML, and validating it against the official schemas in the folder that ANPO_SCHEMAS names.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { RelaxNGValidator, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { fsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

/** The folder of tei_all.rng, akomantoso30.xsd and xml.xsd; null where tests that need them are skipped. */
export const SCHEMAS: string | null = process.env.ANPO_SCHEMAS || null;

xmlRegisterInputProvider(fsInputProviders);

/** What a schema objects to; empty if the document is valid. Throws if it is not well-formed. */
export type Validate = (xml: string) => string[];

/** Loading a schema takes seconds; validating does not. */
export function validatorFor(schema: "tei_all.rng" | "akomantoso30.xsd"): Validate {
  const path = join(SCHEMAS!, schema);
  const document = XmlDocument.fromString(readFileSync(path, "utf8"), { url: pathToFileURL(path).href });
  const validator = schema.endsWith(".rng")
    ? RelaxNGValidator.fromDoc(document)
    : XsdValidator.fromDoc(document);
  return (xml) => {
    const parsed = XmlDocument.fromString(xml);
    try {
      validator.validate(parsed);
      return [];
    } catch (error) {
      return [(error as Error).message];
    } finally {
      parsed.dispose();
    }
  };
}
