// The tools of the server: commands with their options as JSON Schema, and their answers as text and data.

import { answerTo, printed } from "../../ask.ts";
import { AnpoError, documentOf } from "../../errors.ts";
import type { Option } from "../../options.ts";
import { abridged, visible } from "../../text/visible.ts";
import { bundledCorpus, readSchema } from "../../treaty/data.ts";
import type { Command } from "../command.ts";
import { loadCommand } from "../index.ts";
import { type Fields, isFields, ProtocolError } from "./messages.ts";

const CORPUS = bundledCorpus();

/** What a tool returns and when to use it. */
const TOOLS = {
  show: "Returns the exact words of a treaty, an article or a paragraph; also an event, entry or dispute. Use it before you quote. Without a reference: the parts of both treaties.",
  search:
    "Returns passages, events, entries and disputes about a subject, best first. Use it if you do not know the reference.",
  diff: "Returns what the 1960 treaty changed: each clause of 1951, its successor, the relation, a reason and the changed words; or two passages compared word by word. Use it for differences and continuity.",
  check:
    "Returns whether a quotation is exact, condensed, near or absent, where it is, and which words differ. Use it for every quotation before you give it to a reader.",
  timeline:
    "Returns events from 1945 to 2016, with dates, sources and conflicting claims. Use it for what happened when.",
  glossary:
    "Returns people, terms, places and related documents, by English, Japanese or romanized name, with sources. Use it to explain a name.",
  words: "Returns how often each treaty has a word or phrase, and where. Use it to count.",
  cite: "Returns a citation of a passage or document, ready to paste. Use it for every reference that you give.",
} as const;

type ToolName = keyof typeof TOOLS;

const TOOL_NAMES = Object.keys(TOOLS) as readonly ToolName[];

export function listTools(): Promise<object[]> {
  return Promise.all(
    TOOL_NAMES.map(async (name) => ({
      name,
      description: TOOLS[name],
      inputSchema: inputSchemaOf(await loadCommand(name)),
      outputSchema: outputSchemaOf(name),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  );
}

interface Property {
  type: string;
  description: string;
}

/** Options for a shell or a screen. */
const OMITTED = new Set(["quiet", "exitCode", "numbers", "layout", "chart"]);

function inputSchemaOf({ operands, options }: Command) {
  const operand = operandOf(operands);
  const description = operands.help.replace(/,? or - for standard input/, "");
  const properties: Record<string, Property> = { [operand]: { type: "string", description } };
  for (const [name, option] of Object.entries(options))
    if (!OMITTED.has(name)) properties[name] = propertyOf(option);
  const required = operands.syntax.startsWith("<") ? [operand] : [];
  return { type: "object", properties, required, additionalProperties: false };
}

/** "[reference...]" → "reference". */
const operandOf = ({ syntax }: Command["operands"]) => syntax.replace(/\W/g, "");

function propertyOf(option: Option): Property {
  const { kind, help: description } = option;
  switch (kind) {
    case "flag":
    case "switch":
      return { type: "boolean", description };
    case "count":
      return { type: "integer", description };
    case "file":
      return { type: "string", description: "check every quotation in this text, which is Markdown or HTML" };
  }
  const schema = { type: "string", description };
  if (kind === "choice") return Object.assign(schema, { enum: option.values });
  if (kind !== "choices") return schema;
  return Object.assign(schema, { type: "array", items: { type: "string", enum: option.values } });
}

/** The schema of an answer with everything that it refers to: a client cannot read the other files. */
function outputSchemaOf(name: ToolName): object {
  const shared = readSchema("common").$defs!;
  const $defs: Record<string, unknown> = {};
  const complete = (schema: unknown): object => {
    const text = JSON.stringify(schema).replaceAll(/schema-(?:common|(check)-result)\.json#?/g, (_, file) =>
      file ? `#/$defs/${file}` : "#",
    );
    for (const [, used] of text.matchAll(/#\/\$defs\/(\w+)/g))
      if (used! in shared && !(used! in $defs)) {
        $defs[used!] = null;
        $defs[used!] = complete(shared[used!]);
      }
    return JSON.parse(text);
  };
  const resultOf = (command: string) => {
    const { $schema, $id, title, $defs: own, ...schema } = readSchema(`${command}-result`);
    Object.assign($defs, complete(own ?? {}));
    return complete(schema);
  };
  if (name !== "check") return { ...resultOf(name), $defs };
  // One quotation has another answer than several.
  Object.assign($defs, { check: resultOf("check"), checks: resultOf("checks") });
  return { type: "object", anyOf: [{ $ref: "#/$defs/check" }, { $ref: "#/$defs/checks" }], $defs };
}

/** Throws a ProtocolError for what does not fit the schema. Illegal values are for the command to explain. */
function checkArguments(tool: string, command: Command, given: Fields): void {
  const { properties, required } = inputSchemaOf(command);
  for (const [name, value] of Object.entries(given)) {
    const type = Object.hasOwn(properties, name) && properties[name]!.type;
    if (!type)
      throw new ProtocolError(
        -32602,
        `unknown argument “${visible(name)}”; ${tool} takes ${Object.keys(properties).join(", ")}`,
      );
    if (value != null && typeOf(value) !== type)
      throw new ProtocolError(-32602, `“${name}” must be of type ${type}`);
  }
  const absent = required.find((name) => given[name] == null);
  if (absent) throw new ProtocolError(-32602, `“${absent}” is missing`);
}

const typeOf = (value: unknown) =>
  Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

/** The answer as the command prints it in a pipe, its notices, and its document; or the reason why there is none. */
export async function callTool(name: unknown, given: unknown): Promise<object> {
  const tool = TOOL_NAMES.find((one) => one === name);
  if (!tool)
    throw new ProtocolError(
      -32602,
      `unknown tool “${visible(String(name))}”; the tools are ${TOOL_NAMES.join(", ")}`,
    );
  if (!isFields(given)) throw new ProtocolError(-32602, "arguments must be an object");
  const command = await loadCommand(tool);
  checkArguments(tool, command, given);
  const { operands, options, document } = readArguments(command, given);
  const { adviseOnNotice, adviseOnProblem } = await import("../../advice.ts");
  try {
    const answer = await answerTo(command, operands, options, CORPUS, document);
    const text = await printed(answer.result, command, "plain", options);
    return {
      content: [text, ...answer.notices.map(adviseOnNotice).map(sentence)].filter(Boolean).map(textBlock),
      structuredContent: documentOf(answer),
    };
  } catch (error) {
    if (!(error instanceof AnpoError)) throw error;
    const { message, hint } = adviseOnProblem(error.problem, error.line);
    return { content: [message, hint ?? ""].filter(Boolean).map(sentence).map(textBlock), isError: true };
  }
}

const sentence = (text: string) => abridged(visible(text));
const textBlock = (text: string) => ({ type: "text", text });

/** Assistants write Markdown; HTML is recognized by its first tag. */
const DOCUMENT_NAME = "draft.md";

/** The arguments as operands and options of the command line, and the text of a document among them. */
function readArguments({ operands, options: known }: Command, given: Fields) {
  const operand = operandOf(operands);
  const options: Record<string, unknown> = {};
  let document: string | null = null;
  for (const [name, value] of Object.entries(given)) {
    // An assistant may give an argument that it does not need an empty value.
    if (name === operand || value == null || value === false || String(value) === "") continue;
    const isDocument = known[name]!.kind === "file";
    if (isDocument) document = String(value);
    options[name] = isDocument ? DOCUMENT_NAME : Array.isArray(value) ? value.join() : value;
  }
  const text = String(given[operand] ?? "");
  const isOptional = operands.syntax.startsWith("[") && operands.standardInput !== "for - or nothing";
  const isLeftOut = text === "" && (isOptional || document !== null);
  return { operands: isLeftOut ? [] : [text], options, document };
}
