// What this edition is called, its date, and where its texts come from.

import { readableDate } from "../text/dates.ts";
import type { Source, Treaty } from "./model.ts";

export const EDITION = {
  title: "The security treaties of Japan and the United States, 1951 and 1960",
  /** EDTF. The same sources give the same bytes, so the date is not that of the build. */
  date: "2026-11-27",
} as const;

/** One line for the foot of a page. */
export function sourceLine(treaties: readonly Treaty[], sources: readonly Source[]): string {
  const texts = treaties.map(
    ({ ref, base }) => `${ref}, ${sources.find(({ id }) => id === base)?.title ?? base}`,
  );
  return `Sources of the texts: ${texts.join("; ")}. anpo, edition of ${readableDate(EDITION.date)}.`;
}
