// A date → a field or a span: EDTF for programs, the date as it is read for people.

import { readableDate, readablePeriod } from "../../text/dates.ts";
import { type Field, type Span, span } from "../document.ts";

/** A day, or the period from `date` to `end`; both are EDTF. Without a date the field is empty. */
export function dateField(at: Field["at"], date: string | null, end: string | null = null): Field {
  if (date === null) return { name: "date", at, spans: [] };
  const edtf = end === null ? date : `${date}/${end}`;
  return { name: "date", at, spans: [span("date", edtf)], shown: [span("date", readablePeriod(date, end))] };
}

export function dateSpan(date: string, isForPrograms: boolean): Span {
  return span("date", isForPrograms ? date : readableDate(date));
}
