// What was typed for a search → the words to look for, the phrases to insist on, what to exclude.

export interface TypedQuery {
  /** The words and phrases to look for, without signs. */
  text: string;
  /** Each "quoted phrase" as typed. */
  phrases: readonly string[];
  /** Each word or phrase after "-" or "NOT". */
  excluded: readonly string[];
  /** Signs of other search programs, as typed: "~5", "^2", "title:". */
  ignored: readonly string[];
}

const QUOTED = /["“”„＂]([^"“”„＂]+)["“”„＂]/gu;

/** "-word", '-"a phrase"', "NOT word". A hyphen within a word, or with a blank after it, excludes nothing. */
const EXCLUDED = /(?<=^|\s)(?:[-−](?=[\p{L}\p{N}"“])|NOT\s+)(?:["“]([^"“”]+)["”]|([^\s"“”]+))/gu;

/** Boosts, distances, wildcards, fields and alternatives: common elsewhere, without a meaning here. */
const OTHER_SIGNS =
  /(?<=\S)[~^]\d*(?:\.\d+)?(?=\s|$)|(?<=\p{L})\*|(?<=^|\s)[a-z]+:(?=[\p{L}"“])|(?<=\s)(?:OR|\|\|?)(?=\s)/gu;

export function readOperators(query: string): TypedQuery {
  const excluded: string[] = [];
  const ignored: string[] = [];
  const text = query
    .replace(EXCLUDED, (_, phrase, word) => {
      excluded.push(phrase ?? word);
      return " ";
    })
    .replace(OTHER_SIGNS, (sign) => {
      ignored.push(sign);
      return " ";
    });
  return { text, phrases: [...text.matchAll(QUOTED)].map(([, phrase]) => phrase!), excluded, ignored };
}
