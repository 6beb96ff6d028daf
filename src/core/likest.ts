// The stretch of a text that is most like a quotation.

/** Places in a list of words, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
  /** How many of its words are those of the quotation, in the same order. */
  common: number;
}

/** Who quotes leaves out words sooner than adding them: a word of the stretch weighs so much, one of the quotation 1. */
const WEIGHT = 0.5;

/**
 * The stretch for which the share of common words among all words of both, weighted, is highest; they stand in the same
 * order in both. The first of several; of no words if none is common.
 */
export function likestStretch(wanted: readonly string[], there: readonly string[]): Stretch {
  // Numbers compare quicker than words; a word that is not there has none.
  const numbers = new Map([...new Set(there)].map((word, number) => [word, number]));
  const numberOf = (word: string) => numbers.get(word) ?? -1;
  const [wantedNumbers, thereNumbers] = [wanted.map(numberOf), Int32Array.from(there, numberOf)];
  let best: Stretch = { from: 0, to: 0, common: 0 };
  // What gains most over a share has a higher one itself, until that is the highest: Dinkelbach's method.
  for (let share = 0; ; ) {
    const stretch = mostOver(share, wantedNumbers, thereNumbers);
    const length = stretch.to - stretch.from;
    const next = ((1 + WEIGHT) * stretch.common) / (wanted.length + WEIGHT * length);
    if (!(next > share + LEAST_GAIN)) return best;
    best = stretch;
    share = next;
  }
}

/** Below, it is the rounding of sums; two shares that differ do so by more. */
const LEAST_GAIN = 1e-9;

/** The stretch with the highest balance: the weight of its common words, less the share of that of all its words. */
function mostOver(share: number, wanted: readonly number[], there: Int32Array): Stretch {
  const columns = there.length + 1;
  // For each end of a stretch, with the words wanted so far: the balance, where it starts, the common words.
  let balances = new Float64Array(columns);
  let starts = Int32Array.from({ length: columns }, (_, at) => at);
  let commons = new Int32Array(columns);
  for (const word of wanted) {
    if (word < 0) continue;
    const nextBalances = Float64Array.from(balances);
    const nextStarts = Int32Array.from(starts);
    const nextCommons = Int32Array.from(commons);
    for (let at = 1; at < columns; at++) {
      const isCommon = there[at - 1] === word;
      const matched = isCommon ? balances[at - 1]! + 1 + WEIGHT - share * WEIGHT : Number.NEGATIVE_INFINITY;
      const longer = nextBalances[at - 1]! - share * WEIGHT;
      if (matched < longer ? longer <= nextBalances[at]! : matched <= nextBalances[at]!) continue;
      const isLonger = matched < longer;
      nextBalances[at] = isLonger ? longer : matched;
      nextStarts[at] = isLonger ? nextStarts[at - 1]! : starts[at - 1]!;
      nextCommons[at] = isLonger ? nextCommons[at - 1]! : commons[at - 1]! + 1;
    }
    [balances, starts, commons] = [nextBalances, nextStarts, nextCommons];
  }
  let to = 0;
  for (let at = 1; at < columns; at++) if (balances[at]! > balances[to]!) to = at;
  return { from: starts[to]!, to, common: commons[to]! };
}
