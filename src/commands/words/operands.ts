// What was typed after `anpo words` → the words to count, and where.

export interface WordsAsked {
  words: readonly string[];
  /** Null: both treaties. */
  passage: string | null;
}

/** “peace in 1951 and 1960” and “1951 vs 1960 peace” ask for both treaties, which is the default. */
const BOTH = String.raw`(?:1951 (?:(?:and|or|vs\.?|versus|to) )?1960|1960 (?:(?:and|or|vs\.?|versus|to) )?1951|(?:both|either|each) treat(?:y|ies))`;
const BOTH_TREATIES = new RegExp(String.raw`\s*\b(?:in )?${BOTH}$|^${BOTH}\s+`, "i");

/** “how many times does the word peace appear”: all but the words to count. */
const QUESTION =
  /^(?:how (?:many times|often)(?: (?:does|do|is|are))?|(?:count|frequency|occurrences?|number)(?: of)?)\s+(?:the (?:word|words|phrase|term)s? )?/i;
const VERB_OF_QUESTION = /\s+(?:occurs?|appears?|(?:is |are )?(?:used|mentioned|there))(?=$| in\b)/i;

/** “in the 1960 treaty?” */
const END_OF_QUESTION = /(?:\bthe (1951|1960) treaty)?\??$/i;

/** “how many words are in the 1960 treaty” asks for no word. */
const LENGTH =
  /^how many words(?: (?:are|does|do))?(?: there)?(?: in)?(?: the)?\s*(.*?)(?: treaty)?(?: have| has)?\??$/i;

/** “peace 1960” and “peace in 1960” ask for a word of one treaty, “1960” and “1960 V” for the words of a passage. */
export function splitOperands(
  operands: readonly string[],
  within: string | null,
  isPassage: (text: string) => boolean,
): WordsAsked {
  const isTreaty = (word = "") => /^(?:1951|1960)$/.test(word);
  const given = operands.join(" ");
  if (within !== null || given === "") return { words: operands, passage: within };
  const length = LENGTH.exec(given);
  const isEach = /^(?:(?:each|either|both|two|every)\b.*|treat(?:y|ies))?$/i.test(length?.[1] ?? "-");
  if (length && (isEach || isPassage(length[1]!))) return { words: [], passage: isEach ? null : length[1]! };
  const asked = given.replace(QUESTION, "").replace(END_OF_QUESTION, (_, year) => year ?? "");
  if (asked !== given && asked !== "")
    return splitOperands(asked.replace(VERB_OF_QUESTION, "").split(" "), null, isPassage);
  const without = given.replace(BOTH_TREATIES, "");
  if (without !== given) return { words: without === "" ? [] : without.split(" "), passage: null };
  if (isTreaty(operands[0]) && isPassage(given)) return { words: [], passage: given };
  if (operands.length < 2 || !isTreaty(operands.at(-1))) return { words: operands, passage: null };
  const words = operands.slice(0, -1);
  return { words: /^in$/i.test(words.at(-1)!) ? words.slice(0, -1) : words, passage: operands.at(-1)! };
}
