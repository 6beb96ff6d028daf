// The help topics, with the columns and keys that scripts need.

import { FORMATS } from "../render/formats.ts";
import { RELATION_MEANINGS } from "../treaty/model.ts";

export interface Topic {
  name: string;
  summary: string;
  /** Paragraphs; a paragraph that starts with two spaces is a row of a table. */
  text: readonly string[];
}

/** The keys that scripts ask for most, by command, as jq writes them. */
export const JSON_PATHS: readonly (readonly [command: string, paths: string])[] = [
  [
    "show",
    ".treaties[].ref; .treaties[].provisions[] .ref .label .heading .paragraphs[].ref .paragraphs[].text .signatories[].name",
  ],
  ["search", ".hits[] .ref .kind .title .date .text .score"],
  [
    "diff",
    ".correspondences[] .subject .relation .reason .similarity (0 if one treaty lacks the clause) .left.text .left.spans[].ref .right.text",
  ],
  [
    "timeline",
    ".events[] .ref .date .end .title .text .tags[] .refs[] .disputed (open, source error or null); .throughout[] the references of what lasted longer than a range of dates",
  ],
  [
    "words",
    '.words[] .word .counts["1960"]; .occurrences[] .ref .before .word .after; .treaties[] .ref .words',
  ],
  ["obligations", ".obligations[] .ref .party .kind .verb .content .quotation"],
  [
    "check",
    ".verdict .ref .similarity .text; with several quotations .checks[] .line .quotation .verdict .misattributed",
  ],
  ["cite", ".citations[] .ref .text"],
  ["glossary", ".entries[] .ref .kind .name .japanese[] .text"],
  ["disputes", ".disputes[] .ref .question .kind .claims[].text .claims[].sources[] .finding"],
  ["collate", ".variants[] .ref .class .lemma .readings[].text"],
  ["sources", ".sources[] .id .title .url .documents[].locator; with --corrections .corrections[]"],
];

/** The columns of CSV and TSV, by the line that prints them. */
export const COLUMNS: readonly (readonly [line: string, columns: string])[] = [
  ["show 1960", "ref, kind, title, heading, text"],
  ["search treaty", "ref, kind, score, title, text, how, date"],
  ["diff", "left, right, relation, similarity, subject, reason, left_text, right_text"],
  ["timeline", "ref, date, start, end, title, text, disputed, sources, tags, refs"],
  ["words", "word, 1951, 1960"],
  ["words peace", "ref, before, word, after, form"],
  ["words peace war --count", "word, 1951, 1960"],
  ["words --shared", "1951, 1960, words, phrase"],
  ["obligations", "ref, party, kind, verb, content, to, condition, words, matches, reason"],
  ["check --lines peace", "line, verdict, ref, similarity, quotation, text, also, misattributed"],
  ["glossary", "ref, kind, name, japanese, text"],
  ["disputes", "ref, question, kind, finding"],
  ["collate", "ref, class, lemma, reading, witness, emendation, note"],
  ["sources", "id, kind, short, title, description, url"],
  ["sources frus-1951-6:d735", "id, title, date, url"],
  ["sources --corrections", "ref, class, before, after, witness, reason"],
];

const PLAIN_COLUMNS =
  "Plain lists have the same columns without a line of names. The exceptions: timeline has no start and end, glossary has no text, words peace has no form, check --lines and diff --summary give similarity as a percentage, and diff --summary has only left, right, relation, similarity and subject.";

export const TOPICS: readonly Topic[] = [
  {
    name: "references",
    summary: "how to name a treaty, an article, a paragraph",
    text: [
      "anpo reads every reference that it prints:",
      "  1960                   the treaty",
      "  1960:V                 an article",
      "  1960:V.2               its second paragraph",
      "  1951:preamble.5        a paragraph of the preamble",
      "  1951:testimonium       “IN WITNESS WHEREOF …”, “DONE in duplicate …”",
      "  1951:signatures        who signed",
      "  event:…  glossary:…  dispute:…",
      "All of these mean Article V of the 1960 treaty:",
      "  1960 V   1960 5   1960:V   1960/V   60 V   new V   1960 art. 5   1960 第五条",
      "And these mean its second paragraph:",
      '  1960 V.2   "V(2)"   V:2   V ¶2   V para. 2   second paragraph of Article V',
      "A shell needs the quotation marks around parentheses.",
      "Ranges and lists: IV-VI, IV..VI, VIII-, VIII ff., preamble-III, IV,VI,X, V.1,2.",
      "The treaties: 1951, old, 旧安保; 1960, new, current, 新安保. The parts: preamble, 前文; testimonium, closing; signatures, signatories, 署名.",
      "A document related to the treaties is found by its name, with or without an article: Kishi-Herter notes, SOFA XVII.",
      "Without a treaty, V means Article V of both. The operand - reads references from standard input, one per line; lines that begin with # are remarks, and what follows a tab is left out. anpo show prints passages treaty by treaty, in the order of the text, whatever the order in which they are named.",
    ],
  },
  {
    name: "comparison",
    summary: "what the relations and the percentage of anpo diff mean",
    text: [
      "The editors matched every clause of the 1951 treaty with the clauses of the 1960 treaty that deal with the same matter. The relation says what the 1960 treaty did:",
      ...Object.entries(RELATION_MEANINGS).map(([name, meaning]) => `  ${name.padEnd(9)}  ${meaning}`),
      "  unrelated  two passages that you compared and that do not correspond",
      "With `anpo diff 1960 1951` the direction is reversed: narrowed and expanded change places, and so do dropped and new.",
      "The percentage counts words in common: twice the number of common words, in the same order, divided by the number of all words on both sides. Passages with less than 35% in common are shown whole, as “rewritten”.",
      "An ellipsis (…) marks an extract that starts or ends in the middle of a sentence; […] marks words left out between two extracts.",
      "`anpo diff --notes` adds who judged each clause and on what evidence.",
    ],
  },
  {
    name: "counting",
    summary: "which words anpo words counts, and what a form and a shared phrase are",
    text: [
      "anpo words counts the words of the preamble, the articles and the testimonium of the edition. It does not count titles, the numbers and headings of articles, and signatures. Words that only one copy has are not counted either; a search for one of them names it.",
      "Words are divided by the word boundaries of the Unicode standard (UAX #29), with one exception: words joined by a hyphen are one word, as in self-defense and peace-loving. Numbers are words. Capitals do not count: Peace and peace are the same word.",
      "The forms of a word have the same stem: party and parties, peace and peaceful. A word with a hyphen is also a form of its parts: peace-loving of peace. Each form is counted separately, and --exact counts only the word as typed.",
      "Common words such as “the”, “of” and “shall” are those that search ignores. The list of all words has them only with --all.",
      "A shared phrase is a run of words, within one paragraph, that both treaties have; punctuation does not count. It is listed if it is as long as possible in at least one place: with the word before or after, it would not be in the other treaty.",
    ],
  },
  {
    name: "kinds",
    summary: "what anpo obligations means by a duty, a right, an option …",
    text: [
      "The editors listed every operative verb of both treaties, preambles and closing formulas included, and judged what it does:",
      "  duty         a party is bound to do something, or to allow it",
      "  right        a party is entitled to something that the other has to allow",
      "  option       a party may do something and is free not to",
      "  declaration  a party, or the treaty, states that something is so or takes effect",
      "  purpose      an aim, a wish or an expectation",
      "The party is the one that is bound, entitled or free, that states something, or of which the other party expects something. “Both parties” means each of them or the two together; “the treaty” marks a rule about the treaty itself, such as when it ends.",
      "“Shall” and “will” do not always make a duty: “shall expire” states an effect. Where one can argue about the party or the kind, the entry has a reason, which `anpo obligations 1960:V` shows. --notes adds the reasons to a list, with the verbs that are not listed because they only describe something.",
      "The summaries are the editors' words and not legal advice.",
    ],
  },
  {
    name: "terms",
    summary: "what anpo means by its terms",
    text: [
      "The texts:",
      "  edition       the text that anpo prints; every departure from a copy is declared",
      "  copy          one source's text of a treaty; an editor says “witness”",
      "  base          the copy that the edition follows",
      "  siglum        the letter of a copy: A, B",
      "  lemma         the words of the edition at a place where a copy differs",
      "  reading       the words of a copy at such a place",
      "  variant       a place where a copy differs from the edition",
      "  emendation    a correction: a variant in which the edition departs from its base",
      "  apparatus     the list of variants: presently] at present A",
      "  heading       the subject of an article in the editors' words; not part of the treaty",
      "  testimonium   the closing formula, from “IN WITNESS WHEREOF” on",
      "The comparison:",
      "  clause        the smallest part that the editors compare: a sentence or some words of one",
      "  counterpart   the matching passage of the other treaty",
      "  relation      what became of a clause: continued, narrowed, expanded, replaced, dropped, new",
      "The hits of a search:",
      "  related       the words are not in the text, but in the editors' list of what readers call it",
      "  see also      what the first hits refer to, where few passages have the words",
      "The records:",
      "  event         something that happened, with a date; event:1960-protests",
      "  entry         an article of the glossary; glossary:far-east",
      "  instrument    an entry about a document: a treaty, an agreement, exchanged notes",
      "  dispute       a question on which the sources disagree: open, or settled against a source",
      "  claim         what one source says about such a question",
      "  finding       what the evidence shows",
      "  source        where a text or a fact comes from",
      "  established   the source of what is general knowledge; no document was consulted",
      "  EDTF          the form of dates in data: 1960-06-23, 1960-06, 196X, 1951/1960, 1959~ (about 1959)",
    ],
  },
  {
    name: "formats",
    summary: "output for people and for programs",
    text: [
      `The formats are ${FORMATS.join(", ")}. The help of each command lists the formats it has. The default is terminal on a terminal and plain everywhere else.`,
      "plain has no color and no wrapping unless you ask for them. A list has one record per line: tabs separate its columns, and the first is the reference or id. Everything else has headings and one paragraph per line. Within a column, line feeds and backslashes are written as \\n and \\\\, and a typed tab as ^I.",
      "json is one document. Its keys are always the same; an absent value is null or []. The first key names its schema: anpo/show@1 is described by anpo/data/schema/schema-show-result.json in the package, and so on for every command. anpo/error@1 is printed with status 2 (message, hint), anpo/help@1 for help and version (text).",
      "html is one self-contained page. csv and tsv start with a line of column names and are empty if nothing was found; --bom adds a byte-order mark for Excel. For the names of columns and keys, see anpo help fields. ndjson has one line of JSON for each item of a list. ics contains the events that have a full date. tei is the whole edition in TEI P5; its header explains the elements and ids. akn is Akoma Ntoso 3.0, XML with one treaty per file.",
    ],
  },
  {
    name: "fields",
    summary: "the columns of CSV and the keys of JSON, for scripts",
    text: [
      "The columns of csv and tsv:",
      ...COLUMNS.map(([line, columns]) => `  ${line.padEnd(24)}  ${columns}`),
      PLAIN_COLUMNS,
      "The keys that scripts need most, as jq writes them:",
      ...JSON_PATHS.map(([command, paths]) => `  ${command.padEnd(11)}  ${paths}`),
    ],
  },
  {
    name: "exit-codes",
    summary: "what the exit status means",
    text: [
      "  0    found or shown",
      "  1    a valid request that found nothing, or not everything: no hit, no such provision, an empty range, an unknown term, a quotation that is not exact or not where its text says, differences with --exit-code",
      "  2    usage error or failure: an unknown treaty, a bad value, output that cannot be written, damaged data, an internal error",
      "  130  interrupted",
      "The status is the same with --json.",
    ],
  },
  {
    name: "environment",
    summary: "the variables that anpo reads",
    text: [
      "Color: the first of these that is set wins: --color and --no-color, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM=dumb, CLICOLOR=0, whether the output is a terminal. Only the format terminal heeds the variables; --color always colors plain text in a pipe, too.",
      "  COLUMNS           the width, if the terminal does not report one",
      "  ANPO_PAGER        the pager for long answers; then PAGER, then less; empty or cat for none",
      "  LESS              options for less; FX if it is not set; anpo adds -R and a prompt",
      "  FORCE_HYPERLINK   1: print addresses as links; 0: never; otherwise only on terminals known to support them",
      "  ANPO_ACCESSIBLE   1: like --accessible",
      "  ANPO_FORCE_TTY    a number: print as on a terminal with this many columns",
      "  ANPO_DEBUG        1: show the stack trace of an internal error",
    ],
  },
];
