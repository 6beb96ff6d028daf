// Messages to `anpo mcp` and its responses, in this process.

import { anpo } from "./io.ts";

interface Response {
  id?: string | number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads only what it expects.
  result?: any;
  error?: { code: number; message: string; data?: object };
}

/** The responses to lines of standard input. */
export async function responsesTo(...lines: readonly string[]): Promise<(Response | Response[])[]> {
  const { out, err, status } = await anpo(["mcp"], { stdin: lines.map((line) => `${line}\n`).join("") });
  if (err !== "" || status !== 0) throw new Error(`status ${status}: ${err}`);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** The response to one request. */
export async function responseTo(method: string, params?: object): Promise<Response> {
  const [response] = await responsesTo(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }));
  return response as Response;
}

/** The response to a call of a tool. */
export function call(name: string, given: object): Promise<Response> {
  return responseTo("tools/call", { name, arguments: given });
}
