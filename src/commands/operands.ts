// Operands → references, one parser for all commands.

import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import type { Input } from "./command.ts";

type Reference = ReturnType<typeof import("../core/reference.ts").parseReferences>[number];

/** Reads the operands as one text, so that quoting makes no difference; "-" stands for the lines of standard input. */
export async function readReferences(
  { operands, readStandardInput }: Pick<Input, "operands" | "readStandardInput">,
  treaties: readonly Treaty[],
): Promise<Reference[]> {
  const { parseReferences } = await import("../core/reference.ts");
  if (!operands.includes("-")) return parseReferences(operands.join(" "), treaties);
  if (operands.length > 1)
    throw new UsageError("“-” stands alone", "give all references on standard input, a line each");
  const lines = (await readStandardInput()).split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.flatMap((line) => parseReferences(line, treaties));
}
