// The words of a copy on one line, as an apparatus shows them.

/** A stroke stands for a new line, "om." for nothing. */
export function inLine(reading: string): string {
  return reading.trim().replaceAll("\n", " / ") || "om.";
}
