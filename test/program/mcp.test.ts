// The built server in a process of its own, with the official client.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, ProtocolError } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { onTerminal, program, root } from "../support/shell.ts";

const CALLS: [name: string, given: Record<string, unknown>, line: string[]][] = [
  ["show", { reference: "1960 V" }, ["show", "1960 V"]],
  ["search", { words: "armed attack", limit: 20 }, ["search", "armed attack", "--limit", "20"]],
  ["diff", { passage: "1951:IV" }, ["diff", "1951:IV"]],
  ["check", { quotation: "act to meet the common danger" }, ["check", "act to meet the common danger"]],
  ["timeline", { date: "June 1960" }, ["timeline", "June 1960"]],
  ["glossary", { term: "Kishi" }, ["glossary", "Kishi"]],
  ["words", { word: "peace" }, ["words", "peace"]],
  ["cite", { reference: "1960 V" }, ["cite", "1960 V"]],
];

/** What the command line prints, as text and as a document. */
const PRINTED = CALLS.map(([, , line]) => [program(line).out, program([...line, "--json"]).out] as const);

describe.each([
  ["2025-11-25", "legacy"],
  ["2026-07-28", "auto"],
] as const)("the official client, version %s", (protocol, mode) => {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  beforeAll(() =>
    client.connect(
      new StdioClientTransport({ command: process.execPath, args: [`${root}bin/anpo.cjs`, "mcp"] }),
    ),
  );
  afterAll(() => client.close());

  test("learns who the server is", () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(protocol);
    expect(client.getServerVersion()).toMatchObject({ name: "anpo", version });
    expect(client.getInstructions()).toMatch(/show.*check.*cite/);
    expect(client.getServerCapabilities()).toEqual({ tools: {} });
  });

  test("lists the tools", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(CALLS.map(([name]) => name));
  });

  // The client throws if the data do not fit the schema of the tool.
  test.each(CALLS)("calls %s with %j", async (name, given) => {
    await client.listTools();
    const result = await client.callTool({ name, arguments: given });
    const [text, document] = PRINTED[CALLS.findIndex(([one]) => one === name)]!;
    expect(result.content[0]).toEqual({ type: "text", text });
    expect(result.structuredContent).toEqual(JSON.parse(document));
    expect(result.isError).toBeUndefined();
  });

  test("verifies a quotation", async () => {
    const quotation = "act to face the common danger";
    const { structuredContent, content } = await client.callTool({ name: "check", arguments: { quotation } });
    expect(structuredContent).toMatchObject({ verdict: "near", ref: "1960:V.1" });
    expect(content[0]).toMatchObject({
      text: expect.stringContaining("act to [-face-]{+meet+} the common danger"),
    });
  });

  test("gets an error of the tool as its result", async () => {
    const { isError, content } = await client.callTool({ name: "show", arguments: { reference: "1961 V" } });
    expect([isError, content[0]]).toEqual([true, { type: "text", text: "unknown treaty “1961”" }]);
  });

  test.each([
    ["nosuch", {}, /unknown tool “nosuch”/],
    ["search", { query: "peace" }, /unknown argument “query”/],
  ])("gets an error of the protocol as an error: %s %j", async (name, given, message) => {
    const failure = await client.callTool({ name, arguments: given }).catch((error) => error);
    expect(failure).toBeInstanceOf(ProtocolError);
    expect([failure.code, failure.message]).toEqual([-32602, expect.stringMatching(message)]);
  });

  test("can ask much at once, and give up", async () => {
    const giveUp = new AbortController();
    const asked = CALLS.map(([name, given]) => client.callTool({ name, arguments: given }));
    const given = client.callTool({ name: "diff", arguments: {} }, { signal: giveUp.signal });
    giveUp.abort();
    await expect(given).rejects.toThrow();
    expect((await Promise.all(asked)).map(({ isError }) => isError)).toEqual(CALLS.map(() => undefined));
  });
});

const REQUESTS = CALLS.map(([name, given], id) =>
  JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: given } }),
);

describe("the streams", () => {
  test("standard output has the responses alone, one per line, and the end of input ends the program", () => {
    const { out, err, status, signal } = program(["mcp"], { input: REQUESTS.join("\n") });
    const lines = out.split("\n");
    expect([lines.pop(), lines.map((line) => JSON.parse(line).id)]).toEqual([
      "",
      REQUESTS.map((_, id) => id),
    ]);
    expect({ err, status, signal }).toEqual({ err: "", status: 0, signal: null });
  });

  test("no input", () => {
    expect(program(["mcp"])).toEqual({ status: 0, signal: null, out: "", err: "" });
  });

  test.each([
    ["separators that are not line feeds", "act to\u2028meet\u2029the\r\u0085common danger"],
    ["more than a pipe holds", "the äöü of peace ".repeat(500)],
  ])("a text with %s", (_, quotation) => {
    const params = { name: "check", arguments: { quotation } };
    const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    const { out } = program(["mcp"], { input: `${request}\n`.repeat(4) });
    const responses = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).result.structuredContent);
    expect(responses.map((document) => document.quotation)).toEqual(Array(4).fill(quotation));
  });

  test.each([
    ["bytes that are not UTF-8", new Uint8Array([0xff, 0xfe, 0x00, 0x0a])],
    ["a line without end", Buffer.from(`"${"a".repeat(11_000_000)}\n`)],
  ])("the session goes on after %s", (_, bad) => {
    const input = Buffer.concat([bad, Buffer.from('{"jsonrpc":"2.0","id":1,"method":"ping"}\n')]);
    const { out, status } = program(["mcp"], { input });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([status, lines]).toEqual([
      0,
      [
        { jsonrpc: "2.0", error: { code: -32700, message: "the line is not JSON" } },
        { jsonrpc: "2.0", id: 1, result: {} },
      ],
    ]);
  });

  test.runIf(process.platform === "linux")("a person who types the command is told how to use it", () => {
    const told = onTerminal("mcp").replace(/\s+/g, " ");
    expect(told).toContain('"mcpServers": {"anpo": {"command": "anpo", "args": ["mcp"]}}');
    expect(told).toMatch(/status 2 $/);
  });
});

/** Without a compiler that optimizes: it keeps more code from call to call, for thousands of calls. */
const NODE_OPTIONS = [
  "--expose-gc",
  "--no-opt",
  "--no-sparkplug",
  "--no-lazy-feedback-allocation",
  "--no-flush-bytecode",
];

/** By how many bytes the heap grows in so many calls, after 300 others. */
async function growthOf(calls: number, env: Record<string, string>): Promise<number> {
  const argv = [...NODE_OPTIONS, "--require", `${root}test/support/heap.cjs`, `${root}bin/anpo.cjs`, "mcp"];
  const server = spawn(process.execPath, argv, {
    env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
  });
  const [lines, reports] = [server.stdout, server.stderr].map((input) =>
    createInterface({ input })[Symbol.asyncIterator](),
  );
  const heapAfter = async (count: number) => {
    for (let number = 0; number < count; number++) {
      server.stdin.write(`${REQUESTS[number % REQUESTS.length]}\n`);
      expect(JSON.parse((await lines!.next()).value!)).toHaveProperty("result.structuredContent");
    }
    // What the last calls still hold for a moment is not a leak: the smallest of some measurements counts.
    const sizes: number[] = [];
    for (let round = 0; round < 5; round++) {
      await sleep(50);
      server.kill("SIGUSR2");
      sizes.push(Number((await reports!.next()).value.replace("heap ", "")));
    }
    return Math.min(...sizes);
  };
  const before = await heapAfter(300);
  const growth = (await heapAfter(calls)) - before;
  server.stdin.end();
  expect(await once(server, "close")).toEqual([0, null]);
  return growth;
}

describe.skipIf(process.platform === "win32")("memory", () => {
  test("a session of 1,000 calls leaks nothing: not 50 bytes per call", async () => {
    expect(Math.abs(await growthOf(1000, {}))).toBeLessThan(50_000);
  });

  test("the measurement would find a leak: 500 requests that are kept", async () => {
    expect(await growthOf(500, { LEAK: "1" })).toBeGreaterThan(50_000);
  });
});
