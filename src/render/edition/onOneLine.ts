// The words of a copy on one line, for lists of variants.

/** " / " marks a new line; "om.", for omitted, means that the copy has no words here. */
export function onOneLine(reading: string): string {
  return reading.trim().replaceAll("\n", " / ") || "om.";
}
