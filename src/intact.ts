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
 * The bytes as one number, behind a 1, modulo a prime: finds any damage that nobody meant. Node reads and divides the
 * number at once, where a loop of ours would be slow until it is compiled, and loads nothing for it.
 */
export function checksumOf(bytes: Buffer): number {
  return Number(BigInt(`0x1${bytes.toString("hex")}`) % PRIME);
}

/** The largest of those that fit into 32 bits. */
const PRIME = 4294967291n;
