// Aligns a quotation with a text: the words they share, in order, with as few and as short gaps as possible.

/** A word of a quotation. */
export interface WantedWord {
  /** Its number in the vocabulary of the text; −1 for a word that the text does not have. */
  word: number;
  /** Numbers of words that are spelled almost like it. */
  alike: ReadonlySet<number>;
  /** An ellipsis comes before it: words of the text may be skipped here at next to no cost. */
  isAfterOmission: boolean;
}

/** A text as numbers. */
export interface AlignedText {
  words: Int32Array;
  /** 1 for a word that starts a new paragraph, else 0. */
  starts: Uint8Array;
}

export interface Alignment {
  /** Higher is better; comparable only between alignments of the same quotation. */
  score: number;
  /** For each word of the quotation the index of the word of the text at its place, the same or another; −1 for none. */
  places: number[];
}

// The costs, in the same unit as the gain of a match. One gap of 30 words (1600 + 30 × 60) costs less than the loss of
// one match to a substitution (2000 + 1900): if words are left out of a quotation, all the others are still found.
const MATCH = 2000;
const SUBSTITUTION = -1900;
const ALIKE = -500;
/**
 * To skip words of the text: to begin, for each word, and for each start of a paragraph, so that a word is rather taken
 * for another one than looked for in the next paragraph.
 */
const SKIP = { open: 1600, each: 60, boundary: 2000 };
/** The same where the quotation has an ellipsis. Not free, so that the nearest continuation wins. */
const MARKED_SKIP = { open: 0, each: 2, boundary: 300 };
/** To pass over words of the quotation. */
const DROP_OPEN = 1200;
const DROP_EACH = 800;

const NEVER = -1e9;

// How a cell was reached: two bits for the best way, one each for gaps that go on.
const PAIRED = 0;
const SKIPPED = 1;
const DROPPED = 2;
const WAY = 3;
const SKIP_GOES_ON = 4;
const DROP_GOES_ON = 8;

/**
 * The best alignment of all words of a quotation with a stretch of a text, which may start and end anywhere. Local
 * alignment with affine gap costs: T. F. Smith and M. S. Waterman, “Identification of Common Molecular Subsequences”,
 * J. Mol. Biol. 147 (1981), with the recurrences of O. Gotoh, “An Improved Algorithm for Matching Biological
 * Sequences”, J. Mol. Biol. 162 (1982). Unlike there, no word of the quotation is free to stay outside: a reader wants to
 * know what became of each. Time and memory grow with the product of the two lengths.
 */
export function align(wanted: readonly WantedWord[], text: AlignedText): Alignment {
  const columns = text.words.length + 1;
  const ways = new Uint8Array((wanted.length + 1) * columns);
  const best = new Int32Array(columns);
  const dropped = new Int32Array(columns).fill(NEVER);
  for (let row = 1; row <= wanted.length; row++) fillRow(row, wanted, text, { ways, best, dropped });
  let end = 0;
  for (let at = 1; at < columns; at++) if (best[at]! > best[end]!) end = at;
  return { score: best[end]!, places: placesFrom(ways, wanted.length, end, columns) };
}

interface Table {
  ways: Uint8Array;
  /** For each end in the text, the best score of the quotation so far; and of those whose last word is passed over. */
  best: Int32Array;
  dropped: Int32Array;
}

function fillRow(
  row: number,
  wanted: readonly WantedWord[],
  text: AlignedText,
  { ways, best, dropped }: Table,
) {
  const { word, alike } = wanted[row - 1]!;
  const columns = best.length;
  const skip = wanted[row]?.isAfterOmission ? MARKED_SKIP : SKIP;
  let diagonal = best[0]!;
  let skipped = NEVER;
  for (let at = 0; at < columns; at++) {
    const above = best[at]!;
    let way = 0;
    if (dropped[at]! > above - DROP_OPEN) way |= DROP_GOES_ON;
    const drop = Math.max(dropped[at]!, above - DROP_OPEN) - DROP_EACH;
    dropped[at] = drop;
    let highest = drop;
    let reached = DROPPED;
    if (at > 0) {
      const there = text.words[at - 1]!;
      const gain = word === there ? MATCH : alike.has(there) ? ALIKE : SUBSTITUTION;
      if (diagonal + gain >= highest) {
        highest = diagonal + gain;
        reached = PAIRED;
      }
      const opened = best[at - 1]! - skip.open;
      if (skipped > opened) way |= SKIP_GOES_ON;
      skipped = Math.max(skipped, opened) - skip.each - text.starts[at - 1]! * skip.boundary;
      if (skipped > highest) {
        highest = skipped;
        reached = SKIPPED;
      }
    }
    diagonal = above;
    best[at] = highest;
    ways[row * columns + at] = way | reached;
  }
}

/** Walks the ways back from the end. */
function placesFrom(ways: Uint8Array, rows: number, end: number, columns: number): number[] {
  const places = new Array<number>(rows).fill(-1);
  let at = end;
  let row = rows;
  let way: number | null = null;
  while (row > 0) {
    const cell: number = ways[row * columns + at]!;
    way ??= cell & WAY;
    if (way === PAIRED) {
      places[--row] = --at;
      way = null;
    } else if (way === SKIPPED) {
      way = cell & SKIP_GOES_ON ? SKIPPED : null;
      at--;
    } else {
      way = cell & DROP_GOES_ON ? DROPPED : null;
      row--;
    }
  }
  return places;
}
