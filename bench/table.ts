// Figures and the Markdown tables that they are printed in.

/** Prints rows under their heads, as Markdown. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  console.log(`### ${title}\n\n${[heads, heads.map(() => "---"), ...rows].map(line).join("\n")}\n`);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

/** Milliseconds. */
export function timed(run: () => void): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
