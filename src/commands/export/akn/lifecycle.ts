// The dates of a treaty in Akoma Ntoso: signing, entry into force, end.

import { type Attributes, element, type Xml } from "../../../render/xml.ts";
import type { ListedEvent, Treaty } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";

/** An event of the timeline that begins or ends the life of a treaty. */
export interface Milestone {
  /** The eId of the event among the references. */
  id: string;
  event: ListedEvent;
}

/** By date. */
export function milestonesOf({ ref, ...treaty }: Treaty, { events }: ExportResult): Milestone[] {
  const dates = { signature: treaty.signed.date, entryIntoForce: treaty.inForce, end: treaty.ended };
  return Object.entries(dates).flatMap(([id, date]) => {
    const event = events.find(
      (one) => one.date === date && one.tags.includes("treaty") && one.refs.includes(ref),
    );
    return event ? [{ id, event }] : [];
  });
}

/** Akoma Ntoso has no type for an entry into force. */
const ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  signature: { type: "generation", source: "#original_1", originatingExpression: "true" },
  entryIntoForce: { source: "#original_1" },
  end: { type: "repeal", source: "#passiveRef_1" },
};

export function lifecycle(milestones: readonly Milestone[]): Xml {
  const events = milestones.map(({ id, event }, at) =>
    element("eventRef", {
      eId: `eref_${at + 1}`,
      date: event.date,
      refersTo: `#${id}`,
      ...ATTRIBUTES[id],
    }),
  );
  return element("lifecycle", { source: "#anpo" }, ...events);
}
