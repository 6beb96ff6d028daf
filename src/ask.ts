// A question as values → the answer of a command and its text, for those that have no command line: library and server.

import { type Command, readsStandardInput } from "./commands/command.ts";
import { AnpoError, type Answer, type Result } from "./errors.ts";
import { type Options, readOptions, type Typed } from "./options.ts";
import { outputOf } from "./output.ts";
import type { PrintOptions } from "./printOptions.ts";
import { type Format, PEOPLE_FORMATS, TABLE_FORMATS } from "./render/formats.ts";
import { widths } from "./render/terminal/screen.ts";
import type { Corpus } from "./treaty/data.ts";

/** All options have the names of the command line. Throws an AnpoError for a request that cannot be understood. */
export async function answerTo(
  command: Command,
  operands: readonly string[],
  options: object,
  corpus: Corpus,
  fileText: string | null = null,
): Promise<Answer<Result>> {
  const typed = typedOptions(command, options);
  if (fileText === null && readsStandardInput(command, operands, typed))
    throw new AnpoError({ kind: "no standard input", command: null });
  return command.run({ operands, options: typed, standardInput: null, fileText }, corpus);
}

/** Throws an AnpoError for an option that the command does not have, and for a value that is not legal. */
function typedOptions({ name, options: known }: Command, options: object): Typed<Options> {
  const given = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === "number" ? String(value) : value]);
  const unknown = given.find(([key]) => !Object.hasOwn(known, key));
  if (unknown)
    throw new AnpoError({
      ...{ kind: "unknown name", what: "option", given: unknown[0], of: name },
      exists: Object.keys(known),
    });
  return readOptions(known, Object.fromEntries(given));
}

/** Throws an AnpoError for a format that the command does not have. `operands` are those of a command that prints files. */
export async function printed(
  result: Result,
  command: Command,
  format: Format,
  { width, color = false, accessible = false, bom = false, ...options }: PrintOptions,
  operands: readonly string[] = [],
): Promise<string> {
  const { name, formats } = command;
  if (!formats.includes(format))
    throw new AnpoError({ kind: "unsupported format", command: name, format, exists: formats });
  const isTable = TABLE_FORMATS.includes(format);
  const { text } = await outputOf({ result, notices: [] }, command, {
    ...{ format, operands, isColored: color, isAccessible: accessible, hasMark: bom && isTable },
    ...widths(width ?? null, format, { isTerminal: format === "terminal", columns: width ?? 80 }),
    view: {
      options: typedOptions(command, options),
      isOnTerminal: format === "terminal",
      isForPrograms: !PEOPLE_FORMATS.includes(format),
      isTable,
      isWide: format === "html",
      isWebPage: format === "html",
    },
  });
  return text;
}
