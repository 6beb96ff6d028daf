// What people type instead of a command, and what they should type.

import type { Problem } from "../errors.ts";
import type { Options } from "../options.ts";
import { FORMATS } from "../render/formats.ts";
import { foldText } from "../text/normalize.ts";
import { correctionsOf, nearest } from "../text/suggest.ts";
import { shellWord } from "../text/visible.ts";
import { contentStems, contentWords, stemOf, wordsOf } from "../text/words.ts";
import { readDates } from "../text/writtenDates.ts";
import type { Corpus } from "../treaty/data.ts";
import { findEntries } from "../treaty/recordNames.ts";
import { aboutSubject } from "../treaty/subject.ts";
import type { Command } from "./command.ts";
import { COMMAND_NAMES, isCommandName } from "./index.ts";
import { isPassages, isReadable, type ReferenceCorpus } from "./operands.ts";
import { TOPICS } from "./topics.ts";

/** The guesses, and what to type, without “anpo”. “…” is what follows the guess; in brackets, what to put if nothing does. */
const GUESSES: readonly [words: string, ...lines: string[]][] = [
  [
    "read open view browse peruse study see print display list ls cat get text texts articles contents toc index treaty treaties",
    "show …",
  ],
  ["provision provisions passage passages part parts", "show …"],
  ["all everything both", "show 1951 1960"],
  ["full whole entire", "show …[1951 1960]"],
  ["find look lookup grep query locate where ask", "search …"],
  ["compare comparison contrast change changes changed difference differences versus vs", "diff …"],
  ["summary summarize overview", "diff --summary", "obligations"],
  ["event events date dates history chronology calendar when year years", "timeline …"],
  ["define definition definitions dictionary explain meaning entry entries term", "glossary …"],
  ["terms", "glossary …", "help terms"],
  ["concept concepts vocabulary", "glossary …"],
  ["name names people person persons who biography", "glossary --kind person …"],
  ["place places map", "glossary --kind place …"],
  ["document documents instrument instruments agreement agreements", "glossary --kind instrument …"],
  ["signers signer signatory signed-by", "show signatures"],
  [
    "word wordcount count counts stats statistics concordance kwic frequency frequencies occurrences",
    "words …",
  ],
  ["duty duties obligation right rights promise promises commitment commitments", "obligations …"],
  ["verify validate accurate correct confirm fact-check quotation quotations", "check …"],
  ["citation citations bibliography footnote footnotes", "cite …[1951 1960]"],
  ["quote quotes", "show …[1951 1960]", "cite …[1951 1960]", "help check"],
  ["dispute conflict conflicts contradictions disagreements controversies disputed", "disputes …"],
  ["copy", "show …", "collate …[1951]"],
  ["copies variant variants witness witnesses", "collate …"],
  ["source origin origins provenance", "sources …"],
  ["license licence copyright credits", "sources"],
  ["corrections errors emendations errata", "sources --corrections"],
  ["handout handouts worksheet", "show 1960 --parallel --format html > handout.html"],
  ["web website page html browser gui app", "export > anpo.html"],
  ["save download write export pdf", "show …[1951 1960] --format html > anpo.html"],
  ["man manual docs usage tutorial commands examples info start menu ?", "help"],
  ["quit exit install update config settings login", "help"],
  ["reference ref refs", "help references"],
  ["column columns field keys schema schemas", "help fields"],
  ["version about", "--version"],
];

const GUESSED_WORDS = GUESSES.flatMap(([words]) => words.split(" "));

type GuessCorpus = ReferenceCorpus & Pick<Corpus, "sources" | "correspondences">;

/** What is wrong with words that `anpo show` cannot read; null if it is the reference itself. */
export function commandProblem(
  words: readonly string[],
  unread: Problem,
  isNamed: boolean,
  corpus: GuessCorpus,
): Problem | null {
  const text = words.join(" ");
  return (
    dateProblem(text) ??
    languageProblem(words, corpus) ??
    otherThanPassage(text, corpus) ??
    guessProblem(words, isNamed, corpus) ??
    (isNamed ? null : wordsProblem(words, unread, corpus))
  );
}

/** For “June 1960”, “1970” and, although its year is missing, “19 May”. “About” and “the” are no dates. */
function dateProblem(text: string): Problem | null {
  const isTreaty = /^(?:1951|1960)$/.test(text);
  const isDated = /\d/.test(text) || [text, `${text} 1, 1960`].some((one) => readDates(one) !== null);
  const date =
    isTreaty || !isDated ? undefined : [text, `${text} 1960`].find((one) => readDates(one) !== null);
  return date === undefined
    ? null
    : { kind: "date instead of passage", given: text, line: `timeline ${date}` };
}

/** “japanese”, “translate V”, “1951 article 1 in Japanese” */
function languageProblem(words: readonly string[], corpus: ReferenceCorpus): Problem | null {
  const isLanguage = (word: string) =>
    /^(?:japanese|ja|jp|nihongo|日本語|translate|translations?)$/i.test(word);
  if (!words.some(isLanguage)) return null;
  const others = words.filter((word) => !isLanguage(word) && !/^(?:in|into|to)$/i.test(word));
  // “article 9 japanese constitution”
  if (others.length > 0 && passageIn(withoutFillers(others), corpus).length === 0) return null;
  return { kind: "only English", line: filled("show …[1951 1960]", passageIn(others, corpus)) };
}

/** For a source or a document of one, and for two passages that are compared. */
function otherThanPassage(text: string, corpus: GuessCorpus): Problem | null {
  const line = comparisonOf(text, corpus);
  const compared: Problem | null =
    line === null ? null : { kind: "other command", given: text, isNamed: true, lines: [line] };
  return sourceProblem(text, corpus) ?? compared;
}

/** For “press:asahi-1960-06-19” where a passage is expected; null for anything else. */
export function sourceProblem(text: string, { sources }: Pick<Corpus, "sources">): Problem | null {
  const isSource = sources.some(({ id }) => id === text.replace(/:.*/s, ""));
  return isSource ? { kind: "other command", given: text, isNamed: true, lines: [`sources ${text}`] } : null;
}

/** Words between a verb and what it is about: “show me article 6”, “text of the treaty”. */
const FILLERS = /^(?:of|the|an?|me|us|in|on|about|for|between|up|whole|entire|complete|full)$/i;

function withoutFillers(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !FILLERS.test(word));
  return first < 0 ? words : words.slice(first);
}

function guessProblem(words: readonly string[], isNamed: boolean, corpus: GuessCorpus): Problem | null {
  const [given = "", ...after] = words;
  const rest = withoutFillers(after);
  if (isNamed && FILLERS.test(given) && isReadable(rest.join(" "), corpus))
    return { kind: "other command", given: words.join(" "), isNamed, lines: [filled("show …", rest)] };
  const lines = linesFor(given.toLowerCase(), rest, corpus) ?? linesForQuestion(words, corpus);
  // `anpo show events` is about the timeline; `anpo show read` is about nothing.
  const isAboutNothing = isNamed && /^(?:show|search) [^1]/.test(`${lines?.[0]} `);
  return lines === null || isAboutNothing ? null : { kind: "other command", given, isNamed, lines };
}

/** For “what changed” and “what are the sources”: a question with one word that matters. */
function linesForQuestion(words: readonly string[], corpus: GuessCorpus): string[] | null {
  const content = words.length > 1 ? contentWords(wordsOf(words.join(" "))) : [];
  const lines = content.length === 1 ? linesFor(content[0]!.term, [], corpus) : null;
  const command = lines?.[0]?.replace(/ .*/, "") ?? "";
  // “how to cite”
  return /^how (?:to|do|can) /i.test(words.join(" ")) && isCommandName(command) ? [`help ${command}`] : lines;
}

/** For a misspelled command, and for anything else that begins with a word. */
function wordsProblem(words: readonly string[], unread: Problem, corpus: GuessCorpus): Problem | null {
  const [given = "", ...rest] = words;
  if (unread.kind !== "unknown word" || !/^\p{L}/u.test(given)) return null;
  // “in force”, “i want to read about bases”: what can be read before the first word that cannot is no passage.
  const before = unread.text.slice(0, unread.text.indexOf(unread.given)).trim();
  if (before !== "" && !before.split(/\s+/).every((word) => FILLERS.test(word) || /^i$/i.test(word)))
    return null;
  const exists = [...COMMAND_NAMES, "help"];
  const isWord = !isContent(given) || isWordOf(given, corpus);
  if (!isWord && nearest(given, exists).length > 0)
    return { kind: "unknown name", what: "command", given, exists, rest };
  // “differnce article 5”
  const [guess] = isWord ? [] : correctionsOf(given.toLowerCase(), GUESSED_WORDS);
  const lines = guess === undefined ? null : linesFor(guess, withoutFillers(rest), corpus);
  if (lines !== null) return { kind: "other command", given, isNamed: false, lines };
  const isMisspelledPart = unread.given === given && nearest(given, unread.exists).length > 0;
  const text = words.join(" ");
  return isMisspelledPart ? null : { kind: "not a command", given: text, entry: entryIn(text, corpus) };
}

/** Whether a treaty has a word in any form: “expire”, which is not “export” misspelled. */
function isWordOf(word: string, { treaties }: Pick<Corpus, "treaties">): boolean {
  const stem = stemOf(foldText(word));
  const paragraphs = treaties.flatMap(({ provisions }) => provisions.flatMap(({ paragraphs }) => paragraphs));
  return paragraphs.some(({ text }) => contentStems(text).includes(stem));
}

/** What people call values of options. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  ...{ excel: "csv", spreadsheet: "csv", md: "markdown", jsonl: "ndjson", footnote: "chicago" },
};

/** What is wrong with operands that end with a value of an option: `cite 1960 apa`; null if they do not. */
export function valueProblem(
  { name, options, formats, operands: { syntax } }: Command,
  operands: readonly string[],
  corpus: ReferenceCorpus,
): Problem | null {
  const isOperandNeeded = syntax.startsWith("<");
  const last = /^(?:style|format|file|sheet)$/i.test(operands.at(-1) ?? "")
    ? operands.slice(0, -1)
    : operands;
  const typed = last.at(-1)?.toLowerCase() ?? "";
  const given = OTHER_VALUES[typed] ?? typed;
  const all: Options = { ...options, format: { kind: "choice", value: "name", values: formats, help: "" } };
  const [option] = Object.entries(all).find(([, one]) => "values" in one && one.values.includes(given)) ?? [];
  // In “obligations China 1960”, the treaty is not what cannot be read.
  if (option === undefined || option === "treaty") return null;
  // “cite 1960 6 in chicago style”
  const rest = last.slice(0, /^(?:in|as|to)$/i.test(last.at(-2) ?? "") ? -2 : -1).map(shellWord);
  // In “cite kanba chicago”, the style is not what cannot be read.
  if (syntax.includes("reference") && rest.length > 0 && !isReadable(rest.join(" "), corpus)) return null;
  const needed = rest.length === 0 && isOperandNeeded ? ["1960"] : rest;
  return {
    kind: "value without option",
    given: typed,
    option,
    line: [
      name,
      ...needed,
      `--${option}`,
      given,
      ...(FOR_EXCEL.test(typed) ? [`--bom > ${name}.csv`] : []),
    ].join(" "),
  };
}

const FOR_EXCEL = /^(?:excel|spreadsheet)$/;

const COMPARING = /\s+(?:vs\.?|versus|against|(?:compared )?(?:to|with))\s+/i;

/** "diff 1951 1960" for “1951 vs 1960”; null for text that compares nothing. */
function comparisonOf(text: string, corpus: ReferenceCorpus): string | null {
  const [first = "", second, third] = text.split(COMPARING);
  if (second === undefined || third !== undefined) return null;
  const areReadable = [first, second].every((one) => isReadable(one, corpus));
  return areReadable ? filled("diff …", [first, second]) : null;
}

/** The words if they name a passage; else none. */
function passageIn(words: readonly string[], corpus: ReferenceCorpus): readonly string[] {
  return isPassages(words.join(" "), corpus) ? words : [];
}

/** "Kishi" in "who was Kishi?": the words from the first to the last that matter, if they name one entry; else null. */
function entryIn(text: string, { entries }: Pick<Corpus, "entries">): string | null {
  const content = contentWords(wordsOf(text));
  if (content.length === 0) return null;
  const term = text.slice(content[0]!.start, content.at(-1)!.end);
  return findEntries(entries, term).found.length === 1 ? term : null;
}

/** What to type instead of a guess and the words after it; null if the word is not a guess. */
function linesFor(word: string, rest: readonly string[], corpus: GuessCorpus): string[] | null {
  // “when” alone is a guess; “when did the treaty …” is a question.
  if (rest.length > 0 && !isContent(word) && passageIn(rest, corpus).length === 0) return null;
  if (/^(?:words? counts?|counts? words?)$/.test([word, ...rest].join(" "))) return ["words"];
  if ((FORMATS as readonly string[]).includes(word) && passageIn(rest, corpus).length > 0)
    return [filled(`show … --format ${word}`, rest)];
  if (isCommandName(word)) return [filled(`${word} …`, rest)];
  const [, ...lines] = GUESSES.find(([words]) => words.split(" ").includes(word)) ?? [];
  const isQuoted = /^quotes?$/.test(word) && rest.length > 0 && !isReadable(rest.join(" "), corpus);
  if (isQuoted) return [filled(rest.join(" ").split(" ").length > 2 ? "check …" : "search …", rest)];
  const isSaved = lines[0]?.endsWith("> anpo.html") && isCommandName(rest[0] ?? "");
  if (isSaved) {
    const target = rest.findIndex((word) => /^(?:to|as|in|into)$/i.test(word));
    const saved = target < 0 ? rest : rest.slice(0, target);
    return [`${saved.map(shellWord).join(" ")} --format csv > ${rest[0]}.csv`];
  }
  if (lines.length === 0) return TOPICS.some(({ name }) => name === word) ? [`help ${word}`] : null;
  const [next = "", ...others] = rest;
  // “compare 1951 IV with 1960 X”
  const compared =
    lines[0] === "diff …" ? comparisonOf(rest.join(" ").replace(/ and /i, " with "), corpus) : null;
  if (compared !== null) return [compared];
  const isList =
    /^show …(?:\[1951 1960\])?$/.test(lines[0]!) &&
    lines.length === 1 &&
    rest.length > 0 &&
    !isReadable(rest.join(" "), corpus);
  if (isList)
    return linesFor(next.toLowerCase(), withoutFillers(others), corpus) ?? [filled("search …", rest)];
  // `anpo compare bases`
  if (lines[0] === "diff …" && rest.length > 0 && !isReadable(rest.join(" "), corpus)) {
    const isSubject = corpus.correspondences.some(aboutSubject(rest.join(" "), corpus));
    return [filled(isSubject ? "diff --subject …" : "search …", isSubject ? [rest.join(" ")] : rest)];
  }
  // `anpo explain V` asks for the article, `anpo explain SOFA` for the entry.
  if (lines[0] === "glossary …" && passageIn(rest, corpus).length > 0)
    return [filled("show … --notes", rest)];
  const hasPlace = (line: string) => line.includes("…");
  const fitting = rest.length > 0 && lines.some(hasPlace) ? lines.filter(hasPlace) : lines;
  return fitting.map((line) => filled(line, rest));
}

function filled(line: string, rest: readonly string[]): string {
  const operands = rest.map(shellWord).join(" ");
  return line
    .replace(/…(?:\[(.*)\])?/, (_, without: string = "") => operands || without)
    .trimEnd()
    .replace("  ", " ");
}

function isContent(word: string): boolean {
  return contentWords(wordsOf(word)).length > 0;
}
