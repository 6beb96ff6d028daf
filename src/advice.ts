// The sentence for each problem and notice: what went wrong or what to know, then what to do.

import type { Notice, Problem } from "./errors.ts";
import { nearest } from "./text/suggest.ts";

/** A message for a person; both parts are whole sentences without a final period. */
export interface Advice {
  /** What was given, or what is wrong. */
  message: string;
  /** The next step; null where there is none. */
  hint: string | null;
}

/** Wording for a request that cannot be understood or carried out. `line` is a line of standard input. */
export function adviseOnProblem(problem: Problem, line: number | null = null): Advice {
  const advise = PROBLEMS[problem.kind] as (one: Problem) => [string, (string | null)?];
  const [message, hint = null] = advise(problem);
  return { message: line === null ? message : `line ${line}: ${message}`, hint };
}

/** One line of wording for a notice. */
export function adviseOnNotice(notice: Notice): string {
  const advise = NOTICES[notice.kind] as (one: Notice) => string;
  return advise(notice);
}

/** Wording for an error that no request should cause. */
export function adviseOnBug(error: unknown): Advice {
  const message = error instanceof Error ? error.message : String(error);
  return { message: `internal error: ${message}`, hint: "set ANPO_DEBUG=1 to see where" };
}

type ProblemAdvice = {
  [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => [message: string, hint?: string | null];
};

const FORMS = "give a treaty (1951, 1960), an article (V, VI.2, IV-VI) or preamble, testimonium, signatures";

const PROBLEMS: ProblemAdvice = {
  "unknown name": ({ what, given, exists, of }) => [
    what === "command" && didYouMean(given, exists) === null
      ? `no command or passage is called “${given}”`
      : `unknown ${what} “${given}”${of && what === "copy" ? ` of ${of}` : ""}`,
    what === "command"
      ? (didYouMean(given, exists) ?? `to search for it: anpo search ${quoted(brief(given))}`)
      : what === "option"
        ? [didYouMean(given, exists), howToExclude(given, of), `see anpo ${of} --help`]
            .filter(Boolean)
            .join(" ")
        : (didYouMean(given, exists) ?? `choose one of: ${exists.join(", ")}`),
  ],
  "empty name": ({ command }) => ["the name is empty", `run \`anpo ${command}\` to list everything`],
  "invalid value": ({ option, given, exists, isList }) => [
    `invalid value “${given}” for ${option}`,
    `choose ${isList ? "one or more of" : "one of"}: ${exists.join(", ")}`,
  ],
  "invalid count": ({ option, given }) => [
    `invalid number “${given}” for ${option}`,
    `give a whole number from 1 on: ${option} 5`,
  ],
  "invalid width": ({ given }) => [
    `invalid width “${given}”`,
    "give a number of columns, or full: --width 72",
  ],
  "missing value": ({ option, value }) => [`${option} needs a value`, `give one: ${option} <${value}>`],
  "unexpected value": ({ option, given }) => [
    `${option} takes no value, but “${given}” was given`,
    `write ${option} alone`,
  ],
  "conflicting options": ({ options: [one, other] }) => [
    `${one} conflicts with ${other}`,
    "use only one of them",
  ],
  "missing operand": ({ command, operand }) => [
    `no ${operand} ${operand.endsWith("s") ? "were" : "was"} given`,
    `see anpo ${command} --help`,
  ],
  "extra operand": ({ command, given }) => [
    `anpo ${command} takes no further operand, but “${given}” was given`,
    `see anpo ${command} --help`,
  ],
  "unsupported format": ({ command, format, exists }) => [
    `anpo ${command} has no ${format} output`,
    `choose one of: ${exists.join(", ")}`,
  ],
  "no reference": () => ["no reference was given", FORMS],
  "unknown treaty": ({ given, exists }) => [
    `unknown treaty “${given}”`,
    `the treaties are ${exists.join(" and ")}`,
  ],
  "unreadable reference": ({ given, rest }) => [
    rest === ""
      ? `the reference “${given}” is incomplete`
      : rest === given
        ? `cannot read “${given}” as a reference`
        : `cannot read “${rest}” in the reference “${given}”`,
    FORMS,
  ],
  "unknown word": ({ given, exists }) => [
    `“${given}” is not a treaty or a part of one`,
    didYouMean(given, exists) ?? FORMS,
  ],
  "invalid article number": ({ given }) => [
    `“${given}” is not an article number`,
    "articles are numbered I, II, III … X, or 1 to 10",
  ],
  "invalid paragraph number": ({ given }) => [
    `“${given}” is not a paragraph number`,
    "paragraphs are counted from 1",
  ],
  "article without number": ({ given }) => [
    `“${given}” does not say which article`,
    "give its number: Article V, art. 5",
  ],
  "paragraph without article": ({ given }) => [
    `“${given}” does not say of which article`,
    "name the article first: V.2, or paragraph 2 of Article V",
  ],
  "backward range": ({ from, to, corrected }) => [
    `the range ${from}-${to} runs backward`,
    `write ${corrected}`,
  ],
  "range across treaties": ({ given }) => [
    `“${given}” is not a range within one treaty`,
    "name the treaty once: 1960:IV-VI",
  ],
  "ambiguous reference": ({ given, readings }) => [
    `“${given}” can be read in two ways`,
    `write ${readings.join(" or ")}`,
  ],
  "unclear treaty": ({ given, treaty }) => [
    `it is not clear which part of ${treaty} is meant in “${given}”`,
    "name each treaty before its parts: 1960 V 1951 I",
  ],
  "dash among operands": () => [
    "“-” cannot be combined with other operands",
    "put all references on standard input, one per line",
  ],
  "not a passage": ({ given }) => [
    `“${given}” is not a passage of a treaty`,
    "give a passage, for example 1960 V.2",
  ],
  "not citable": ({ given, exists }) => [
    `“${given}” cannot be cited`,
    `give a passage of a treaty or one of these documents: ${exists.join(", ")}`,
  ],
  "several treaties": ({ given, treaties }) => [
    `“${given}” is in more than one treaty`,
    `name one of them: ${treaties.map((ref) => `anpo collate ${ref}`).join(", ")}`,
  ],
  "copy without treaty": () => ["--witness needs a treaty", "name it first: anpo show 1951 --witness A"],
  "copy of a record": () => ["--witness works only with treaty passages", "remove --witness"],
  "treaty compared with itself": ({ treaty, treaties: [older, newer] }) => [
    `the ${treaty} treaty was given twice`,
    `to compare the two treaties: anpo diff ${older} ${newer}`,
  ],
  "empty query": () => ["the query is empty", 'give some words: anpo search "armed attack"'],
  "long query": ({ length, longest }) => [
    `the query has ${length} characters; the limit is ${longest}`,
    "to look up a longer quotation, use anpo check",
  ],
  "invalid pattern": ({ pattern, reason }) => [
    `invalid pattern “${pattern}”: ${reason}`,
    "to search for these characters literally, use --exact",
  ],
  "slow pattern": ({ pattern }) => [
    `the pattern “${pattern}” takes too long`,
    "avoid repetitions within repetitions, as in (a+)+",
  ],
  "empty quotation": () => [
    "there is no quotation to check",
    'give one: anpo check "an armed attack against either Party"',
  ],
  "long quotation": ({ length, longest }) => [
    `the quotation has ${length} characters; the limit is ${longest}`,
    "check it in parts",
  ],
  "invalid date": ({ given, option }) => [
    `“${given}” is not a date${option === null ? "" : ` for ${option}`}`,
    "give a day, a month, a year or a range: 23 June 1960, 1960-06, 1951 to 1960, since 1960. To search events for words: anpo search --kind event",
  ],
  "backward dates": ({ from, to }) => [
    `the range from ${from} to ${to} runs backward`,
    `write --from ${to} --to ${from}`,
  ],
  "two date ranges": () => ["a date cannot be combined with --from or --to", "give either a date or a range"],
  "corrections of a source": () => [
    "--corrections does not take a source",
    "run `anpo sources --corrections`",
  ],
  "no standard input": () => [
    "“-” means standard input, which the library does not read",
    "pass the text itself",
  ],
  "standard input is a terminal": () => [
    "there is nothing to read: standard input is a terminal",
    "pass the text as an argument or pipe it in",
  ],
  "undecodable input": ({ file, encoding }) => [
    `${file ?? "standard input"} is not valid ${encoding}`,
    "save the text as UTF-8 and try again",
  ],
  "unreadable input": ({ reason }) => [`cannot read standard input: ${reason}`],
  "unreadable file": ({ file, reason }) => [`cannot read ${file}: ${reason}`, "check the name of the file"],
  "unwritable output": ({ reason }) => [`cannot write the output: ${reason}`],
  "unreadable data": ({ file }) => [`the data file ${file} is missing or damaged`, "reinstall anpo"],
  "damaged program": ({ reason }) => [`the program is damaged (${reason})`, "reinstall anpo"],
};

type NoticeAdvice = { [K in Notice["kind"]]: (notice: Extract<Notice, { kind: K }>) => string };

const NOTICES: NoticeAdvice = {
  "no such part": ({ treaty, part, contents }) => {
    const articles = contents.map((one) => `the ${one.treaty} treaty has Articles ${one.articles.join("–")}`);
    if (treaty === null) return `no treaty has ${partName(part)}; ${articles.join(", ")}`;
    const [first, last] = contents.find((one) => one.treaty === treaty)!.articles;
    const elsewhere = contents
      .filter(({ hasPart }) => hasPart)
      .map((one) => `. The ${one.treaty} treaty has one: anpo show ${one.treaty} ${part}`);
    return `the ${treaty} treaty has no ${partName(part)} (it has Articles ${first}–${last})${elsewhere.join("")}`;
  },
  "no such paragraph": ({ paragraph, provisions }) => {
    const counts = provisions.map(({ treaty, label, count }) => {
      if (count === 0) return `the ${label.toLowerCase()} of ${treaty} have no paragraphs`;
      return `${label} of ${treaty} has ${count === 1 ? "one paragraph" : `${count} paragraphs`}`;
    });
    return `there is no paragraph ${paragraph}; ${counts.join(", ")}`;
  },
  "no such record": ({ given, exists }) => sentences(`there is no “${given}”`, didYouMean(given, exists)),
  "not in copy": ({ copy, ref }) =>
    `the copy ${copy} lacks ${ref}; to read it in the edition: anpo show ${ref}`,
  "no such entry": ({ given, exists }) =>
    sentences(
      `the glossary has no entry “${given}”`,
      /^\s*art(?:icle)?s?\b/i.test(given)
        ? `to read an article of a treaty: anpo show ${brief(given)}`
        : (didYouMean(given, exists) ?? `to search the texts: anpo search ${brief(given)}`),
    ),
  "other kind of entry": ({ given, wanted, kinds }) =>
    `“${given}” is not a ${wanted.join(" or ")}; its kind is ${kinds.join(", ")}`,
  "no citation": ({ given, exists }) =>
    `the edition has no citation for ${given}; it has one for these documents: ${exists.join(", ")}`,
  "no such dispute": ({ given, exists }) =>
    sentences(
      `there is no dispute “${given}”`,
      didYouMean(given, exists) ??
        "run `anpo disputes` to list all, or anpo search --kind dispute to search them",
    ),
  "no such source": ({ given, exists }) =>
    sentences(
      `there is no source “${given}”`,
      didYouMean(given.replace(/:.*$/, ""), exists) ?? "run `anpo sources` to list all",
    ),
  "no such document": ({ given, source, exists }) => {
    const close = closestLocators(given, exists).map((locator) => `${source}:${locator}`);
    return sentences(
      `the edition cites no document “${brief(given)}” of ${source}`,
      close.length > 0 ? `the closest that it cites: ${close.join(", ")}` : null,
      `run \`anpo sources ${source}\` to read about this source`,
    );
  },
  "no references on standard input": () => "standard input contains no reference",
  "only in the other treaty": ({ treaty, place, others }) =>
    /[.-]/.test(place)
      ? `the ${treaty} treaty has nothing at ${place}; this is ${others.map((ref) => `${ref}:${place}`).join(", ")}`
      : `the ${treaty} treaty has no ${partName(place)}; this is ${partName(place)} of ${others.join(" and ")}`,
  "no such word": ({ given, exists, signatures, isLimited }) =>
    signatures.length > 0
      ? `“${given}” occurs only among the signatures (${signatures.join(", ")}), which anpo words does not count`
      : sentences(
          `“${given}” does not occur in ${isLimited ? "these passages" : "either treaty"}`,
          hasJapanese(given)
            ? "anpo has the English texts; the Japanese texts were not searched"
            : isLimited && exists.includes(given.toLowerCase())
              ? "to count it everywhere, remove --in"
              : (didYouMean(given, exists) ??
                `to search the whole edition: anpo search ${quoted(brief(given))}`),
        ),
  "no matching obligation": () => "no entry matches; `anpo obligations` lists all of them",
  "no matching word": ({ isCounted }) =>
    isCounted
      ? "nothing matches; `anpo words` lists all words"
      : "nothing was counted; anpo words leaves out titles, article numbers and signatures",
  "uncounted readings": ({ readings }) => {
    const places = readings.map(
      ({ ref, lemma, witness, text }) => `“${text}” for “${lemma}” at ${ref} in the copy ${witness}`,
    );
    return `not counted: ${places.join(", ")}`;
  },
  "no matching clause": () => "no clause matches; `anpo diff --summary` lists all subjects",
  "no matching event": () => "no event matches; `anpo timeline` lists all events",
  "no variant": () => "the copies do not differ in these passages",
  "further clauses": ({ refs }) =>
    `parts of these passages also correspond to ${refs.join(", ")}; to see everything, give anpo diff one passage at a time`,
  "first of several treaties": ({ treaty, others }) =>
    `these are the copies of the ${treaty} treaty; see also ${others.map((ref) => `anpo collate ${ref}`).join(", ")}`,
  "about the hits": ({ text }) => text,
  "more hits": ({ shown, total }) =>
    `these are the best ${shown} of ${total} hits; to see all: --limit ${total}`,
  "counted passages": ({ query }) =>
    `this is the number of passages; to count the words in the treaties: anpo words ${quoted(brief(query))}`,
  "no hits": ({ query, isLimited, unknown }) =>
    sentences(
      unknown.length > 0
        ? `nothing found for “${query}”: the edition does not contain ${unknown.map((word) => `“${word}”`).join(", ")}`
        : `nothing found for “${query}”`,
      isLimited ? "to search everything, remove --in and --kind" : "try fewer or other words",
    ),
  "no such phrase": ({ query, phrases, total }) =>
    sentences(
      `no passage has the phrase ${phrases.map((phrase) => `“${phrase}”`).join(", ")} word for word`,
      total === 0
        ? "its words find nothing either"
        : `without the quotation marks there ${total === 1 ? "is 1 hit" : `are ${total} hits`}: anpo search ${query.replace(/["“”]/g, "")}`,
    ),
  "ignored signs": ({ signs }) =>
    `search does not understand ${signs.map((sign) => `“${sign}”`).join(", ")} and ignored ${signs.length === 1 ? "it" : "them"}; \`anpo help search\` lists what it understands`,
  "no quotation": () =>
    "no quotation was found; in a document, anpo checks quotations of three words or more",
  "absent quotation": ({ quotation }) =>
    hasJapanese(quotation)
      ? "anpo has the English texts; the Japanese texts were not searched"
      : /^\S+\.[a-z]{2,4}$/i.test(quotation)
        ? `to check the quotations in a file: anpo check --document ${quotation}`
        : "to find the words in any order: anpo search …",
  "events without a day": ({ count }) =>
    count === 1
      ? "1 event without a full date is left out"
      : `${count} events without a full date are left out`,
};

/** "anpo search bases -okinawa" looks like an option to the command line. */
function howToExclude(given: string, of: string | undefined): string | null {
  const word = /^-(\p{L}{2,})$/u.exec(given)?.[1];
  return word && of === "search" ? `To exclude a word, write NOT: anpo search … NOT ${word};` : null;
}

function hasJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
}

/** At most three locators: those with the closest numbers ("d47" for "d48"), else those that are spelled alike. */
function closestLocators(given: string, exists: readonly string[]): string[] {
  const [, letters, digits] = NUMBERED.exec(given.toLowerCase()) ?? [];
  const distance = (locator: string) => Math.abs(Number(NUMBERED.exec(locator)?.[2]) - Number(digits));
  const numbered = exists.filter((locator) => NUMBERED.exec(locator)?.[1] === letters);
  const closest = numbered.toSorted((one, other) => distance(one) - distance(other));
  if (digits !== undefined && closest.length > 0) return closest.slice(0, 3);
  const alike = nearest(given, exists);
  return (alike.length > 0 ? alike : exists).slice(0, 3);
}

const NUMBERED = /^([a-z]*)(\d+)$/;

/** "VII" → "Article VII"; "preamble" as it is. */
function partName(part: string): string {
  return /^[IVXLC]+$/.test(part) ? `Article ${part}` : part;
}

/** What was typed, for a line to type again; "…" if it is long. */
function brief(given: string): string {
  return given.length > 60 ? "…" : given;
}

/** As one operand of a command line. */
function quoted(given: string): string {
  return /\s/.test(given) ? `"${given}"` : given;
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ");
}

/** "did you mean “search”?"; null if no name is close. */
function didYouMean(given: string, names: readonly string[]): string | null {
  const close = nearest(given, names).map((name) => `“${name}”`);
  return close.length > 0 ? `did you mean ${close.join(", ").replace(/, (?=[^,]*$)/, " or ")}?` : null;
}
