// Misspellings, made at random but the same in every run.

/** Pseudo-random numbers from 0 to 1, the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A letter dropped, doubled, added or replaced, or two neighbors swapped. */
export function withSlip(word: string, next: () => number): string {
  const at = Math.floor(next() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const other = String.fromCharCode(97 + Math.floor(next() * 26));
  const ways = [
    before + after,
    before + letter + letter + after,
    before + other + letter + after,
    before + other + after,
    before + after[0]! + letter + after.slice(1),
  ];
  return ways[Math.floor(next() * ways.length)]!;
}
