// Why a request cannot be answered, as data. advice.ts writes the sentences.

/** What kind of name was not recognized; the word also appears in the message. */
export type NameKind =
  | "command"
  | "command or help topic"
  | "copy"
  | "dispute"
  | "document"
  | "entry"
  | "option"
  | "party"
  | "record"
  | "shell"
  | "source"
  | "tag"
  | "word";

/**
 * A request that cannot be understood or carried out. The exit status is 2. An `option` is named as in an `Options`
 * object: "exitCode".
 */
export type Problem =
  // Names and values
  /** `rest` is what was typed after the name; `line` has the words to type, without “anpo”, if another option is meant. */
  | {
      kind: "unknown name";
      what: NameKind;
      given: string;
      exists: readonly string[];
      of?: string;
      rest?: readonly string[];
      line?: readonly string[] | null;
    }
  /** Words instead of a command; `entry` is the one entry of the glossary that they name. */
  | { kind: "not a command"; given: string; entry: string | null }
  /** A word for which people know another name: what to type instead, without “anpo”. With `isNamed`, it came after “show”. */
  | { kind: "other command"; given: string; isNamed: boolean; lines: readonly string[] }
  | { kind: "empty name"; command: string }
  | { kind: "invalid value"; option: string; given: string; exists: readonly string[]; isList: boolean }
  | { kind: "invalid count"; option: string; given: string }
  | { kind: "invalid width"; given: string }
  | { kind: "missing value"; option: string; value: string }
  | { kind: "unexpected value"; option: string; given: string }
  | { kind: "conflicting options"; options: readonly [string, string] }
  /** `example`: a value that names several things; null: the option takes only one. */
  | { kind: "repeated option"; option: string; example: string | null }
  | { kind: "option of other formats"; option: string; formats: readonly string[] }
  | { kind: "missing operand"; command: string; operand: string; example: string }
  | { kind: "extra operand"; command: string; given: string }
  | { kind: "second file"; option: string }
  | { kind: "unsupported format"; command: string; format: string; exists: readonly string[] }
  | { kind: "output for a file"; command: string; format: string; file: string }
  | { kind: "no treaty for a file"; format: string; exists: readonly string[] }
  | { kind: "treaty for a whole edition"; format: string; given: string }
  // References
  | { kind: "no reference" }
  | { kind: "unknown treaty"; given: string; exists: readonly string[] }
  | { kind: "unreadable reference"; given: string; rest: string }
  /** A word of a reference; `text` is the whole of it. */
  /** A date among the operands of `anpo show`. `line` is what to type instead, without “anpo”. */
  | { kind: "date instead of passage"; given: string; line: string }
  /** A value of an option without the option: `line` is what to type instead, without “anpo”. */
  | { kind: "value without option"; given: string; option: string; line: string }
  /** A wish for a Japanese text; `line` is how to read the English one, without “anpo”. */
  | { kind: "only English"; line: string }
  | { kind: "unknown word"; given: string; exists: readonly string[]; text: string }
  | { kind: "invalid article number"; given: string }
  | { kind: "invalid paragraph number"; given: string }
  | { kind: "article without number"; given: string }
  | { kind: "paragraph without article"; given: string }
  | { kind: "backward range"; from: string; to: string; corrected: string }
  | { kind: "range across treaties"; given: string }
  | { kind: "ambiguous reference"; given: string; readings: readonly string[] }
  | { kind: "unclear treaty"; given: string; treaty: string }
  | { kind: "dash among operands" }
  | { kind: "not a passage"; given: string }
  /** Words after the value of an option that belong to it: `--in 1960 article 5`. */
  | { kind: "passage in several words"; option: string; given: string; whole: string | null }
  | { kind: "not citable"; given: string }
  /** What was to be exported; `lists`: the commands whose lists can be saved. */
  | { kind: "not in one file"; given: string; lists: readonly string[] }
  | { kind: "several treaties"; given: string; treaties: readonly string[] }
  // Single commands
  | { kind: "copy without treaty" }
  | { kind: "copy of a record" }
  | { kind: "treaty compared with itself"; treaty: string; treaties: readonly [string, string] }
  /** `line` is what to type instead, without “anpo”. */
  | { kind: "passage compared with itself"; given: string; line: string }
  | { kind: "empty query" }
  | { kind: "long query"; length: number; longest: number }
  | { kind: "invalid pattern"; pattern: string; reason: string }
  | { kind: "slow pattern"; pattern: string }
  | { kind: "empty quotation" }
  /** `line` is what to type before the name of the file, without “anpo”. */
  | { kind: "file instead of quotation"; given: string; line: string }
  | { kind: "long quotation"; length: number; longest: number }
  | { kind: "invalid date"; given: string; option: string | null }
  /** Figures such as "5/6/1960"; the readings are in EDTF. */
  | { kind: "ambiguous date"; given: string; readings: readonly string[] }
  | { kind: "backward dates"; from: string; to: string }
  | { kind: "two date ranges" }
  | { kind: "corrections of a source" }
  // The world outside
  /** “-” for a command that takes no list; null: for the library. */
  | { kind: "no standard input"; command: string | null }
  /** `example` is a line with a text, or null. */
  | { kind: "standard input is a terminal"; example: string | null }
  | { kind: "server on a terminal" }
  | { kind: "undecodable input"; file: string | null; encoding: string }
  | { kind: "unreadable input"; reason: string }
  | { kind: "unreadable file"; file: string; reason: string }
  | { kind: "unwritable output"; reason: string }
  | { kind: "unreadable data"; file: string }
  | { kind: "damaged program"; reason: string };

/**
 * What a reader should know about an answer that was given. With `isMissing`, part of what was asked for does not
 * exist, and the exit status is 1. Not part of the library.
 *
 * @internal
 */
export type Notice =
  | {
      kind: "no such part";
      treaty: string | null;
      part: string;
      contents: readonly Contents[];
      isMissing: true;
    }
  | { kind: "no such paragraph"; paragraph: number; provisions: readonly ParagraphCount[]; isMissing: true }
  | { kind: "no quotation" }
  | { kind: "no such record"; given: string; exists: readonly string[]; isMissing: true }
  /** A part of a document about which the edition has one entry as a whole: "Article 17", "the preamble". */
  | { kind: "no such part of a document"; part: string; name: string; isMissing: true }
  | { kind: "not in copy"; copy: string; ref: string; isMissing: true }
  /** `mentionedIn`: references of entries that have all the words, though not in a name. */
  | {
      kind: "no such entry";
      given: string;
      exists: readonly string[];
      mentionedIn: readonly string[];
      isMissing: true;
    }
  /** Words that begin with a name: it was looked up. */
  | { kind: "entry among words"; given: string; name: string }
  | {
      kind: "other kind of entry";
      given: string;
      wanted: readonly string[];
      kinds: readonly string[];
      isMissing: true;
    }
  | { kind: "no citation"; given: string; isMissing: true }
  /** A document whose page in the series that a style prefers is not known; `print` is what is known. */
  | { kind: "unknown page"; ref: string; print: string }
  /** `mentionedIn`: references of entries of the glossary about it. */
  | {
      kind: "no such dispute";
      given: string;
      exists: readonly string[];
      mentionedIn: readonly string[];
      isMissing: true;
    }
  | {
      kind: "no such document";
      given: string;
      source: string;
      exists: readonly string[];
      isMissing: true;
    }
  | { kind: "no such source"; given: string; exists: readonly string[]; isMissing: true }
  | { kind: "no references on standard input"; isMissing: true }
  /** A line of standard input, counted from 1, that is not a reference. */
  | { kind: "unread line"; line: number; given: string; problem: Problem; isMissing: true }
  | { kind: "only in the other treaty"; treaty: string; place: string; others: readonly string[] }
  | {
      kind: "no such word";
      given: string;
      exists: readonly string[];
      /** The signatures that have it: they are not counted. */
      signatures: readonly string[];
      isLimited: boolean;
      isMissing: true;
    }
  /** A reference that the glossary has as a name of something else: “Article 9”. */
  | { kind: "also a name"; given: string; entry: string }
  /** Words that were typed without quotation marks and are a phrase of a treaty. */
  | { kind: "words as a phrase"; phrase: string }
  | { kind: "places of several words" }
  /** The query is the year of a treaty. */
  | { kind: "treaty as a word"; treaty: string }
  | { kind: "no matching obligation" }
  | { kind: "no matching word"; isCounted: boolean }
  | {
      kind: "uncounted readings";
      readings: readonly { ref: string; lemma: string; witness: string; text: string }[];
    }
  /** A word of a phrase that also occurs outside the phrase, `count` times in all. */
  | { kind: "rarest word"; word: string; count: number }
  /** `line` is what the words were taken for; `subject` is what they are about, if a search can find more about it. */
  | { kind: "same as"; line: readonly string[]; subject: string | null }
  | { kind: "no matching clause" }
  /** `first` and `last`: the years of the events that there are. */
  | { kind: "no matching event"; first: string; last: string }
  /** `hasDates`: others may mention them. */
  | { kind: "no event mentions"; words: string; hasDates: boolean }
  /** No event is sure to be in the range, whose bounds are in EDTF. */
  | { kind: "only lasting events"; from: string | null; to: string | null }
  | { kind: "no variant"; treaty: string; copies: number; words: string | null }
  | { kind: "further clauses"; refs: readonly string[] }
  | { kind: "first of several treaties"; treaty: string; others: readonly string[] }
  | { kind: "about the hits"; text: string }
  | { kind: "more hits"; shown: number; total: number }
  | { kind: "no hits"; query: string; isLimited: boolean; unknown: readonly string[] }
  | { kind: "no such phrase"; query: string; phrases: readonly string[]; total: number }
  | { kind: "ignored signs"; signs: readonly string[] }
  | { kind: "counted passages"; query: string }
  | { kind: "absent quotation"; quotation: string; isReference?: true }
  /** A text of several lines that is not one quotation. */
  | { kind: "quotations in lines"; count: number }
  /** A text with several quotations, of which the least exact was judged. */
  | { kind: "several quotations"; count: number }
  /** Quotations of two words in a document, which were not checked. */
  | { kind: "short quotations"; count: number }
  | { kind: "events without a day"; count: number }
  | { kind: "page on a terminal"; typed: string }
  /** A list was saved in a file without a choice of its format. */
  | { kind: "records in a file" };

/** What a treaty has, for a reader who asked for a part that it lacks. @internal */
export interface Contents {
  treaty: string;
  /** Its articles, first and last: "I", "V". */
  articles: readonly [string, string];
  /** Whether it has the part that another treaty lacks. */
  hasPart: boolean;
}

/** How many paragraphs a provision has; 0 for signatures. @internal */
export interface ParagraphCount {
  ref: string;
  treaty: string;
  /** "Article V". */
  label: string;
  count: number;
}

/**
 * Thrown for a request that cannot be understood or carried out. `problem` says what was given and what exists; the
 * message is a short technical summary of it.
 */
export class AnpoError extends Error {
  override name = "AnpoError";
  constructor(
    readonly problem: Problem,
    /** The line of standard input that has the problem, counted from 1; null if the problem is not in a line. */
    readonly line: number | null = null,
  ) {
    super("given" in problem ? `${problem.kind}: ${problem.given}` : problem.kind);
  }
}

/** The document that --json prints for a request with status 2. @internal */
export interface ErrorResult {
  schema: "anpo/error@1";
  /** What was given, or what is wrong. */
  message: string;
  /** The next step; null where there is none. */
  hint: string | null;
}

/** The --json document of a command. */
export interface Result {
  /** "anpo/show@1". */
  schema: string;
}

/** What a command's answer.ts returns. @internal */
export interface Answer<R> {
  /** The --json document. */
  result: R;
  /** What the reader should know and the result does not say. */
  notices: readonly Notice[];
}

/** What was asked for and does not exist: references and names, as far as possible in the form that anpo prints. */
export interface Missing {
  missing: string[];
}

/** The JSON document of an answer: its result, and what is missing from it. @internal */
export function documentOf<R>({ result, notices }: Answer<R>): R & Missing {
  return { ...result, missing: [...new Set(notices.flatMap(missingRefs))] };
}

function missingRefs(notice: Notice): string[] {
  if (!("isMissing" in notice)) return [];
  switch (notice.kind) {
    case "no such part":
      return [notice.treaty === null ? notice.part : `${notice.treaty}:${notice.part}`];
    case "no such paragraph":
      return notice.provisions.map(({ ref }) => `${ref}.${notice.paragraph}`);
    case "not in copy":
      return [notice.ref];
    case "no such part of a document":
      return [`${notice.name}, ${notice.part}`];
    case "no such document":
      return [`${notice.source}:${notice.given}`];
    case "no references on standard input":
      return [];
    default:
      return [notice.given];
  }
}
