// Patterns that ask for properties of Unicode, such as \p{L}: made when they are first needed.

/**
 * The regular expression of a source and flags. Node makes a literal of this kind in part when it reads the program,
 * whether it is used or not: three of them take as long as fifty kilobytes of program. It is the same object each time
 * and is kept, so it is for sources of the program, not for what was typed; with the flags g and y, exec, test and matchAll
 * begin at its lastIndex, and a pattern that the first two use is for nothing else.
 */
export function patternOf(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const known = PATTERNS.get(key) ?? new RegExp(source, flags);
  PATTERNS.set(key, known);
  return known;
}

const PATTERNS = new Map<string, RegExp>();
