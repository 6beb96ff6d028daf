// Events with what became of the disagreement of their sources.

import type { Dispute, Event, ListedEvent } from "./model.ts";

/** An event is open only if its dispute is; any other claim about its date is an error of a source. */
export function listedEvents(events: readonly Event[], disputes: readonly Dispute[]): ListedEvent[] {
  return events.map((event) => {
    const dispute = disputes.find(({ ref }) => ref === event.dispute);
    const disputed = dispute?.kind ?? (event.claims.length > 0 ? "source error" : null);
    return { ...event, disputed };
  });
}
