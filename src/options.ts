// Options: their kinds, their legal values, and the options that every command has.

import { AnpoError } from "./errors.ts";
import { FORMATS } from "./render/formats.ts";
import { COLOR_CHOICES } from "./render/terminal/color.ts";

/** An option of the command line. Its key in an `Options` object is its long name in camel case. */
export type Option =
  /** On or off: `--notes`. `excludes` names an option that cannot be given with it. */
  | { kind: "flag"; short?: string; excludes?: string; help: string }
  /** On unless switched off: the key `numbers` is typed as `--no-numbers`. */
  | { kind: "switch"; help: string }
  /** One of `values`, in any letter case. With `no`, `--no-color` is short for `--color` with that value. */
  | { kind: "choice"; value: string; values: readonly string[]; no?: string; help: string }
  /** Some of `values`, separated by commas, in any letter case. */
  | { kind: "choices"; value: string; values: readonly string[]; help: string }
  /** A whole number, 1 or more, or "all". With `preset`, the value can be left out: `--shared` means `--shared 3`. */
  | { kind: "count"; short?: string; value: string; preset?: number; help: string }
  /** A number of columns, or "full". */
  | { kind: "width"; value: string; help: string }
  /** The name of a file, or "-" for standard input. */
  | { kind: "file"; value: string; help: string }
  /** Any text. With `isReference`, "-" reads references from standard input; `isDate` is for completion. */
  | { kind: "text"; value: string; isReference?: true; isDate?: true; help: string };

export type Options = Readonly<Record<string, Option>>;

/** The value of an option as a command reads it. */
type ValueOf<O extends Option> = O extends { kind: "flag" | "switch" }
  ? boolean
  : O extends { kind: "choice"; values: readonly (infer V)[] }
    ? V | null
    : O extends { kind: "choices"; values: readonly (infer V)[] }
      ? readonly V[]
      : O extends { kind: "count" }
        ? number | null
        : O extends { kind: "width" }
          ? number | "full" | null
          : string | null;

/** The values of all options of a command. An option that was not given is false, null or []; a switch is true. */
export type Typed<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** The options that every command has: how to print the answer, not what to ask. */
export const GLOBAL_OPTIONS = {
  format: {
    kind: "choice",
    value: "name",
    values: FORMATS,
    help: `output format: ${FORMATS.join(", ")} (not every command supports all of them)`,
  },
  json: { kind: "flag", help: "short for --format json" },
  width: {
    kind: "width",
    value: "columns",
    help: "wrap at this many columns, or full for the whole screen (in a pipe: no wrapping)",
  },
  color: {
    kind: "choice",
    value: "when",
    values: COLOR_CHOICES,
    no: "never",
    help: "use color: auto, always or never (--no-color is short for never)",
  },
  bom: { kind: "flag", help: "start CSV and TSV with a byte-order mark, which Excel needs" },
  accessible: {
    kind: "flag",
    help: "for screen readers: no columns, no box characters, words instead of symbols",
  },
  pager: { kind: "switch", help: "print long answers without a pager" },
} as const satisfies Options;

/** The long form as typed: "--exit-code", or "--no-numbers" for a switch. */
export function flagOf(name: string, option: Option): string {
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return option.kind === "switch" ? `--no-${dashed}` : `--${dashed}`;
}

/** All forms, as help shows them: "-n, --limit <count>"; "--shared [n]" if the value can be left out. */
export function formsOf(name: string, option: Option): string {
  const short = "short" in option && option.short ? `-${option.short}, ` : "";
  const [open, close] = "preset" in option ? "[]" : "<>";
  const value = "value" in option ? ` ${open}${option.value}${close}` : "";
  return `${short}${flagOf(name, option)}${value}`;
}

/** Every long form that a reader can type, for completion. */
export function longFormsOf(options: Options): string[] {
  return Object.entries(options).flatMap(([name, option]) =>
    option.kind === "choice" && option.no ? [`--${name}`, `--no-${name}`] : [flagOf(name, option)],
  );
}

/**
 * The typed values of options. `given` has strings as they were typed, true for a flag, false for a switch that was
 * turned off. Throws an AnpoError for a value that is not legal and for options that exclude each other.
 */
export function readOptions<O extends Options>(
  options: O,
  given: Readonly<Record<string, unknown>>,
): Typed<O> {
  const typed = Object.entries(options).map(([name, option]) => {
    if ("excludes" in option && given[name] === true && given[option.excludes] !== undefined)
      throw new AnpoError({ kind: "conflicting options", options: [name, option.excludes] });
    return [name, readValue(name, option, given[name])];
  });
  return Object.fromEntries(typed) as Typed<O>;
}

function readValue(name: string, option: Option, given: unknown): unknown {
  if (option.kind === "flag") return given === true;
  if (option.kind === "switch") return given !== false;
  if (option.kind === "choice" && option.no && given === false) return option.no;
  if (given === undefined) return option.kind === "choices" ? [] : null;
  if (typeof given !== "string")
    throw new AnpoError({ kind: "missing value", option: name, value: option.value });
  switch (option.kind) {
    case "choice":
      return choiceOf(name, given, option.values, false);
    case "choices":
      return given.split(",").map((part) => choiceOf(name, part, option.values, true));
    case "count":
      if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
      if (given.toLowerCase() === "all" && option.preset === undefined) return Number.MAX_SAFE_INTEGER;
      throw new AnpoError({ kind: "invalid count", option: name, given });
    case "width":
      if (given.toLowerCase() === "full") return "full";
      if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
      throw new AnpoError({ kind: "invalid width", given });
    case "file":
    case "text":
      return given;
  }
}

function choiceOf(option: string, given: string, values: readonly string[], isList: boolean): string {
  const value = values.find((one) => one === given.trim().toLowerCase());
  if (value !== undefined) return value;
  throw new AnpoError({ kind: "invalid value", option, given, exists: values, isList });
}
