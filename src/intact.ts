// Data that was changed after the build is not read: better no quotation than a wrong one.

import { readFileSync } from "node:fs";
import { DamageError } from "./errors.ts";

/** The value of a JSON file in ASCII. Throws a DamageError if the file is not there or not the one whose checksum was taken. */
export function readIntact(folder: string, name: string, checksum: number): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(`${folder}/${name}`);
  } catch {
    throw new DamageError(name);
  }
  if (checksumOf(bytes) !== checksum) throw new DamageError(name);
  return JSON.parse(bytes.toString("latin1"));
}

/**
 * FNV-1a over the words of 32 bits, the rest filled up with zeros: finds any damage that nobody meant, and costs less
 * than loading a hash of Node's. On a machine that puts the high byte first the sums would be others.
 */
export function checksumOf(bytes: Uint8Array): number {
  const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  filled.set(bytes);
  const words = new Int32Array(filled.buffer);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum >>> 0;
}
