// The commands, in the order in which help shows them; each is loaded when it is asked for.

import type { Command } from "./command.ts";

const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  show: async () => (await import("./show.ts")).show,
  search: async () => (await import("./search.ts")).search,
  diff: async () => (await import("./diff.ts")).diff,
  timeline: async () => (await import("./timeline.ts")).timeline,
  glossary: async () => (await import("./glossary.ts")).glossary,
  check: async () => (await import("./check.ts")).check,
  collate: async () => (await import("./collate.ts")).collate,
  disputes: async () => (await import("./disputes.ts")).disputes,
  sources: async () => (await import("./sources.ts")).sources,
  cite: async () => (await import("./cite.ts")).cite,
  completion: async () => (await import("./completion.ts")).completion,
};

export const COMMAND_NAMES: readonly string[] = Object.keys(LOADERS);

/** Null if no command has the name. */
export async function commandNamed(name: string): Promise<Command | null> {
  return Object.hasOwn(LOADERS, name) ? LOADERS[name]!() : null;
}

export function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()));
}
