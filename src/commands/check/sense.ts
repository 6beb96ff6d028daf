// Words whose omission changes what a sentence says.

const SENSE_WORD = new RegExp(
  `^(?:${[
    "no|not|none|nothing|nobody|never|neither|nor|cannot|without|unless|until|only|solely",
    "hardly|scarcely|barely|rarely|seldom",
    "except(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|refrain(?:s|ed|ing)?|avoid(?:s|ed|ing|ance)?|ceas(?:e|es|ed|ing)",
    "prevent(?:s|ed|ing|ion)?|prohibit(?:s|ed|ing|ion)?|forb(?:id|ids|ade|idden|idding)|fail(?:s|ed|ing|ure)?",
    "den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|lack(?:s|ed|ing)?|stop(?:s|ped|ping)?",
    // "doesn't" and the like: the words of a text end at an apostrophe.
    "(?:are|ca|could|did|do|does|had|has|have|is|might|must|need|sha|should|was|were|wo|would)n",
  ].join("|")})$`,
);

/** Pairs of words that do the same. */
const SENSE_PAIRS: ReadonlySet<string> = new Set(["subject to", "other than", "rather than", "instead of"]);

/** Those of some folded words, in order, that change the sense if they are left out; each once. */
export function senseWordsIn(keys: readonly string[]): string[] {
  const found = keys.flatMap((key, at) => {
    const pair = `${key} ${keys[at + 1] ?? ""}`;
    return SENSE_WORD.test(key) ? [key] : SENSE_PAIRS.has(pair) ? [pair] : [];
  });
  return [...new Set(found)];
}

export function changesSense(keys: readonly string[]): boolean {
  return senseWordsIn(keys).length > 0;
}
