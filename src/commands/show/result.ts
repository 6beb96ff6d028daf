// The --json document of `anpo show`.

import type { Counterpart } from "../../treaty/comparison.ts";
import type {
  Dispute,
  Entry,
  Explanation,
  ListedEvent,
  Paragraph,
  ProvisionKind,
  TreatyRef,
  Variant,
} from "../../treaty/model.ts";

export interface ShowResult {
  schema: "anpo/show@1";
  /** The treaties that were named, in that order. */
  treaties: ShownTreaty[];
  /** The events, entries and disputes that were named. */
  events: ListedEvent[];
  entries: Entry[];
  disputes: Dispute[];
}

export interface ShownTreaty {
  ref: TreatyRef;
  title: string;
  titleJapanese: string;
  titleRomanized: string;
  /** EDTF. */
  signed: string;
  signedAt: string;
  /** EDTF. */
  inForce: string;
  /** EDTF; null while in force. */
  ended: string | null;
  languages: string[];
  citations: string[];
  /** The id of the copy that the edition follows, except for its declared corrections. */
  base: string;
  /** The copy whose reading is shown; null for the edition's own text. */
  witness: ShownWitness | null;
  /** Whether this is the whole treaty, or all that a copy has of it; false in a table of contents. */
  complete: boolean;
  /** Explanations about the treaty as a whole; empty unless asked for. */
  notes: Explanation[];
  provisions: ShownProvision[];
}

export interface ShownWitness {
  id: string;
  siglum: string;
  /** What the copy is called. */
  title: string;
  /** References of provisions that the copy does not have. */
  lacks: string[];
  /** White space and page furniture that the data does not keep, one sentence each. */
  folded: string[];
}

export interface ShownProvision {
  ref: string;
  kind: ProvisionKind;
  label: string;
  /** The editors' words, not part of the text; null where there are none, and in the reading of a copy. */
  heading: string | null;
  /** Whether the whole provision is here; false in a table of contents and where single paragraphs are shown. */
  complete: boolean;
  /** Empty for signatures, and in a table of contents. */
  paragraphs: Paragraph[];
  /** Empty except for signatures. */
  signatories: Signatory[];
  /** The signatures as printed, each party's line above its names; empty for other provisions. */
  lines: string[];
  /** The matching passages of the other treaty, each once per subject; empty in a table of contents. */
  counterparts: Counterpart[];
  /** Places where copies differ; empty unless asked for. */
  variants: Variant[];
  /** Explanations; empty unless asked for. */
  notes: Explanation[];
  /** References of events, entries and disputes that mention it; empty unless asked for. */
  mentions: string[];
}

export interface Signatory {
  party: string;
  name: string;
}
