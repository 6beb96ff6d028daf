// Data that was changed after the build is not read: better no quotation than a wrong one.

import { DamageError } from "./errors.ts";

/** The value of a JSON text. Throws a DamageError if the text is not the one whose checksum was taken. */
export function intact(name: string, text: string, checksum: number): unknown {
  if (checksumOf(text) !== checksum) throw new DamageError(name);
  return JSON.parse(text);
}

/** FNV-1a of the UTF-16 units: finds any damage that nobody meant, and costs less than loading a hash of Node's. */
export function checksumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
