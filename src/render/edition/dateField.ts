// A date → a field: EDTF for programs, the date as it is read for people.

import { readablePeriod } from "../../text/dates.ts";
import { type Field, text } from "../document.ts";

/** The date, and the end of what began then; an empty field if there is no date. */
export function dateField(at: "lead" | "side", date: string | null, end: string | null = null): Field {
  if (date === null) return { name: "date", at, spans: [] };
  const edtf = end === null ? date : `${date}/${end}`;
  return { name: "date", at, spans: [text(edtf)], shown: [text(readablePeriod(date, end))] };
}
