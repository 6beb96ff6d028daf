// The Model Context Protocol on lines of JSON: which message gets which response.

import { version } from "../../../package.json";
import { AnpoError } from "../../errors.ts";
import { visible } from "../../text/visible.ts";
import { type Fields, isFields, ProtocolError } from "./messages.ts";
import { callTool, listTools } from "./tools.ts";

/** https://modelcontextprotocol.io/specification/2026-07-28: every request names this version; nothing comes before it. */
const VERSION = "2026-07-28";

/** The versions that start with a handshake, the latest first. */
const EARLIER_VERSIONS = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];

const SERVER = { name: "anpo", version };

const ABOUT = {
  capabilities: { tools: {} },
  instructions:
    "The Japan–US security treaties of 1951 and 1960. Quote them only from show, verify each quotation with check before you answer, and cite with cite.",
};

/** Answers each line before it reads the next, until there are no more. */
export async function serve(
  lines: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
): Promise<void> {
  for await (const line of lines) {
    const response = line.trim() === "" ? null : await responseToLine(line);
    if (response !== null) await write(`${JSON.stringify(response)}\n`);
  }
}

/** Version 2025-03-26 allows several messages in one line. */
async function responseToLine(line: string): Promise<object | null> {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return failure(new ProtocolError(-32700, "the line is not JSON"));
  }
  if (!Array.isArray(message) || message.length === 0) return responseTo(message);
  const responses: object[] = [];
  for (const one of message) responses.push((await responseTo(one)) ?? []);
  const needed = responses.filter((response) => !Array.isArray(response));
  return needed.length > 0 ? needed : null;
}

/** Null for responses and for notifications, among them cancellations, which always come too late. */
async function responseTo(message: unknown): Promise<object | null> {
  const { jsonrpc, id, method, params = {} }: Fields = isFields(message) ? message : {};
  const isIdentified = typeof id === "string" || typeof id === "number";
  try {
    if (isFields(message) && ("result" in message || "error" in message)) return null;
    if (jsonrpc !== "2.0" || typeof method !== "string" || !(isIdentified || id === undefined))
      throw new ProtocolError(-32600, "the message is not a request");
    if (id === undefined) return null;
    if (!isFields(params)) throw new ProtocolError(-32602, "params must be an object");
    return { jsonrpc, id, result: await resultOf(method, params) };
  } catch (error) {
    const known = error instanceof ProtocolError ? error : await internalError(error);
    return failure(known, isIdentified ? id : undefined);
  }
}

function failure({ code, message, data }: ProtocolError, id?: string | number): object {
  return { jsonrpc: "2.0", id, error: { code, message, data } };
}

async function internalError(error: unknown): Promise<ProtocolError> {
  const { adviseOnBug, adviseOnProblem } = await import("../../advice.ts");
  const { message } = error instanceof AnpoError ? adviseOnProblem(error.problem) : adviseOnBug(error);
  return new ProtocolError(-32603, message);
}

/** In the names of the fields that every request has since 2026-07-28. */
const PREFIX = "io.modelcontextprotocol/";

async function resultOf(method: string, params: Fields): Promise<object> {
  const meta = isFields(params._meta) ? params._meta : {};
  const requested = meta[`${PREFIX}protocolVersion`];
  if (requested === undefined) return resultOfEarlierVersion(method, params);
  if (requested !== VERSION)
    throw new ProtocolError(-32022, "unsupported protocol version", { supported: [VERSION], requested });
  if (!isFields(meta[`${PREFIX}clientCapabilities`]))
    throw new ProtocolError(-32602, "_meta lacks clientCapabilities");
  const result =
    method === "server/discover"
      ? { supportedVersions: [VERSION], ...ABOUT }
      : await resultOfTools(method, params);
  // For an hour; the tools of a program never change.
  const caching = method === "tools/call" ? {} : { ttlMs: 3_600_000, cacheScope: "public" };
  return { resultType: "complete", ...result, ...caching, _meta: { [`${PREFIX}serverInfo`]: SERVER } };
}

async function resultOfEarlierVersion(method: string, params: Fields): Promise<object> {
  if (method === "ping") return {};
  if (method !== "initialize") return resultOfTools(method, params);
  const [latest] = EARLIER_VERSIONS;
  const protocolVersion = EARLIER_VERSIONS.find((one) => one === params.protocolVersion) ?? latest;
  return { protocolVersion, serverInfo: SERVER, ...ABOUT };
}

async function resultOfTools(method: string, { name, arguments: given = {} }: Fields): Promise<object> {
  if (method === "tools/list") return { tools: await listTools() };
  if (method !== "tools/call") throw new ProtocolError(-32601, `unknown method ${visible(method)}`);
  return callTool(name, given);
}
