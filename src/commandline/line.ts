// What a command line says, whoever has read it.

import type { Command, Input } from "../commands/command.ts";

export interface CommandLine {
  command: Command;
  /** The command was typed, not taken for granted. */
  isNamed: boolean;
  operands: readonly string[];
  options: Input["options"];
}

/** `anpo 1960 V` is `anpo show 1960 V`. */
export const DEFAULT_COMMAND = "show";
