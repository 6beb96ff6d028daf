// `anpo mcp`: the same answers for AI assistants.

import { AnpoError } from "../../errors.ts";
import { defineCommand } from "../command.ts";

export const mcpCommand = defineCommand({
  name: "mcp",
  summary: "the same answers for AI assistants, over the Model Context Protocol",
  operands: { syntax: "", help: "" },
  options: {},
  formats: ["json"],
  examples: [
    {
      line: `echo '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}' | anpo mcp`,
      shows: "the tools that an assistant can call, and their arguments",
    },
  ],

  async serve(lines, write) {
    const { serve } = await import("./server.ts");
    return serve(lines, write);
  },
  /** Nobody but a person who tries the command has a terminal as standard input. */
  run() {
    throw new AnpoError({ kind: "server on a terminal" });
  },
  page: () => [],
  isEmpty: () => false,
});
