// The names that someone who mistyped one may have meant.

import { distance } from "fastest-levenshtein";

/** So many letters may be wrong, missing or too many. */
const MOST_EDITS = 2;

/** At most three, best first: names that begin as typed, then those a slip or two away. */
export function nearest(given: string, names: readonly string[]): string[] {
  const typed = given.toLowerCase();
  // In a name of three letters two slips leave nothing that was meant.
  const most = Math.min(MOST_EDITS, Math.floor(typed.length / 2));
  const near = names.filter((name) => name.startsWith(typed) || Math.abs(name.length - typed.length) <= most);
  const edits = new Map(near.map((name) => [name, name.startsWith(typed) ? 0 : distance(typed, name)]));
  return [...edits]
    .filter(([, count]) => count <= most)
    .sort(([, one], [, other]) => one - other)
    .slice(0, 3)
    .map(([name]) => name);
}

/** "did you mean “search”?"; null if nothing is near. */
export function didYouMean(given: string, names: readonly string[]): string | null {
  const near = nearest(given, names).map((name) => `“${name}”`);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : null;
}
