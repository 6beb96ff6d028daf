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
  let at = 0;
  // A word at a time, Node would compile the loop while it runs, which takes three times as long and 4 MB.
  for (const last = words.length - 8; at <= last; at += 8) {
    sum = imul(sum ^ words[at]!, PRIME);
    sum = imul(sum ^ words[at + 1]!, PRIME);
    sum = imul(sum ^ words[at + 2]!, PRIME);
    sum = imul(sum ^ words[at + 3]!, PRIME);
    sum = imul(sum ^ words[at + 4]!, PRIME);
    sum = imul(sum ^ words[at + 5]!, PRIME);
    sum = imul(sum ^ words[at + 6]!, PRIME);
    sum = imul(sum ^ words[at + 7]!, PRIME);
  }
  for (; at < words.length; at++) sum = imul(sum ^ words[at]!, PRIME);
  return sum >>> 0;
}

const { imul } = Math;
const PRIME = 0x01000193;
