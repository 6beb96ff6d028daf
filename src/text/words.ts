// Text → words: the only tokenizer, with stems and stop words.

import { stemmer } from "stemmer";
import { fold, foldText } from "./normalize.ts";

/** A word of a text. */
export interface Word {
  /** Folded: "treaty", "large-scale"; in Japanese, two neighboring characters. */
  term: string;
  /** Offsets into the text as given, end exclusive. */
  start: number;
  end: number;
  role: WordRole;
}

/**
 * A text is the sequence of its parts. What else can be searched for begins where its first part does: a compound
 * ("large-scale", of the parts "large" and "scale") or the initial character of a run of Japanese, as a family name.
 */
export type WordRole = "part" | "compound" | "initial";

/** The words of a text, in order; a compound comes before its parts. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  for (const { 0: run, index } of folded.text.matchAll(RUN)) {
    splitRun(run, (term, role, at, length) => {
      const from = index + at;
      words.push({ term, start: folded.start(from), end: folded.end(from + length), role });
    });
  }
  return words;
}

/** The words of a text as they are counted: a compound is one word ("large-scale riots" has two), and no word overlaps. */
export function wholeWords(text: string): Word[] {
  let end = 0;
  return wordsOf(text).filter((word) => {
    if (word.start < end) return false;
    end = word.end;
    return true;
  });
}

/** The parts of a text in order: "large-scale riots" has "large", "scale" and "riots". */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const run of runsOf(text)) {
    splitRun(run, (term, role) => {
      if (role === "part") parts.push(term);
    });
  }
  return parts;
}

/** The folded runs of letters of a text, which are still to be split into words: "japan's", "large-scale", "吉田茂". */
export function runsOf(text: string): readonly string[] {
  return foldText(text).match(RUN) ?? [];
}

/** The words of a folded text that begin with some letters, each with its offsets there (end exclusive), in order. */
export function wordsStarting(
  beginning: string,
  folded: string,
): { term: string; start: number; end: number }[] {
  const found: { term: string; start: number; end: number }[] = [];
  const pattern = isJapanese(beginning)
    ? `${beginning.length === 1 ? `(?<![${JAPANESE}])` : ""}${beginning}`
    : `(?<![${LETTER}])${beginning}[${LETTER}]*(?:['-][${LETTER}]+)*`;
  for (const { 0: run, index } of folded.matchAll(new RegExp(pattern, "g"))) {
    const before = folded[index - 1] ?? "";
    if (before === "'" && run === "s") continue;
    // In the middle of a compound there is no other compound.
    const isWhole = !JOINT.test(before);
    splitRun(run, (term, role, at, length) => {
      if (!term.startsWith(beginning) || (role === "compound" && !isWhole)) return;
      found.push({ term, start: index + at, end: index + at + length });
    });
  }
  return found;
}

/**
 * A global pattern for a phrase in folded text: its words with other marks between them or none, but not the mark "|".
 * Null for a phrase without words.
 */
export function phrasePattern(phrase: string): RegExp | null {
  const words = runsOf(phrase).flatMap((run) =>
    isJapanese(run) ? [run] : withoutPossessive(run).split(JOINT),
  );
  if (words.length === 0) return null;
  return new RegExp(`(?<![${LETTER}])${words.join(`[^${LETTER}${JAPANESE}|]+`)}(?![${LETTER}])`, "g");
}

/** Calls a function with each word of a run of letters, its offset in the run and its length. */
export function splitRun(
  run: string,
  visit: (term: string, role: WordRole, at: number, length: number) => void,
): void {
  if (isJapanese(run)) {
    splitJapanese(run, visit);
    return;
  }
  const word = withoutPossessive(run);
  if (!JOINT.test(word)) {
    visit(word, "part", 0, word.length);
    return;
  }
  visit(word, "compound", 0, word.length);
  let at = 0;
  for (const part of word.split(JOINT)) {
    visit(part, "part", at, part.length);
    at += part.length + 1;
  }
}

function withoutPossessive(run: string): string {
  return run.endsWith("'s") ? run.slice(0, -2) : run;
}

/** Japanese has no blanks: every two neighboring characters are a word. */
function splitJapanese(run: string, visit: Parameters<typeof splitRun>[1]): void {
  visit(run[0]!, run.length === 1 ? "part" : "initial", 0, 1);
  for (let at = 0; at + 1 < run.length; at++) visit(run.slice(at, at + 2), "part", at, 2);
}

const JAPANESE =
  "\\u3005-\\u3007\\u3041-\\u3096\\u3099\\u309a\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff\\uf900-\\ufaff";

/** Letters and digits of folded text by ranges: `\p{L}` and its like would take 3 ms to compile at every start. */
const LETTER =
  "a-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\ua000-\\uf8ff\\ufb00-\\uffdc";

const RUN = new RegExp(`[${JAPANESE}]+|[${LETTER}]+(?:['-][${LETTER}]+)*`, "g");
const JOINT = /['-]/;
const STARTS_JAPANESE = new RegExp(`^[${JAPANESE}]`);

/** Whether folded text begins with kana or kanji. */
export function isJapanese(text: string): boolean {
  return STARTS_JAPANESE.test(text);
}

/** Words of nearly every sentence or question: they do not narrow a search. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being between both but by can could did do does
  each either every for from get got had has have having he her his how i if in into is it its let lets may me might mine
  more most much must my no nor not of off on one only or other our out over own please said say says shall she should
  since so some such tell tells than that the their them then there these they this those through to too under until up
  upon us very was we were what
  when where whether which while who whom whose why will with within without would you your yours
  anyone anything doing done else ever going just like many really something still whats`.split(/\s+/),
);

/** Words of questions and requests: they count only in a query that has no other words. */
const FILLER_WORDS: ReadonlySet<string> = new Set(
  `actually allow allowed answer called compare compared comparison consider considered considers describe description
  details difference differences differ different explain explained explanation fact facts find give given happen happened
  happening happens help helped helps info information know known list look mean meaning means meant mention mentioned
  mentions need needed overview people person question read related show summary talk thing things understand want wanted
  wants word words write wrote`.split(/\s+/),
);

/** Whether a word says nothing of what a query is about, unless it is alone. */
export function isCommonWord(word: string): boolean {
  const folded = foldText(word);
  return STOP_WORDS.has(folded) || FILLER_WORDS.has(folded);
}

/** What a question or request is about: its words from the first to the last that is not common; null if all are. */
export function subjectOf(text: string): string | null {
  const content = wordsOf(text).filter(({ term }) => !isCommonWord(term));
  return content.length === 0 ? null : text.slice(content[0]!.start, content.at(-1)!.end);
}

/** Content words without the filler words of a question; if it has no others, with them. */
export function wordsThatCount(words: readonly Word[]): Word[] {
  const content = contentWords(words);
  const telling = content.filter(({ term }) => !FILLER_WORDS.has(term));
  return telling.length > 0 ? telling : content;
}

/** The stems of the words of a text that are not stop words, in its order. */
export function contentStems(text: string): string[] {
  return contentWords(wordsOf(text)).map(({ term }) => stemOf(term));
}

/** The words that are not stop words. "May" counts where it is a month: next to a number or "day". */
export function contentWords(words: readonly Word[]): Word[] {
  const isNumber = (word: Word | undefined) => word !== undefined && /^\d+$/.test(word.term);
  return words.filter(
    ({ term }, at) =>
      !STOP_WORDS.has(term) ||
      (term === "may" &&
        (isNumber(words[at - 1]) || isNumber(words[at + 1]) || words[at + 1]?.term === "day")),
  );
}

/** A question without the stop words around it: "what does article 6 say?" gives "article 6". */
export function withoutOuterStopWords(question: string): string {
  // "May" may be a month, "i" the number of an article.
  const isKept = ({ term }: Word) => !STOP_WORDS.has(term) || term === "may" || term === "i";
  const words = wordsOf(question);
  const first = words.find(isKept);
  const last = words.findLast(isKept);
  if (!first || !last) return "";
  const from = first === words[0] ? 0 : first.start;
  const to = last === words.at(-1) ? question.length : last.end;
  return question.slice(from, to).replace(/[\s?!]+$/, "");
}

/**
 * What the forms of a word have in common: Porter's stem of its American spelling, without hyphens. Numbers and
 * Japanese are their own stems.
 */
export function stemOf(term: string): string {
  const known = stems.get(term);
  if (known !== undefined) return known;
  const joined = term.replace(/(?<=[a-z])['-](?=[a-z])/g, "");
  const stem = /^[a-z]{3,}$/.test(joined) ? latinStem(joined) : joined;
  stems.set(term, stem);
  return stem;
}

const stems = new Map<string, string>();

/** The letters with which every word of a stem begins: two, except where a spelling or Porter's "sai" for "say" differs. */
export function beginningOf(stem: string): string {
  const isShort = stem.length < 3 && !isJapanese(stem);
  return stem.slice(0, isShort || stem === "anpo=" ? 1 : 2);
}

function latinStem(word: string): string {
  const porter = stemmer(american(word));
  return EXCEPTIONS.get(word) ?? JOINED.get(porter) ?? porter;
}

/**
 * Words that Porter's rules take for forms of another word, or fail to recognize as forms of one: each line has the
 * forms of one word. `test/text/stems.test.ts` lists what the rules still take for forms of the edition's words.
 */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  `accession accessions
  assistant assistants
  authority authorities
  business businesses
  commandeer commandeered commandeering
  communicate communicated communicates communicating communication communications
  communism communist communists
  conference conferences
  conserve conserved conserves conserving conservation
  considerable considerably
  consultant consultants
  cooper coopers
  customs
  day days
  decadence decadent
  definite definitely
  depart departed departing departs
  dulles
  emergency emergencies
  evening evenings
  execute executed executes executing execution executions
  facile
  generate generated generates generating generator generators
  generation generations
  generic generics
  generous generously generosity
  illegible illegibly
  import imported importing imports importation importations
  improvise improvised improvises improvising improvisation improvisations
  incidence incidences
  informal informally informality
  initiate initiated initiates initiating initiation initiative initiatives
  intern interned interning interns
  international internationally
  lateral laterals laterally
  liberate liberated liberates liberating liberation
  majority majorities
  marinate marinated marinates marinating
  objective objectives objectively objectivity
  officious
  organ organs
  organic organics organism organisms
  pacific
  polite politely politeness politer
  positive positively positives
  presentation presentations
  procession processions
  protestant protestants
  providence
  publication publications
  requisite requisites
  reservation reservations
  respective respectively
  response responses responsive
  secretion secretions
  several
  terminal terminals terminally
  transition transitions transitional transitioned transitioning
  universal
  university universities
  use used uses using
  witness witnesses witnessed witnessing
  nihon nippon
  nihonkoku nipponkoku
  anpo ampo`
    .split("\n")
    .map((line) => line.trim().split(" "))
    // The mark keeps them apart from Porter's stems: that of "importance" is "import".
    .flatMap((forms) => forms.map((form): [string, string] => [form, `${forms[0]!}=`])),
);

/** Stems that Porter's rules keep apart although they are forms of one word. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["democraci", "democrat"],
  ["expiri", "expir"],
  ["ratifi", "ratif"],
  ["aggressor", "aggress"],
]);

/** British spellings in American form: the treaties are written in the latter. */
function american(word: string): string {
  // Few words can be British: to try all patterns on each would take 1 ms.
  if (!/ence|oeuvr|our|is|gramme|entre|ll/.test(word)) return word;
  return BRITISH.reduce((spelled, [british, american]) => spelled.replace(british, american), word);
}

const BRITISH: readonly [RegExp, string][] = [
  [/(?<=^(?:self)?(?:def|off)|pret|lic)ence(?=s?$|less$)/, "ense"],
  [/oeuvre/, "euver"],
  [/oeuvr(?=ing|able)/, "euver"],
  [/(?<=\w{3})our(?=(?:s|ed|ing|able|ably|er|ers|ite)?$)/, "or"],
  [/(?<=\w{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz"],
  [/gramme(?=s?$)/, "gram"],
  [/entre(?=s?$)/, "enter"],
  [/(?<=cance|trave|labe|signa)ll(?=ed$|ing$)/, "l"],
];
