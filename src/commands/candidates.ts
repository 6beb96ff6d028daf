// What can follow the words of a command line.

import { flagOf, GLOBAL_OPTIONS, longFormsOf, type Option, type Options } from "../options.ts";
import type { Corpus } from "../treaty/data.ts";
import type { Event, Treaty } from "../treaty/model.ts";
import type { Candidate, Command } from "./command.ts";
import { TOPICS } from "./topics.ts";

/** Candidates for the last word; "files": the name of a file. */
export type Candidates = readonly Candidate[] | "files";

/** What can stand for the last word of a line, which may be empty. The first word is the program. */
export function candidatesFor(line: string, commands: readonly Command[], corpus: Corpus): Candidates {
  const [, ...words] = [
    ...line.matchAll(/(?:[^\s"']|"[^"]*"?|'[^']*'?)+/g),
    ...(/\s$/.test(line) ? [""] : []),
  ].map(String);
  const typed = words.pop() ?? "";
  const { command, options, operands, pending, isEnded } = readWords(words, commands);
  const begun = /^--[\w-]+=/.exec(typed)?.[0];
  const option = pending ?? (begun && !isEnded ? optionOf(begun.slice(0, -1), options) : undefined);
  if (option) {
    const values = valuesOf(option, typed.slice(pending ? 0 : begun!.length), command, corpus);
    return values === "files" ? values : matching(typed, values, pending ? "" : begun!);
  }
  if (typed.startsWith("-") && !isEnded) return matching(typed, optionNames(options, words));
  if (command) return matching(typed, operandsOf(command, operands, typed, corpus));
  const named = [...commands.map(({ name, summary }) => [name, summary] as const), HELP];
  const started = isEnded || operands.length > 0 ? [] : matching(typed, named);
  if (started.length > 0) return started;
  // `anpo 1960` means `anpo show 1960`.
  return matching(typed, operandsOf(commands[0]!, operands, typed, corpus));
}

const HELP = ["help", "help for a command or a topic"] as const;

interface Read {
  command: Command | null;
  options: Options;
  operands: string[];
  /** The option whose value comes next. */
  pending: NamedOption | undefined;
  /** “--” ended the options. */
  isEnded: boolean;
}

type NamedOption = Option & { name: string };

/** The words before the last one. */
function readWords(words: readonly string[], commands: readonly Command[]): Read {
  const read: Read = {
    command: null,
    options: GLOBAL_OPTIONS,
    operands: [],
    pending: undefined,
    isEnded: false,
  };
  for (const word of words) {
    if (read.pending) read.pending = undefined;
    else if (word === "--") read.isEnded = true;
    else if (!read.isEnded && /^-./.test(word)) {
      const option = word.includes("=") ? undefined : optionOf(word, read.options);
      read.pending = option && "value" in option ? option : undefined;
    } else if (read.command || read.operands.length > 0 || read.isEnded) read.operands.push(word);
    else {
      read.command =
        word === "help" ? helpCommand(commands) : (commands.find(({ name }) => name === word) ?? null);
      if (read.command) read.options = { ...GLOBAL_OPTIONS, ...read.command.options };
      else read.operands.push(word);
    }
  }
  return read;
}

/** `anpo help`, as far as completion needs it. */
function helpCommand(commands: readonly Command[]): Command {
  const names = [...commands, ...TOPICS].map(({ name, summary }) => [name, summary] as const);
  return {
    ...commands[0]!,
    name: "help",
    operands: { syntax: "[topic]", help: "" },
    options: {},
    completions: () => names,
  };
}

function optionOf(word: string, options: Options): NamedOption | undefined {
  const [name, option] =
    Object.entries(options).find(
      ([name, option]) => flagOf(name, option) === word || ("short" in option && `-${option.short}` === word),
    ) ?? [];
  return name === undefined ? undefined : { ...option!, name };
}

/** The options that were not typed yet. */
function optionNames(options: Options, words: readonly string[]): Candidate[] {
  const all = Object.entries(options).flatMap(([name, option]) =>
    longFormsOf({ [name]: option }).map((form) => [form, option.help] as const),
  );
  return [...all, ["--help", "print this help"] as const].filter(([form]) => !words.includes(form));
}

function valuesOf(option: NamedOption, typed: string, command: Command | null, corpus: Corpus): Candidates {
  const inData = command?.optionCompletions?.(corpus)[option.name];
  if (inData) return inData;
  switch (option.kind) {
    case "choice":
      return option.name === "format" ? (command?.formats ?? option.values) : option.values;
    case "choices": {
      const before = typed.slice(0, typed.lastIndexOf(",") + 1);
      const chosen = before.split(",");
      return option.values.filter((value) => !chosen.includes(value)).map((value) => before + value);
    }
    case "width":
      return ["full"];
    case "file":
      return "files";
    case "text":
      if (option.isDate) return dates(typed, corpus.events);
      return option.isReference ? passages(typed, [], corpus.treaties) : [];
    default:
      return [];
  }
}

function operandsOf(command: Command, before: readonly string[], typed: string, corpus: Corpus): Candidate[] {
  const { syntax, names } = command.operands;
  if (syntax === "" || (before.length > 0 && !syntax.includes("..."))) return [];
  return [
    ...(names === "dates" ? dates(typed, corpus.events) : []),
    ...(names === "passages" || names === "references" ? passages(typed, before, corpus.treaties) : []),
    ...(names === "references" || typed.startsWith(PREFIXES[command.name] ?? "?")
      ? records(typed, corpus)
      : []),
    ...(command.completions?.(corpus) ?? []),
  ];
}

/** The beginnings of the references that a command reads besides names and dates. */
const PREFIXES: Readonly<Record<string, string>> = {
  timeline: "event:",
  glossary: "glossary:",
  disputes: "dispute:",
};

/** Treaties and provisions; paragraphs after a period; after the name of a treaty, also its parts alone. */
function passages(typed: string, before: readonly string[], treaties: readonly Treaty[]): Candidate[] {
  return treaties.flatMap(({ ref, title, provisions }): Candidate[] => [
    [ref, title],
    ...provisions.flatMap((one): Candidate[] => {
      const part = one.ref.slice(ref.length + 1);
      const about = one.heading ? `${one.label}: ${one.heading}` : one.label;
      return [
        [one.ref, about],
        ...(before.at(-1) === ref ? [[part, about] as const] : []),
        ...(typed.includes(".") ? one.paragraphs.map((paragraph): Candidate => [paragraph.ref, about]) : []),
      ];
    }),
  ]);
}

/** Events, entries and disputes; only their kinds until one is typed, because there are hundreds. */
function records(typed: string, { events, entries, disputes }: Corpus): Candidate[] {
  if (typed.startsWith("event:")) return events.map(({ ref, title }) => [ref, title]);
  if (typed.startsWith("glossary:")) return entries.map(({ ref, name }) => [ref, name]);
  if (typed.startsWith("dispute:")) return disputes.map(({ ref, question }) => [ref, question]);
  return typed === "" ? [] : ["event:", "glossary:", "dispute:"];
}

/** The years that have events; after a year its months, after a month its days. */
function dates(typed: string, events: readonly Event[]): Candidate[] {
  const longest = typed.length < 4 ? 4 : typed.length < 7 ? 7 : 10;
  const titles = new Map<string, string[]>();
  for (const { date, title } of events)
    for (const length of [4, 7, 10].filter((one) => one <= longest && one <= date.length)) {
      const begun = date.slice(0, length);
      titles.set(begun, [...(titles.get(begun) ?? []), title]);
    }
  return [...titles]
    .map(([date, all]): Candidate => [date, all.length === 1 ? all[0]! : `${all.length} events`])
    .sort(([one], [other]) => (one! < other! ? -1 : 1));
}

/** The candidates that begin as typed, after what is already there of the word. */
function matching(typed: string, candidates: readonly Candidate[], before = ""): Candidate[] {
  return candidates
    .map((one): readonly [string, string] =>
      typeof one === "string" ? [before + one, ""] : [before + one[0], one[1]],
    )
    .filter(([value]) => value.startsWith(typed));
}
