// What can follow the words of a command line.

import { describe, expect, test } from "vitest";
import { candidatesFor } from "../../src/commands/candidates.ts";
import { allCommands, COMMAND_NAMES } from "../../src/commands/index.ts";
import { GLOBAL_OPTIONS } from "../../src/options.ts";
import { corpus } from "../support/corpus.ts";

const COMMANDS = await allCommands();

/** The candidates without what is said about them. */
function valuesFor(line: string): readonly string[] | "files" {
  const found = candidatesFor(line, COMMANDS, corpus);
  return found === "files" ? found : found.map((one) => (typeof one === "string" ? one : one[0]));
}

describe("all candidates", () => {
  test.each<[line: string, expected: readonly string[] | "files"]>([
    // Commands
    ["anpo ", [...COMMAND_NAMES, "help"]],
    ["anpo di", ["diff", "disputes"]],
    ["anpo --no-color gl", ["glossary"]],
    ["anpo --format plain gl", ["glossary"]],
    ["anpo --format=plain gl", ["glossary"]],
    ["anpo nosuch", []],
    ["anpo help com", ["completion", "comparison"]],
    ["anpo help formats ", []],
    ["anpo completion ", ["bash", "zsh", "fish", "powershell"]],
    ["anpo completion bash ", []],
    // Options
    ["anpo diff --su", ["--summary", "--subject"]],
    ["anpo diff --summary --su", ["--subject"]],
    ["anpo search --kin", ["--kind"]],
    ["anpo show --kin", []],
    ["anpo --no", ["--no-color", "--no-pager"]],
    ["anpo show --no-n", ["--no-numbers"]],
    ["anpo search -- --k", []],
    // Values of options
    ["anpo cite 1960 --style b", ["bluebook", "bibtex"]],
    ["anpo cite 1960 --style=b", ["--style=bluebook", "--style=bibtex"]],
    ["anpo search peace --kind d", ["dispute"]],
    ["anpo --no-color search --kind d", ["dispute"]],
    ["anpo diff --relation new,d", ["new,dropped"]],
    ["anpo diff --relation=new,continued,d", ["--relation=new,continued,dropped"]],
    ["anpo diff --relation new,n", ["new,narrowed"]],
    ["anpo timeline --tag t", ["treaty"]],
    ["anpo show 1951 --witness h", ["handout-1951", "handout-1960"]],
    ["anpo collate --base e", ["encyclopedia-1951"]],
    ["anpo search peace -n ", []],
    ["anpo search peace -n 5 --al", ["--all"]],
    ["anpo search --in 1951:te", ["1951:testimonium"]],
    ["anpo --width ", ["full"]],
    ["anpo diff --subject ", []],
    ["anpo cite --format c", []],
    ["anpo glossary --format c", ["csv"]],
    ["anpo --format c", ["csv"]],
    // Files
    ["anpo check --document ", "files"],
    ["anpo check --document=dr", "files"],
    ["anpo check dr", []],
    ["anpo search ", []],
    // References
    ["anpo show 1960:VI", ["1960:VI", "1960:VII", "1960:VIII"]],
    ["anpo 1960:VI", ["1960:VI", "1960:VII", "1960:VIII"]],
    ["anpo -- 1960:te", ["1960:testimonium"]],
    ["anpo show 1960:V.", ["1960:V.1", "1960:V.2"]],
    ["anpo show 1960 VI", ["VI", "VII", "VIII"]],
    ["anpo show 1951 V", ["V"]],
    ["anpo cite 1951 1960:X", ["1960:X"]],
    ["anpo show e", ["event:"]],
    ["anpo show event:1960-06-15", ["event:1960-06-15-michiko-kanba-dies"]],
    ["anpo diff e", []],
    ["anpo show dispute:house", ["dispute:house-vote"]],
    ["anpo disputes dispute:house", ["dispute:house-vote"]],
    ["anpo disputes house", ["house-vote"]],
    ["anpo cite glossary:status", ["glossary:status-of-forces-agreement"]],
    // Names
    ["anpo glossary prior-", ["prior-consent", "prior-consultation"]],
    ["anpo disputes house", ["house-vote"]],
    ["anpo sources frus-1951-6:d7", ["frus-1951-6:d735"]],
    ["anpo sources handout-1951 frus-1951-6:d7", ["frus-1951-6:d735"]],
    // Dates
    ["anpo timeline 2016", ["2016", "2016-03"]],
    ["anpo timeline 1952-0", ["1952-02", "1952-03", "1952-04", "1952-05", "1952-07"]],
    ["anpo timeline 1952-04-2", ["1952-04-28"]],
    ["anpo timeline --from 1957", ["1957", "1957-01", "1957-06", "1957-08", "1957-09"]],
    // Quoted words
    ['anpo search "armed attack" --kind pr', ["provision"]],
    ['anpo search "armed att', []],
  ])("%s", (line, expected) => expect(valuesFor(line)).toEqual(expected));
});

describe.each(COMMANDS)("$name", ({ name, options }) => {
  test("completes its own options and those of every command", () => {
    const expected = Object.entries({ ...GLOBAL_OPTIONS, ...options }).length;
    expect(valuesFor(`anpo ${name} --`).length).toBeGreaterThan(expected);
  });

  test("offers files for no operand, and for an option only if it takes a file", () => {
    expect(valuesFor(`anpo ${name} `)).not.toBe("files");
    for (const [key, option] of Object.entries(options))
      if ("value" in option) {
        const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        expect([flag, valuesFor(`anpo ${name} ${flag} `) === "files"]).toEqual([
          flag,
          option.kind === "file",
        ]);
      }
  });
});

test("commands and options have a description, and so do passages, events and dates", () => {
  for (const line of ["anpo ", "anpo search --", "anpo show 19", "anpo show event:", "anpo timeline 19"])
    for (const one of candidatesFor(line, COMMANDS, corpus)) expect(one[1]).not.toBe("");
});
