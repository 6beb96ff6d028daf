// A date → a field: EDTF for programs, the date as it is read for people.

import { readablePeriod } from "../../text/dates.ts";
import { type Field, text } from "../document.ts";

/** A day, or the period from `date` to `end`; both are EDTF. Without a date the field is empty. */
export function dateField(at: "lead" | "side", date: string | null, end: string | null = null): Field {
  if (date === null) return { name: "date", at, spans: [] };
  const edtf = end === null ? date : `${date}/${end}`;
  return { name: "date", at, spans: [text(edtf)], shown: [text(readablePeriod(date, end))] };
}
