// The sentence for each problem and notice: what went wrong or what to know, then what to do.

import type { Notice, Problem } from "./errors.ts";
import { readableDate } from "./text/dates.ts";
import { foldText } from "./text/normalize.ts";
import { nearest } from "./text/suggest.ts";
import { shellWord } from "./text/visible.ts";
import { contentWords, stemOf, wordsOf } from "./text/words.ts";

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
  return { message: `internal error: ${message}`, hint: "to see where, set ANPO_DEBUG=1" };
}

type ProblemAdvice = {
  [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => [message: string, hint?: string | null];
};

const ONLY_WORDING = "only the wording was checked, not whether it is true";

const FORMS = "give a treaty (1951, 1960), an article (V, VI.2, IV-VI) or preamble, testimonium, signatures";

const PROBLEMS: ProblemAdvice = {
  "unknown name": ({ what, given, exists, of, rest = [], line }) => [
    `unknown ${what} “${shortened(given)}”${of && what === "copy" ? ` of ${of}` : ""}`,
    what === "option"
      ? [
          LANGUAGE.test(given) ? "the edition has only the English texts of the treaties;" : null,
          line
            ? `type this instead: anpo ${brief(line.map(shellWord).join(" "))}`
            : (howToShorten(given, exists) ?? didYouMean(given, exists.map(flag))),
          howToSave(given),
          line ? null : helpOn(of!),
        ]
          .filter(Boolean)
          .join(" ")
      : (didYouMean(given, exists, (name) =>
          [...(rest.length > 0 ? ["anpo"] : []), name, ...rest.map(shellWord)].join(" "),
        ) ??
        sentences(
          `choose one of: ${exists.join(", ")}`,
          what === "party"
            ? `to search the edition for it, type: anpo search ${shellWord(brief(given))}`
            : null,
        )),
  ],
  "not a command": ({ given, entry }) => [
    `“${shortened(given)}” is not a command, a treaty or a part of one`,
    entry === null
      ? searchFor(given)
      : `to look it up, type: anpo glossary ${brief(entry)}; to search for it, type: anpo search ${shellWord(brief(given))}`,
  ],
  "other command": ({ given, isNamed, lines }) => [
    isNamed ? `“${given}” is not a treaty or a part of one` : `there is no command “${given}”`,
    `type this instead: ${lines.map((line) => `anpo ${brief(line)}`).join(" or ")}`,
  ],
  "empty name": ({ command }) => ["the name is empty", `to list everything, type: anpo ${command}`],
  "invalid value": ({ option, given, exists, isList }) => [
    option === "style"
      ? `there is no citation style “${given}”`
      : `invalid value “${given}” for ${flag(option)}`,
    formatAdvice(option, given) ??
      didYouMean(given, exists, (name) => `${flag(option)} ${name}`) ??
      `choose ${isList ? "one or more of" : "one of"}: ${exists.join(", ")}`,
  ],
  "invalid count": ({ option, given }) => [
    `invalid number “${given}” for ${flag(option)}`,
    `give a number, 1 or more: ${flag(option)} 5`,
  ],
  "invalid width": ({ given }) => [
    `invalid width “${given}”`,
    "give a number of columns, or full: --width 72",
  ],
  "missing value": ({ option, value }) => [
    `${flag(option)} needs a value`,
    `give one: ${flag(option)} <${value}>`,
  ],
  "unexpected value": ({ option, given }) => [
    `${flag(option)} takes no value, but “${given}” was given`,
    `write ${flag(option)} alone`,
  ],
  "conflicting options": ({ options: [one, other] }) => [
    `${flag(one)} conflicts with ${flag(other)}`,
    "use only one of them",
  ],
  "repeated option": ({ option, example }) => [
    `${flag(option)} was given more than once`,
    example === null ? "give it once" : `name everything at once: ${flag(option)} ${example}`,
  ],
  "option of other formats": ({ option, formats }) => [
    `${flag(option)} works only with --format ${formats.join(" or ")}`,
    `remove ${flag(option)}, or choose that format`,
  ],
  "missing operand": ({ operand, example }) => [
    `no ${operand} ${operand.endsWith("s") ? "were" : "was"} given`,
    `give ${operand.endsWith("s") ? "some" : "one"}: ${example}`,
  ],
  "extra operand": ({ command, given }) => [
    `“${given}” is one word too many for anpo ${command}`,
    formatAdvice("format", given) ?? `remove it; ${helpOn(command)}`,
  ],
  "second file": ({ option }) => [
    `${flag(option)} takes one file`,
    `run anpo once for each file: for file in *.txt; do anpo check ${flag(option)} "$file"; done`,
  ],
  "unsupported format": ({ command, format, exists }) => [
    `${format} is not a format of anpo ${command}`,
    `choose one of: ${exists.join(", ")}`,
  ],
  "output for a file": ({ command, format, file }) => [
    `the output of anpo ${command} is a whole file, which is too long for a terminal`,
    `save it: anpo ${command}${format === "html" ? "" : ` --format ${format}`} > ${file}`,
  ],
  "no treaty for a file": ({ format, exists }) => [
    `--format ${format} has one treaty per file, and none was named`,
    `choose one: ${exists.map((one) => `anpo export ${one} --format ${format}`).join(", or ")}`,
  ],
  "not in one file": ({ given, lists }) => [
    `anpo export writes the whole edition, and “${given}” cannot be chosen`,
    lists.includes(given)
      ? `for a spreadsheet, type: anpo ${given} --format csv > ${given}.csv`
      : "to save everything as a web page, type: anpo export > anpo.html",
  ],
  "treaty for a whole edition": ({ given, format }) => [
    `${format === "html" ? "the web page" : `--format ${format}`} has both treaties in one file, so “${given}” cannot be chosen`,
    `for both, type: anpo export${format === "html" ? " > anpo.html" : ` --format ${format}`}; for one treaty, type: ${format === "html" || format === "json" ? `anpo show ${brief(given)} --format ${format} > ${brief(given)}.${format}` : `anpo export ${brief(given)} --format akn`}`,
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
        ? `“${given}” is not a treaty or a part of one`
        : `cannot read “${rest}” in the reference “${given}”`,
    FORMS,
  ],
  "unknown word": ({ given, exists, text }) => {
    const close = didYouMean(given, exists, (name) => text.replace(given, name));
    const isProse = close === null && text.startsWith(given);
    // Japanese has no blanks: 安保闘争 is one word.
    const isJoined = hasJapanese(text) && !/\s/.test(text);
    const [, treaty] = /^(1951|1960) (?!.*\b(?:1951|1960)\b)/.exec(text) ?? [];
    const search = searchFor(isProse || isJoined ? text : given);
    return [
      `“${isProse ? shortened(text) : given}” is not a treaty or a part of one`,
      close ?? (treaty && search.startsWith("to search") ? `${search} --in ${treaty}` : search),
    ];
  },
  "date instead of passage": ({ given, line }) => [
    `“${shortened(given)}” is a date, not a treaty or a part of one`,
    `the treaties are 1951 and 1960; to see what happened then, type: anpo ${brief(line)}`,
  ],
  "value without option": ({ given, option, line }) => [
    line.includes(` ${given}`)
      ? `“${given}” belongs to ${flag(option)}`
      : `“${given}” is not the name of a ${option}`,
    `type this instead: anpo ${brief(line)}`,
  ],
  "only English": ({ line }) => [
    "the edition has only the English texts of the treaties",
    `to read them, type: anpo ${brief(line)}`,
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
    `write ${corrected}${/^[ivx]+$/i.test(from) && /^\d+$/.test(to) ? `; for a paragraph, ${from}.${to}` : ""}`,
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
    `“${given}” does not say clearly which part of ${treaty} is meant`,
    "name each treaty before its parts: 1960 V 1951 I",
  ],
  "dash among operands": () => [
    "“-” cannot be combined with other operands",
    "put all references on standard input, one per line",
  ],
  "not a passage": ({ given }) => [
    `“${given}” is not a passage of a treaty`,
    /^(?:event|glossary|dispute):/.test(given)
      ? `to read it, type: anpo show ${brief(given)}`
      : "give a passage, for example 1960 V.2",
  ],
  "passage in several words": ({ option, given, whole }) => [
    `“${given}” is only part of a passage`,
    `put the whole passage in quotation marks: ${flag(option)} "${whole ?? "1960 article 5"}"`,
  ],
  "not citable": ({ given }) => [
    `“${given}” cannot be cited`,
    `to see its sources, type: anpo show ${brief(given)}; to list what can be cited besides the treaties, type: anpo glossary --kind instrument`,
  ],
  "several treaties": ({ given, treaties }) => [
    `“${given}” is in more than one treaty`,
    `name one of them: ${treaties.map((ref) => `anpo collate ${ref}`).join(", ")}`,
  ],
  "copy without treaty": () => ["--witness needs a treaty", "name it first: anpo show 1951 --witness A"],
  "copy of a record": () => ["--witness works only with treaty passages", "remove --witness"],
  "treaty compared with itself": ({ treaty, treaties: [older, newer] }) => [
    `the ${treaty} treaty was given twice`,
    `to compare the two treaties, type: anpo diff ${older} ${newer}`,
  ],
  "passage compared with itself": ({ given, line }) => [
    `“${given}” was given twice`,
    `to see what became of it, type: anpo ${line}`,
  ],
  "empty query": () => ["the query is empty", 'give some words: anpo search "armed attack"'],
  "long query": ({ length, longest }) => [
    `the query has ${length} characters; the limit is ${longest}`,
    "use fewer words, or look up a long quotation with `anpo check`",
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
    "no quotation was given",
    'give one: anpo check "an armed attack against either Party"',
  ],
  "file instead of quotation": ({ given, line }) => [
    `“${shortened(given)}” looks like the name of a file`,
    `to check the quotations in it, type: anpo ${line} ${shellWord(brief(given))}`,
  ],
  "long quotation": ({ length, longest }) => [
    `the quotation has ${length} characters; the limit is ${longest}`,
    "check it in parts",
  ],
  "invalid date": ({ given, option }) => [
    `“${shortened(given)}” is not a date${option === null ? "" : ` for ${flag(option)}`}`,
    MONTH.test(given)
      ? `name the year, too: ${option === null ? "anpo timeline" : flag(option)} ${given} 1960`
      : "give a day, a month, a year or a range: 23 June 1960, 1960-06, 1951 to 1960, since 1960",
  ],
  "ambiguous date": ({ given, readings }) => [
    `“${given}” can be read as two dates`,
    `write ${readings.map(readableDate).join(" or ")}`,
  ],
  "backward dates": ({ from, to }) => [
    `the range from ${from} to ${to} runs backward`,
    `write --from ${to} --to ${from}`,
  ],
  "two date ranges": () => ["a date cannot be combined with --from or --to", "give either a date or a range"],
  "corrections of a source": () => [
    "--corrections does not take a source",
    "to list all corrections, type: anpo sources --corrections",
  ],
  "no standard input": ({ command }) => [
    command === null
      ? "“-” means standard input, which the library does not read"
      : `anpo ${command} does not read standard input`,
    command === null
      ? "pass the text itself"
      : `for each line of a file, type: while read -r line; do anpo ${command} "$line"; done < file.txt`,
  ],
  "standard input is a terminal": ({ example }) => [
    "no text was given",
    example === null ? "pass the text as an argument or pipe it in" : `give some, for example: ${example}`,
  ],
  "server on a terminal": () => [
    "anpo mcp is for AI assistants, which start it themselves",
    'add it to the settings of the assistant: {"mcpServers": {"anpo": {"command": "anpo", "args": ["mcp"]}}}',
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
      .map(
        (one) =>
          `to read ${partName(part)} of the ${one.treaty} treaty, type: anpo show ${one.treaty} ${part}`,
      );
    return sentences(
      `the ${treaty} treaty has no ${partName(part)} (it has Articles ${first}–${last})`,
      ...elsewhere,
    );
  },
  "no such paragraph": ({ paragraph, provisions }) => {
    const counts = provisions.map(({ treaty, label, count }) => {
      if (count === 0) return `the ${label.toLowerCase()} of ${treaty} have no paragraphs`;
      return `${label} of ${treaty} has ${count === 1 ? "one paragraph" : `${count} paragraphs`}`;
    });
    return `there is no paragraph ${paragraph}; ${counts.join(", ")}`;
  },
  "no such record": ({ given, exists }) =>
    sentences(`there is no “${given}”`, didYouMean(given, exists) ?? searchFor(wordsOfId(given))),
  "no such part of a document": ({ part, name }) =>
    `the edition has no entry about ${part} of “${name}” alone; this is about the whole document`,
  "not in copy": ({ copy, ref }) =>
    `the copy ${copy} lacks ${ref}; to read it in the edition, type: anpo show ${ref}`,
  "no such entry": ({ given, exists, mentionedIn }) =>
    sentences(
      `the glossary has no entry named “${shortened(given)}”`,
      /^\s*art(?:icle)?s?\b/i.test(given)
        ? `to read an article of a treaty, type: anpo show ${brief(given)}`
        : (didYouMean(given, exists, (name) => `anpo glossary ${name}`) ??
            mentions(mentionedIn) ??
            searchFor(given)),
    ),
  "entry among words": ({ given, name }) =>
    `the glossary has no entry named “${shortened(given)}”; this is the one for “${name}”`,
  "other kind of entry": ({ given, wanted, kinds }) =>
    `“${given}” is not a ${wanted.join(" or ")}; its kind is ${kinds.join(", ")}`,
  "no citation": ({ given }) =>
    `there is no citation for ${given}; to list the documents of the glossary, type: anpo glossary --kind instrument`,
  "unknown page": ({ ref, print }) =>
    `OSCOLA prefers the United Nations Treaty Series, but the first page of ${treatyOf(ref)} there was not verified (${print}); another series is cited`,
  "no such dispute": ({ given, exists, mentionedIn }) =>
    sentences(
      `no dispute mentions “${shortened(given)}”`,
      didYouMean(given, exists, (name) => `anpo disputes ${name}`) ??
        mentions(mentionedIn) ??
        `to search the whole edition, type: anpo search ${shellWord(brief(given))}; to list all disputes, type: anpo disputes`,
    ),
  "no such source": ({ given, exists }) =>
    sentences(
      `there is no source “${shortened(given)}”`,
      didYouMean(given.replace(/:.*$/, ""), exists) ??
        `to search the edition for it, type: anpo search ${shellWord(brief(given))}; to list all sources, type: anpo sources`,
    ),
  "no such document": ({ given, source, exists }) => {
    const close = closestLocators(given, exists).map((locator) => `${source}:${locator}`);
    return sentences(
      `the edition cites no document “${shortened(given)}” of ${source}`,
      close.length > 0 ? `it cites ${close.join(", ")}` : null,
      `to read about this source, type: anpo sources ${source}`,
    );
  },
  "unread line": ({ line, problem }) =>
    `${adviseOnProblem(problem, line).message}; the other lines were read`,
  "no references on standard input": () => "standard input contains no reference",
  "only in the other treaty": ({ treaty, place, others }) =>
    /[.-]/.test(place)
      ? `the ${treaty} treaty has nothing at ${place}; this is ${others.map((ref) => `${ref}:${place}`).join(", ")}`
      : `the ${treaty} treaty has no ${partName(place)}; this is ${partName(place)} of ${others.join(" and ")}`,
  "also a name": ({ given, entry }) => `if you mean another “${given}”, see the glossary: anpo show ${entry}`,
  "no such word": ({ given, exists, signatures, isLimited }) =>
    signatures.length > 0
      ? `“${given}” occurs only among the signatures (${signatures.join(", ")}), which anpo words does not count`
      : sentences(
          `“${given}” does not occur in ${isLimited ? "these passages" : "either treaty"}`,
          hasJapanese(given)
            ? "the edition has only the English texts; the Japanese texts were not searched"
            : isLimited && exists.some((word) => stemOf(word) === stemOf(foldText(given)))
              ? `to count it in both treaties, type: anpo words ${shellWord(given)}`
              : ((given.length > SHORTEST_MISSPELLED ? didYouMean(given, exists) : null) ??
                `to search the whole edition, type: anpo search ${shellWord(brief(given))}`),
        ),
  "places of several words": () =>
    "these are the places of all the words; to count each word instead, add --count",
  "words as a phrase": ({ phrase }) =>
    `“${phrase}” was counted as a phrase; to count its words, give them one at a time`,
  "treaty as a word": ({ treaty }) =>
    `to count the words of the ${treaty} treaty, type: anpo words --in ${treaty}`,
  "no matching obligation": () => "no entry matches; to list all of them, type: anpo obligations",
  "no matching word": ({ isCounted }) =>
    isCounted
      ? "nothing matches; to list all words, type: anpo words"
      : "nothing was counted; anpo words leaves out titles, article numbers and signatures",
  "uncounted readings": ({ readings }) => {
    const places = readings.map(
      ({ ref, lemma, witness, text }) => `“${text}” for “${lemma}” at ${ref} in the copy ${witness}`,
    );
    return `not counted: ${places.join(", ")}`;
  },
  "rarest word": ({ word, count }) =>
    `“${word}” occurs ${count} times, also outside this phrase; to see all, type: anpo words ${shellWord(word)}`,
  "same as": ({ line, subject }) =>
    sentences(
      `this is the same as: anpo ${line.map(shellWord).join(" ")}`,
      subject === null ? null : `to search the whole edition, type: anpo search ${shellWord(brief(subject))}`,
    ),
  "no matching clause": () => "no clause matches; to list all subjects, type: anpo diff --summary",
  "only lasting events": ({ from, to }) => {
    const [first, last] = [from, to].map((date) => (date === null ? null : readableDate(date)));
    const range = first === last || last === null ? first! : `${first} to ${last}`;
    return `the edition has no event of ${range}; what follows lasted longer or has no exact date`;
  },
  "no event mentions": ({ words, hasDates }) =>
    `no event ${hasDates ? "of these dates " : ""}mentions “${shortened(words)}”; to search the whole edition, type: anpo search ${shellWord(brief(words))}`,
  "no matching event": ({ first, last }) =>
    `no event matches; the events of the edition are from ${first} to ${last}; to list all, type: anpo timeline`,
  "no variant": ({ treaty, copies, words }) => {
    if (words === null)
      return copies === 1
        ? `the edition has only one copy of the ${treaty} treaty, and follows it word for word in these passages`
        : `the copies of the ${treaty} treaty do not differ in these passages`;
    const agree =
      copies === 1
        ? `the edition does not depart from its only copy of the ${treaty} treaty`
        : `the copies of the ${treaty} treaty do not differ`;
    return `${agree} at “${shortened(words)}”; to list every difference, type: anpo collate ${treaty}`;
  },
  "further clauses": ({ refs }) =>
    `parts of these passages also correspond to ${refs.join(", ")}; to see everything, give anpo diff one passage at a time`,
  "first of several treaties": ({ treaty, others }) =>
    `these are the copies of the ${treaty} treaty; for the other treaty, type: ${others.map((ref) => `anpo collate ${ref}`).join(", ")}`,
  "about the hits": ({ text }) => text.replace(/^(?:The|Searched)\b/, (word) => word.toLowerCase()),
  "more hits": ({ shown, total }) =>
    `these are the best ${shown} of ${total} hits; to see all, add --limit all`,
  "counted passages": ({ query }) =>
    `this is the number of passages; to count the words in the treaties, type: anpo words ${shellWord(brief(query))}`,
  "no hits": ({ query, isLimited, unknown }) =>
    sentences(
      unknown.length === 0
        ? `nothing found for “${shortened(query)}”`
        : `${unknown.includes(query.trim()) ? "" : `nothing found for “${shortened(query)}”: `}the edition does not contain ${unknown.map((word) => `“${shortened(word)}”`).join(", ")}`,
      isLimited
        ? "to search everything, remove --in or --kind"
        : /\s/.test(query.trim())
          ? "try fewer or other words"
          : "try another word",
    ),
  "no such phrase": ({ query, phrases, total }) =>
    sentences(
      `no passage has the phrase ${phrases.map((phrase) => `“${phrase}”`).join(", ")} word for word`,
      total === 0
        ? "its words find nothing either"
        : `without the quotation marks there ${total === 1 ? "is 1 hit" : `are ${total} hits`}; to see them, type: anpo search ${query.replace(/["“”]/g, "")}`,
    ),
  "ignored signs": ({ signs }) =>
    `search does not understand ${signs.map((sign) => `“${sign}”`).join(", ")} and ignored ${signs.length === 1 ? "it" : "them"}; to see what it understands, type: anpo help search`,
  "no quotation": () =>
    "no quotation was found; in a document, anpo checks quotations of three words or more, and with --lines each line is a quotation",
  "absent quotation": ({ quotation, isReference }) =>
    isReference
      ? `this is a reference, not a quotation; to read the passage, type: anpo show ${brief(quotation)}`
      : hasJapanese(quotation)
        ? "the edition has only the English texts of the treaties; the Japanese texts were not searched"
        : quotation.length > 100 || /[\n"]/.test(quotation)
          ? `${ONLY_WORDING}; to find some of its words in any order, use anpo search`
          : `${ONLY_WORDING}; to find what the edition says, type: anpo search ${shellWord(quotation)}`,
  "quotations in lines": ({ count }) =>
    `the ${count} lines were checked as one quotation; to check each line, add --lines`,
  "several quotations": ({ count }) =>
    `the text has ${count} quotations; to check each of them, type: anpo check --document -`,
  "short quotations": ({ count }) =>
    count === 1
      ? "1 quotation of two words was not checked"
      : `${count} quotations of two words were not checked`,
  "events without a day": ({ count }) =>
    count === 1
      ? "1 event without a full date is left out"
      : `${count} events without a full date are left out`,
  "records in a file": () =>
    "the file has one line for each record, for programs; for text as on the screen, add --format terminal; for a spreadsheet, --format csv",
  "page on a terminal": ({ typed }) =>
    `a web page is not printed on a terminal; to save it, type: ${typed} > page.html`,
};

/** "May", "May 19", "19 May". */
const MONTH =
  /^(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?$/i;

/** What to choose instead of a format of another program. */
function formatAdvice(option: string, given: string): string | null {
  if (option !== "format") return null;
  if (/^(?:docx?|odt|rtf|pdf|word)$/i.test(given))
    return "save --format html, and open it in a word processor or print it from a browser";
  if (/^(?:xlsx?|ods|excel)$/i.test(given)) return "spreadsheets open --format csv; for Excel, add --bom";
  if (/^te?xt$/i.test(given)) return "write --format plain";
  if (CITATION_STYLES.test(given)) {
    const style = given
      .toLowerCase()
      .replace(/^bib.*/, "bibtex")
      .replace(/^csl.*/, "csl-json");
    return `citations have styles: write --style ${style} instead of --format ${given}`;
  }
  if (/^jsonl(?:ines)?$/i.test(given)) return "write --format ndjson";
  return /^md$/i.test(given) ? "write --format markdown" : null;
}

const CITATION_STYLES = /^(?:bluebook|oscola|chicago|apa|mla|ris|bib(?:la)?(?:tex)?|csl(?:-?json)?)$/i;

/** "the 1960 treaty" for "1960:V.2"; any other reference as it is. */
function treatyOf(ref: string): string {
  return ref.replace(/^(\d{4}).*/, "the $1 treaty");
}

/** "--lang", "--japanese", "--ja". */
const LANGUAGE = /^--(?:lang|ja(?:$|p))/;

function howToSave(given: string): string | null {
  return /^(?:-o|--out|--output|--output-file|--save|--file)$/.test(given)
    ? "to save the output, add > and the name of a file;"
    : null;
}

function howToShorten(given: string, exists: readonly string[]): string | null {
  return /^(?:-n|-l|--limit|--max|--top|--head)$/.test(given) && !exists.includes("limit")
    ? "to print only the first lines, add | head after the command;"
    : null;
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
  return given.length > 100 ? "…" : given;
}

/** What was typed, for a sentence about it. */
function shortened(given: string): string {
  return given.length > 100 ? `${given.slice(0, 60)}…` : given;
}

/** "--exit-code" for "exitCode". */
function flag(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function helpOn(command: string): string {
  return `for help, type: anpo ${command.startsWith("help") ? command : `help ${command}`}`;
}

/** "1960-06-23 entry into force" for "event:1960-06-23-entry-into-force". */
function wordsOfId(id: string): string {
  return id.replace(/^\w+:/, "").replace(/-(?=\D)|(?<=[a-z])-/g, " ");
}

/** The search for words that are not a reference; a query of common words would find nothing. */
function searchFor(given: string): string {
  return contentWords(wordsOf(given)).length > 0
    ? `to search for it, type: anpo search ${shellWord(brief(given))}`
    : "for a list of commands, type: anpo help";
}

function mentions(refs: readonly string[]): string | null {
  const names = refs.map((ref) => ref.slice(ref.indexOf(":") + 1));
  const [first] = names;
  if (first === undefined) return null;
  return names.length === 1
    ? `the entry ${first} of the glossary mentions it; to read it, type: anpo glossary ${first}`
    : `entries of the glossary mention it: ${names.join(", ")}; to read the first, type: anpo glossary ${first}`;
}

/** Every word as short as this is close to others: “far” and “way” to “war”. */
const SHORTEST_MISSPELLED = 3;

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ");
}

/** "did you mean “search”?"; null if no name is close. `whole` makes all that should be typed from a name. */
function didYouMean(given: string, names: readonly string[], whole = (name: string) => name): string | null {
  const plain = (name: string) => foldText(name).replaceAll("-", " ");
  const isRepeated = (name: string, at: number, all: readonly string[]) =>
    all.slice(0, at).some((other) => plain(other) === plain(name));
  const close = nearest(given, names)
    .filter((name, at, all) => !isRepeated(name, at, all))
    .map((name) => `“${whole(name)}”`);
  return close.length > 0 ? `did you mean ${close.join(", ").replace(/, (?=[^,]*$)/, " or ")}?` : null;
}
