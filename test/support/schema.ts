// Checks a value against one of the published JSON Schemas.

import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";

const folder = new URL("../../data/schema/", import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
for (const name of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** The errors, each with its place in the value; empty if it is valid. */
export function validate(schema: string, value: unknown): string[] {
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
