// The Model Context Protocol: which line gets which response.

import { expect, test } from "vitest";
import { version } from "../../../package.json";
import { responsesTo, responseTo } from "../../support/mcp.ts";

const error = (code: number, message = expect.any(String) as string, data?: object) => ({
  error: { code, message, ...(data && { data }) },
});
const PING = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
const PONG = { jsonrpc: "2.0", id: 1, result: {} };

test.each<[string, string, unknown[]]>([
  ["a request", PING, [PONG]],
  ["an id that is a string", PING.replace("1,", '"a",'), [{ ...PONG, id: "a" }]],
  ["white space around it", `  ${PING}\r`, [PONG]],
  ["no message", "", []],
  ["a notification", '{"jsonrpc":"2.0","method":"notifications/initialized"}', []],
  [
    "a cancellation",
    '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"late"}}',
    [],
  ],
  ["a notification that nobody knows", '{"jsonrpc":"2.0","method":"nosuch"}', []],
  ["a response", '{"jsonrpc":"2.0","id":1,"result":{}}', []],
  ["an error", '{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":""}}', []],
  ["two requests", `[${PING},${PING.replace("1,", "2,")}]`, [[PONG, { ...PONG, id: 2 }]]],
  ["a request and a notification", `[${PING},{"jsonrpc":"2.0","method":"x"}]`, [[PONG]]],
  ["notifications alone", '[{"jsonrpc":"2.0","method":"x"}]', []],
  ["not JSON", "{", [error(-32700)]],
  ["words", "show 1960 V", [error(-32700)]],
  ["an empty list", "[]", [error(-32600)]],
  ["a list with a number", `[5,${PING}]`, [[error(-32600), PONG]]],
  ...(["5", "null", '"ping"', "{}", '{"jsonrpc":"2.0","id":null,"method":"ping"}'] as const).map(
    (line): [string, string, unknown[]] => [line, line, [error(-32600)]],
  ),
  ["another version of JSON-RPC", PING.replace("2.0", "1.0"), [{ ...error(-32600), id: 1 }]],
  ["an id without a method", '{"jsonrpc":"2.0","id":1}', [{ ...error(-32600), id: 1 }]],
  ["parameters in a list", PING.replace("}", ',"params":[]}'), [{ ...error(-32602), id: 1 }]],
  ["an unknown method", PING.replace("ping", "pong"), [error(-32601, "unknown method pong")]],
  [
    "a method with a control character",
    PING.replace("ping", "\\u001b[31m"),
    [error(-32601, "unknown method ^[[31m")],
  ],
  ["a method of every object", PING.replace("ping", "toString"), [error(-32601)]],
])("%s", async (_, line, responses) => {
  expect(await responsesTo(line)).toMatchObject(responses);
});

test("a bad line does not end the session", async () => {
  expect(await responsesTo("{", "5", "[]", PING)).toMatchObject([{}, {}, {}, PONG]);
});

test.each([
  ["2025-11-25", "2025-11-25"],
  ["2025-06-18", "2025-06-18"],
  ["2025-03-26", "2025-03-26"],
  ["2024-11-05", "2024-11-05"],
  ["2026-07-28", "2025-11-25"],
  ["1999-01-01", "2025-11-25"],
  [undefined, "2025-11-25"],
])("a client that starts with version %s gets %s", async (asked, given) => {
  const { result } = await responseTo("initialize", {
    protocolVersion: asked,
    capabilities: {},
    clientInfo: {},
  });
  expect(result).toEqual({
    protocolVersion: given,
    serverInfo: { name: "anpo", version },
    capabilities: { tools: {} },
    instructions: expect.stringMatching(/show.*check.*cite/),
  });
});

const requestOf = (protocolVersion: unknown, clientCapabilities: unknown = {}) => ({
  _meta: {
    "io.modelcontextprotocol/protocolVersion": protocolVersion,
    "io.modelcontextprotocol/clientCapabilities": clientCapabilities,
  },
});
const COMPLETE = {
  resultType: "complete",
  _meta: { "io.modelcontextprotocol/serverInfo": { name: "anpo", version } },
};
const CACHED = { ttlMs: 3_600_000, cacheScope: "public" };

test.each<[string, object, object]>([
  ["server/discover", {}, { ...CACHED, supportedVersions: ["2026-07-28"], capabilities: { tools: {} } }],
  ["tools/list", {}, { ...CACHED, tools: expect.any(Array) }],
  ["tools/call", { name: "cite", arguments: { reference: "1960" } }, { content: [{ type: "text" }] }],
])("%s of version 2026-07-28", async (method, params, result) => {
  const { result: found } = await responseTo(method, { ...params, ...requestOf("2026-07-28") });
  expect(found).toMatchObject({ ...COMPLETE, ...result });
  expect("ttlMs" in found).toBe("ttlMs" in result);
});

test.each<[string, object | undefined, object]>([
  [
    "tools/list",
    requestOf("2027-01-01"),
    error(-32022, "unsupported protocol version", { supported: ["2026-07-28"], requested: "2027-01-01" }),
  ],
  ["tools/list", requestOf("2025-11-25"), error(-32022)],
  ["tools/list", requestOf(5), error(-32022)],
  ["tools/list", requestOf("2026-07-28", null), error(-32602)],
  // Each version has only its own methods.
  ["ping", requestOf("2026-07-28"), error(-32601)],
  ["initialize", requestOf("2026-07-28"), error(-32601)],
  ["server/discover", undefined, error(-32601)],
  ["resources/list", undefined, error(-32601)],
])("%s with %j is refused", async (method, params, refused) => {
  expect(await responseTo(method, params)).toMatchObject(refused);
});

test("what a request says about its progress does not matter", async () => {
  expect(await responseTo("ping", { _meta: { progressToken: 1 } })).toEqual(PONG);
});
