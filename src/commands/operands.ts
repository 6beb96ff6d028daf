// Operands → references, one reader for all commands.

import { type Found, lookUp, refsOf } from "../core/lookup.ts";
import { isPassage, type NamedPassages, parseReferences, type Reference } from "../core/reference.ts";
import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import type { Input } from "./command.ts";

/** Reads the operands as one text; "-" alone stands for the lines of standard input, which may be none. */
export async function readReferences(
  { operands, readStandardInput }: Pick<Input, "operands" | "readStandardInput">,
  treaties: readonly Treaty[],
): Promise<Reference[]> {
  if (!operands.includes("-")) return parseReferences(operands.join(" "), treaties);
  if (operands.length > 1)
    throw new UsageError("“-” stands alone", "give all references on standard input, a line each");
  const lines = (await readStandardInput()).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return parseReferences(line, treaties);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError(`line ${index + 1}: ${error.message}`, error.hint);
    }
  });
}

/** The same, for a command that can only do with passages of the treaties. */
export async function readPassages(
  input: Pick<Input, "operands" | "readStandardInput">,
  treaties: readonly Treaty[],
): Promise<NamedPassages[]> {
  const references = await readReferences(input, treaties);
  return references.map((reference) => {
    if (isPassage(reference)) return reference;
    throw new UsageError(
      `${reference.ref} is not a passage of a treaty`,
      "type one: 1951:I, 1960 V.2; anpo search --kind provision finds nothing else",
    );
  });
}

export interface FoundPassages extends Found {
  references: readonly NamedPassages[];
}

/** The same, looked up. */
export async function findPassages(
  input: Pick<Input, "operands" | "readStandardInput">,
  treaties: readonly Treaty[],
): Promise<FoundPassages> {
  const references = await readPassages(input, treaties);
  return { references, ...lookUp(references, treaties) };
}

export interface Limit {
  /** Of passages: those of a whole treaty, if that was named. */
  refs: string[];
  /** For each reference to nothing, one message that says what there is. */
  missing: string[];
}

/** What the value of an option limits an answer to: "V", "1960", "1951 preamble". */
export async function limitOf(
  given: string,
  readStandardInput: Input["readStandardInput"],
  treaties: readonly Treaty[],
): Promise<Limit> {
  const input = { operands: [given], readStandardInput };
  const { passages, missing } = await findPassages(input, treaties);
  return { refs: refsOf(passages), missing };
}

/** What to tell whoever gave no reference at all. */
export function noticeOfNone(references: readonly Reference[]): string[] {
  return references.length === 0 ? ["no reference on standard input"] : [];
}
