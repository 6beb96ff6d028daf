// The commands in the order in which help lists them. A command's code is loaded when the command is used.

import type { Command } from "./command.ts";

const COMMANDS = {
  show: async () => (await import("./show/command.ts")).showCommand,
  search: async () => (await import("./search/command.ts")).searchCommand,
  diff: async () => (await import("./diff/command.ts")).diffCommand,
  timeline: async () => (await import("./timeline/command.ts")).timelineCommand,
  words: async () => (await import("./words/command.ts")).wordsCommand,
  obligations: async () => (await import("./obligations/command.ts")).obligationsCommand,
  check: async () => (await import("./check/command.ts")).checkCommand,
  cite: async () => (await import("./cite/command.ts")).citeCommand,
  glossary: async () => (await import("./glossary/command.ts")).glossaryCommand,
  disputes: async () => (await import("./disputes/command.ts")).disputesCommand,
  collate: async () => (await import("./collate/command.ts")).collateCommand,
  sources: async () => (await import("./sources/command.ts")).sourcesCommand,
  export: async () => (await import("./export/command.ts")).exportCommand,
  mcp: async () => (await import("./mcp/command.ts")).mcpCommand,
  completion: async () => (await import("./completion/command.ts")).completionCommand,
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

export function loadCommand(name: CommandName): Promise<Command> {
  return COMMANDS[name]();
}

export function allCommands(): Promise<Command[]> {
  return Promise.all(COMMAND_NAMES.map(loadCommand));
}
